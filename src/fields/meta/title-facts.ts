import { hintBit, hintBits } from '../../page/hints.js';
import type { PageBlock } from '../../page/page.js';
import { wordsOf, type Facts } from './facts.js';
import { slugWords } from './site.js';
import type { StatedTitle } from './stated-titles.js';
import { isOwnName, type OwnNames } from './title-ends.js';

/** What is known of a text that may be the headline; the keys are the names that the scorecard uses. */
export interface HeadlineFacts {
  /**
   * 0 a block shows it; 1 the page has no top heading; else the share of words that it has in common with
   * that heading: 2 next to none, 3 up to a quarter, 4 up to half, 5 more; 6 to 9 the same for a heading of few words;
   * 10 that heading begins with it and says more.
   */
  readonly against: number;
  /** Kinds of metadata that state it, and blocks that show it (two at most). */
  readonly agree: number;
  /** Mean share of words that it has in common with the titles of the metadata; -1 without any. */
  readonly alike: number;
  /** At most 30. */
  readonly words: number;
  /** Place among the lines that look like a headline by the text alone, 9 if it is none, 10 without a block. */
  readonly line: number;
  /** 1 if its block stands in a menu, a list or a footer. */
  readonly aside: number;
  /** 1 if the elements around its block call it a title. */
  readonly titled: number;
  /** Share of its words that the page's URL has; -1 if unknown. */
  readonly slugged: number;
  /** Of the top heading: the most words that it shares with a title of the metadata; -1 for any other text. */
  readonly same: number;
}

/** What the facts of all candidates of one page share. */
export interface TitleContext {
  readonly blocks: readonly PageBlock[];
  readonly first: number;
  readonly lines: readonly number[];
  readonly facts: Facts;
  readonly url: string | null;
  readonly names: OwnNames;
}

const TITLE = /* @__PURE__ */ hintBit('title');
const ASIDE = /* @__PURE__ */ hintBits(['nav', 'footer', 'aside', 'related', 'consent', 'newsletter']);

/** Names of metadata by kind: what search and share boxes show, what the article says of itself, the document's own. */
// prettier-ignore
const KINDS: readonly (readonly string[])[] = [
  ['og:title', 'twitter:title'],
  ['json-ld:headline', 'itemprop:headline', 'citation_title', 'dc.title', 'dcterms.title', 'cxenseparse:title', 'headline', 'json-ld-page:headline'],
  ['title'],
];
/** A heading of so few words may be the name of a site or a section. */
const FEW_WORDS = 3;

/** The facts of every candidate of a page. */
export function headlineFacts(candidates: readonly StatedTitle[], context: TitleContext): HeadlineFacts[] {
  const { blocks, first, lines, facts, url, names } = context;
  const slug = new Set(slugWords(facts, url));
  const words = candidates.map(({ text }) => new Set(wordsOf(text)));
  const stated = KINDS.flatMap((kind) =>
    candidates.flatMap((candidate, i) => (saysSo(candidate, kind, facts) ? [words[i] as ReadonlySet<string>] : [])).slice(0, 1),
  );
  const [top, same] = topHeading();
  const heading = words[top] ?? new Set<string>();
  const headingKey = candidates[top]?.key ?? '';
  return candidates.map((candidate, i) => {
    const own = words[i] as ReadonlySet<string>;
    const count = wordsOf(candidate.text).length;
    const at = candidate.places
      .map((place) => place.at)
      .reduce((best, next) => (costOf(next) < costOf(best) ? next : best), candidate.places[0]?.at ?? -1);
    const block = blocks[at];
    const kinds = KINDS.filter((kind) => candidate.stated.some(({ name }) => kind.includes(name))).length;
    return {
      against:
        block !== undefined
          ? 0
          : top < 0
            ? 1
            : headingKey.startsWith(candidate.key)
              ? 10
              : againstHeading(common(own, heading)) + (heading.size <= FEW_WORDS ? 4 : 0),
      agree: Math.min(5, kinds + Math.min(2, new Set(candidate.places.map((place) => place.at)).size)),
      alike: stated.length === 0 ? -1 : stated.reduce((sum, other) => sum + common(own, other), 0) / stated.length,
      words: Math.min(30, count),
      line: block === undefined ? 10 : !lines.includes(at) ? 9 : lines.indexOf(at),
      aside: block !== undefined && (block.hints.far & ASIDE) !== 0 ? 1 : 0,
      titled: block !== undefined && (block.hints.near & TITLE) > 0 ? 1 : 0,
      slugged: slug.size === 0 || count === 0 ? -1 : wordsOf(candidate.text).filter((word) => slug.has(word)).length / count,
      same: i === top ? same : -1,
    };
  });

  /** Index of the candidate that a top heading shows and that is most like a stated title, and how like it is. */
  function topHeading(): [number, number] {
    let found: [number, number] = [-1, -1];
    const order = candidates.map((candidate, i) => ({
      i,
      at: Math.min(...candidate.places.map((place) => place.at).filter((at) => isTop(at))),
    }));
    order.sort((a, b) => a.at - b.at || a.i - b.i);
    for (const { i, at } of order) {
      if (at === Infinity || isOwnName(candidates[i]?.text ?? '', names)) continue;
      const share = Math.max(0, ...stated.map((other) => common(words[i] as ReadonlySet<string>, other)));
      if (share > found[1]) found = [i, share];
    }
    return found;
  }

  function isTop(at: number): boolean {
    const block = blocks[at];
    return block?.kind === 'heading' && block.level === 1;
  }

  function costOf(at: number): number {
    const block = blocks[at];
    return (block?.kind === 'heading' ? block.level : 7) * 1000 + Math.min(999, Math.abs(first - at));
  }
}

/** True if a candidate is what the first fact of a kind states. */
function saysSo({ stated }: StatedTitle, kind: readonly string[], facts: Facts): boolean {
  const name = kind.find((each) => facts.has(each));
  const value = name === undefined ? undefined : facts.get(name)?.[0];
  return value !== undefined && stated.includes(value);
}

/** Share of the words of both that both have. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

function againstHeading(share: number): number {
  return share < 0.05 ? 2 : share < 0.25 ? 3 : share < 0.5 ? 4 : 5;
}
