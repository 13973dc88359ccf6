/*
 * Lines that only say when: what a widget sets beside a comment or a teaser.
 */

/** "2 hours ago", "vor 3 Stunden", "3小时前", as a whole folded line. A unit of time is what holds no space or digit: classes of letters are slow to compile. */
const RELATIVE =
  /^(?:(?:about |over |posted |updated |published )?(?:\d{1,3}|an?) ?[^\s\d.]{1,8}\.? ago|(?:vor|hace|il y a|há) (?:\d{1,3}|[^\s\d]{1,5}) [^\s\d]{1,9}|(?:acum|pirms|pre|pred|prije|prieš|před|пре|пред|преди|πριν|πριν από|fa) \d{1,3} [^\s\d]{1,9}|for \d{1,3} [^\s\d]{1,9} siden|för \d{1,3} [^\s\d]{1,9} sedan|\d{1,3} (?:perce|órája|napja|hete|hónapja|éve)|\d{1,3} ?(?:นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ที่ผ่านมา|ก่อน)|\d{1,3} [^\s\d]{1,9} (?:fa|geleden|temu|sedan|siden|önce|назад|тому|таму|бұрын|sitten|zpět|atrás|ezelőtt|tagasi|əvvəl|yang lalu|trước)|\d{1,3} ?(?:[秒分天日周年초분일주년]|分钟|分鐘|小时|小時|時間|週間|个月|か月|시간|개월) ?(?:前|전)|(?:منذ|قبل) \d{1,3} [^\s\d]{1,8}|לפני \d{1,3} [^\s\d]{1,8}|\d{1,3} [^\s\d]{1,8} (?:पहले|अगाडि|আগে|ที่แล้ว|پیش|پہلے|قبل))(?: \(edited\))?$/;
/** A year or a clock time: what tells a date from a score. */
const DATED = /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d)(?:\D|$)/;
/** Longest such line, in characters. */
const LONGEST = 80;

/** What a folded line says of a time: 0 nothing, 1 how long ago, 2 a date or a time of day. */
export function stampOf(folded: string): 0 | 1 | 2 {
  return isRelativeTime(folded) ? 1 : isDateStamp(folded) ? 2 : 0;
}

/** True for a folded line that says how long ago. */
function isRelativeTime(folded: string): boolean {
  return folded.length <= LONGEST && RELATIVE.test(folded);
}

/** True for a folded line with a year or a time, a second number and at most five words: a date with a name at most. */
function isDateStamp(folded: string): boolean {
  if (folded.length > LONGEST || !DATED.test(folded) || /[?!$€£%]/.test(folded)) return false;
  const numbers = folded.match(/\d+/g)?.length ?? 0;
  const others = folded.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return numbers >= 2 && others <= 5;
}
