import { lexicon, rolesOf, spelled, wordRoles } from './lexicon.js';
import { UNSPACED_LABELS } from '../../tables.js';

/** What a date is for the page it stands on. */
export type DateRole = 'published' | 'modified';

/**
 * What the words beside a date call it: the last label in the text that stands before the date, or in its whole line.
 * `null` if none is there. Looks at the last 160 code units only. Case and accents do not matter.
 *
 * @example
 * ```ts
 * dateRole('published jan 5, 2020 | last updated:'); // 'modified'
 * dateRole('veröffentlicht am');                     // 'published'
 * dateRole('by jane doe');                           // null
 * ```
 */
export function dateRole(text: string): DateRole | null {
  const near = text.slice(-REACH);
  let role: DateRole | null = null;
  let end = 0;
  let before = '';
  for (const match of near.matchAll(WORDS)) {
    const word = spelled(match[0]);
    for (const roles of [rolesOf(word), lexicon().whole.get(before + word)]) {
      if (roles?.P === undefined && roles?.Q === undefined) continue;
      // "Güncelleme tarihi": the date of the update
      if (role === 'modified' && near.slice(end, match.index).trim() === '' && NOUN.test(word)) continue;
      role = roles.P === undefined ? 'modified' : 'published';
      end = match.index + match[0].length;
    }
    before = word;
  }
  if (!NOT_SPACED.test(near)) return role;
  const labels = near.replace(OFFICE, (whole) => '_'.repeat(whole.length));
  for (const each of ['published', 'modified'] as const) {
    for (const label of UNSPACED_LABELS[each].split(' ')) {
      const stop = labels.lastIndexOf(label) + label.length;
      if (stop > end && labels.includes(label)) [role, end] = [each, stop];
    }
  }
  return role;
}

const REACH = 160;

/** "Date", which says nothing more of the word in front of it. */
const NOUN = /^(?:dat[aeu]|tanggal|tarih)/;

const WORDS = /[\p{L}\p{M}\p{N}'’\u200c\u200d]+/gu;

/** Scripts whose labels are looked for inside words: Thai, kana, Han, Hangul. */
const NOT_SPACED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/** Who edits, publishes or writes: 編集部, 发布者, 작성자. */
const OFFICE = /(?:編集|发布|發佈|發布|投稿|작성|등록|게시)[部長者人자]|編集委員/gu;

/** True for a word that some label is made of: "updated", "last", "mis", "jour", 发布时间. */
export function isLabelWord(word: string): boolean {
  const roles = wordRoles(word);
  return roles?.P !== undefined || roles?.Q !== undefined || roles?.L !== undefined || (NOT_SPACED.test(word) && isUnspacedLabel(word));
}

/** What stands around the words of such labels: "last", "on", "day and time of". */
const AROUND = /^(?:최[종초근]|最[後后終终近]|初回|기사)|(?:[于於日일]|日時|日期|时间|時間|일시|시간|เมื่อ|วันที่)$/gu;

/** True for 发布时间, 最終更新日, 작성일: labels alone, or the time of whatever; 김수정 and 发布者 are none. */
function isUnspacedLabel(word: string): boolean {
  if (/^.{0,4}(?:时间|時間|日期|日時)$/u.test(word)) return true;
  return ` ${UNSPACED_LABELS.published} ${UNSPACED_LABELS.modified} `.includes(` ${word.replace(AROUND, '') || word} `);
}
