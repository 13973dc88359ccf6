import type { Library } from './io.js';
import type { ByteLine } from './lines.js';
import { answerLine, type LineSettings } from './ndjson.js';
import { safeJson } from './terminal.js';

/** One answered line, as it is printed. */
export interface Answered {
  readonly json: string;
  readonly failed: boolean;
}

/** Answers lines; `null` for a blank one. A promise it gives never rejects. */
export type Answerer = (line: ByteLine) => Answered | null | Promise<Answered | null>;

/** Answers a line in the thread that asks. */
export function answered(line: ByteLine, settings: LineSettings, library: Library): Answered | null {
  const answer = answerLine(line, settings, library);
  return answer === null ? null : { json: `${safeJson(answer)}\n`, failed: 'error' in answer };
}

/** The answer to a line whose thread ended before it gave one. */
export function unanswered(line: number, why: string): Answered {
  const message = `cleancopy failed, which it never should: the thread that had the line ended (${why})`;
  return { json: `${safeJson({ id: null, line, error: { code: 'internal-error', message } })}\n`, failed: true };
}
