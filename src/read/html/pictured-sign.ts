import { textAhead } from './ahead.js';
import type { Attributes } from './attributes.js';
import type { Reading } from './state.js';
import { statedText } from './stated-text.js';

/** A picture of a letter, with the quotation mark that opens its sentence. */
const CAPITAL = /^[“„«"'‘¡¿]?\p{Lu}$/u;

/** One emoji, or a few, with what joins and colours them; written out, since engines know emoji of different years. */
const EMOJI =
  /^(?:[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2b55\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}\p{M}\p{Cf}]|[\d#*](?=\ufe0f?\u20e3)){1,24}$/u;

/** Class names that programs for chats, comments and posts give to the pictures of emoji. */
const NAMED = /(?:^|[\s_-])(?:emoji|emojione|emoticon|joypixels|smil(?:ey|ie)|twemoji)(?:$|[\s_-])/i;

/** A smiley as it is typed: `:-)`. */
const TYPED = /^(?:[:;=8X][-'o^]?[()[\]DPpO3|/\\*$]|<3|\^_?\^)$/;

/** A picture wider than this shows something, whatever its alternative is, in pixels. */
const WIDEST = 96;

/** No emoji of several signs is longer, in UTF-16 code units. */
const LONGEST = 48;

/** True for the picture of an emoji, by its class: it is no picture of the article, whatever it says. */
export function isEmojiPicture(attributes: Attributes): boolean {
  return NAMED.test(attributes.get('class') ?? '');
}

/** What stands in a line of text as a picture: the first letter of a word, an emoji; `''` for any other picture. `end` is where its tag ends. */
export function picturedSign(reading: Reading, attributes: Attributes, end: number): string {
  const alt = attributes.get('alt')?.trim() ?? '';
  if (alt === '' || alt.length > LONGEST) return '';
  const isNamed = isEmojiPicture(attributes);
  if (EMOJI.test(alt)) return isNamed || !(Number.parseInt(attributes.get('width') ?? '', 10) > WIDEST) ? statedText(alt, reading.off) : '';
  if (isNamed && TYPED.test(alt)) return alt;
  return CAPITAL.test(alt) && reading.inline.spaced && /^\p{Ll}/u.test(textAhead(reading.source, end).text) ? alt : '';
}
