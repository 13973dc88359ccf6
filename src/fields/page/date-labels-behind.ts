import type { DateMatch } from '../dates/date-match.js';
import { dateRole, type DateRole } from '../dates/date-role.js';

/** What parts a label from the date that follows; a colon and an opening bracket belong to the label of that. */
const PARTING = /[,;،、·•|/)–—-]/u;

/** No label that stands behind its date has more characters. */
const LONGEST = 30;

/**
 * "Vor 2 Wochen veröffentlicht, vor 3 Tagen aktualisiert", "3月5日公開 3月7日更新": on lines of two dates with nothing
 * in front of the first, the labels that follow right behind each; `null` for any other line. Of labels without a sign
 * between them and the next date the first has to be that of publication: "May 3 Updated May 5 Published by Jane".
 */
export function labelsBehind(text: string, [first, second, ...more]: readonly DateMatch[]): readonly DateRole[] | null {
  if (first === undefined || second === undefined || more.length > 0 || /[\p{L}\p{N}]/u.test(text.slice(0, first.start))) return null;
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end);
  const parting = between.search(PARTING);
  const label = parting < 0 ? between : between.slice(0, parting);
  if (label.length > LONGEST || behind.length > LONGEST || (parting >= 0 && dateRole(between.slice(parting)) !== null)) return null;
  const [one, other] = [dateRole(label), dateRole(behind)];
  if (one === null || other === null || one === other || (parting < 0 && one !== 'published')) return null;
  return [one, other];
}
