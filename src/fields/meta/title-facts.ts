import { hintBit } from '../../page/hints.js';
import type { MetaFact } from '../../page/meta.js';
import type { PageBlock } from '../../page/page.js';
import { keyOf, wordsOf, type Facts } from './facts.js';
import { isSite, siteKeys, slugWords } from './site.js';
import type { TitleCandidate } from './title-candidates.js';

/** What is known of a text that may be the headline; the keys are the names that the scorecard uses. */
export interface HeadlineFacts {
  /** 0 no block, 1 the only top heading, 2 the first of several, 3 another of them, 4 a second-level heading, 5 a lower one, 6 a line. */
  readonly form: number;
  /** By source: 0 the page has none, 1 it is another text, 2 this text is a part of it, 3 it is this text. */
  readonly og: number;
  readonly ld: number;
  readonly doc: number;
  readonly other: number;
  /** Of what is taken off to get this text: 0 nothing, 1 a name of the site, 2 something else. */
  readonly off: number;
  /** 1 if it ends or begins with a name of the site that can be taken off. */
  readonly suffixed: number;
  /** 1 if it is a name of the site. */
  readonly site: number;
  /** Blocks and metadata that are this text, at most 6. */
  readonly agree: number;
  /** Top headings and metadata that hold it and more, at most 6. */
  readonly held: number;
  /** Mean share of words that it has in common with the top heading and the titles of the metadata. */
  readonly alike: number;
  /** Share of the words of the page's URL that it has, and of its own words that the URL has; -1 if unknown. */
  readonly slug: number;
  readonly slugged: number;
  readonly words: number;
  /** Place among the lines that look like a headline by the text alone, 9 if it is none. */
  readonly line: number;
  /** Blocks down to the first paragraph, from -20 to 60; -21 without a block. */
  readonly above: number;
  /** 1 if the elements around its block call it a title, and if they belong to menus, lists or footers. */
  readonly titled: number;
  readonly aside: number;
  /** 1 if the page states another text in two or more places. */
  readonly rival: number;
}

/** What the facts of all candidates of one page share. */
export interface TitleContext {
  readonly blocks: readonly PageBlock[];
  readonly first: number;
  readonly lines: readonly number[];
  readonly facts: Facts;
  readonly url: string | null;
}

const TITLE = /* @__PURE__ */ hintBit('title');
const ASIDE = /* @__PURE__ */ (['nav', 'footer', 'aside', 'related', 'consent', 'newsletter'] as const).reduce((bits, group) => bits | hintBit(group), 0);

const FORMS: Readonly<Record<string, readonly string[]>> = {
  og: ['og:title', 'twitter:title'],
  ld: ['json-ld:headline'],
  doc: ['title'],
};

/** The facts of every candidate of a page. */
export function headlineFacts(candidates: readonly TitleCandidate[], context: TitleContext): HeadlineFacts[] {
  const { blocks, first, lines, facts, url } = context;
  const site = siteKeys(facts);
  const slug = slugWords(facts, url);
  const tops = [...new Set(candidates.flatMap((candidate) => candidate.blocks))].filter((at) => blocks[at]?.kind === 'heading' && blocks[at].level === 1).sort((a, b) => a - b);
  const stated = [...(tops[0] === undefined ? [] : [blocks[tops[0]]?.text ?? '']), ...['og:title', 'json-ld:headline', 'title'].flatMap((name) => facts.get(name)?.[0]?.value ?? [])];
  const statedKeys = stated.map(keyOf);
  const statedWords = stated.map((text) => new Set(wordsOf(text)));
  const mostAgreed = Math.max(0, ...candidates.map(({ whole }) => new Set(whole.map(({ name }) => name)).size));
  return candidates.map((candidate) => {
    const { key, text, whole, parts } = candidate;
    const at = candidate.blocks.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best), candidate.blocks[0] ?? -1);
    const block = blocks[at];
    const own = wordsOf(text);
    const sources = new Set(whole.map(({ name }) => name)).size;
    const known = candidate.blocks.length > 0 || whole.length > 0;
    return {
      form: block === undefined ? 0 : formOf(at, block),
      og: sourceFact('og', whole, parts),
      ld: sourceFact('ld', whole, parts),
      doc: sourceFact('doc', whole, parts),
      other: whole.some(({ name }) => !['og:title', 'twitter:title', 'json-ld:headline', 'title'].includes(name)) ? 3 : 1,
      off: known ? 0 : parts.some(({ rest }) => isSite(rest, site)) ? 1 : 2,
      suffixed: endsWithSite(candidate) ? 1 : 0,
      site: isSite(text, site) ? 1 : 0,
      agree: Math.min(6, candidate.blocks.length + sources),
      held: Math.min(6, statedKeys.filter((other) => other.length > key.length && other.includes(key)).length),
      alike: alikeness(own, statedWords),
      slug: slug.length === 0 ? -1 : slug.filter((word) => own.includes(word)).length / slug.length,
      slugged: slug.length === 0 || own.length === 0 ? -1 : own.filter((word) => slug.includes(word)).length / own.length,
      words: Math.min(30, own.length),
      line: at < 0 || !lines.includes(at) ? 9 : lines.indexOf(at),
      above: at < 0 ? -21 : Math.max(-20, Math.min(60, first - at)),
      titled: block !== undefined && (block.hints.near & TITLE) > 0 ? 1 : 0,
      aside: block !== undefined && block.hints.near >= 0 && (block.hints.far & ASIDE) !== 0 ? 1 : 0,
      rival: mostAgreed > Math.max(1, sources) ? 1 : 0,
    };
  });

  function rankOf(at: number): number {
    const block = blocks[at];
    return block === undefined ? 99 : (formOf(at, block) * 1000) + Math.min(999, Math.abs(first - at));
  }

  function formOf(at: number, { kind, level }: PageBlock): number {
    if (kind !== 'heading') return 6;
    if (level > 1) return level === 2 ? 4 : 5;
    return tops.length === 1 ? 1 : at === tops[0] ? 2 : 3;
  }

  function sourceFact(form: string, whole: readonly MetaFact[], parts: TitleCandidate['parts']): number {
    const names = FORMS[form] ?? [];
    if (whole.some(({ name }) => names.includes(name))) return 3;
    if (parts.some(({ fact }) => names.includes(fact.name))) return 2;
    return names.some((name) => facts.has(name)) ? 1 : 0;
  }

  /** True if another candidate is this text without a name of the site. */
  function endsWithSite({ text }: TitleCandidate): boolean {
    const ends = [/\s?[|•·–—»›:~-]{1,2}\s([^|•·–—»›:~]{2,60})$/u.exec(text)?.[1], /^([^|•·–—»›:~]{2,60}?)\s?[|•·–—»›:~-]{1,2}\s/u.exec(text)?.[1]];
    return ends.some((end) => end !== undefined && isSite(end, site));
  }
}

/** Mean over the stated titles of the share of words in common (of both together). */
function alikeness(own: readonly string[], stated: readonly ReadonlySet<string>[]): number {
  if (stated.length === 0 || own.length === 0) return 0;
  const words = new Set(own);
  let sum = 0;
  for (const other of stated) {
    let shared = 0;
    for (const word of words) if (other.has(word)) shared++;
    sum += shared / Math.max(1, words.size + other.size - shared);
  }
  return sum / stated.length;
}
