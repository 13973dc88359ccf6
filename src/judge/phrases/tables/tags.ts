import type { PhraseTable } from '../table.js';

/** Phrases of kind `tags`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const tags: PhraseTable = {
  ar: `
?التصنيفات: {name}
?الوسوم: {name}
`,
  bg: `
?#етикети
`,
  bn: `
?#বিভাগ
`,
  bs: `
?#nekategorisano
`,
  ca: `
?#general
`,
  cs: `
?témata: {name}
?štítky: {name}
`,
  da: `
?#emner
?emner: {name}
`,
  de: `
?kategorie: {name}
?#kategorien
?#schlagworte
?schlagworte: {name}
?#schlagwörter
?#themen
?themen: {name}
`,
  el: `
?#ετικέτες
?#κατηγορίες
`,
  en: `
#all categories
?#categories
?categories: {name}
?#category
?category: {name}
?#filed under
?filed under {name}
?filed under: {name}
#hidden categories
?in this article
?in this section
?keywords: {name}
?labels: {name}
?posted in {name}
#related tags
#related topics
~see similar questions with
?tagged as {name}
?tagged with {name}
?tagged with: {name}
?tagged: {name}
?#tags
?tags: {name}
~this entry was posted in
?#topic
?#topics
#topics in this article
?topics mentioned
?topics: {name}
?#uncategorized
`,
  es: `
?archivado en: {name}
?#categoría
?categorías: {name}
?#etiquetas
?etiquetas: {name}
?#temas
?temas: {name}
`,
  et: `
?#sildid
`,
  fa: `
?برچسبها: {name}
?دستهبندی: {name}
`,
  fi: `
?aiheet: {name}
?avainsanat: {name}
`,
  fr: `
?#catégories
?classé dans: {name}
?mots-clés : {name}
?mots-clés: {name}
?tags : {name}
?thèmes : {name}
?étiquettes: {name}
`,
  gl: `
?#sen categorizar
`,
  he: `
?#קטגוריה
?#תגיות
`,
  hi: `
?#टैग
`,
  hr: `
?#kategorije
`,
  hu: `
?címkék: {name}
?kategória: {name}
`,
  id: `
?tag: {name}
?topik: {name}
`,
  it: `
?#argomenti
?argomenti: {name}
?categoria: {name}
?#categorie
?categorie: {name}
?etichette: {name}
?pubblicato in {name}
`,
  ja: `
?#カテゴリ
?カテゴリ: {name}
?#カテゴリー
?カテゴリー: {name}
?キーワード: {name}
?#タグ
?タグ: {name}
`,
  ko: `
?카테고리: {name}
?태그: {name}
`,
  lt: `
?#kategorijos
`,
  lv: `
?#bez kategorijas
`,
  mk: `
?#некатегоризирано
`,
  nb: `
?#emneord
?#stikkord
`,
  nl: `
?#categorieën
?categorieën: {name}
?geplaatst in {name}
?gepost in {name}
?getagd met {name}
?onderwerpen: {name}
?trefwoorden: {name}
`,
  pl: `
?kategoria: {name}
?#kategorie
?słowa kluczowe: {name}
?#tagi
?tagi: {name}
?#tematy
?tematy: {name}
`,
  pt: `
?arquivado em: {name}
?assuntos: {name}
?#categorias
?categorias: {name}
?marcado: {name}
?marcadores: {name}
?publicado em {name}
#tópicos relacionados
?tópicos: {name}
`,
  ro: `
?categorii: {name}
?etichete: {name}
`,
  ru: `
?категория: {name}
?метки: {name}
?рубрика: {name}
?рубрики: {name}
?теги: {name}
?темы: {name}
?тэги: {name}
`,
  sk: `
?#kategórie
`,
  sl: `
?#značke
`,
  sq: `
?#kategoritë
`,
  sr: `
?#категорије
`,
  sv: `
?taggar: {name}
?ämnen: {name}
`,
  th: `
?หมวดหมู่: {name}
?แท็ก: {name}
`,
  tr: `
?etiketler: {name}
?kategoriler: {name}
`,
  uk: `
?категорії: {name}
?мітки: {name}
`,
  vi: `
?chủ đề: {name}
?từ khóa: {name}
`,
  zh: `
?关键词: {name}
?#分类
?分类: {name}
?分類: {name}
?#未分类
?#未分類
?#标签
?标签: {name}
?#標籤
?標籤: {name}
?關鍵字: {name}
`,
};
