let batch = 1;
let busy = false;

const observer = new IntersectionObserver(
  async ([entry]) => {
    if (!entry.isIntersecting || busy) return;
    busy = true;
    const rows = await (await fetch(`/latest?batch=${batch++}`)).text();
    busy = false;
    if (!rows.trim()) {
      observer.disconnect();
      document.getElementById('more').remove();
      return;
    }
    document.getElementById('latest').insertAdjacentHTML('beforeend', rows);
    observer.unobserve(entry.target);
    observer.observe(entry.target);
  },
  { rootMargin: '600px' },
);
observer.observe(document.getElementById('more'));
