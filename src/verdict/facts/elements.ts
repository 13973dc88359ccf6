import { hintBit, type HintGroup } from '../../page/hints.js';
import { share, UNKNOWN, type Facts, type PageView } from './view.js';

const HINTS: readonly HintGroup[] = ['comments', 'related', 'byline', 'date', 'meta', 'tags', 'article', 'body', 'content', 'form', 'button', 'list', 'toc', 'bio', 'widget', 'reference', 'title', 'login', 'share', 'player', 'summary', 'caption'];
const TAGS = ['p', 'li', 'td', 'div', 'dd', 'pre', 'button', 'label', 'section', 'article', 'h1', 'h2', 'h3'];

/** A block is a link where most of its characters are. */
const LINK_SHARE = 0.8;

/** What the elements of an HTML page tell; unknown from plain text. */
export function elementFacts({ page, survey }: PageView): Facts {
  const { blocks } = page;
  const { run, prose } = survey;
  const known = page.style === 'html';
  let chars = 0;
  let links = 0;
  let runChars = 0;
  let runLinks = 0;
  let linkBlocks = 0;
  let linkRun = 0;
  let longestLinkRun = 0;
  let headings = 0;
  let headingLinks = 0;
  let words = 0;
  let runHeadings = 0;
  const tagWords = new Map<string, number>();
  const tagBlocks = new Map<string, number>();
  const near = new Float64Array(HINTS.length);
  const far = new Float64Array(HINTS.length);
  const bits = HINTS.map(hintBit);
  const kin = new Map<string, { blocks: number; words: number; linked: number }>();
  blocks.forEach((block, at) => {
    const { hints, text, linkChars } = block;
    const inRun = at >= run.first && at <= run.last;
    chars += text.length;
    links += linkChars;
    words += block.words;
    const isLink = linkChars >= LINK_SHARE * text.length;
    if (inRun) {
      runChars += text.length;
      runLinks += linkChars;
    }
    if (isLink) linkBlocks++;
    linkRun = isLink ? linkRun + 1 : 0;
    longestLinkRun = Math.max(longestLinkRun, linkRun);
    if (block.kind === 'heading') {
      headings++;
      if (isLink) headingLinks++;
      if (inRun) runHeadings++;
    }
    tagWords.set(hints.tag, (tagWords.get(hints.tag) ?? 0) + block.words);
    tagBlocks.set(hints.tag, (tagBlocks.get(hints.tag) ?? 0) + 1);
    if (hints.near >= 0) bits.forEach((bit, group) => {
      if ((hints.near & bit) !== 0) near[group] = (near[group] as number) + block.words;
      if ((hints.far & bit) !== 0) far[group] = (far[group] as number) + block.words;
    });
    if (block.words < 2) return;
    const key = `${hints.tag} ${hints.near}`;
    const same = kin.get(key) ?? { blocks: 0, words: 0, linked: 0 };
    same.blocks++;
    same.words += block.words;
    if (isLink) same.linked++;
    kin.set(key, same);
  });
  const likeliest = [...kin.values()].sort((a, b) => b.blocks - a.blocks)[0] ?? { blocks: 0, words: 0, linked: 0 };
  const wordiest = [...kin.values()].reduce((most, { words: all }) => Math.max(most, all), 0);
  const facts: Record<string, number> = {
    linkShare: share(links, chars),
    runLinkShare: share(runLinks, runChars),
    linkBlocks,
    linkBlockShare: share(linkBlocks, blocks.length),
    longestLinkRun,
    headingCount: headings,
    headingLinks,
    headingLinkShare: share(headingLinks, headings),
    runHeadings,
    kinBlocks: likeliest.blocks,
    kinShare: share(likeliest.blocks, blocks.length),
    kinWords: share(wordiest, words),
    kinLinked: share(likeliest.linked, likeliest.blocks),
    images: page.media.filter(({ kind }) => kind === 'image').length,
    imageDensity: share(page.media.filter(({ kind }) => kind === 'image').length * 100, words),
    runImages: page.media.filter(({ kind, before }) => kind === 'image' && before > run.first && before <= run.last).length,
    captions: page.media.filter(({ caption }) => caption >= 0).length,
    embeds: page.media.filter(({ kind }) => kind === 'embed').length,
  };
  for (const tag of TAGS) {
    facts[`${tag}-words`] = share(tagWords.get(tag) ?? 0, words);
    facts[`${tag}-blocks`] = tagBlocks.get(tag) ?? 0;
  }
  HINTS.forEach((name, group) => {
    facts[`near-${name}`] = share(near[group] as number, words);
    facts[`far-${name}`] = share(far[group] as number, words);
  });
  // Where the prose itself stands.
  const prosed = (bit: number): number => {
    let inside = 0;
    let total = 0;
    blocks.forEach(({ hints }, at) => {
      const value = prose[at] as number;
      total += value;
      if (hints.far >= 0 && ((hints.far | hints.near) & bit) !== 0) inside += value;
    });
    return share(inside, total);
  };
  for (const name of ['article', 'body', 'comments', 'list', 'widget', 'content', 'form', 'related'] as const) facts[`prose-${name}`] = prosed(hintBit(name));

  if (!known) for (const name of Object.keys(facts)) facts[name] = UNKNOWN;
  return facts;
}
