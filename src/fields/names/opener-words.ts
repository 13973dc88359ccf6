/*
 * How a byline opens, in all languages: folded as {@link foldWord} does it, `~` for any ending, `_` between the words
 * of a phrase. An opener is one or more words of who or what, then a preposition or a colon: "Text und Fotos von",
 * "Escrito por", "Autor:".
 */
import { type WordRows, wordBits } from '../word-bits.js';

export const AUTHOR = 1;
export const REVIEWER = 2;
export const PHOTOGRAPHER = 4;
export const EDITOR = 8;
export const NOBODY = 16;
const FILLER = 32;
export const PREPOSITION = 64;
/** A colon may follow instead of a preposition. */
export const COLON = 128;
/** The name may follow at once. */
export const DIRECT = 256;

export const OPENER_ROWS: WordRows = /* @__PURE__ */ (() => [
  // who wrote: "Author: Jane", "Written by Jane"
  [
    AUTHOR | COLON,
    'auteur~ author~ autor~ avtor~ bai contribut~ derleyen forfattare forfatter haber hazirlayan hofundur journali~ ' +
      'julkaisija kirjoittaja kirjutas muəllif oleh opracowanie penulis periodista redacao redaccion redacteur~ redactor~ ' +
      'reporter~ schrijver skribent~ story szerzo~ tac_gia tekst tekstas teksti testo text texte texto theo toimittaja ' +
      'verfasser~ words writer~ written yazan yazar~ zpracovani κειμενο ρεπορταζ συγγραφεας συντακτης συνταξη автор~ аутар~ ' +
      'аутор~ журналист~ текст~ כתב الكاتبة المولف تحریر خبرنگار رپورٹ رپورٹر كاتب مصنف گزارش रिपोर्टर लेखक संवाददाता ' +
      'প্রতিবেদক লেখক ผู้เขียน เรื่อง',
  ],
  // what was made, before a preposition alone: "Posted by Jane"
  [
    AUTHOR,
    'added analyse analysis article~ articolo articulo artigo artikel beitrag bericht blog column copy created cura ' +
      'developed ecrit entretien erstellt escrito essay feature gastbeitrag geplaatst gepostet gepubliceerd geschreven ' +
      'geschrieben guide interview kolumne kommentar list opinion opublikowan~ post postado poste posted profile propos ' +
      'protokoll pubblicato publicado publicat publication publicer~ publie published recipe recueillis redactado redige ' +
      'report reportage reportagem reportaje reported reporting research~ review scris scritto skrevet skriven submitted ' +
      'tested verfasst veroffentlicht viet написана написано публикувано נכתב פורסם كتب نشر लिखित',
  ],
  // a name follows at once: "Napsal Jan"
  [
    AUTHOR | DIRECT,
    'a_note_from about_the_author dai_nostri_inviati dal_nostro_corrispondente dal_nostro_inviato ' +
      'dalla_nostra_corrispondente dalla_nostra_inviata escribe hazirladi irta julkaissut kirjoittanut napisal~ napisao ' +
      'napisał~ napsal~ oprac opracowal~ opracował~ pise pripravil~ przygotowal~ przygotował~ rozmawial~ rozmawiał~ ' +
      'spremila zpracoval~ γραφει γραφει_ο беседовал~ написав написал~ написао опубликовал~ пише пишува подготовил~ ' +
      'підготував підготувала מאת اعداد الكاتب بقلم كتب نویسنده บทความ เขียนโดย โดย',
  ],
  // who checked it
  [REVIEWER | COLON, 'gecontroleerd gepruft granskad relu reviewed reviewer revisado uberpruft verifie'],
  // the same before a preposition alone
  [REVIEWER, 'approved checked fact-checked factchecked verified'],
  // who took or drew the pictures
  [PHOTOGRAPHER | COLON, 'beeld bild~ credit~ fot foto~ illustration~ image~ photo~ picture~ video~ zdjeci~ фот~'],
  // the same before a preposition alone
  [PHOTOGRAPHER, 'art artwork cover graphic~ illustrat~ produced styling'],
  // who edited or translated it
  [
    EDITOR | COLON,
    'bearbeitet edicion editor~ redaktion~ redazione traduccion traduction traduzione ubersetz~ vertaling перевод редактор~',
  ],
  // the same before a preposition alone
  [EDITOR, 'compiled curated edited editing herausgegeben managed traducido traduzido translat~'],
  // somebody who made nothing here: "Sponsored by", "More from"
  [
    NOBODY,
    'additional advertised all answered articles asked browse built comment commented design~ distributed filter followed funded last ' +
      'latest liked made more music owned paid posts powered presented provided read recently recommended replied reply search ' +
      'see shipped shop site sold sort sponsored stories support~ theme trusted updated view website',
  ],
  // the same at once
  [NOBODY | DIRECT, 'brought_to_you more_from'],
  // between the others
  [
    FILLER,
    '& a about an and as brought courtesy credit~ dai dal dalla di e ein eine et evidence expert fact for guest im in ' +
      'medically nostra nostri nostro note originally peer post tac the this to told um un una und une was with y you על',
  ],
  // of languages in general
  [PREPOSITION, 'af av boi by da de di door oleh par por przez van von απο της του των від от עי על_ידי بواسطة توسط'],
])();

/** What a folded word, or several joined by `_`, is to an opener; 0 for nothing. */
export const openerBits = /* @__PURE__ */ wordBits(OPENER_ROWS);

/** The same for words joined by `_`, which no beginning stands for. */
export const openerPhraseBits = (phrase: string): number => (PHRASES.has(phrase) ? openerBits(phrase) : 0);

const PHRASES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(OPENER_ROWS.flatMap(([, words]) => words.split(' ').filter((word) => word.includes('_')))))();

/** Prepositions that open a byline alone, and so sentences as well: each with its languages. */
// prettier-ignore
export const WEAK_OPENERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['af', 'da'], ['av', 'nb nn no sv'], ['by', 'en'], ['da', 'it'], ['de', 'ro'], ['deur', 'af'], ['di', 'it'], ['door', 'nl'], ['oleh', 'id ms'], ['par', 'fr'], ['per', 'ca'],
  ['por', 'es gl pt'], ['przez', 'pl'], ['von', 'de'], ['απο', 'el'], ['της', 'el'], ['του', 'el'], ['των', 'el'], ['от', 'bg'], ['بواسطة', 'ar'], ['توسط', 'fa'],
]);

/** Of these, what opens a byline before a capital alone: `De la Arad` is none, nor is `Της θάλασσας`. */
export const BEFORE_CAPITALS: ReadonlySet<string> = new Set(['de', 'της', 'του', 'των']);

/** Who somebody is, in front of the name without a sign, each with its languages: "Author Tom Field", "Автор Иван Петров". */
// prettier-ignore
export const SIGNLESS_OPENERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['auteur', 'fr nl'], ['auteure', 'fr'], ['author', 'en'], ['autor', 'cs de es hr pl pt ro sk sl sr'], ['autora', 'ca es pt'], ['autore', 'it'], ['autorin', 'de'], ['autorka', 'cs pl sk'],
  ['autrice', 'fr it'], ['forfattare', 'sv'], ['forfatter', 'da nb'], ['kirjoittaja', 'fi'], ['muhabir', 'tr'], ['novinar', 'hr sl sr'], ['penulis', 'id ms'], ['reporter', 'en id ms'],
  ['schrijver', 'nl'], ['skribent', 'da nb sv'], ['szerzo', 'hu'], ['tekst', 'da nb pl'], ['teksti', 'fi'], ['text', 'cs sk sv'], ['toimittaja', 'fi'], ['wartawan', 'id ms'], ['yazar', 'tr'],
  ['συντακτης', 'el'], ['автор', 'bg mk ru sr uk'],
]);

/** What a piece is, with a colon, each with its languages: "Report: Tom Field". It opens headlines as well. */
export const PIECE_OPENERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['bericht', 'de'],
  ['interview', 'de nl'],
  ['protokoll', 'de'],
  ['report', 'en'],
  ['reportage', 'da de fr nl sv'],
  ['tekst', 'nl'],
]);

/** Chinese, Japanese and Korean openers: a colon, slash or space follows, or the name itself behind `+`. Longest first. */
export const HAN_OPENERS: readonly (readonly [bits: number, openers: string])[] = [
  [
    AUTHOR,
    '取材・文 發文作者 글·사진 +本報記者 +本报记者 作者 撰文 +記者 +记者 筆者 執筆 文責 投稿者 作成者 著者 采写 發布者 发布者 發表者 ライター 文字 文 글쓴이 글 작성자 게시자 기자명 기자',
  ],
  [PHOTOGRAPHER, '撮影 攝影 摄影 写真 사진'],
  [EDITOR, '責任編輯 责任编辑 編集 編輯 编辑'],
];

/** Words behind the name that make a byline of it: `홍길동 기자`, `Ali Veli tarafından yazıldı`. */
// prettier-ignore
export const CLOSERS: readonly string[] = ['기자', '특파원', '선임기자', '記者', '记者', '（記者）', '（记者）', 'tarafından', 'tarafından yazıldı', 'tarafından yayınlandı', 'tarafından yayımlandı', '撰'];
