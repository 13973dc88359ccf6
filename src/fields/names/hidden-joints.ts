import { HAN_SURNAMES } from './east-asian-name.js';

/** Where one name ends and the next begins, in code units of the line. */
export interface HiddenJoint {
  readonly end: number;
  readonly next: number;
}

/** "And" is one letter before the name in these scripts; so many names begin with that letter by themselves. */
const ATTACHED: readonly (readonly [letter: string, names: ReadonlySet<string>])[] = /* @__PURE__ */ (() => [
  [
    'و',
    new Set(
      'واثق واصف واصل وافي والي وائل وجدان وجدي وجيه وحيد وحيدة وداد وديع وديعة ورد وردة وسام وسيم وسيمة وصال وصفي وضاح وعد وفاء وفيق ولاء وليد وهاب وهبة وهبي وهيب ويسام'.split(
        ' ',
      ),
    ),
  ],
  [
    'ו',
    new Set(
      'ואן והב ויויאן וייס וייצמן ויינר ויינשטיין ויזל ויזמן ויטל ויקטור ויקטוריה ויקי וירג׳יניה ולדימיר ולרי ולריה וולף ועקנין וענונו ורד ורדי ורדית ורוניקה ושדי'.split(
        ' ',
      ),
    ),
  ],
])();

/** Behind Chinese names: what they did, and where: 报道, 北京报道, 摄影. */
const DEED = /^(?:\p{Script=Han}{0,4}(?:报道|报导|報導|報道)|[文图圖摄攝]|[摄攝]影)$/u;

/** Where names meet in a stretch that no sign and no word of its own parts. */
export function hiddenJoints(line: string, from: number, to: number, language: string | null): HiddenJoint[] {
  if (language !== 'zh' && !ATTACHED.some(([letter]) => line.includes(letter))) return [];
  const words = [...line.slice(from, to).matchAll(/\S+/g)].map(([word], at, all) => ({ word, start: from + (all[at]?.index ?? 0) }));
  if (words.length < 2) return [];
  const joints = ATTACHED.flatMap(([letter, names]) => attached(words, letter, names));
  return joints.length > 0 || language !== 'zh' ? joints : chinese(words);
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** `أحمد سمير ووليد حسن`: between two full names. */
function attached(words: readonly Word[], letter: string, names: ReadonlySet<string>): HiddenJoint[] {
  const joints: HiddenJoint[] = [];
  let first = 0;
  for (const [at, { word, start }] of words.entries()) {
    if (at - first < 2 || at + 1 >= words.length || !word.startsWith(letter) || word.length < 4 || names.has(word)) continue;
    joints.push({ end: start, next: start + 1 });
    first = at;
  }
  return joints;
}

/** `王小明 李华 报道`: each word is a whole name, so each has its surname. */
function chinese(words: readonly Word[]): HiddenJoint[] {
  const last = words.at(-1);
  const names = last !== undefined && DEED.test(last.word) ? words.slice(0, -1) : words;
  if (!names.every(({ word }) => /^\p{Script=Han}{2,4}$/u.test(word) && HAN_SURNAMES.includes(word.charAt(0)))) return [];
  const joints = names.slice(1).map(({ start }) => ({ end: start, next: start }));
  return names === words || last === undefined ? joints : [...joints, { end: last.start, next: last.start + last.word.length }];
}
