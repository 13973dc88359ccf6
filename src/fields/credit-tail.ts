import { creditLine, PICTURES } from '../judge/rules/credit-line.js';
import type { Cut } from '../judge/decision.js';

/** "| Photo: Jane Doe", "| Photo by Jane Doe", "(Foto: dpa)", or "Photo: Jane Doe" behind a sentence, at the end of a line. */
const CREDIT = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:[|([•·–—/] ?${PICTURES} (?:by|courtesy of|via)|(?:[|([•·–—/] ?|(?<=[.!?…"”»] ))${PICTURES}(?: (?:by|courtesy of|credit|via))? ?[:©|/]) ?[\\p{L}@][^.!?:|]{1,50}[)\\]]?\\.?$`,
    'iu',
  ))();

/** A standfirst has so many words at least besides the credit of its picture. */
const FEWEST = 4;

/** The credit of a picture at the end of a standfirst, with the sign before it; none for most, and where its rule is off. */
export function creditCuts(text: string, off: ReadonlySet<string>): Cut[] {
  const found = off.has(creditLine.id) ? null : CREDIT.exec(text);
  if (found === null) return [];
  const rest = text.slice(0, found.index).trimEnd();
  if (rest.split(' ').length < FEWEST) return [];
  const { id, kind, because } = creditLine;
  return [
    {
      start: rest.length,
      end: text.length,
      cause: { rule: id, kind, because, evidence: [`"${found[0]}" stands behind the standfirst`], confidence: 0.9 },
    },
  ];
}

/** A standfirst without that credit. */
export function withoutCredit(text: string, off: ReadonlySet<string>): string {
  return text.slice(0, creditCuts(text, off)[0]?.start);
}
