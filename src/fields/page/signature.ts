/**
 * How a line names people: with an opener in it, with one on the line above, by the name alone, as an
 * account ("by ibby"), or as the body that runs the site.
 */
export type SignatureForm = 'byline' | 'opened' | 'bare' | 'account' | 'body';

/** One or more lines that name the people of a piece. */
export interface Signature {
  /** First and last block of it. */
  readonly at: number;
  readonly end: number;
  /** The block that holds the first name. */
  readonly line: number;
  readonly names: readonly string[];
  readonly form: SignatureForm;
  /** True if every name opens with a known given name. */
  readonly known: boolean;
  /** True if a word such as "By" says what the names are. */
  readonly said: boolean;
  /** From 0 to 1, by the form of the lines alone. */
  readonly confidence: number;
  /** True where the lines hold a date or a reading time as well. */
  readonly dated: boolean;
  /** Letters that are neither name nor date nor label. */
  readonly rest: number;
}

/** A signature on one line, said and sure of nothing else. */
export const signature = (
  at: number,
  names: readonly string[],
  form: SignatureForm,
  confidence: number,
  more: Partial<Signature> = {},
): Signature => ({
  at,
  end: at,
  line: at,
  names,
  form,
  known: false,
  said: true,
  confidence,
  dated: false,
  rest: 0,
  ...more,
});
