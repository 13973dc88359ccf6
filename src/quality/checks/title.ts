import { fold } from '../../page/fold.js';
import type { Check, CheckFinding } from '../check.js';
import { isPlaceholder } from '../placeholders.js';
import { capitalShare, FEWEST_CASED } from '../letter-case.js';

/** Letters and digits alone, folded. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** `www.the-herald.example` -> `theherald`: the label before the last one, or the one before `co.uk` and the like. */
function hostName(url: string | null): string | null {
  const labels =
    /^https?:\/\/([^/?#:@]+)/
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .split('.') ?? [];
  const second = /^(?:ac|co|com|gov|ne|net|or|org)$/.test(labels.at(-2) ?? '') && labels.length > 2;
  const label = labels.at(second ? -3 : -2);
  return label === undefined ? null : bare(label);
}

/** A headline of one or two words in capitals may be an abbreviation. */
const FEWEST_WORDS = 3;

/** What can be wrong with a title. */
export const titleChecks: readonly Check[] = [
  {
    code: 'title/missing',
    severity: 'warning',
    message: 'The article has no title.',
    because: 'Nearly every article has a headline: where none was found, the scrape most likely lost it.',
    find: ({ article: { title } }) => {
      if (title === null) return [{ path: ['title'], evidence: ['title is null'] }];
      return isPlaceholder(title) ? [{ path: ['title'], evidence: [`"${title}" stands for none`] }] : [];
    },
  },
  {
    code: 'title/site-name',
    severity: 'warning',
    message: "The title is the site's name.",
    because: 'The name of the site stands on every page; the headline of this one was lost.',
    find: ({ article: { title, siteName, url } }) => {
      const own = bare(title ?? '');
      if (own === '') return [];
      if (siteName !== null && bare(siteName) === own) return [{ path: ['title'], evidence: ['it equals siteName'] }];
      return hostName(url) === own ? [{ path: ['title'], evidence: ['it is the name in the host of the URL'] }] : [];
    },
  },
  {
    code: 'title/repeated',
    severity: 'warning',
    message: 'The title stands again at the head of the body.',
    because: 'A headline that is also the first paragraph is read twice, and counted as prose.',
    find: ({ article: { title }, body }) => {
      const own = bare(title ?? '');
      const first = body.slice(0, 2).find(({ text }) => own !== '' && bare(text) === own);
      return first === undefined ? [] : [{ path: first.path, evidence: ['the same letters and digits as the title'] }];
    },
  },
  {
    code: 'title/all-caps',
    severity: 'info',
    message: 'The title is written in capitals alone.',
    because: 'Capitals hide which words are names; lists of titles look uneven.',
    find: ({ article: { title }, thresholds }): CheckFinding[] => {
      if (title === null || title.split(/\s+/).length < FEWEST_WORDS) return [];
      const { share, cased } = capitalShare(title);
      return cased >= FEWEST_CASED && share > thresholds.capitalShare
        ? [{ path: ['title'], evidence: [`${Math.round(share * 100)} % of its letters are capitals`] }]
        : [];
    },
  },
];
