/** An invented section page of any length, all cards of one build, as a long scroll leaves it. */

const WORDS =
  'harbour council ferry winter bridge museum teacher strike orchard river lantern archive tram market vote storm'.split(
    ' ',
  );
const NAMES = ['Mara Lindqvist', 'Tomas Ferrand', 'Ines Okafor', 'Jonas Weidt'];

const word = (seed: number): string => WORDS[seed % WORDS.length]!;

/** The markup of one card: picture, kicker, headline, dek, byline and time, with two links to its story. */
export function cardMarkup(index: number): string {
  const words = [1, 3, 5, 7, 11, 13].map((step) => word(index * step + step));
  const headline = `The ${words.join(' ')} ${index}`;
  const href = `/2026/03/${words.join('-')}-${10_000 + index}/`;
  return `<article class="card"><a class="card__picture" href="${href}"><img src="/pictures/${index}.jpg" alt=""></a>
    <div class="card__text"><span class="card__kicker">${word(index)}</span>
    <h3 class="card__title"><a href="${href}">${headline}</a></h3>
    <p class="card__dek">After the ${word(index + 2)}, what the ${word(index + 4)} will cost, and who is to pay for it.</p>
    <p class="card__meta"><span class="card__author">By ${NAMES[index % NAMES.length]}</span>
    <time datetime="2026-03-${String((index % 28) + 1).padStart(2, '0')}">3 hours ago</time></p></div></article>`;
}

/** A page with a menu and so many cards. */
export function listMarkup(cards: number): string {
  const menu = WORDS.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('');
  const list = Array.from({ length: cards }, (_, index) => cardMarkup(index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Estuary Post</title></head>
    <body><header><nav class="menu"><ul>${menu}</ul></nav></header><main><div class="list">${list}</div></main>
    <footer class="footer"><a href="/about/">About us</a></footer></body></html>`;
}
