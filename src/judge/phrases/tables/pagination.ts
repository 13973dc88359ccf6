import type { PhraseTable } from '../table.js';

/** Phrases of kind `pagination`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const pagination: PhraseTable = {
  ar: `
?الصفحة التالية
?الصفحة السابقة
`,
  bg: `
?предишна публикация
`,
  bn: `
?পরবর্তী পৃষ্ঠা
`,
  bs: `
?prethodni članak
`,
  ca: `
entrades més recents
`,
  cs: `
?další příspěvek
?novější příspěvky
`,
  da: `
?næste indlæg
?næste side
`,
  de: `
?nächste seite
?nächster beitrag
?vorherige seite
?vorheriger beitrag
?ältere beiträge
`,
  el: `
?επόμενη σελίδα
?επόμενο άρθρο
`,
  en: `
?back
?first
?go
go to page
jump to latest
?last
newer post older post home
?next
next last
?next page
next post
next topic
?page
?page {n}
page {n} of {n}
?pages
post navigation
?prev
?previous
previous next
?previous page
previous post
previous topic
?previousnext
?start
?{n} of {n}
`,
  es: `
?entrada siguiente
?imagen anterior
navegación de entradas
?página anterior
?página siguiente
`,
  et: `
?vanemad postitused
`,
  fa: `
?صفحه بعدی
?صفحه قبلی
`,
  fi: `
?edellinen sivu
?seuraava sivu
`,
  fr: `
?article précédent
?article suivant
navigation des articles
?page précédente
?page suivante
`,
  gl: `
?páxina anterior
`,
  he: `
?העמוד הקודם
?הפוסט הבא
`,
  hi: `
?नई पोस्ट
`,
  hr: `
?noviji postovi
`,
  hu: `
?előző oldal
?következő oldal
`,
  id: `
?halaman berikutnya
?halaman sebelumnya
`,
  it: `
articoli meno recenti
?articolo precedente
?articolo successivo
?pagina precedente
?pagina successiva
`,
  ja: `
?前の画像
?固定ページ
投稿ナビゲーション
?次のページ
?次の投稿
`,
  ko: `
?다음 페이지
?이전 글
`,
  lv: `
?skatīt visu
`,
  mk: `
?претходен написи
`,
  nb: `
?eldre innlegg
?neste side
`,
  nl: `
?oudere berichten
?volgend bericht
?volgende pagina
?vorig bericht
?vorige pagina
`,
  pl: `
?następna strona
?następny wpis
?nowsze wpisy
?poprzedni wpis
?poprzednia strona
`,
  pt: `
?imagem anterior
?imagem seguinte
navegação de artigos
?post anterior
posts mais antigos
?próximo post
`,
  ro: `
?pagina următoare
?următorul articol
`,
  ru: `
навигация по записям
?предыдущая запись
?предыдущие записи
?следующая запись
?следующая страница
`,
  sk: `
?novšie články
`,
  sl: `
?naslednja stran
`,
  sq: `
faqja e mëhershme
`,
  sr: `
?види све
`,
  sv: `
?nästa sida
?äldre inlägg
`,
  th: `
ก่อนหน้า
?ถัดไป
`,
  tr: `
?sonraki sayfa
?sonraki yazı
`,
  uk: `
?наступна сторінка
?наступний запис
`,
  vi: `
?trang sau
?trang trước
`,
  zh: `
?上一图片
?上一篇文章
?下一图片
?下一篇文章
?文章导航
?第 {n} 页
?較新的文章
?較舊的文章
`,
};
