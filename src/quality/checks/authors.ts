import { looksLikeName } from '../../fields/names/looks-like-name.js';
import { isNoName, isPlainName } from '../../fields/meta/people.js';
import { fold } from '../../page/fold.js';
import { leftoverIn } from '../author-leftovers.js';
import type { Check } from '../check.js';

/** `By Jane Doe`, `Posted by`, `von Jane Doe`: the label came along. */
const LABEL = /^(?:by|posted by|written by|author|published by|von|par|por|di|door)(?::| +(?=\p{Lu}))/iu;
/** A date or a clock beside the name. */
const DATED = /\d{1,2}[:./-]\d{1,2}|\b(?:19|20)\d\d\b/;

/** `Dr. Jane Doe`, `Jane D. Doe`: a stop after a few letters ends no sentence. */
const SHORT = /(?<!\p{L})(\p{L}{1,3})\. ?/gu;

/** What shows that an author is no name; `null` for what may be one. */
function whyNoName(name: string, title: string | null): string | null {
  if (LABEL.test(name) && !/^(?:Di|Von|Par|Por) \p{Lu}\p{L}+$/u.test(name)) return 'it begins with the label of a byline';
  if (/^https?:|^www\.|@[\w-]+\.\w/i.test(name)) return 'it is an address';
  if (title !== null && fold(name) === fold(title) && looksLikeName(name) === 0) return 'it is the title';
  if (isNoName(name)) return 'it is an account or a label, not a name';
  if (DATED.test(name)) return 'it holds a date or a time';
  const leftover = leftoverIn(name);
  if (leftover !== null) return leftover;
  return looksLikeName(name) > 0 || isPlainName(name.replace(SHORT, '$1 '))
    ? null
    : 'it is longer than a name, or has signs that names do not have';
}

/** What can be wrong with authors. */
export const authorChecks: readonly Check[] = [
  {
    code: 'author/not-a-name',
    severity: 'warning',
    message: 'An author is no name.',
    because: 'Labels, dates, addresses and accounts such as "admin" stand in author fields; a list of authors wants names.',
    find: ({ article: { authors, title }, lost }) => [
      ...authors.flatMap(({ name }, at) => {
        const why = whyNoName(name, title);
        return why === null ? [] : [{ path: ['authors', at, 'name'], evidence: [why] }];
      }),
      ...lost.filter(({ what }) => what === 'author').map(({ path, value }) => ({ path, evidence: [`"${value}" names nobody`] })),
    ],
  },
];
