import { addDays, isoDate, isoMinute } from './calendar.js';
import { take, type Shaped } from './candidate.js';
import { clockAt } from './clock.js';
import type { DateMatch, DatePrecision } from './date-match.js';
import { grammar } from './grammar.js';
import { wordRoles } from './lexicon.js';

/** "2 hours ago", "vor 3 Tagen", "3天前", "Yesterday at 9:30", in no order. Without a clock the place is known but not the date. */
export function findRelative(shaped: Shaped, now: Date | null): DateMatch[] {
  const { text, shape, offset } = shaped;
  const found: DateMatch[] = [];
  if (!grammar().mayBeAgo.test(shape)) return found;
  const push = (start: number, end: number, precision: DatePrecision, value: string | null): void =>
    void found.push({ start: start + offset, end: end + offset, value, precision, ambiguous: false, confidence: 0.5, relative: true });
  for (const match of shape.matchAll(grammar().ago)) {
    const { lead = '', before, count = '1', unit = '', after } = match.groups ?? {};
    const roles = wordRoles(text.slice(match.index + lead.length, match.index + lead.length + unit.length));
    if (before === undefined && after === undefined && roles?.F === undefined) continue;
    const of = roles?.U ?? 1;
    push(match.index, match.index + match[0].length, PRECISIONS[of] ?? 'day', now && ago(now, Number(count), of));
  }
  for (const match of shape.matchAll(grammar().dayWord)) {
    const word = match[0];
    const next = match.index + word.length;
    const clock = clockAt(shaped, take(grammar().timeGap, shape, next)?.end ?? next);
    const end = clock?.end ?? next;
    if (!grammar().dayEnd.test(shape.slice(end))) continue;
    const day = now && ago(now, (wordRoles(text.slice(match.index, next))?.Y ?? 1) - 1, DAY);
    push(
      match.index,
      end,
      clock === null ? 'day' : 'minute',
      day !== null && clock !== null ? isoMinute(day, clock.hour, clock.minute) : day,
    );
  }
  return found;
}

/** Units of the table, from 1. */
const [MINUTE, HOUR, DAY, WEEK, MONTH] = [1, 2, 3, 4, 5];
const PRECISIONS: readonly DatePrecision[] = ['day', 'minute', 'day', 'day', 'month', 'month', 'year'];

/** Only as precise as the unit: "2 hours ago" is a day, "3 weeks ago" a month. */
function ago(now: Date, count: number, unit: number): string {
  const months = now.getUTCFullYear() * 12 + now.getUTCMonth() - count;
  if (unit === MONTH) return isoDate(Math.floor(months / 12), (months % 12) + 1, null);
  if (unit > MONTH) return String(now.getUTCFullYear() - count);
  const then = addDays(now, -(unit === MINUTE ? count / 1440 : unit === HOUR ? count / 24 : unit === WEEK ? count * 7 : count));
  if (unit === MINUTE) return `${then.toISOString().slice(0, 16)}Z`;
  return isoDate(then.getUTCFullYear(), then.getUTCMonth() + 1, unit === WEEK ? null : then.getUTCDate());
}
