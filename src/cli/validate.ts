import type { Settings } from './args.js';
import type { Reports } from './clean.js';
import { inputProblem, openInput, spokenName, totalBytes } from './input.js';
import type { CliIo, Library, Validate } from './io.js';
import { splitLines, type ByteLine } from './lines.js';
import { messages } from './messages.js';
import { notJson, notUtf8, readUtf8, type LineError } from './ndjson.js';
import { startProgress } from './progress.js';
import { safeJson } from './terminal.js';
import { failureOf, fieldsOf, unwrapped } from './unwrap.js';
import { newTally, addTo, summaryTable, type Tally } from './validation-summary.js';
import type { ArticleValidation } from '../schema/issue.js';

/** What is said of one line. */
type Checked =
  | ({ readonly id: string | number | null; readonly line: number } & Pick<ArticleValidation, 'ok' | 'shape' | 'issues'>)
  | { readonly id: string | number | null; readonly line: number; readonly error: LineError };

/**
 * Answers NDJSON of articles by what is wrong with each, in order and in constant memory; then says on
 * standard error how often each code was found.
 */
export async function* validateStream(settings: Settings, io: CliIo, library: Library, reports: Reports): AsyncGenerator<string> {
  let validate: Validate;
  try {
    validate = await library.loadValidator();
  } catch (error) {
    reports.refuse(
      isMissing(error) ? messages.zodMissing : `--validate could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
    return;
  }
  const progress = startProgress(io, await totalBytes(settings.files, io), settings.progress);
  const tally = newTally();
  let bytes = 0;
  try {
    for (const file of settings.files) {
      try {
        for await (const found of splitLines(openInput(file, io), settings.maxLineBytes)) {
          bytes += found.length + 1;
          const answer = checkLine(found, settings, validate);
          if (answer === null) continue;
          addTo(tally, 'error' in answer ? null : answer.issues);
          progress.update(bytes, tally.lines, tally.unreadable);
          yield `${safeJson(answer)}\n`;
        }
      } catch (error) {
        reports.fail(`${spokenName(file)}: ${inputProblem(error)}`);
      }
    }
  } finally {
    progress.stop();
  }
  io.stderr.write(summaryTable(tally));
  const problem = failure(tally, settings.failOn);
  if (problem !== null) reports.fail(problem);
}

/** The package that the schemas import is not there. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) && error.message.includes('zod')
  );
}

/** What makes the run a failed one; `null` if nothing does. */
function failure(tally: Tally, failOn: Settings['failOn']): string | null {
  const lines = (count: number): string => `${count} of ${tally.lines} ${tally.lines === 1 ? 'line' : 'lines'}`;
  if (tally.unreadable > 0) return `${lines(tally.unreadable)} could not be read; their answers have "error"`;
  if (tally.withErrors > 0) return `${lines(tally.withErrors)} with errors`;
  return failOn === 'warning' && tally.withWarnings > 0 ? `${lines(tally.withWarnings)} with warnings` : null;
}

/** What is said of one line, `null` for a blank one. Never throws. */
function checkLine(
  found: ByteLine,
  { maxLineBytes, options }: Pick<Settings, 'maxLineBytes' | 'options'>,
  validate: Validate,
): Checked | null {
  const { line } = found;
  const fail = (code: string, message: string): Checked => ({ id: null, line, error: { code, message } });
  if (found.bytes === null)
    return fail('line-too-long', `the line has ${found.length} bytes, more than --max-line-bytes (${maxLineBytes})`);
  const text = readUtf8(found.bytes, line === 1);
  if (text === null) return { id: null, line, error: notUtf8(found.bytes) };
  if (/^[ \t\r]*$/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('invalid-json', notJson(text, error));
  }
  const id = idOf(value);
  const failed = failureOf(value);
  if (failed !== null) return { id, line, error: failed };
  const { ok, shape, issues } = validate(unwrapped(value), options.now === undefined ? {} : { now: options.now });
  return { id, line, ok, shape, issues };
}

function idOf(value: unknown): string | number | null {
  const id = fieldsOf(value).get('id');
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
