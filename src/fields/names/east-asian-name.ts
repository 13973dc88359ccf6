import { isKicker } from '../../tables.js';
import type { Piece } from './name-piece.js';

const HAN_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}\s\p{Script=Han}{1,3}|\p{Script=Han}{1,6}·[\p{Script=Han}·]{1,8})$/u;
const HANGUL_NAME = /^[\uac00-\ud7a3]{2,4}$/;
const KANA_NAME = /^[\p{Script=Katakana}ー・=＝\p{Script=Han}\p{Script=Hiragana}]{2,14}$/u;

/** What stands behind a name and is none of it. */
const TITLE = /\s?(?:記者|记者|さん|氏|선임기자|기자|특파원)$/u;

/** True for such a title. */
export const isTitle = (word: string): boolean => TITLE.exec(word)?.index === 0;

/** Han, kana and Hangul names have no capitals and no spaces to go by: length, surname and what they end with have to do. */
export function readEastAsian(whole: string, nothing: Piece): Piece {
  const bare = whole.replace(TITLE, '');
  // Who bears a title is surely somebody
  const titled = bare === whole ? 0 : 0.25;
  const end = nothing.start + bare.length;
  if (/(?:報導|报道|報道|综合|整理|提供|編集部|编辑部|新聞|新闻|ニュース)$/u.test(bare) || isKicker(bare))
    return { ...nothing, kind: 'role', score: 0.9 };
  const person = (score: number): Piece => ({ ...nothing, kind: 'person', end, words: 2, score: titled + score });
  if (HAN_NAME.test(bare)) return person(opensHanName(bare) ? 0.7 : 0.45);
  if (HANGUL_NAME.test(bare)) return person(bare.length === 3 && HANGUL_SURNAMES.includes(bare.charAt(0)) ? 0.7 : 0.4);
  return KANA_NAME.test(bare) ? person(0.4) : nothing;
}

/** Surname first; names with a dot are foreign. */
const opensHanName = (name: string): boolean => name.includes('·') || HAN_SURNAMES.includes(name.charAt(0));

/** Most frequent Chinese surnames, simplified and traditional, and first signs of Japanese ones. */
export const HAN_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯董萧程曹袁邓许許曾彭吕苏蔡魏佐鈴伊渡山中小加吉松井木斎森池橋石藤岡村田';

/** Most frequent Korean surnames. */
const HANGUL_SURNAMES = '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우';
