import type { Attributes } from './attributes.js';
import { finishCapture } from './capture.js';
import { endsQuote } from './cite.js';
import { drawAt, isShown } from './drawn.js';
import { picturedFormula } from './formula.js';
import { headFacts } from './head-facts.js';
import { startCapture } from './start-capture.js';
import { MEDIA, placeOf, voidMedia } from './media-tags.js';
import { isEmojiPicture, picturedSign } from './pictured-sign.js';
import { flush } from './flush.js';
import type { Reading } from './state.js';

/** A tag without content. */
export function voidTag(reading: Reading, name: string, attributes: Attributes, end: number): void {
  if (name === 'br') {
    if (endsQuote(reading, end)) flush(reading);
    else reading.breaks++;
    return;
  }
  const pictured =
    name === 'img' && isShown(reading.open.stack.at(-1))
      ? picturedFormula(attributes, reading.off) || picturedSign(reading, attributes, end)
      : '';
  if (pictured !== '') drawAt(reading, pictured, end);
  else if (name === 'hr') flush(reading);
  else if (MEDIA.has(name) && !(name === 'img' && isEmojiPicture(attributes))) voidMedia(reading, name, attributes, end);
  else if (name === 'base') reading.base ??= attributes.get('href') ?? null;
  else if (name === 'meta' || name === 'link')
    for (const fact of headFacts(name, attributes, placeOf(reading, end))) reading.meta.push(fact);
  if (name === 'meta' && attributes.get('itemprop') !== undefined) {
    const capture = startCapture(reading, name, attributes, 0);
    const found = reading.captures[capture];
    if (found === undefined) return;
    reading.capturing--;
    const fact = finishCapture(found, reading.log, end);
    if (fact !== null) reading.meta.push(fact);
  }
}
