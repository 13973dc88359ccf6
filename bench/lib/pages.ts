import { LINES } from './generate.js';
import type { Random } from './random.js';

const VERBS = ['close', 'open', 'sell', 'paint', 'measure', 'rebuild', 'insure', 'visit'] as const;
const THINGS = ['bridge', 'harbour', 'library', 'market', 'ferry', 'school', 'tunnel', 'theatre'] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Styles and scripts to cut from: what most of a real page's bytes are, and no reader sees. */
const STYLES = Array.from(
  { length: 4000 },
  (_, at) => `.c${at}{margin:0 ${at % 17}px;color:#${(at * 7919).toString(16).slice(-3)}}\n`,
).join('');
const SCRIPTS = Array.from({ length: 6000 }, (_, at) => `window.q${at}=function(a,b){return a<b&&"x${at}"!==b?a+${at}:b};\n`).join('');

/** A sentence that no other line of the stream has, or hardly any. */
function sentence(random: Random): string {
  const { pick, below } = random;
  return `The council voted on ${pick(DAYS)} to ${pick(VERBS)} the old ${pick(THINGS)} in ward ${below(1000)}, which engineers had called unsafe for ${below(90)} years.`;
}

function many(random: Random, least: number, most: number, make: (at: number) => string): string {
  return Array.from({ length: least + random.below(most - least + 1) }, (_, at) => make(at)).join('');
}

function cut(random: Random, text: string, most: number): string {
  const length = random.below(most);
  const from = random.below(text.length - length);
  return text.slice(from, from + length);
}

/** A page as sites write them, 10 to 300 kB: an article inside menus, styles, scripts, share rows, other stories and a footer. */
export function pageOf(random: Random): string {
  const title = `${random.pick(THINGS)} of ward ${random.below(10_000)} to ${random.pick(VERBS)}`;
  const menu = many(random, 20, 120, (at) => `<li class="nav-item"><a href="/section/${at}">${random.pick(THINGS)} ${at}</a></li>\n`);
  const paragraphs = many(
    random,
    4,
    40,
    () => `<p class="body">${sentence(random)} <a href="/topic/${random.below(900)}">${random.pick(THINGS)}</a> ${sentence(random)}</p>\n`,
  );
  const related = many(
    random,
    3,
    30,
    (at) =>
      `<div class="teaser"><a href="/story/${at}"><img src="/i/${at}.jpg" alt=""><h3>${sentence(random).slice(0, 60)}</h3></a><time>2 hours ago</time></div>\n`,
  );
  const comments = many(
    random,
    0,
    12,
    (at) => `<div class="comment"><b>reader${at}</b><p>${sentence(random)}</p><a href="#">Reply</a></div>\n`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>${title} | Example News</title><meta property="og:title" content="${title}"><meta name="author" content="Jane Doe">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-01-0${1 + random.below(9)}"}</script>
<style>${cut(random, STYLES, 60_000)}</style><script>${cut(random, SCRIPTS, 150_000)}</script></head><body><nav><ul>${menu}</ul></nav>
<main><article><h1>${title}</h1><div class="byline">By Jane Doe</div><div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
${paragraphs}<figure><img src="/lead.jpg" alt="${title}"><figcaption>The ${random.pick(THINGS)}. Photo: AFP</figcaption></figure></article>
<section class="related"><h2>Related Articles</h2>${related}</section><section class="comments"><h2>${random.below(99)} Comments</h2>${comments}</section></main>
<script>${cut(random, SCRIPTS, 80_000)}</script><footer><ul>${menu}</ul><p>© 2024 Example Ltd.</p></footer></body></html>`;
}

/** The text of a page as a scraper leaves it, 1 to 20 kB. */
export function dumpOf(random: Random): string {
  return many(random, 5, 100, () => `${random.below(3) === 0 ? random.pick(LINES) : sentence(random)}\n\n`);
}
