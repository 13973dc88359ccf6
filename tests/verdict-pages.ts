import { filesBelow } from './sources.js';

/** One hand-written page and what it is. */
export interface VerdictPage {
  readonly language: string;
  readonly kind: string;
  /** What is missing; `null` for a near miss. */
  readonly reason: string | null;
  readonly name: string;
  readonly text: string;
  /** True for a page that is not told yet. */
  readonly isMissed: boolean;
}

/** The pages of a folder of fixtures: `=== kind reason: name`, then the text; `~` before the kind marks what is not told yet. */
export function verdictPages(folder = 'fixtures/verdict'): readonly VerdictPage[] {
  return filesBelow(folder, '.txt').flatMap(({ path, text }) =>
    text.split(/^=== /m).slice(1).map((record) => {
      const end = record.indexOf('\n');
      const [label = '', name = ''] = record.slice(0, end).split(/: (.*)/s);
      const [kind = '', reason = null] = label.replace(/^~|:$/g, '').split(' ');
      return { language: path.slice(-6, -4), kind, reason, name, text: record.slice(end + 1).trim(), isMissed: label.startsWith('~') };
    }),
  );
}
