import type { Attributes } from './attributes.js';
import type { NameFacts } from './name-facts.js';

/** Declarations that take an element out of sight, and the off-screen tricks for screen readers. */
const STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:100|50)%|content-visibility\s*:\s*hidden)/;

/** Class names that mean "not on the screen" in the frameworks that most pages use. */
// prettier-ignore
const CLASSES: ReadonlySet<string> = new Set([
  'a11y-hidden', 'd-none', 'element-invisible', 'hide', 'hidden', 'invisible', 'is-hidden', 'print-only', 'screen-reader', 'screen-reader-text',
  'screenreader', 'show-for-sr', 'sr-only', 'u-hidden', 'u-visually-hidden', 'uk-hidden', 'visually-hidden', 'visuallyhidden', 'wpforms-hidden',
]);

/** What every one of them has. */
export const HIDING = /hid|none|invis|print|reader|sr/;

/** A class that shows the element again on wider screens: `lg:block`, `d-md-flex`. */
const SHOWN_WIDE =
  /(?:^|[\s-])(?:sm|md|lg|xl|2xl|xxl)[:-](?:block|contents|flex|grid|inline(?:-block|-flex)?|not-sr-only|table(?:-cell)?|visible)(?:$|\s)/;

/** Libraries put their own name before it: `govuk-visually-hidden`. */
const PREFIXED = '-visually-hidden';

/** A section that a visitor may open, as a closed `details` is: its text belongs to the page. */
export const COLLAPSIBLE = /accordion|collaps|expand|(?:^|[\s_-])faq|tab-?(?:content|pane)/;

/** Parts of a page that a server sends late, out of sight until a script moves them into place. */
const STREAMED = /^S:[\da-f]+$/;

/** The class among these, in lower case, that takes an element out of sight; `null` if none does, or another shows it again. */
export function hidingClass(names: string): string | null {
  if (!HIDING.test(names)) return null;
  for (const name of names.split(/\s+/))
    if (CLASSES.has(name) || name.endsWith(PREFIXED)) return SHOWN_WIDE.test(names) ? null : `class ${name}`;
  return null;
}

/** What of an element's attributes tells that it is not shown; `null` if nothing does. Of words that fade in one by one, and inside what is hidden, opacity tells nothing: `fades` is false. */
export function hiddenBy(attributes: Attributes, names: NameFacts | null, id: NameFacts | null, fades: boolean): string | null {
  const by = signOf(attributes, names) ?? (fades && isFaded(attributes) ? FADED : null);
  if (by === null) return null;
  const role = attributes.get('role');
  const opens = names?.isCollapsed === true || id?.isCollapsed === true || role === 'region' || role === 'tabpanel';
  return opens || STREAMED.test(attributes.get('id') ?? '') ? null : by;
}

/** What is hidden by this alone is seen by everyone who needs no screen reader. */
export const ARIA_HIDDEN = 'aria-hidden';

/** By this a stretch is hidden that a script may fade in. */
export const FADED = 'opacity';

/** No sight of it; where it moves as well, or its class says so, a script brings it in while the page is scrolled. */
const SEE_THROUGH = /(?:^|;)\s*opacity\s*:\s*(?:0(?:\.0+|%)?|\.0+)\s*(?:;|!|$)/;
const MOVES = /animation|filter|transform|transition|will-change/;
const FADES = /anim|appear|aos|fade|lazy|load|motion|reveal|scroll|slide|transition|wow/;

/** True for a block that lies there without being seen and that nothing says will be. */
function isFaded(attributes: Attributes): boolean {
  const stated = attributes.get('style');
  if (stated === undefined) return false;
  const style = plainCss(stated).toLowerCase();
  return SEE_THROUGH.test(style) && !MOVES.test(style) && !FADES.test((attributes.get('class') ?? '').toLowerCase());
}

/** A box of one pixel that shows nothing of what is too large for it. */
const ONE_PIXEL = [/(?:^|;)\s*width\s*:\s*[01]px/, /(?:^|;)\s*height\s*:\s*[01]px/, /(?:^|;)\s*overflow\s*:\s*(?:hidden|clip)/];

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|([^\n]))/gi;

/** Declarations as a browser reads them: without comments and escapes, `dis\70 lay/**\/:none`. */
function plainCss(style: string): string {
  if (!style.includes('\\') && !style.includes('/*')) return style;
  return style.replace(COMMENT, '').replace(ESCAPE, (_, code: string | undefined, sign: string | undefined) => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return sign ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  });
}

function signOf(attributes: Attributes, names: NameFacts | null): string | null {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return 'hidden';
  const style = attributes.get('style');
  if (style !== undefined && isUnseen(plainCss(style).toLowerCase())) return 'style';
  if (attributes.has('popover')) return 'popover';
  if (names !== null && names.hidden !== null) return names.hidden;
  return attributes.get('aria-hidden') === 'true' ? ARIA_HIDDEN : null;
}

function isUnseen(style: string): boolean {
  return STYLE.test(style) || ONE_PIXEL.every((part) => part.test(style));
}
