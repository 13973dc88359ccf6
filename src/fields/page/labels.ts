/**
 * Words in front of tags and categories, by language, folded; one language's are parted by `|`.
 * Labels that a sentence could open with count only with a colon behind them; see {@link labelledList}.
 */
const TAG_LABELS: Readonly<Record<string, string>> = {
  ar: 'الوسوم|وسوم|الكلمات المفتاحية',
  bg: 'етикети|тагове',
  ca: 'etiquetes',
  cs: 'štítky|tagy|témata|klíčová slova',
  da: 'emner|nøgleord',
  de: 'schlagwörter|schlagworte|stichwörter|stichworte|tags|themen',
  el: 'ετικέτες|λέξεις κλειδιά',
  en: 'tags|tag|tagged|tagged as|tagged in|tagged with|tagged under|article tags|post tags|popular tags|related tags|topics|article topics|related topics|topics covered|labels|filed under|keywords|hashtags',
  es: 'etiquetas|temas|tags|palabras clave|más sobre|archivado en',
  et: 'sildid|märksõnad',
  fa: 'برچسب ها|برچسب‌ها|کلیدواژه',
  fi: 'avainsanat|aiheet|asiasanat',
  fr: 'mots-clés|mots clés|étiquettes|étiquette|tags|thèmes|sujets',
  he: 'תגיות|תגים',
  hr: 'oznake|ključne riječi',
  hu: 'címkék|címke|kulcsszavak',
  id: 'tag|topik|kata kunci',
  it: 'tag|etichette|argomenti|parole chiave|temi',
  ja: 'タグ|キーワード',
  ko: '태그|키워드',
  lt: 'žymos|raktažodžiai',
  nl: 'trefwoorden|labels|onderwerpen|tags',
  no: 'emneord|stikkord|emner',
  pl: 'tagi|słowa kluczowe|tematy',
  pt: 'etiquetas|marcadores|palavras-chave|tags|temas|assuntos',
  ro: 'etichete|cuvinte cheie|taguri',
  ru: 'теги|метки|ключевые слова|темы',
  sk: 'štítky|značky|kľúčové slová',
  sv: 'etiketter|ämnen|nyckelord|taggar',
  th: 'แท็ก|คำสำคัญ',
  tr: 'etiketler|anahtar kelimeler',
  uk: 'теги|мітки|ключові слова',
  vi: 'từ khóa|thẻ|chủ đề',
  zh: '标签|標籤|关键词|關鍵字|關鍵詞|tag',
};

/** As {@link TAG_LABELS}, for the one part of the site that the article belongs to. */
const SECTION_LABELS: Readonly<Record<string, string>> = {
  ca: 'categoria|secció',
  cs: 'rubrika|kategorie|sekce',
  da: 'kategori|sektion',
  de: 'kategorie|rubrik|ressort|veröffentlicht in',
  en: 'category|categories|section|posted in|published in|filed in|in',
  es: 'categoría|categorías|sección|publicado en',
  fi: 'kategoria|osasto',
  fr: 'catégorie|catégories|rubrique|publié dans|dans la rubrique',
  hu: 'kategória|rovat',
  id: 'kategori|rubrik',
  it: 'categoria|categorie|sezione|pubblicato in',
  ja: 'カテゴリー|カテゴリ',
  ko: '카테고리|분류',
  nl: 'categorie|rubriek|geplaatst in',
  no: 'kategori|seksjon',
  pl: 'kategoria|kategorie|dział|rubryka',
  pt: 'categoria|categorias|seção|secção|editoria|publicado em',
  ro: 'categorie|categoria|secțiune',
  ru: 'рубрика|категория|категории|раздел',
  sk: 'kategória|rubrika',
  sv: 'kategori|avdelning',
  tr: 'kategori|bölüm',
  uk: 'рубрика|категорія|розділ',
  vi: 'chuyên mục|danh mục',
  zh: '分类|分類|栏目|欄目|类别',
};

const compile = (table: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.values(table).flatMap((labels) => labels.split('|')));

export const tagLabels: ReadonlySet<string> = /* @__PURE__ */ compile(TAG_LABELS);
export const sectionLabels: ReadonlySet<string> = /* @__PURE__ */ compile(SECTION_LABELS);

/** No label is longer, in code units. */
const LONGEST = 24;

/** What stands behind a label and its colon; `null` where the line does not open with one. */
export function afterLabel(text: string, labels: ReadonlySet<string>): string | null {
  const sign = /[:：#]/u.exec(text.slice(0, LONGEST + 2));
  if (sign === null) return null;
  const label = text.slice(0, sign.index).trim().toLowerCase();
  return labels.has(label) ? text.slice(sign[0] === '#' ? sign.index : sign.index + 1).trim() : null;
}
