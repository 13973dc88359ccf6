import type { Author } from '../article.js';
import { isNoName, peopleIn } from '../fields/meta/people.js';
import { looksLikeName } from '../fields/names/looks-like-name.js';
import { clip } from '../judge/clip.js';
import { isDebris, isLeftover } from '../quality/author-leftovers.js';
import type { Lost } from '../quality/subject.js';
import { isBodyType } from '../read/html/json-ld-values.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import { wellFormed } from '../page/well-formed.js';
import { asLine, asList, asObject, entriesOf, firstLine, shown, type Fields } from './values.js';

/** The authors of a record: names, whole bylines, objects with a name, or lists of these. What names nobody goes to `lost`. */
export function people(value: unknown, base: string | null, lost: Lost[]): Author[] {
  const found = new Map<string, Author>();
  for (const entry of entriesOf(value)) {
    const fields = asObject(entry);
    const given = typeof entry === 'string' ? [entry] : statedNames(fields);
    const names = given.flatMap((name) => (isBodyType(fields['@type']) ? bodyName(name) : namesIn(name)));
    const told = given[0] ?? shown(entry);
    const line = asLine(told);
    if (names.length === 0 && line !== null) lost.push({ what: 'author', path: ['authors'], value: clip(line) });
    const url = names.length === 1 ? resolveUrl(pageOf(fields) ?? '', base, WEB_SCHEMES) : null;
    for (const name of names) if (!found.has(name)) found.set(name, url === null ? { name } : { name, url });
  }
  return [...found.values()];
}

/** The page of a person; an `@id` with a fragment is the name of a node. */
function pageOf(fields: Fields): string | null {
  const id = asLine(fields['@id']);
  return firstLine(fields['url'], fields['uri'], id === null || id.includes('#') ? null : id);
}

/** Under which keys records keep the two parts of a name. */
const PARTS = [
  ['givenName', 'familyName'],
  ['firstName', 'lastName'],
  ['first_name', 'last_name'],
  ['given', 'family'],
] as const;

/** The names that an object states, its list of names taken apart. */
function statedNames(fields: Fields): readonly string[] {
  const whole = [...entriesOf(fields['name']), ...asList(fields['_'])]
    .map((name) => (typeof name === 'string' ? name : asLine(name)))
    .filter((name) => name !== null && name.trim() !== '');
  if (whole.length > 0) return whole as string[];
  for (const [given, family] of PARTS) {
    const parts = [asLine(fields[given]), asLine(fields[family])] as const;
    const name = inOrder(parts[0] ?? '', parts[1] ?? '');
    if (name !== '') return [name];
  }
  return [];
}

/** Chinese, Japanese and Korean names begin with that of the family. */
function inOrder(given: string, family: string): string {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(given + family)
    ? family + given
    : `${given} ${family}`.trim();
}

/** The full name of a body is no longer. */
const LONGEST_BODY = 120;

/** What an organisation is called: as it stands, for its name may hold commas and stops. */
function bodyName(name: string): string[] {
  const line = asLine(name);
  return line === null || line.length > LONGEST_BODY || isNoName(line) || /[<>{}[\]|]/.test(line) ? [] : [line];
}

/** `Inc.` and its like end the names of firms alone. */
const FIRM = /(?:[,&]? (?:inc|ltd|llc|llp|corp|plc|gmbh|pty|oyj?|aps|s\.p\.a|s\.r\.l|b\.v|n\.v)|& co(?:mpany)?)\.?$/i;

/** Signs and line ends that part people; a dash and a slash also stand inside of names and before places. */
const PARTED = /[\n\r\t\u2028\u2029|\u2022\u00b7\u2192]|\s[/\u2013\u2014-]\s|(?<=\p{L})\/(?=\p{L})/u;

/** From this on a text is likelier the name of a person than anything else. */
const SURE_NAME = 0.6;
/** Bylines name no more; longer lists are of something else. */
const MOST_PARTS = 40;

/** The people of a byline whose names signs or line ends part; beside them stand roles, outlets, places and dates. */
function namesIn(byline: string): string[] {
  const line = asLine(byline);
  if (line === null || isDebris(line)) return [];
  if (FIRM.test(line)) return bodyName(line);
  const parts = wellFormed(byline.trim()).split(PARTED).slice(0, MOST_PARTS);
  const read = parts.length < 2 ? [] : parts.map((part) => peopleIn(part));
  const sure = read.flatMap((names, at) => names.filter((name) => looksLikeName(name) >= (at === 0 ? 0.01 : SURE_NAME)));
  const names = sure.some((name) => looksLikeName(name) >= SURE_NAME) ? sure : peopleIn(line);
  return names.filter((name) => !isLeftover(name));
}
