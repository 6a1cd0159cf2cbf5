import { page, type Route } from '../../../newsroom/answer.ts';
import { cards } from '../moving.ts';

declare global {
  interface Window {
    slide(index: number): void;
  }
}

/** Tabs of which one is open, and a carousel whose track is moved: what waits its turn is in the tree all the time. */
export const shownLater: Route = () =>
  page(`<!doctype html><html lang="en"><head><title>The paper</title><style>
body { margin: 0 40px; font: 16px/20px sans-serif }
.frame { width: 640px; overflow: hidden }
.track { display: flex }
.track article { flex: 0 0 600px; padding: 0 20px }
</style></head><body><main>
<div id="tabs"><button>Wharf</button><button>Market</button>
<div id="wharf">${cards('Wharf', 5)}</div><div id="market" hidden>${cards('Market', 5)}</div></div>
<div class="frame"><div class="track">${cards('Slide', 4)}</div></div>
</main><script>
const [wharf, market] = document.querySelectorAll('#tabs > div');
const [first, second] = document.querySelectorAll('button');
first.onclick = () => { wharf.hidden = false; market.hidden = true; };
second.onclick = () => { wharf.hidden = true; market.hidden = false; };
window.slide = (index) => { document.querySelector('.track').style.transform = 'translateX(' + -640 * index + 'px)'; };
</script></body></html>`);
