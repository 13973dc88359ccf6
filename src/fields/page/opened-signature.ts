import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { AUTHOR_OPENER } from '../names/openers.js';
import { parseByline } from '../names/parse-byline.js';
import { LONGEST_BARE, namesIn } from './bare-names.js';
import { bareNames } from './bare-signature.js';
import { type Signature, signature } from './signature.js';

/** A dump breaks "By / Jane Doe / and / John Roe" into so many lines at most. */
const MOST_LINES = 10;

/** `By` / `Jane Doe` / `and` / `John Roe`: the opener stands alone on its line. */
export function opened(judged: Judged, at: number): Signature | null {
  const { blocks } = judged.scene.survey;
  const next = blocks[at + 1]?.text ?? '';
  if (next.length > LONGEST_BARE) return null;
  const whole = judged.readings.once(`below an opener ${next}`, () =>
    bareNames(next) === null || looksLikeName(next) === 0 ? parseByline(`${AUTHOR_OPENER}${next}`, judged) : null,
  );
  const [first] = whole?.authors ?? [];
  const line = at + 1;
  if (whole?.role === 'author' && first !== undefined && first.start >= AUTHOR_OPENER.length) {
    return signature(
      at,
      whole.authors.map(({ name }) => name),
      'opened',
      Math.min(0.85, whole.confidence),
      { end: line, line, dated: whole.date !== undefined, rest: whole.rest },
    );
  }
  // "Authors" / "Jane Doe" / "John Roe"
  const several = /s\)?\s*[:：]?$/u.test(blocks[at]?.text ?? '');
  const names: string[] = [];
  let end = at;
  for (let step = line; step - at < MOST_LINES; step++) {
    const block = blocks[step];
    if (block === undefined) break;
    if (step > line && isJoint(block.folded)) continue;
    const found =
      step === line || several || isJoint(blocks[step - 1]?.folded ?? '')
        ? judged.readings.by(step === line || !several ? bareNames : surerNames, block.text)
        : null;
    if (found === null) break;
    names.push(...found.names);
    end = step;
  }
  return names.length === 0 ? null : signature(at, names, 'opened', 0.95, { end, line });
}

/** Below the first of several names each needs more. */
const surerNames = (line: string): ReturnType<typeof namesIn> => namesIn(line, 0.7);

/** What may stand alone between two names. */
const JOINTS: ReadonlySet<string> = new Set(['&', '+', ',', '、', 'and', 'e', 'en', 'et', 'i', 'ja', 'och', 'og', 'und', 've', 'y', 'и']);

const isJoint = (folded: string): boolean => JOINTS.has(folded.length > 1 ? folded.replace(/^, ?/, '') : folded);
