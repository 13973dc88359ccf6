import { hintBit, STANDFIRST, type HintGroup } from '../../page/hints.js';
import { stretchLookup, type StretchLookup } from './stretch-lookup.js';

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

/** What a stretch of class names says, as one of the words. */
const groupsOf: StretchLookup<number> = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  for (const [group, words] of WORDS) {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | hintBit(group));
  }
  for (const word of STANDFIRST_WORDS.split(' ')) bits.set(word, (bits.get(word) ?? 0) | STANDFIRST);
  return stretchLookup(bits);
})();

/** The hints of one class name, or of a part of one. */
export function wordHints(names: string, start: number, end: number): number {
  return groupsOf(names, start, end) ?? 0;
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
