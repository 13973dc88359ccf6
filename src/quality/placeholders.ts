/** What programs write where they have no value, in lower case: pandas, Python, JavaScript, SQL, forms; and what news interfaces leave of what was withdrawn. */
// prettier-ignore
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '(no title)', '(none)', '(null)', '<na>', '[deleted]', '[removed]', 'n/a', 'nan', 'nat', 'no title', 'none', 'null', 'undefined', 'untitled', 'untitled document',
]);

/** True for a text that stands for no value. */
export const isPlaceholder = (text: string): boolean => NOTHING.has(text.trim().toLowerCase());
