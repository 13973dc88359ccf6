import type { Attributes } from './attributes.js';

/** Declarations that take an element out of sight, and the off-screen tricks for screen readers. */
const STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px))/;

/** Class names that mean "not on the screen" in the frameworks that most pages use. */
const CLASSES: ReadonlySet<string> = new Set([
  'a11y-hidden', 'd-none', 'element-invisible', 'hide', 'hidden', 'invisible', 'is-hidden', 'print-only', 'screen-reader', 'screen-reader-text',
  'screenreader', 'show-for-sr', 'sr-only', 'u-hidden', 'u-visually-hidden', 'uk-hidden', 'visually-hidden', 'visuallyhidden', 'wpforms-hidden',
]);

/** A class that shows the element again on wider screens: `lg:block`, `d-md-flex`. */
const SHOWN_WIDE = /(?:^|[\s-])(?:sm|md|lg|xl|2xl|xxl)[:-](?:block|contents|flex|grid|inline(?:-block|-flex)?|not-sr-only|table(?:-cell)?|visible)(?:$|\s)/;

/** A section that a visitor may open, as a closed `details` is: its text belongs to the page. */
const COLLAPSED = /accordion|collaps|expand|(?:^|[\s_-])faq|tab-?(?:content|pane)/i;

/** Parts of a page that a server sends late, out of sight until a script moves them into place. */
const STREAMED = /^S:[\da-f]+$/;

function isCollapsed(attributes: Attributes): boolean {
  const role = attributes.get('role');
  const id = attributes.get('id') ?? '';
  return role === 'region' || role === 'tabpanel' || STREAMED.test(id) || COLLAPSED.test(`${attributes.get('class') ?? ''} ${id}`);
}

/** What of an element's attributes tells that it is not shown; `null` if nothing does. */
export function hiddenBy(attributes: Attributes): string | null {
  const by = signOf(attributes);
  return by === null || isCollapsed(attributes) ? null : by;
}

function signOf(attributes: Attributes): string | null {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return 'hidden';
  if (attributes.get('aria-hidden') === 'true') return 'aria-hidden';
  const style = attributes.get('style');
  if (style !== undefined && STYLE.test(style.toLowerCase())) return 'style';
  const names = attributes.get('class')?.toLowerCase();
  if (names === undefined) return null;
  for (const name of names.split(/\s+/)) if (CLASSES.has(name)) return SHOWN_WIDE.test(names) ? null : `class ${name}`;
  return null;
}
