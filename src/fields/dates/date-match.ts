/** How much of a date the text states. */
export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** A date as it stands in a text. Offsets are UTF-16 code units of that text, half-open. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  /**
   * ISO 8601, only as precise as stated: `2019`, `2019-11`, `2019-11-19`, `2019-11-19T09:30`,
   * `2019-11-19T09:30:15+01:00`, `2019-11-19T08:30Z`. `null` where the text alone cannot say: "May 3" and
   * "2 hours ago" without a clock.
   */
  readonly value: string | null;
  readonly precision: DatePrecision;
  /** True where day and month could be read the other way round: `03/04/2019` in English. */
  readonly ambiguous: boolean;
  /** From 0 to 1: how sure it is that this is a date and that it is this one. */
  readonly confidence: number;
  /** Where it is counted back from the present: "2 weeks ago". */
  readonly relative?: true;
  /** Where no year is stated: "May 3" is the last one there was. */
  readonly yearless?: true;
}

/** Which of day and month figures put first. */
export type DayOrder = 'day' | 'month';

/** What is known from outside the text. */
export interface DateOptions {
  /** BCP 47 tag; settles `03/04/2019` and month names that two languages share. `null`: unknown. */
  readonly language?: string | null;
  /** The present. Bounds the years, settles "May 3" and "2 hours ago". `null`: unknown. */
  readonly now?: Date | null;
  /** The order of the page's other dates, for where the language leaves it open. `null`: unknown. */
  readonly order?: DayOrder | null;
}
