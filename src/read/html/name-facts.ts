import { isAsciiLetter } from '../../page/ascii.js';
import type { BoxKind } from '../../page/boxes.js';
import { ANCHOR_NAMES } from './anchors.js';
import { CONSENT, ROBOT } from './asked.js';
import { boxOf } from './box-names.js';
import { COLLAPSIBLE, HIDING, hidingClass } from './hidden.js';
import { wordHints } from './hint-words.js';
import { LINE_NUMBER_NAMES } from './line-numbers.js';

/** What a class or an id says: hints, whether it hides the element, and the language of code. */
export interface NameFacts {
  readonly bits: number;
  /** The first whole name that says what the element is for. */
  readonly box: { readonly kind: BoxKind; readonly name: string } | null;
  readonly hidden: string | null;
  readonly isCollapsed: boolean;
  /** True for a caption, if a picture stands above it. */
  readonly isCaption: boolean;
  /** True for the credit of a picture, if that or its caption stands above it. */
  readonly isCredit: boolean;
  /** True for what only links back to where a note is called, or to where a section is edited. */
  readonly isAnchor: boolean;
  /** True for the numbers of lines of code, if that is all it holds. */
  readonly isLineNumber: boolean;
  /** True for an inline element that the common style sheets put on a line of its own. */
  readonly ownLine: boolean;
  /** True for a widget that asks whoever opens the page for consent, or seeks robots. */
  readonly asksConsent: boolean;
  readonly seeksRobots: boolean;
  readonly language: string | null;
}

/** Longest class attribute that is looked through: what follows are generated names. */
const LONGEST = 400;

const LANGUAGE =
  /(?:^|\s)(?:(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#-]{1,30})|highlight-(?!default|none)([\w+#-]{1,30}) notranslate)/i;

/** Names of a caption as a whole, not of what holds it and its picture. */
const CAPTION =
  /(?:^|\s)(?:(?:gallery|image|img|media|photo|picture|tr)[_-]{0,2})?caption(?:[_-]{0,2}text)?(?:$|\s)|(?:^|\s)wp-caption-text(?:$|\s)/;

/** Names of a credit as a whole. */
const CREDIT = /(?:^|\s)(?:(?:caption|gallery|image|img|media|photo|picture)[_-]{0,2})?credits?(?:$|\s)/;

/** Classes of the common style sheets that put an inline element on a line of its own. */
const OWN_LINE = /(?:^|\s)(?:block|d-block|is-block|u-block)(?:\s|$)/;

/** Any of these patterns. */
const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));

/** What most of the rules for names look for, asked at once: few names have any of it. */
const PLACED = /* @__PURE__ */ anyOf(ANCHOR_NAMES, CAPTION, CREDIT, LINE_NUMBER_NAMES, OWN_LINE);
const TOLD = /* @__PURE__ */ anyOf(COLLAPSIBLE, CONSENT, HIDING, ROBOT);

/** What class names or an id say, whole and in their parts at hyphens, underscores and capitals. */
export function nameFacts(names: string): NameFacts {
  const text = names.length > LONGEST ? names.slice(0, LONGEST) : names;
  const lower = text.toLowerCase();
  let bits = 0;
  let box: NameFacts['box'] = null;
  let name = 0;
  let part = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const isHump = code >= 0x41 && code <= 0x5a && at > part && !isCapital(text.charCodeAt(at - 1));
    if (isAsciiLetter(code) && !isHump) continue;
    if (at - part > 1) bits |= wordHints(lower, part, at);
    const isWhole = part === name;
    part = isHump ? at : at + 1;
    if (code > 0x20) continue;
    if (at - name > 1) {
      // The name as a whole, where it has parts.
      if (!isWhole) bits |= wordHints(lower, name, at);
      const kind: BoxKind | undefined = box === null ? boxOf(lower, name, at) : undefined;
      if (kind !== undefined) box = { kind, name: lower.slice(name, at) };
    }
    name = at + 1;
  }
  // What is longer is looked through to its end by some of the rules.
  const tells = names.length > LONGEST || PLACED.test(lower) || TOLD.test(lower);
  return {
    bits,
    box,
    hidden: tells ? hidingClass(lower) : null,
    isCollapsed: tells && COLLAPSIBLE.test(lower),
    isAnchor: tells && ANCHOR_NAMES.test(lower),
    isCaption: tells && CAPTION.test(lower),
    isCredit: tells && CREDIT.test(lower),
    isLineNumber: tells && LINE_NUMBER_NAMES.test(names),
    ownLine: tells && OWN_LINE.test(names),
    asksConsent: tells && CONSENT.test(names),
    seeksRobots: tells && ROBOT.test(names),
    language: codeLanguage(text),
  };
}

/** The language of code that a class names: `language-ts`, `brush: css`; of Sphinx `highlight-python notranslate`. */
function codeLanguage(names: string): string | null {
  const [, own, sphinx] = LANGUAGE.exec(names) ?? [];
  return own ?? sphinx ?? null;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
