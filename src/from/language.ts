import { canonicalTag } from '../language/index.js';
import { languageBase } from '../quality/language-codes.js';
import { clip } from '../judge/clip.js';
import type { Lost } from '../quality/subject.js';
import { asLine, shown } from './values.js';

/** What languages are called in English and by their own writers, in lower case, by tag. */
const NAMES = `
  af:afrikaans ar:arabic:العربية be:belarusian bg:bulgarian:български bn:bengali:bangla:বাংলা ca:catalan:català cs:czech:čeština cy:welsh da:danish:dansk
  de:german:deutsch el:greek:ελληνικά en:english es:spanish:español:castellano et:estonian:eesti eu:basque:euskara fa:persian:farsi:فارسی fi:finnish:suomi
  fil:filipino:tagalog fr:french:français ga:irish gl:galician:galego gu:gujarati he:hebrew:עברית hi:hindi:हिन्दी hr:croatian:hrvatski hu:hungarian:magyar
  hy:armenian id:indonesian is:icelandic it:italian:italiano ja:japanese:日本語 ka:georgian kk:kazakh ko:korean:한국어 lt:lithuanian:lietuvių lv:latvian:latviešu
  mk:macedonian ml:malayalam mr:marathi ms:malay nb:norwegian:norsk ne:nepali nl:dutch:nederlands pa:punjabi pl:polish:polski pt:portuguese:português
  ro:romanian:română ru:russian:русский si:sinhala sk:slovak:slovenčina sl:slovenian:slovene:slovenščina sq:albanian:shqip sr:serbian:српски sv:swedish:svenska
  sw:swahili ta:tamil te:telugu th:thai:ไทย tr:turkish:türkçe uk:ukrainian:українська ur:urdu:اردو vi:vietnamese zh:chinese:mandarin:中文
`;

const TAGS: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    NAMES.trim()
      .split(/\s+/)
      .flatMap((row) => {
        const [tag = '', ...names] = row.split(':');
        return names.map((name) => [name, tag] as const);
      }),
  ))();

/** The language that a record declares, of a list the first: a tag, or a name such as `English`. What is neither goes to `lost`. */
export function recordLanguage(value: unknown, lost: Lost[]): string | null {
  const line = asLine(value);
  const first = (line ?? '').split(/[,;.]/, 1)[0]?.trim() ?? '';
  const tag = TAGS.get(first.toLowerCase()) ?? canonicalTag(first);
  if (tag !== null) return withBase(tag);
  const told = line ?? shown(value);
  if (told !== null) lost.push({ what: 'language', path: ['language'], value: clip(told) });
  return null;
}

/** The tag with its base under the code that the library gives: `deu-AT` is `de-AT`; `null` where it names no language. */
function withBase(tag: string): string | null {
  const base = languageBase(tag);
  return base === null ? null : tag.replace(/^[a-z]+/, base);
}
