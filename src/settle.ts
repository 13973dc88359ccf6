import { findFields } from './fields/fields.js';
import type { Fields } from './fields/with-field.js';
import { readLinesOnce, type ReadingsOfLines } from './fields/readings.js';
import type { Stated } from './fields/stated.js';
import { readBlocks, type BlockReader } from './judge/facts/block-facts.js';
import { surroundings } from './judge/facts/surroundings.js';
import { judge } from './judge/judge.js';
import { captionsFollow, ownPictures } from './judge/pictures.js';
import type { Decision } from './judge/decision.js';
import type { Feature } from './judge/features/feature.js';
import type { Rule, Scene } from './judge/rules/rule.js';
import { surveyPage, type Survey } from './judge/survey.js';
import type { DetectedLanguage } from './language/index.js';
import type { CheckedOptions } from './options.js';
import { pageLanguageOnce } from './page-language.js';
import type { Media } from './page/media.js';
import type { Page, PageBlock } from './page/page.js';
import { fold } from './page/fold.js';
import { makeDraft } from './ledger/draft.js';
import { countTokens } from './read/block.js';

/** Most rounds. Each but the last removes at least one block; few pages need three, one in a hundred more than five. */
const MOST_ROUNDS = 16;
/** Most blocks that are judged again, over all rounds: a very long page gets two rounds. */
const MOST_ASKED = 30_000;

/** What a reader brings besides the page: all that plain text has not. */
export interface Known {
  /** What the page says of itself. */
  readonly stated: Stated | null;
  /** Makes the features that only its pages have. */
  readonly tree: (page: Page, survey: Survey) => readonly Feature[];
  /** Rules that only elements can answer. */
  readonly rules: readonly Rule[];
}

/** A page with every decision made. */
export interface Outcome extends Fields {
  readonly scene: Scene;
  /** Language of the page's prose, `null` if it cannot be told. */
  readonly language: DetectedLanguage | null;
  /** The pictures and embeds that belong to the article. */
  readonly media: readonly Media[];
}

/**
 * Judges a page, then judges what is left of it as if that were all there is, until nothing changes:
 * a line that only its noisy neighbours excused goes with them. So clean text comes out as it went in.
 */
export function settle(page: Page, options: CheckedOptions, known: Known): Outcome {
  const read = readOnce(options.language ?? known.stated?.language ?? undefined);
  const outcome = decide(page, options, known, read);
  let { decisions, provenance } = outcome;
  // Elements say what a block is without its neighbours: nothing changes by asking again.
  if (page.parents.length > 0) return { ...outcome, decisions: captionsFollow(page, decisions, outcome.media) };
  for (let round = 1, asked = 0; round < MOST_ROUNDS && asked < MOST_ASKED; round++) {
    const order = readingOrder(decisions);
    const left = asPlainText(page, decisions, order);
    if (isSamePage(page, left)) break;
    asked += order.length;
    const again = decide(left, options, known, read);
    const next = [...decisions];
    order.forEach((at, place) => {
      next[at] = withCuts(decisions[at], again.decisions[place] as Decision);
    });
    if (order.every((at) => isSame(decisions[at], next[at]))) break;
    decisions = next;
    // A headline that only the text without its noise shows.
    if (again.provenance.title !== undefined) provenance = { title: again.provenance.title, ...provenance };
  }
  return { ...outcome, decisions, provenance };
}

/** What is read off the blocks and lines of a page one by one: it is the same in every round. */
interface Readers {
  readonly language: (page: Page) => DetectedLanguage | null;
  readonly blocks: (language: string | null) => BlockReader;
  readonly lines: ReadingsOfLines;
}

function readOnce(hint?: string): Readers {
  const known = new Map<string | null, BlockReader>();
  const blocks = (language: string | null): BlockReader => {
    const reader = known.get(language) ?? readBlocks(language);
    known.set(language, reader);
    return reader;
  };
  return { language: pageLanguageOnce(hint), blocks, lines: readLinesOnce() };
}

function decide(page: Page, options: CheckedOptions, { stated, tree, rules }: Known, readers: Readers): Outcome {
  const found = readers.language(page);
  const language = found?.language ?? null;
  const survey = surveyPage(page, readers.blocks(language));
  const scene = { page, survey, near: surroundings(survey), tree: tree(page, survey) };
  const fields = findFields(scene, judge(scene, options.mode, options.off, rules), language, options, stated, readers.lines);
  return {
    scene,
    language: found,
    media: ownPictures(
      page,
      fields.decisions,
      stated?.image?.value ?? null,
      fields.values.authors.map(({ name }) => name),
    ),
    ...fields,
  };
}

/** The blocks that stay, in the order in which plain text shows them: headline, standfirst, body. */
function readingOrder(decisions: readonly Decision[]): number[] {
  const of = (field: string): number[] => decisions.flatMap((decision, at) => (decision.keep && decision.field === field ? [at] : []));
  return [...of('title'), ...of('subtitle'), ...of('body')];
}

/** True if a page stays as it is: asked again, it says the same. */
function isSamePage(page: Page, left: Page): boolean {
  return (
    page.style === left.style && page.blocks.length === left.blocks.length && page.blocks.every((block, at) => block === left.blocks[at])
  );
}

/** What stays, as a reader of its plain text finds it: a blank line between any two blocks, but for the lines of one list or table. */
function asPlainText(page: Page, decisions: readonly Decision[], order: readonly number[]): Page {
  const blocks = order.map((at) => afterCuts(page, decisions, at));
  return { ...page, style: 'lines', blocks: blocks.map((block, place) => withGap(block, gapBelow(blocks[place - 1], block))) };
}

const LINES: ReadonlySet<string> = new Set(['item', 'quote', 'row']);

/** Blank lines between two blocks of plain text; above code stands its fence, and parts of a line stay such. */
function gapBelow(above: PageBlock | undefined, { kind, gap }: PageBlock): number {
  if (gap < 0) return gap;
  return above === undefined || kind === 'code' || (kind === above.kind && LINES.has(kind)) ? 0 : 1;
}

function withGap(block: PageBlock, gap: number): PageBlock {
  return block.gap === gap ? block : { ...block, gap };
}

/** A block as the plain text will show it. */
function afterCuts(page: Page, decisions: readonly Decision[], at: number): PageBlock {
  const block = page.blocks[at] as PageBlock;
  const decision = decisions[at];
  // What Markdown says of a heading is lost on plain text.
  const plain = block.kind === 'heading' ? { ...block, kind: 'text' as const, level: 0 } : block;
  if (decision?.keep !== true || decision.cuts.length === 0) return plain;
  const { text, pieces } = makeDraft(block, decision.field, decision.cuts).draft;
  return { ...plain, text, pieces, folded: fold(text), words: countTokens(text) };
}

/** The next round sees a block without what was cut before, so its own cuts do not fit the whole block. */
function withCuts(before: Decision | undefined, next: Decision): Decision {
  if (before?.keep !== true || before.cuts.length === 0 || !next.keep) return next;
  return { ...next, cuts: before.cuts };
}

function isSame(a: Decision | undefined, b: Decision | undefined): boolean {
  if (a?.keep !== true || b?.keep !== true) return false;
  return a.field === b.field && a.cuts.length === b.cuts.length;
}
