import type { PhraseTable } from '../table.js';

/** Phrases of kind `byline`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const byline: PhraseTable = {
  ar: `
?الرابط الدائم لـِ {name}
?الرابط الدائم: {name}
`,
  bg: `
?последна промяна
`,
  bn: `
?{n} টি শব্দ
`,
  bs: `
?posljednje ažurianje: {date}
`,
  ca: `
?darrera actualització
`,
  cs: `
?#autor článku
?#o autorovi
`,
  da: `
?#om forfatteren
?sidst opdateret: {date}
`,
  de: `
~lesedauer: etwa
?stand: {date}
?veröffentlicht am {date}
?veröffentlicht von {name}
?#über den autor
?#über die autorin
`,
  el: `
?δημοσιεύθηκε από
?#σχετικά με τον συγγραφέα
`,
  en: `
?#about author
?#about me
?#about the author
?#about the authors
?#about the writer
?answered {date}
asked {n} years, {n} months ago
?author
?#author bio
?author: {name}
?authors
?by
?contributing writer
?edited by
?featured
?followers
?joined
?last edited: {date}
?last post
last updated
?last updated on {date}
?last updated: {date}
?links
?listen
listen to article
~listen to this article
?#meet the author
?member
?min read
modified {n} year, {n} months ago
modified {n} years, {n} months ago
~more posts by this author
?permalink
permanent link
?popular links
?posted by
?posted by {name}
?posted on {date}
?posts: {n}
~press enter or click to view
?published
?published on {date}
?published: {date}
reading time {n} minutes
?reviewed by
see all posts by {name}
text to speech
?this page was last edited on {date}
?this page was last modified on {date}
?updated
?updated on {date}
?updated {date}
?updated: {date}
?users
view all posts by {name}
viewed {n} times
?views
written by
?written by {name}
?{n} days ago
{n} hours ago
?{n} members
?{n} min
?{n} min read
?{n} minute
{n} minute read
?{n} minutes
{n} minutes ago
?{n} months ago
?{n} posts
{n} views
`,
  es: `
?#acerca del autor
?publicado el {date}
?#sobre el autor
?#sobre la autora
?#sobre los autores
{n} min de lectura
`,
  et: `
?viimati uuendatud
`,
  fa: `
?ایجاد شده
?زمان خواندن
`,
  fi: `
?#kirjoittajasta
?#tietoa kirjoittajasta
`,
  fr: `
?#a propos de l'auteur
?#l'auteur
temps de lecture : {n} min
{n} min de lecture
?#à propos de l'auteur
?#à propos des auteurs
`,
  gl: `
?ligazón permanente: {name}
`,
  he: `
?דקת קריאה
?קישור קבוע לפוסט {name}
`,
  hi: `
?एक मिनट
`,
  hr: `
?o autoru
`,
  hu: `
?#a szerzőről
?utolsó frissítés
`,
  id: `
?telah terbit
?#tentang penulis
`,
  it: `
?aggiornato il {date}
?#informazioni sull'autore
?#l'autore
?#sull'autore
tempo di lettura: {n} minuti
{n} min di lettura
`,
  ja: `
?#この記事を書いた人
?パーマリンク: {name}
?#プロフィール
?#執筆者
?#筆者紹介
?#著者について
`,
  ko: `
?#글쓴이 소개
?#저자 소개
`,
  lv: `
?nemainīga saite
`,
  mk: `
?последна промена
`,
  nb: `
?publisert av {name}
?sist endret
`,
  nl: `
?bijgewerkt op {date}
?gepubliceerd op {date}
leestijd {n} min
leestijd: {n} minuten
?#over de auteur
{n} min leestijd
`,
  pl: `
czas czytania: {n} min
?data publikacji: {date}
?#o autorach
?#o autorce
?#o autorze
?opublikowano {date}
`,
  pt: `
?atualizado em {date}
?publicado em {date}
?#sobre a autora
?#sobre o autor
?#sobre os autores
tempo de leitura: {n} minutos
ver todos os posts de {name}
{n} min de leitura
`,
  ro: `
?#despre autor
?ultima actualizare
`,
  ru: `
время на чтение: {n} мин
время чтения: {n} минут
?#об авторах
?#об авторе
?обновлено: {date}
?опубликовано: {date}
`,
  sk: `
?trvalý odkaz na {name}
`,
  sl: `
?trajna povezava: {name}
`,
  sq: `
?e botuar
`,
  sr: `
?{n} минута читања
`,
  sv: `
?#om författaren
?#om skribenten
`,
  th: `
ผู้เขียน
เขียนเมื่อ
`,
  tr: `
?#yazar hakkında
{n} dakikalık okuma
`,
  uk: `
?#про автора
?#про авторів
`,
  vi: `
?tác giả
?#về tác giả
`,
  zh: `
?#作者介绍
?#作者简介
?#作者簡介
?#关于作者
?固定链接:{name}
?最后修改
?最後修改
?最後更新
?#關於作者
`,
};
