import { isAsciiLetter } from '../../page/ascii.js';
import { hintBit, STANDFIRST, type HintGroup } from '../../page/hints.js';
import type { BoxKind } from '../../page/boxes.js';
import { isAnchorName } from './anchors.js';
import { askedByName } from './asked.js';
import { boxOf } from './box-names.js';
import { hidingClass, isCollapsible } from './hidden.js';
import { isLineNumberName } from './line-numbers.js';

/** Words of class names and ids, by what they say the element is. A word in two groups says both. */
// prettier-ignore
const WORDS: readonly (readonly [HintGroup, string])[] = [
  ['comments', 'comment comments commentlist commentlists commentary-thread disqus respond reply replies livefyre coral discussion commenter commento remark42 kommentare commentaires comentarios komentarze'],
  ['share', 'share shares sharing social socials sharedaddy sharebar addthis addtoany sharethis facebook twitter whatsapp linkedin pinterest follow followus teilen partager'],
  [
    'related',
    'related recommended recommendation recommendations recommends recirc recirculation popular trending mostread mostpopular morefrom more readmore readnext upnext teaser teasers outbrain taboola similar suggested latest ' +
      'promo promos onward zergnet yarpp jp-relatedposts also next previous prev crosslink card cards tile tiles carousel slider featured listing feed river',
  ],
  ['ad', 'ad ads adv advert adverts advertisement advertising advertorial adsense adslot adunit dfp gpt sponsor sponsored sponsors banner anzeige werbung publicite'],
  ['nav', 'nav navbar navigation menu menus submenu breadcrumb breadcrumbs topbar tabs tab pagination pager paging sitemap skip toolbar dropdown offcanvas hamburger megamenu'],
  ['footer', 'footer foot colophon copyright legal bottom siteinfo imprint'],
  ['header', 'header head masthead branding topnav logo'],
  ['aside', 'aside sidebar sidebars rail complementary secondary column-right right rightcol rightrail leftrail'],
  ['consent', 'cookie cookies consent gdpr cmp onetrust cookiebar cookielaw ccpa privacy'],
  ['newsletter', 'newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mailing email subscribebox cta'],
  ['login', 'login signin register registration account user profile avatar members'],
  ['paywall', 'paywall piano regwall premium metered barrier locked'],
  ['byline', 'author authors byline bylines contributor contributors writer by posted-by reporter'],
  ['date', 'date dates time timestamp datetime published pubdate publish posted postdate updated dateline'],
  ['meta', 'meta metadata info details postmeta entrymeta credits postinfo kicker eyebrow reading views stats'],
  ['tags', 'tag tags tagcloud category categories topic topics keywords keyword cat-links taglist label labels'],
  ['caption', 'caption captions wp-caption figcaption credit photo image gallery thumb thumbnail picture media'],
  ['content', 'content contents main text copy richtext rich wysiwyg markdown prose'],
  ['article', 'article articles story post hentry blogpost news blog single'],
  ['body', 'articlebody storybody postbody entry body article-body post-content entry-content article-content storytext paragraph post-body'],
  ['player', 'player video audio podcast playlist jwplayer brightcove youtube'],
  ['bio', 'bio biography authorbio authorbox aboutauthor about authorinfo'],
  ['toc', 'toc tableofcontents ez-toc lwptoc'],
  ['title', 'title headline heading hed posttitle entrytitle'],
  ['form', 'form search searchform input field captcha contact poll quiz survey'],
  ['widget', 'widget widgets module box panel block-list modal popup overlay dialog tooltip notification alert notice message'],
  ['reference', 'reference references footnote footnotes citation citations bibliography sources endnotes reflist navbox infobox infobox catlinks editsection mw-editsection'],
  ['summary', 'summary subtitle subhead subheadline standfirst dek deck excerpt lead lede intro abstract description sapo chapo'],
  ['button', 'button btn buttons click link links action actions'],
  ['list', 'list ul items item archive grid row'],
];

/** Of the words for a summary those that are not also given to a first paragraph, or to every section's heading. */
const STANDFIRST_WORDS = 'chapo deck dek excerpt lede sapo standfirst subheadline subtitle';

const groups: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  for (const [group, words] of WORDS) {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | hintBit(group));
  }
  for (const word of STANDFIRST_WORDS.split(' ')) bits.set(word, (bits.get(word) ?? 0) | STANDFIRST);
  return bits;
})();

/** First and last letters of the words and their lengths, to turn most others away before they are cut out of a name. */
const shapes: ReadonlySet<number> = /* @__PURE__ */ (() => new Set(Array.from(groups.keys(), (word) => shapeOf(word, 0, word.length))))();

function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) * 128 + text.charCodeAt(start)) * 128 + text.charCodeAt(end - 1);
}

/** What a stretch of class names says, as one of the words. */
function wordBits(names: string, start: number, end: number): number {
  return shapes.has(shapeOf(names, start, end)) ? (groups.get(names.slice(start, end)) ?? 0) : 0;
}

/** What an element's own name says. */
// prettier-ignore
const ELEMENTS: ReadonlyMap<string, number> = /* @__PURE__ */ (() => new Map(
  (
    [
      ['nav', 'nav'], ['amp-sidebar', 'nav'], ['aside', 'aside'], ['footer', 'footer'], ['header', 'header'], ['main', 'content'], ['article', 'article'], ['form', 'form'], ['button', 'button'],
      ['figure', 'caption'], ['figcaption', 'caption'], ['dialog', 'widget'], ['time', 'date'], ['menu', 'nav'], ['address', 'byline'], ['cite', 'reference'], ['label', 'form'], ['search', 'form'], ['legend', 'form'],
    ] as const
  ).map(([name, group]) => [name, hintBit(group)]),
))();

/** What roles, and properties of microdata, say. */
// prettier-ignore
const ROLES: ReadonlyMap<string, number> = /* @__PURE__ */ (() => new Map(
  (
    [
      ['navigation', 'nav'], ['complementary', 'aside'], ['contentinfo', 'footer'], ['banner', 'header'], ['search', 'form'], ['dialog', 'widget'], ['alertdialog', 'widget'], ['main', 'content'],
      ['article', 'article'], ['menu', 'nav'], ['menubar', 'nav'], ['tablist', 'nav'], ['button', 'button'], ['doc-endnotes', 'reference'], ['doc-bibliography', 'reference'], ['doc-toc', 'toc'],
      ['articlebody', 'body'], ['text', 'body'], ['headline', 'title'], ['author', 'byline'], ['datepublished', 'date'], ['datemodified', 'date'], ['comment', 'comments'], ['keywords', 'tags'], ['breadcrumb', 'nav'], ['caption', 'caption'],
    ] as const
  ).map(([name, group]) => [name, hintBit(group)]),
))();

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
  /** What a widget of that name asks of whoever opens the page. */
  readonly asks: { readonly robot: boolean; readonly consent: boolean };
  readonly language: string | null;
}

/** What an element's name says of it. */
export function elementHints(name: string): number {
  return ELEMENTS.get(name) ?? 0;
}

/** What a role, or a property of microdata, says of its element. */
export function roleHints(value: string | undefined): number {
  if (value === undefined) return 0;
  let bits = 0;
  for (const word of value.toLowerCase().split(' ')) bits |= ROLES.get(word) ?? 0;
  return bits;
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
    if (at - part > 1) bits |= wordBits(lower, part, at);
    part = isHump ? at : at + 1;
    if (code > 0x20) continue;
    // The name as a whole, where it has parts.
    if (at - name > 1) {
      const whole = lower.slice(name, at);
      bits |= groups.get(whole) ?? 0;
      const kind: BoxKind | undefined = box === null ? boxOf(whole) : undefined;
      if (kind !== undefined) box = { kind, name: whole };
    }
    name = at + 1;
  }
  return {
    bits,
    box,
    hidden: hidingClass(lower),
    isCollapsed: isCollapsible(lower),
    isAnchor: isAnchorName(lower),
    isCaption: lower.includes('caption') && CAPTION.test(lower),
    isCredit: lower.includes('credit') && CREDIT.test(lower),
    isLineNumber: isLineNumberName(names),
    ownLine: OWN_LINE.test(names),
    asks: askedByName(names),
    language: text.includes('-') || text.includes(':') ? codeLanguage(text) : null,
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
