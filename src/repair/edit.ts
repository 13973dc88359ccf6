/** One replacement inside a string: `text.slice(start, end)` becomes `with`. Offsets are UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards; `''` where the stretch is dropped. */
  readonly with: string;
  /** Id of the rule that asks for it. */
  readonly rule: string;
}
