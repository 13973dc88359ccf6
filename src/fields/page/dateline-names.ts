import type { Judged } from '../found.js';
import { reportStart } from '../dateline-field.js';
import { findDateline } from '../names/dateline.js';
import { splitNames } from '../names/split-names.js';
import { type Signature, signature } from './signature.js';

/** `(서울=연합뉴스) 홍길동 기자 =`: behind the place and the agency. */
const KOREAN = /[)\]）】］]\s?([\uac00-\ud7a3·, ]{2,24})\s(?:기자|특파원)/u;
/** `新华社北京3月12日电（记者王小明、李华）`: in brackets right behind the dateline. */
const CHINESE = /^\s?[（(][记記]者\s?([^（）()]{2,24})[）)]/u;

/** The reporters whom agencies of China and Korea name in the dateline, which stays in the body; `null` where there are none. */
export function datelineNames(judged: Judged): Signature | null {
  const at = reportStart(judged);
  const text = judged.scene.survey.blocks[at]?.text ?? '';
  const dateline = judged.readings.by(findDateline, text);
  if (dateline === null) return null;
  const stated = KOREAN.exec(dateline.value)?.[1] ?? CHINESE.exec(text.slice(dateline.start + dateline.value.length))?.[1];
  if (stated === undefined) return null;
  const { names, prose, score } = splitNames(stated, 0, stated.length, 'zh');
  if (names.length === 0 || prose || score < 0.4) return null;
  return signature(
    at,
    names.map(({ name }) => name),
    'byline',
    0.6,
    { rest: text.length },
  );
}
