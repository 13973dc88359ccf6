/** What the reader does with the text inside an element. */
export type Flow = 'inline' | 'block' | 'void' | 'markup' | 'hidden' | 'control';

/** Elements by what becomes of their text; any other name is inline. */
const FLOWS: readonly (readonly [Flow, string])[] = [
  [
    'block',
    'address amp-consent amp-sidebar amp-user-notification article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html label legend li listing main menu nav ol optgroup ' +
      'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
  ],
  ['void', 'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'],
  // Not text of the page: what a browser runs, draws or stores.
  ['markup', 'applet audio canvas iframe math object script style svg title video'],
  // Text for browsers other than the reader's, or until an advertisement comes.
  ['hidden', 'amp-ad amp-embed amp-sticky-ad datalist noembed noframes noscript template'],
  // Text that a visitor may change or choose.
  ['control', 'select textarea'],
];

const flows: ReadonlyMap<string, Flow> = /* @__PURE__ */ (() =>
  new Map(FLOWS.flatMap(([flow, names]) => names.split(' ').map((name) => [name, flow] as const))))();

/** What becomes of the text inside an element, by its name in lower case. */
export function flowOf(name: string): Flow {
  return flows.get(name) ?? 'inline';
}

/** An opening tag that ends elements before it: which, and inside which it does not look further out. */
interface Implied {
  readonly names: readonly string[];
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** Every other element: an opener that ends the innermost one alone. */
export const ANY = '*';

const CELLS = 'annotation-xml applet button caption desc foreignobject marquee mi mn mo ms mtext object table td template th';

/** Openers, what they end, and the elements that hold what they cannot end: HTML, 13.2.6.4. */
const IMPLIED: readonly (readonly [openers: string, ends: string, within: string])[] = /* @__PURE__ */ (() => [
  [
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr ' +
      'h1 h2 h3 h4 h5 h6 listing main menu nav ol p plaintext pre search section summary table ul xmp li dd dt',
    'p',
    CELLS,
  ],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6', ANY],
  ['li', 'li', `ol ul menu dir ${CELLS}`],
  ['dd dt', 'dd dt', `dl ${CELLS}`],
  ['tr', 'tr td th caption', 'table template thead tbody tfoot'],
  ['td th', 'td th', 'tr table template'],
  ['caption col colgroup tbody thead tfoot', 'tbody thead tfoot tr td th caption', 'table template'],
  ['option optgroup', 'option', 'select datalist'],
  ['rt rp', 'rt rp', 'ruby'],
  ['a', 'a', CELLS],
  ['body', 'head', ''],
])();

/** The set of the words of a text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const implied: ReadonlyMap<string, readonly Implied[]> = /* @__PURE__ */ (() => {
  const rules = new Map<string, Implied[]>();
  for (const [openers, ends, within] of IMPLIED) {
    const rule = { names: ends.split(' '), ends: words(ends), within: words(within) };
    for (const opener of openers.split(' ')) rules.set(opener, [...(rules.get(opener) ?? []), rule]);
  }
  return rules;
})();

const NONE: readonly Implied[] = [];

/** The rules for what an opening tag ends. */
export function impliedEnds(name: string): readonly Implied[] {
  return implied.get(name) ?? NONE;
}

/** Parts of a table, whose opening tags end whatever stands in the table outside a cell. */
export const TABLE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words('caption col colgroup tbody thead tfoot tr td th');

/** What such a tag stands in. */
export const TABLE_CONTEXT: ReadonlySet<string> = /* @__PURE__ */ words('table tbody thead tfoot tr td th caption template');

/** Headings of each level. */
export const HEADINGS: ReadonlySet<string> = /* @__PURE__ */ words('h1 h2 h3 h4 h5 h6');

/** Elements that a closing tag of another name does not reach out of, apart from those for parts of a table. */
export const WALLS: ReadonlySet<string> = /* @__PURE__ */ words('table td th caption template');

/** Names of the parts of a table, whose closing tags do reach out of its cells. */
export const TABLE_PARTS: ReadonlySet<string> = /* @__PURE__ */ words('table tbody thead tfoot tr td th caption template html body');
