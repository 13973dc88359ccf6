import type { DayOrder } from '../dates/date-match.js';
import type { PageBlock } from '../../page/page.js';
import type { Scene } from '../../judge/rules/rule.js';

/** `31/12/2024`, `12.31.2024`: figures of which at most one can be the month. */
const FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/gu;

const FIGURE = /\d[./-]\d/;

/** The order that the page's certain dates have; `null` where there is none, or where they differ. */
export function dayOrderOf({ survey }: Scene): DayOrder | null {
  let order: DayOrder | null = null;
  for (let at = 0; at < survey.blocks.length; at++) {
    if (survey.own[at]?.digitShare === 0) continue;
    const { text, words } = survey.blocks[at] as PageBlock;
    if (words > 30 || !FIGURE.test(text)) continue;
    for (const [, first, , second] of text.matchAll(FIGURES)) {
      const each = Number(first) > 12 && Number(second) <= 12 ? 'day' : Number(second) > 12 && Number(first) <= 12 ? 'month' : null;
      if (each === null) continue;
      if (order !== null && order !== each) return null;
      order = each;
    }
  }
  return order;
}
