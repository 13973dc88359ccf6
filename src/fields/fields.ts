import type { Decision } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import type { CheckedOptions } from '../options.js';
import { finders } from './finders.js';
import type { Judged } from './found.js';
import { withLead } from './lead-paragraph.js';
import { officeBylines } from './office-byline.js';
import { dayOrderOf } from './page/day-order.js';
import { makeReadings, readLines, type ReadingsOfLines } from './readings.js';
import type { Stated } from './stated.js';
import { findTitle } from './title.js';
import { type Fields, type PageValues, withField, withHeadline, withoutLines, withText, withTitle } from './with-field.js';

/**
 * Finds the headline, then every other field, and takes the lines that they explain out of the body.
 *
 * @param stated - what the page says of itself; `null` for plain text
 * @param read - gives what lines say by themselves
 */
export function findFields(
  scene: Scene,
  judged: readonly Decision[],
  language: string | null,
  options: CheckedOptions,
  stated: Stated | null,
  read: ReadingsOfLines = readLines,
): Fields {
  const { first, last } = proseRange(scene, judged);
  const dating = { language, now: options.now, order: dayOrderOf(scene) };
  const readings = makeReadings(dating, read(dating));
  const headline = stated?.headline(scene, judged, first, readings) ?? null;
  const title = headline === null ? findTitle(scene, judged, first, slugOf(options.url), readings) : null;
  const context: Judged = {
    scene,
    decisions: judged,
    first,
    last,
    title: headline?.anchor ?? title?.at ?? -1,
    language,
    url: options.url,
    now: options.now,
    readings,
    stated: stated?.fields ?? NO_FIELDS,
  };
  let fields: Fields = { decisions: judged, values: NOTHING, provenance: {}, ambiguous: [] };
  for (const { field, find } of finders) {
    const inText = find(context);
    const found = stated === null ? inText : stated.weigh(field, context, inText);
    if (found !== null) fields = withField(fields, scene, field, found, options.off);
  }
  fields = withoutLines(fields, officeBylines(context, fields.decisions), options.off);
  if (stated === null) fields = { ...fields, decisions: withLead(context, fields.decisions, fields.values.authors) };
  if (headline !== null) fields = withHeadline(fields, scene, headline, options.off);
  if (title !== null) fields = withTitle(fields, scene, title, options.off);
  return withText(fields, scene);
}

const NO_FIELDS: ReadonlySet<string> = new Set();

const NOTHING: PageValues = {
  title: null,
  subtitle: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  siteName: null,
  section: null,
  tags: [],
  commentCount: null,
};

/** First and last kept block of prose; if none is recognised as prose, of blocks of at least MANY_WORDS words; -1 if there is none. */
export function proseRange({ survey }: Scene, decisions: readonly Decision[]): { first: number; last: number } {
  const { blocks, prose } = survey;
  const between = (is: (at: number) => boolean): { first: number; last: number } => ({
    first: blocks.findIndex((_, at) => is(at)),
    last: blocks.findLastIndex((_, at) => is(at)),
  });
  const told = between((at) => decisions[at]?.keep === true && (prose[at] as number) > 0);
  return told.first >= 0 ? told : between((at) => decisions[at]?.keep === true && (blocks[at]?.words ?? 0) >= MANY_WORDS);
}

const MANY_WORDS = 12;

/** The words of a URL's last part that has several. */
function slugOf(url: string | null): string[] {
  const path = url === null ? '' : (url.split(/[?#]/, 1)[0] ?? '').toLowerCase();
  const words = path
    .split('/')
    .slice(3)
    .map((part) => part.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  return words.findLast((part) => part.length > 2) ?? [];
}
