import { matchPhrase } from '../../judge/phrases/index.js';
import { fold } from '../../page/fold.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { AUTHOR_OPENER, openerAt } from '../names/openers.js';
import { parseByline } from '../names/parse-byline.js';
import { keyOf } from './facts.js';

/** An author field holds names; longer values are sentences or lists of everybody. */
const LONGEST = 300;
/** A single name is no longer. */
const LONGEST_NAME = 70;
const MOST_WORDS = 6;

/** Accounts and bodies without a name that stand in author fields, as keys. */
// prettier-ignore
const NOBODY: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'anonymous', 'author', 'authors', 'bloggers', 'by', 'byline', 'contentteam', 'contributor', 'default', 'editor', 'editorial', 'editorialstaff', 'editorialteam', 'editors', 'guest', 'guestauthor', 'guestcontributor',
  'guestpost', 'marketing', 'marketingteam', 'na', 'newsdesk', 'newsroom', 'none', 'null', 'owner', 'postedby', 'poweredby', 'press', 'redaction', 'redaktion', 'redazione', 'root', 'siteadmin', 'staff', 'staffwriter', 'superadmin', 'superuser', 'support',
  'sysadmin', 'team', 'test', 'undefined', 'unknown', 'unknownauthor', 'user', 'webadmin', 'webmaster', 'webteam', 'wordpress', 'wpadmin', 'wpengine', 'writer', 'writtenby',
  'abonnieren', 'anmelden', 'auteur', 'autor', 'autore', 'autorenteam', 'buscar', 'demo', 'dieredaktion', 'laredacción', 'laredazione', 'larédaction', 'menü', 'rechercher', 'redacción', 'redactie', 'redakce', 'redakcia', 'redakcja', 'redaktionen', 'redaktor', 'redação', 'rédaction',
  'suche', 'szerkesztőség', 'toimitus', 'zoeken', 'автор', 'админ', 'администратор', 'поиск', 'редактор', 'редакция', 'редакція', '編集部', '編輯部', '编辑部', '管理员', '관리자', '편집부',
]);

/** What a line is called that menus, buttons and links for keyboards say. */
const BUTTONS: ReadonlySet<string> = new Set(['comments', 'consent', 'login', 'navigation', 'newsletter', 'pagination', 'share']);

/** True for the words of a menu or a button that a script has taken down as the name: `Zum Inhalt springen`, `Anmelden`. */
function isButton(text: string): boolean {
  const phrase = matchPhrase(fold(text));
  return phrase !== null && BUTTONS.has(phrase.kind) && !phrase.pattern.includes('{');
}

/** The people that an author field of a page in `language` names; none for URLs, addresses, accounts and nobodies. */
export function peopleIn(value: string, language: string | null = null): string[] {
  if (value.length > LONGEST) return [];
  const text = value.includes('@') ? withoutMail(value) : value.trim();
  if (text === '' || isNoName(text)) return [];
  // "Doe, Jane" of one person
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?)$/u.exec(text);
  if (turned !== null && looksLikeName(`${turned[2]} ${turned[1]}`) >= 0.85) return [`${turned[2]} ${turned[1]}`];
  const bare = text.replace(/^(?:by|von|par|por|di|door|av|af)[\s:]+/i, '');
  // Names with roles, degrees and joints, as in a byline; "记者 王小明" brings its own opener
  const read = parseByline(openerAt(bare, 0, bare.length, language) === null ? `${AUTHOR_OPENER}${bare}` : bare, { language });
  const names = read !== null && read.role === 'author' ? read.authors.map(({ name }) => name) : [];
  if (names.length > 0) return names.filter((name) => !isNoName(name));
  return isPlainName(bare) && !isNoName(bare) ? [bare] : [];
}

/** `jane@example.com (Jane Doe)`, `Jane Doe <jane@example.com>`: the names alone. */
function withoutMail(text: string): string {
  const marked = text.replace(/[^\s<>(),;]+/g, (word) => (/^[^@]+@[^@.]+\.[^@]+$/.test(word) ? MAIL : word));
  return marked
    .replace(/\0 ?\(([^()]{1,80})\)/g, '$1')
    .replace(/[<(]?\0[>)]?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Stands for an address. */
const MAIL = '\0';

/** The one body that a field names: as it stands, for its name may hold a comma or an ampersand. */
export function bodyIn(value: string): string[] {
  return isPlainName(value) && !isNoName(value) ? [value] : [];
}

/** True for what stands in author fields and is no name: a URL, an address, an account of nobody. */
export function isNoName(text: string): boolean {
  return /^https?:|^www\.|^\/|^@|@[\w-]+\.|^\P{L}+$/iu.test(text) || NOBODY.has(keyOf(text)) || isButton(text);
}

/** A value that no byline is, but short enough to be the name of a body or an account. */
export function isPlainName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(/\s+/).length <= MOST_WORDS && !/[.!?:;]\s|[<>{}[\]|]|[.!?]$/.test(text);
}

/** True for an account or a team in place of a person: `KatieS`, `jane.doe`, `NOC Admin`, `Example Team`. */
export function isAccount(name: string): boolean {
  if (/(?:^|\s)(?:admin|administrator|contributor|editor|editors|marketing|staff|team)$/i.test(name)) return true;
  return !/\s/.test(name) && (/[._\d]/.test(name) || /\p{Ll}\p{Lu}/u.test(name) || name === name.toLowerCase());
}
