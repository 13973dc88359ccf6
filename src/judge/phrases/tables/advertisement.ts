import type { PhraseTable } from '../table.js';

/** Phrases of kind `advertisement`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const advertisement: PhraseTable = {
  ar: `
إعلان
~إعلان ممول
`,
  bn: `
?বিজ্ঞাপন
`,
  ca: `
?anunci
`,
  cs: `
komerční sdělení
reklama
`,
  da: `
annonce
artiklen fortsætter efter annoncen
`,
  de: `
anzeige
~artikel wird nach der anzeige
~weiter nach der anzeige
~weiterlesen nach der anzeige
werbung
`,
  el: `
διαφήμιση
`,
  en: `
?ad
ad feedback
advertise
advertise with us
advertisement
~advertisement - continue reading
advertisement scroll to continue
advertisements
advertiser disclosure
?advertising
advertorial
affiliate disclaimer
affiliate disclosure
~article continues after advertisement
~article continues below advertisement
~as an amazon associate i earn
~continue reading below
disclosure policy
paid content
paid post
remove ads
~scroll to continue with content
?sponsor
?sponsored
sponsored content
?sponsors
~story continues below advertisement
~this article contains affiliate links
~we may earn a commission
~we may earn commission from
~when you purchase through
`,
  es: `
anuncio
contenido patrocinado
~continúa leyendo después de la publicidad
publicidad
~sigue leyendo después del anuncio
`,
  fa: `
?تبلیغات
`,
  fi: `
artikkeli jatkuu mainoksen jälkeen
mainos
`,
  fr: `
contenu sponsorisé
~la suite après cette publicité
~la suite après la publicité
publicité
~suite de l'article après la publicité
`,
  he: `
פרסומת
תוכן שיווקי
`,
  hi: `
विज्ञापन
`,
  hu: `
hirdetés
`,
  id: `
~baca artikel selengkapnya di bawah iklan
iklan
`,
  it: `
annuncio
contenuto sponsorizzato
~continua a leggere dopo la pubblicità
~l'articolo continua dopo la pubblicità
pubblicità
`,
  ja: `
?pr
スポンサードリンク
スポンサーリンク
広告
~記事は広告の後に続きます
`,
  ko: `
광고
이 광고 신고
`,
  mk: `
?pеклама
`,
  nb: `
annonse
annonsørinnhold
`,
  nl: `
advertentie
?advertenties
~artikel gaat verder onder de advertentie
gesponsord
~lees verder onder de advertentie
`,
  pl: `
artykuł sponsorowany
~ciąg dalszy artykułu pod
~ciąg dalszy pod
~dalsza część artykułu pod
materiał sponsorowany
`,
  pt: `
anúncio
?anúncios
conteúdo patrocinado
~continua após a publicidade
~continua depois da publicidade
publicidade
`,
  ro: `
~articolul continuă după publicitate
publicitate
`,
  ru: `
на правах рекламы
пожаловаться на эту рекламу
~продолжение после рекламы
реклама
~читайте далее после рекламы
`,
  sk: `
?reklamy
`,
  sl: `
?oglas
`,
  sv: `
annons
~artikeln fortsätter efter annonsen
`,
  th: `
การโฆษณา
โฆษณา
`,
  tr: `
~haberin devamı için tıklayınız
reklam
`,
  uk: `
на правах реклами
поскаржитись на рекламу
`,
  vi: `
quảng cáo
`,
  zh: `
举报此广告
广告
廣告
~文章继续在广告下方
檢舉此廣告
~請繼續往下閱讀
`,
};
