import { findDates } from '../fields/dates/find-dates.js';
import { foldWord } from '../fields/dates/fold-word.js';
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
  'about', 'add comment', 'article', 'bio', 'caption', 'class', 'com', 'display inline', 'facebook twitter', 'false', 'getty images', 'html', 'http', 'https', 'icon', 'image', 'image credit', 'image source', 'images', 'more articles', 'more posts', 'nan', 'nat', 'object object', 'open in new window', 'photo',
  'photo by', 'photo credit', 'photos', 'photographer', 'posted in', 'profile', 'source', 'special', 'subscriber', 'suivez nous', 'true', 'var', 'var wp', 'video', 'where img', 'www',
]);

/** Names of classes and properties of style sheets, as scripts that collect names take them down. */
const STYLE = /^[.#]|(?:^|[ .])(?:wp-|is-(?:layout|small|style)|max-width|margin-|vertical-align)|\w\.\w+-/;

/** What buttons beside a name offer: all that somebody wrote, the profile, a channel; folded, by language, English first. */
const OFFERS =
  /^(?:(?:view|see|show|read|browse) (?:all |more |full )?(?:posts|articles|stories|entries|bio|profile)|(?:all|more|other|latest) (?:posts|articles|stories|entries)|(?:posts|articles|more)(?= by| from)|(?:ansicht )?aller? (?:beiträge|artikel)(?: an(?:sehen|zeigen))?|mehr(?= von)|voir tous les (?:articles|posts)|ver (?:todas las entradas|todos los artículos|todos os (?:posts|artigos))|(?:vedi )?tutti gli articoli|bekijk alle (?:berichten|artikelen)|(?:zobacz )?wszystkie (?:wpisy|artykuły)|(?:посмотреть )?все (?:записи|статьи)|(?:e-?mail|contact|about|follow) the (?:author|writer)|(?:send|visit) (?:an? )?(?:e-?mail|website)|follow (?!the |your )\p{L}{1,20}(?: \p{L}{1,20})?)(?: (?:by|from|von|de|di|van)(?: |$)|$)| (?:on|auf|sur|en|em|no|su|op|na|в) (?:facebook|instagram|linkedin|twitter|youtube)$/u;

/** The time that reading takes, with or without its number. */
const READING_TIME =
  /^(?:\d{1,3} ?)?(?:min\p{L}{0,5}\.?|мин\p{L}{0,3}) (?:read|di lettura|de (?:lectura|leitura|lecture)|leest?ijd|les(?:e|ning)\p{L}{0,6}|чтения|czytania)$|^(?:read(?:ing)? time|lesezeit)$/u;

/** Clocks and their zones without a number. */
const CLOCK = /^(?:[ap]m ?)?(?:gmt|utc|[cemp][sd]t|bst|cest)$/;

/** Months and weekdays in full: short ones are names as well, "Do", "Mar". */
const LONG_WORD = /\p{L}{6}/u;

/** How sentences on somebody go on behind the name. */
const GOES_ON = /^(?:is|has|was|who|lives|graduated|holds) (?:an?|the|also|at|been|from|in|now|[a-z]{2,12}(?:ed|ing|ten))$/;

/** What the last word of a role ends in, as in `Maritime Correspondent`, `Chefredakteurin`, and how many words a role has. */
const ROLE =
  /(?:columnist|correspondant|correspondent|corresponsal|corrispondente|editor|founder|giornalista|jornalista|journalist|kolumnist|korrespondent|periodista|redacteur|redactor|redakteur|reporter|writer|журналист|корреспондент|обозреватель)(?:[aes]|en|in|innen|ka)?$/u;
const ROLE_WORDS = 5;

/** True for what somebody does in place of who it is; outlets have an article: `The Hollywood Reporter`. */
function isRole(folded: string): boolean {
  const words = folded.split(' ');
  return words.length <= ROLE_WORDS && words[0] !== 'the' && ROLE.test(words.at(-1) ?? '');
}

/** Between the names of people; in no name of one, unlike "y" and "e". */
const JOINT = /\s?[,;&|\u2022/\u3001\uff0c\uff1b]\s?|\s(?:and|und)\s/;

/** What may stand beside the label of a date, by its roles: the day, the month, the half of the day, what joins them. */
const BESIDE_LABEL = ['L', 'M', 'W', 'A', 'J', 'O', 't'] as const;

/** What the first words of a text can be in dates. */
const rolesOf = (folded: string): ReturnType<typeof wordRoles>[] =>
  folded
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, 4)
    .map((word) => wordRoles(foldWord(word)));

/** True for words that label a date, with parts of it or without: `Last updated`, `Aktualisiert am`, `Published May`. */
function labelsDate(folded: string): boolean {
  const roles = rolesOf(folded);
  const isLabel = (each: ReturnType<typeof wordRoles>): boolean => each?.P !== undefined || each?.Q !== undefined;
  const isBeside = (each: ReturnType<typeof wordRoles>): boolean => BESIDE_LABEL.some((role) => each?.[role] !== undefined);
  if (isLabel(wordRoles(foldWord(folded)))) return true;
  // "Marc Date": no label begins with a month
  return roles.length < 4 && roles[0]?.M === undefined && roles.some(isLabel) && roles.every((each) => isLabel(each) || isBeside(each));
}

/** What stands around names and is none of people nor of outlets, however it looks; `null` for all else. */
function debrisIn(folded: string): string | null {
  if (OFFERS.test(folded)) return 'it is a button beside a name';
  if (STYLE.test(folded)) return 'it is a name of a style sheet';
  return NO_NAMES.has(folded.replace(/[^\p{L}\p{N} ]+/gu, '').trim()) ||
    [READING_TIME, CLOCK, GOES_ON].some((pattern) => pattern.test(folded)) ||
    labelsDate(folded)
    ? 'it is a label, not a name'
    : null;
}

/** True for a whole entry of a list of authors that is no byline, though parts of it look like names. */
export const isDebris = (entry: string): boolean => debrisIn(fold(entry)) !== null;

/** Why a text that stands for several authors is none of them. */
const SEVERAL = 'it names several people';

/** True for what scripts that collect names take from around them; lists of people are none. */
export function isLeftover(name: string): boolean {
  const why = leftoverIn(name);
  return why !== null && why !== SEVERAL;
}

/** What of a page a text is that was taken for a name; `null` for what may be one. */
export function leftoverIn(name: string): string | null {
  const folded = fold(name);
  const likeness = looksLikeName(name);
  const debris = debrisIn(folded);
  if (debris !== null) return debris;
  const people = name.split(JOINT);
  if (people.length > 1 && people.every((one) => looksLikeName(one) >= SURE_NAME)) return SEVERAL;
  const phrase = matchPhrase(folded);
  // A phrase without an open place is never a name, however it looks.
  if (phrase !== null && (likeness < SURE_NAME || !phrase.pattern.includes('{'))) return `it is a phrase of pages (${phrase.row})`;
  if (likeness >= SURE_NAME) return null;
  if (likeness < MAYBE_NAME && isRole(folded)) return 'it is what somebody does, not a name';
  if (likeness === 0 && LONG_WORD.test(folded) && rolesOf(folded).every((each) => each?.M !== undefined || each?.W !== undefined))
    return 'it is a part of a date';
  if (/[^\d\s_-][_-]?\d{1,9}$/.test(name) && isNoName(name.replace(/[_-]?\d{1,9}$/, ''))) return 'it is an account, not a name';
  return /\d/.test(name) && findDates(name, {}).length > 0 ? 'it holds a date or a time' : null;
}
