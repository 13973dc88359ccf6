import type { Span } from '../../article.js';
import { repairText } from '../../repair/repair.js';
import type { QualityIssueCode } from '../code.js';
import type { Check, CheckFinding } from '../check.js';
import type { Subject, TextUnit } from '../subject.js';

/** Which repairs are signs of wrong decoding; the others, entities aside, drop what shows nothing. */
const DECODING: ReadonlySet<string> = new Set(['mojibake', 'windows-1252-control']);

function codeOf(rule: string): QualityIssueCode {
  return DECODING.has(rule) ? 'text/mojibake' : rule === 'html-entity' ? 'text/entity' : 'text/invisible';
}

/** One finding for each text in which a repair of this group has something to do. */
function repairsOf(units: readonly TextUnit[], code: QualityIssueCode): CheckFinding[] {
  return units.flatMap((unit) => {
    const { path, text, code: quoted = [] } = unit;
    // What is marked as code shows its entities on purpose.
    const isQuoted = ({ start, end }: Span): boolean =>
      code === 'text/entity' && quoted.some((span) => start >= span.start && end <= span.end);
    const edits = repairText(text).edits.filter((edit) => codeOf(edit.rule) === code && !isQuoted(edit));
    const [first] = edits;
    if (first === undefined) return [];
    const rules = [...new Set(edits.map(({ rule }) => rule))].join(', ');
    return [
      {
        path,
        span: { start: first.start, end: first.end },
        evidence: [`${edits.length} by repair ${rules}`, `"${text.slice(first.start, first.end)}" would be "${first.with}"`],
      },
    ];
  });
}

/** Names of people are texts too. */
function withNames({ units, article }: Subject): readonly TextUnit[] {
  return [...units, ...article.authors.map(({ name }, at): TextUnit => ({ path: ['authors', at, 'name'], text: name, kind: 'title' }))];
}

/** What decoding leaves behind. */
export const characterChecks: readonly Check[] = [
  {
    code: 'text/mojibake',
    severity: 'warning',
    message: 'Text was decoded with the wrong encoding.',
    because:
      "Words like \u201cc\u00c3\u00b4t\u00c3\u00a9\u201d are found by no search and look broken; the library's repair knows what they said.",
    find: (subject) => repairsOf(withNames(subject), 'text/mojibake'),
  },
  {
    code: 'text/replacement-character',
    severity: 'warning',
    message: 'Characters were lost in decoding.',
    because: 'U+FFFD stands where a character could not be read; what it was is lost unless the page is fetched again.',
    find: (subject) =>
      withNames(subject).flatMap(({ path, text }) => {
        const start = text.indexOf('\ufffd');
        return start < 0 ? [] : [{ path, span: { start, end: start + 1 }, evidence: [`${text.split('\ufffd').length - 1} times U+FFFD`] }];
      }),
  },
  {
    code: 'text/entity',
    severity: 'warning',
    message: 'An HTML entity was left in the text.',
    because: 'Text that was escaped twice shows &amp;amp; to its readers.',
    find: (subject) => repairsOf(withNames(subject), 'text/entity'),
  },
  {
    code: 'text/invisible',
    severity: 'info',
    message: 'The text holds characters that show nothing.',
    because: 'Zero-width characters and controls part words for a search, though nobody sees them.',
    find: (subject) => repairsOf(withNames(subject), 'text/invisible'),
  },
];
