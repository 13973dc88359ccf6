import type { PageBlock } from '../../page/page.js';
import { tableLanguage } from '../dates/calendar-names.js';
import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { namesIn } from './bare-names.js';
import { isDateLine } from './is-date-line.js';
import { loneOpener } from './lone-opener.js';
import { namedOutlet } from './named-outlet.js';
import { type Signature, signature } from './signature.js';

/** A bare name is believed from here. */
const BARE = 0.3;
/** The names that a line is, and nothing else. */
export const bareNames = (line: string): ReturnType<typeof namesIn> => namesIn(line, BARE);

/** A line of nothing but names. */
export function bareAt(judged: Judged, at: number): Signature | null {
  const { scene, language, readings } = judged;
  const { blocks, phrase } = scene.survey;
  // "Subscribe"
  if (phrase[at]?.strength === 'sure' || blocks[at]?.kind === 'row') return null;
  const names = readings.by(bareNames, blocks[at]?.text ?? '');
  const found =
    names === null ? outletAt(judged, at) : signature(at, names.names, 'bare', names.score * 0.7, { said: false, known: names.known });
  return found === null || isLabelled(blocks[at - 1], language) ? null : found;
}

/** True below "Photo by", "Medically reviewed by" alone on a line. */
function isLabelled(above: PageBlock | undefined, language: string | null): boolean {
  if (above === undefined || above.words > 5) return false;
  return (loneOpener(above, tableLanguage(language)) ?? 'author') !== 'author';
}

/** `Tom Field - Norfolk Echo` right below the headline and beside a date. */
function outletAt(judged: Judged, at: number): Signature | null {
  const {
    scene: {
      survey: { blocks },
    },
    title,
    readings,
  } = judged;
  if (title < 0 || at <= title || at > title + NEAR_TITLE || (!isDateLine(blocks[at - 1], judged) && !isDateLine(blocks[at + 1], judged)))
    return null;
  const found = readings.by(namedOutlet, blocks[at]?.text ?? '');
  return found === null ? null : signature(at, [found.name], 'bare', 0.6, { said: false, known: looksLikeName(found.name) >= 0.85 });
}

/** A line with a name and a paper is believed so few blocks below the headline. */
const NEAR_TITLE = 3;
