import { hintBit, type HintGroup } from '../../page/hints.js';
import type { Attributes } from './attributes.js';

/** Words of class names and ids, by what they say the element is. A word in two groups says both. */
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

const groups = new Map<string, number>();
for (const [group, words] of WORDS) {
  for (const word of words.split(' ')) groups.set(word, (groups.get(word) ?? 0) | hintBit(group));
}

/** What an element's own name says. */
const ELEMENTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['nav', 'nav'], ['aside', 'aside'], ['footer', 'footer'], ['header', 'header'], ['main', 'content'], ['article', 'article'], ['form', 'form'], ['button', 'button'],
      ['figure', 'caption'], ['figcaption', 'caption'], ['dialog', 'widget'], ['time', 'date'], ['menu', 'nav'], ['address', 'byline'], ['cite', 'reference'], ['label', 'form'], ['search', 'form'], ['legend', 'form'],
    ] as const
  ).map(([name, group]) => [name, hintBit(group)]),
);

/** What roles, and properties of microdata, say. */
const ROLES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['navigation', 'nav'], ['complementary', 'aside'], ['contentinfo', 'footer'], ['banner', 'header'], ['search', 'form'], ['dialog', 'widget'], ['alertdialog', 'widget'], ['main', 'content'],
      ['article', 'article'], ['menu', 'nav'], ['menubar', 'nav'], ['tablist', 'nav'], ['button', 'button'], ['doc-endnotes', 'reference'], ['doc-bibliography', 'reference'], ['doc-toc', 'toc'],
      ['articlebody', 'body'], ['text', 'body'], ['headline', 'title'], ['author', 'byline'], ['datepublished', 'date'], ['datemodified', 'date'], ['comment', 'comments'], ['keywords', 'tags'], ['breadcrumb', 'nav'], ['caption', 'caption'],
    ] as const
  ).map(([name, group]) => [name, hintBit(group)]),
);

/** The hint bits of one element, by its name, class, id, role and property. */
export function hintsOf(name: string, attributes: Attributes): number {
  let bits = ELEMENTS.get(name) ?? 0;
  for (const key of ['role', 'itemprop']) {
    const value = attributes.get(key);
    if (value !== undefined) for (const word of value.toLowerCase().split(/\s+/)) bits |= ROLES.get(word) ?? 0;
  }
  const names = attributes.get('class');
  const id = attributes.get('id');
  if (names !== undefined) bits |= wordHints(names);
  if (id !== undefined) bits |= wordHints(id);
  return bits;
}

/** Longest class attribute that is looked through: what follows are generated names. */
const LONGEST = 400;

/** The hint bits of the words in class names: whole names, and their parts at hyphens, underscores and capitals. */
function wordHints(names: string): number {
  let bits = 0;
  for (const name of names.slice(0, LONGEST).split(/\s+/)) {
    bits |= groups.get(name.toLowerCase()) ?? 0;
    for (const part of name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/)) bits |= groups.get(part) ?? 0;
  }
  return bits;
}
