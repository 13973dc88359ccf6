import pc from 'picocolors';
import type { RemovalKind } from '../normalized.js';

type Paint = (text: string) => string;
type Colors = ReturnType<typeof pc.createColors>;

/**
 * The colour of each kind of removal. What a page asks of its reader is yellow, where it leads away is blue or cyan,
 * what it sells is red or magenta, what belongs to the article's frame is green, what cannot be seen is on grey.
 */
const PAINTS: Readonly<Record<RemovalKind, (colors: Colors) => Paint>> = {
  advertisement: (c) => c.red,
  byline: (c) => c.green,
  comments: (c) => c.yellow,
  consent: (c) => c.magentaBright,
  copyright: (c) => c.greenBright,
  credit: (c) => c.greenBright,
  hidden: (c) => (text) => c.bgBlackBright(c.white(text)),
  invisible: (c) => (text) => c.bgBlackBright(c.white(text)),
  login: (c) => c.yellowBright,
  navigation: (c) => c.blueBright,
  newsletter: (c) => c.magenta,
  other: (c) => c.gray,
  pagination: (c) => c.blue,
  paywall: (c) => c.redBright,
  player: (c) => c.cyanBright,
  related: (c) => c.blue,
  share: (c) => c.cyan,
  spacer: (c) => (text) => c.bgBlackBright(c.white(text)),
  tags: (c) => c.cyanBright,
};

/** How removed text is painted: in its kind's colour, or between `[-` and `-]` where there is no colour. */
export function painter(useColor: boolean): (kind: RemovalKind) => Paint {
  const colors = pc.createColors(useColor);
  return (kind) => (useColor ? PAINTS[kind](colors) : (text) => text);
}

/** Dim text for what is not the source's own. */
export function dimmer(useColor: boolean): Paint {
  return pc.createColors(useColor).dim;
}
