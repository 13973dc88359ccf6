import type { Article } from './article.js';
import { injectionIn, tagText } from './injection.js';
import type { Provenance, Removal, Repair, Warning } from './normalized.js';
import { fold } from './page/fold.js';
import type { Page } from './page/page.js';
import { withoutTags } from './page/without-tags.js';
import { looksLikeHtml } from './read/looks-like-html.js';
import { looksLikeJson } from './read/looks-like-json.js';

/** What came of a page, as far as warnings ask. */
export interface Outcome {
  readonly article: Article;
  readonly provenance: Provenance;
  readonly repairs: readonly Repair[];
  readonly removals: readonly Removal[];
  /** Dates whose day and month may be the other way round. */
  readonly ambiguous: readonly (keyof Article)[];
}

/** What a caller should know. */
export function warningsOf(page: Page, { article, provenance, repairs, removals, ambiguous }: Outcome): Warning[] {
  return [
    ...emptiness(page, article),
    ...(page.style === 'html' ? [] : noText(page.source)),
    ...repairs
      .filter(({ rule }) => rule === 'lone-surrogate')
      .slice(0, 1)
      .map(({ span }): Warning => ({ code: 'lone-surrogate', message: 'Half a surrogate pair was replaced with U+FFFD.', span })),
    ...removals
      .filter(isOrder)
      .slice(0, 1)
      .map(({ span }): Warning => ({
        code: 'suspicious-hidden-text',
        message: 'Text that readers do not see speaks to a language model. It was left out.',
        span,
      })),
    ...ambiguous.map((field): Warning => {
      const span = provenance[field]?.span;
      return {
        code: 'ambiguous-date',
        message: `Day and month of ${field} may be the other way round: nothing on the page tells. Pass the language if it is known.`,
        ...(span && { span }),
      };
    }),
  ];
}

/** What says that a source was no text. */
function noText(source: string): Warning[] {
  if (looksLikeHtml(source))
    return [
      { code: 'html-as-text', message: 'The source is HTML and was read as text, so its tags stay in it. Give it to normalizeHtml.' },
    ];
  if (looksLikeJson(source))
    return [
      {
        code: 'json-as-text',
        message:
          'The source is JSON and was read as text. Parse it, and give what it holds to normalizeText, or a record of schema.org to fromSchemaOrg.',
      },
    ];
  return [];
}

function emptiness(page: Page, article: Article): Warning[] {
  if (page.source.trim() === '') return [{ code: 'empty-input', message: 'The source holds nothing but white space.' }];
  return article.body.length === 0
    ? [{ code: 'no-body', message: 'No text of the source was taken for the article; see the removals.' }]
    : [];
}

/** True for hidden text that tells a model what to do, and for characters that show nothing and spell a text. */
function isOrder({ rule, text }: Removal): boolean {
  return tagText(text) !== null || (rule === 'hidden-text' && injectionIn(fold(withoutTags(text))) !== null);
}
