import type { RemovalKind } from '../../normalized.js';

/** What reading HTML leaves out or changes, as the rule reference shows it. */
export interface HtmlRule {
  readonly id: string;
  readonly effect: 'remove' | 'repair';
  readonly kind: RemovalKind;
  readonly because: string;
}

/** Every rule of the HTML reader, sorted by id. */
// prettier-ignore
export const htmlRules: readonly HtmlRule[] = [
  { id: 'anchor-sign', effect: 'remove', kind: 'navigation', because: 'It only links to the heading or the note that it stands in, back to where a note is called, or to where the section is edited, or asks readers for a source.' },
  { id: 'cell-edge', effect: 'repair', kind: 'spacer', because: 'A cell of the table ends here.' },
  { id: 'code-label', effect: 'remove', kind: 'navigation', because: 'It names the language of the code beside it, or is the button to copy that.' },
  { id: 'credit-edge', effect: 'repair', kind: 'credit', because: 'The sign only parts the credit of a picture from its caption.' },
  { id: 'decoded-entity', effect: 'repair', kind: 'spacer', because: 'The entity stands for this character.' },
  { id: 'drawn-sign', effect: 'repair', kind: 'spacer', because: 'A browser draws this sign where the element begins or ends.' },
  { id: 'element-gap', effect: 'repair', kind: 'spacer', because: 'Two elements stand side by side; a style sheet parts them.' },
  { id: 'form-control', effect: 'remove', kind: 'other', because: 'It is what a form field holds, or the button of a picture, not text of the page.' },
  { id: 'hidden-text', effect: 'remove', kind: 'hidden', because: 'The page does not show it.' },
  { id: 'line-break', effect: 'repair', kind: 'spacer', because: 'The page breaks the line here.' },
  { id: 'line-number', effect: 'remove', kind: 'other', because: 'It counts the lines of the code beside it.' },
  { id: 'raised-digit', effect: 'repair', kind: 'spacer', because: 'The page raises or lowers the digits: without that they would run into what stands before them.' },
  { id: 'spanned-cell', effect: 'repair', kind: 'spacer', because: 'A cell of a row further up reaches over this one too.' },
];
