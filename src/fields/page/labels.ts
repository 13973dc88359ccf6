import type { PageBlock } from '../../page/page.js';
import { foldWord } from '../dates/fold-word.js';
import { trimEndSigns } from '../names/letters.js';
import { type WordRows, wordBits } from '../word-bits.js';

export const TAGS = 1;
export const SECTION = 2;
export const CONTACT = 4;
export const OFFICE = 8;

/** Newsrooms whose name on a line of its own reads like that of a person, two words with capitals: `Redacción Web`. */
export const WEB_OFFICES = 'habermerkezi redacciondigital redaccionweb redazioneonline redazioneweb';

/** Words in front of tags, categories and whom the press may ask, and newsrooms that sign, in all languages: folded as {@link foldWord} does it, spaces left out; `~` for any ending. */
export const LABEL_ROWS: WordRows = [
  [
    TAGS,
    'aiheet argomenti avainsanat cimkek emneord emner etichette etiket~ etiquet~ filedunder hashtags katakunci keyword~ ' +
      'kulcsszavak mots-cles motscles nyckelord nøgleord palabrasclave palavras-chave parolechiave schlagworte schlagworter ' +
      'stichworte stikkord słowakluczowe tag taggar tagged~ tagi tags temas temi the themen themes topic~ topik trefwoorden znacky ' +
      'ετικετες ключевыеслова ключовіслова метки мітки тагове теги темы תגיות תגים الكلماتالمفتاحية الوسوم برچسبها وسوم کلیدواژه ' +
      'คำสำคัญ แท็ก キーワード タグ 关键词 标签 標籤 關鍵字 關鍵詞 키워드 태그',
  ],
  // the one part of the site that the article belongs to
  [
    SECTION,
    'categor~ dział filedin in kategor~ postedin publicadoen publishedin rubri~ rubryka secao seccao seccion section sektion ' +
      'veroffentlichtin категории категория раздел розділ рубрика カテゴリ カテゴリー 分类 分類 栏目 欄目 类别 분류 카테고리',
  ],
  // the office that answers for a press release
  [
    CONTACT,
    'ansprechpartner ansprechpartnerin basiniletisim contact contactedepremsa contacto contactodeimprensa ' +
      'contactodeprensa contactosdeprensa contactperson contactpersoon contactpresse contacts contactspresse contato ' +
      'contatoparaimprensa contatos contatti contattistampa contattostampa forfurtherinformation formediaenquiries ' +
      'formediainquiries formoreinformation furtherinformation iletisim informationspresse investorcontact investorcontacts ' +
      'investorrelationscontact kapcsolat kontakmedia kontakt kontaktdlamediow kontaktfurmedien kontaktfurpresse ' +
      'kontaktprasowy kontaktpromedia kontaktypromedia lienhe lienhebaochi lisatiedot lisatietoja mediacontact ' +
      'mediacontacts mediaenquiries mediainquiries mediakontakt mediarelations mediekontakt medienkontakt moreinformation ' +
      'narahubung paramaisinformacoes paramasinformacion perinformazioni perscontact pourplusdinformations presscontact ' +
      'presscontacts pressekontakt pressekontakte pressenquiries pressestelle pressinquiries presskontakt pressoffice ' +
      'ruckfragehinweis ruckfragen sajtokapcsolat servicepresse sourcecontact ufficiostampa yhteystiedot επικοινωνια ' +
      'πληροφοριες контакт контактзамедии контакти контакты контактыдляпрессы контактыдлясми пресс-служба אישקשר ליצירתקשר ' +
      'للاستفساراتالاعلامية للتواصل संपर्क ติดต่อ ผู้ประสานงาน お問い合わせ先 報道関係者お問い合わせ先 媒体联系 媒體聯絡 新聞聯絡人 本件に関するお問い合わせ先 联系人 联系方式 ' +
      '聯絡人 담당자 문의 언론문의',
  ],
  // who signs what nobody in person signs
  [
    OFFICE,
    'acuradellaredazione afredaktionen aredacao aszerkesztoseg avredaksjonen avredaktionen banbientap ' +
      'daredacao delaredaccion deredactie dieredaktion diredazione doorderedactie doorredactie editorialstaff ' +
      'editorialteam equipoderedaccion fromstaffreports laredaccion laredaction laredactionavecafp laredazione ' +
      'newsdesk newsroom newsservices online-redaktion onlineredaktion onzeredactie parlaredaction redacao ' +
      'redaccao redaccio redaccion redaccioncentral redaccionyagencias redactia redactie redaction redakce ' +
      'redakcia redakcija redakcja redaksi redaksjonen redaktion redaktionen redazione ritstjorn staffreport ' +
      'staffreporter staffreports staffwriter staffwriters szerkesztoseg theeditors timredaksi timredaktur ' +
      'toasoan toimetus toimitus urednistvo vanderedactie vonderredaktion vonredaktion webdesk wirereports ' +
      'wireservices συντακτικηομαδα відредакціі отредакции редакция редакција редакція рэдакцыя אתרהמערכת ' +
      'המערכת מערכתהאתר فريقالتحرير هييةالتحرير ऑनलाइनडेस्क डिजिटलडेस्क न्यूजडेस्क वेबडेस्क กองบรรณาธิการ 編輯部 ' +
      '編集部 编辑部 디지털뉴스팀 온라인뉴스부 온라인뉴스팀 편집국 편집부',
  ],
  [OFFICE, WEB_OFFICES],
];

/** What a folded label is in front of. */
export const labelBits = /* @__PURE__ */ wordBits(LABEL_ROWS);

/** True for a line that is a label of the kind and nothing else: "Media contact:". */
export function isLabel({ text, words }: PageBlock, kind: number): boolean {
  return words <= MOST_WORDS && (labelBits(foldWord(trimEndSigns(text, ' :：'))) & kind) !== 0;
}

const MOST_WORDS = 5;

/** No label is longer, in code units. */
const LONGEST = 24;

/** What stands behind a label of the kind and its colon; `null` where the line does not open with one. */
export function afterLabel(text: string, kind: number): string | null {
  const most = Math.min(text.length, LONGEST + 2);
  let at = 0;
  while (at < most && !':：#'.includes(text.charAt(at))) at++;
  if (at === most || (labelBits(foldWord(text.slice(0, at))) & kind) === 0) return null;
  return text.slice(text.charAt(at) === '#' ? at : at + 1).trim();
}
