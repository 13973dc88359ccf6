import type { Scene } from '../../src/judge/rules/rule.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { sceneOf } from './block-pages.js';

/** One page in one style, as the judge sees it, and its headline. */
export interface TitledPage {
  readonly id: string;
  readonly style: string;
  readonly domain: string;
  readonly title: string;
  /** What a page counts: less where nobody wrote down its headline. */
  readonly weight: number;
  readonly scene: Scene;
}

/** Pages of other languages have no gold: the headline is the one that heading and metadata of their HTML agree on, and counts so much. */
const UNCHECKED_WEIGHT = 0.5;
/** The text below its headline, as feeds and tables hold it: made, and the headline is easy to see in it. */
const TITLED_WEIGHT = 0.3;
const titled = (title: string, text: string): string => `${title}\n\n${text.replace(/\n+/g, '\n\n')}`;
/** Metadata that says it, the name of the site behind it or not. */
const STATED: ReadonlySet<string> = new Set(['json-ld:headline', 'og:title', 'title', 'twitter:title']);
const SITE = /^$|^ ?[|»·:–—-] /;

/** Every article page of known headline, style by style; then the pages in other languages. */
export function* titledPages(data: string, styles: readonly string[]): Generator<TitledPage> {
  const gold = readGold(data, 'wcxb-dev').filter(({ pageType, gold: text }) => pageType === 'article' && text);
  const titles = new Map(gold.flatMap(({ id, title }) => (title == null ? [] : [[id, title]])));
  yield* dumps(data, 'wcxb-dev', styles, titles, 1);
  for (const { id, url, gold: text, title } of gold) {
    if (title == null || text == null || text.startsWith(title)) continue;
    yield { id, style: 'titled', domain: siteOf(url, id), title, weight: TITLED_WEIGHT, scene: sceneOf(titled(title, text), 'titled') };
  }
  if (hasStyle(data, 'multilingual-dev', 'html')) yield* dumps(data, 'multilingual-dev', styles, titlesOfHtml(data), UNCHECKED_WEIGHT);
}

function* dumps(
  data: string,
  set: 'wcxb-dev' | 'multilingual-dev',
  styles: readonly string[],
  titles: ReadonlyMap<string, string>,
  weight: number,
): Generator<TitledPage> {
  const urls = new Map(readGold(data, set).map(({ id, url }) => [id, url]));
  for (const style of styles.filter((each) => hasStyle(data, set, each))) {
    for (const [id, text] of readStyle(data, set, style, (each) => titles.has(each))) {
      yield { id, style, domain: siteOf(urls.get(id), id), title: titles.get(id) as string, weight, scene: sceneOf(text, style) };
    }
  }
}

function titlesOfHtml(data: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [id, html] of readStyle(data, 'multilingual-dev', 'html')) {
    const { blocks, meta } = readHtml(html, new Set());
    const stated = meta.flatMap(({ name, value }) => (STATED.has(name) ? [value.toLowerCase()] : []));
    const isStated = (text: string): boolean => stated.some((each) => each.startsWith(text) && SITE.test(each.slice(text.length)));
    const heading = blocks.find(({ kind, level, text }) => kind === 'heading' && level === 1 && isStated(text.toLowerCase()));
    if (heading !== undefined) titles.set(id, heading.text);
  }
  return titles;
}
