import { findDates } from '../fields/dates/find-dates.js';
import { wordRoles } from '../fields/dates/lexicon.js';
import { isNoName } from '../fields/meta/people.js';
import { looksLikeName } from '../fields/names/looks-like-name.js';
import { matchPhrase } from '../judge/phrases/index.js';
import { fold } from '../page/fold.js';

/** From this on a text is likelier the name of a person than anything else. */
const SURE_NAME = 0.6;
/** Below this it is hardly one. */
const MAYBE_NAME = 0.4;

/** What stands around names in pages and is taken for one, folded; parts of addresses and of markup among it. */
// prettier-ignore
const NO_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'about', 'article', 'bio', 'caption', 'com', 'date', 'facebook twitter', 'false', 'getty images', 'html', 'http', 'https', 'icon', 'image', 'image credit', 'images', 'min', 'min read', 'mins read', 'minute read', 'minutes read', 'more articles', 'nan', 'nat', 'object object', 'photo',
  'photo by', 'photo credit', 'photos', 'photographer', 'posted on', 'profile', 'read time', 'reading time', 'sign in', 'source', 'special', 'subscriber', 'time', 'true', 'updated on', 'var', 'video', 'www',
]);

/** Links to what else somebody wrote, folded; by language, English first. */
const MORE_OF =
  /^(?:(?:view|see|show|read|browse) (?:all |more )?(?:posts|articles|stories|entries)|(?:all|more|other|latest) (?:posts|articles|stories|entries)|posts|articles|more) (?:by|from) |^(?:alle (?:beiträge|artikel)|mehr) von |^voir tous les (?:articles|posts) de |^ver (?:todas las entradas|todos los artículos|todos os (?:posts|artigos)) de |^(?:vedi )?tutti gli articoli di |^bekijk alle (?:berichten|artikelen) van |^(?:zobacz )?wszystkie (?:wpisy|artykuły) |^посмотреть все записи /;

/** What the last word of a role ends in, as in `Maritime Correspondent`, `Chefredakteurin`, and how many words a role has. */
const ROLE =
  /(?:columnist|correspondant|correspondent|corresponsal|corrispondente|editor|giornalista|jornalista|journalist|kolumnist|korrespondent|periodista|redacteur|redactor|redakteur|reporter|writer|журналист|корреспондент|обозреватель)(?:[aes]|en|in|innen|ka)?$/u;
const ROLE_WORDS = 5;

/** True for what somebody does in place of who it is; outlets have an article: `The Hollywood Reporter`. */
function isRole(folded: string): boolean {
  const words = folded.split(' ');
  return words.length <= ROLE_WORDS && words[0] !== 'the' && ROLE.test(words.at(-1) ?? '');
}

/** Between the names of people; in no name of one, unlike "y" and "e". */
const JOINT = /\s?[,;&|\u2022/\u3001\uff0c\uff1b]\s?|\s(?:and|und)\s/;

/** True for words that label a date and nothing else: `Last updated`, `Aktualisiert am`. */
function labelsDate(folded: string): boolean {
  const roles = folded
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, 4)
    .map(wordRoles);
  const isLabel = (each: ReturnType<typeof wordRoles>): boolean => each?.P !== undefined || each?.Q !== undefined;
  return roles.length < 4 && roles.some(isLabel) && roles.every((each) => isLabel(each) || each?.L !== undefined);
}

/** What of a page a text is that was taken for a name; `null` for what may be one. */
export function leftoverIn(name: string): string | null {
  const folded = fold(name);
  const likeness = looksLikeName(name);
  if (MORE_OF.test(folded)) return 'it is a link to what else somebody wrote';
  const people = name.split(JOINT);
  if (people.length > 1 && people.every((one) => looksLikeName(one) >= SURE_NAME)) return 'it names several people';
  const phrase = matchPhrase(folded);
  // A phrase without an open place is never a name, however it looks.
  if (phrase !== null && (likeness < SURE_NAME || !phrase.pattern.includes('{'))) return `it is a phrase of pages (${phrase.row})`;
  if (likeness >= SURE_NAME) return null;
  if (likeness < MAYBE_NAME && isRole(folded)) return 'it is what somebody does, not a name';
  if (NO_NAMES.has(folded.replace(/[^\p{L}\p{N} ]+/gu, '').trim()) || labelsDate(folded)) return 'it is a label, not a name';
  if (/[^\d\s_-][_-]?\d{1,9}$/.test(name) && isNoName(name.replace(/[_-]?\d{1,9}$/, ''))) return 'it is an account, not a name';
  return /\d/.test(name) && findDates(name, {}).length > 0 ? 'it holds a date or a time' : null;
}
