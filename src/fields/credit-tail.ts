import { creditLine } from '../judge/rules/credit-line.js';
import type { Cut } from '../judge/decision.js';

/** "| Photo: Jane Doe", "| Photo by Jane Doe", "(Foto: dpa)", or "Photo: Jane Doe" behind a sentence, at the end of a line. */
const CREDIT = /* @__PURE__ */ (() => {
  const picture = '(?:photo|image|picture|photograph|photography|illustration|photo credit|image credit|foto|bild|fotografía|crédit photo|zdjęcie|fot\\.|фото)s?';
  return new RegExp(`(?:[|([•·–—/] ?${picture} (?:by|courtesy of|via)|(?:[|([•·–—/] ?|(?<=[.!?…"”»] ))${picture}(?: (?:by|courtesy of|credit|via))? ?[:©|/]) ?[\\p{L}@][^.!?:|]{1,50}[)\\]]?\\.?$`, 'iu');
})();

/** A standfirst has so many words at least besides the credit of its picture. */
const FEWEST = 4;

/** The credit of a picture at the end of a standfirst, with the sign before it; none for most. */
export function creditCuts(text: string): Cut[] {
  const found = CREDIT.exec(text);
  if (found === null) return [];
  const rest = text.slice(0, found.index).trimEnd();
  if (rest.split(' ').length < FEWEST) return [];
  const { id, kind, because } = creditLine;
  return [{ start: rest.length, end: text.length, cause: { rule: id, kind, because, evidence: [`"${found[0]}" stands behind the standfirst`], confidence: 0.9 } }];
}
