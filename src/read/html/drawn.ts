import type { OpenElement } from './open-elements.js';
import { drawSign } from './signs.js';
import { breakLine } from './flush.js';
import type { Reading } from './state.js';

/** True where text comes into a block that is shown. */
export function isShown(top: OpenElement | undefined): boolean {
  return top === undefined || (top.muted === null && (top.flow === 'inline' || top.flow === 'block'));
}

/** Adds a sign that the tag now read stands for. */
export function drawAt(reading: Reading, sign: string, end: number): void {
  if (reading.breaks > 0) breakLine(reading, reading.tagStart, false);
  reading.afterClose = false;
  drawSign(reading.inline, sign, reading.tagStart, end);
}
