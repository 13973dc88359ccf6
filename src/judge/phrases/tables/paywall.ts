import type { PhraseTable } from '../table.js';

/** Phrases of kind `paywall`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const paywall: PhraseTable = {
  ar: `
~لا يوجد مختصر لأن هذه المقالة
`,
  cs: `
~stručný obsah příspěvku zde
`,
  da: `
~der er intet uddrag, da dette
`,
  de: `
~jetzt weiterlesen mit
~weiterlesen mit
`,
  el: `
επί πληρωμή
`,
  en: `
~already have a subscription
become a member
~log in to continue reading
?paid
~register to continue reading
~sign in to continue reading
~subscribe to continue reading
subscriber exclusive
subscriber only
subscribers only
~this article is for subscribers
~this content is for members
~this content is for subscribers
~this story is for subscribers
~to continue reading, please
~unlock this article
?upgrade
~you have reached your limit
~you've reached your limit
`,
  es: `
~este contenido es exclusivo para
solo para suscriptores
`,
  fa: `
~اين مطلب چكيده ندارد چون
`,
  fi: `
~otetta ei näytetä, koska
`,
  fr: `
~déjà abonné
réservé aux abonnés
`,
  he: `
~זהו פוסט מוגן ואין לו תקציר
`,
  hu: `
~nincs kivonat, mert ez egy
`,
  id: `
~konten ini dilindungi dengan
`,
  it: `
~contenuto riservato agli abbonati
riservato agli abbonati
`,
  ja: `
~この記事は有料会員限定
有料会員限定
`,
  ko: `
~로그인 후 이용
`,
  nb: `
~det finnes ikke utdrag siden
`,
  nl: `
~alleen voor abonnees
~dit artikel is alleen voor
`,
  pl: `
~ten artykuł jest dostępny tylko
~treść dostępna tylko dla
`,
  pt: `
~conteúdo exclusivo para assinantes
exclusivo para assinantes
~para continuar lendo
`,
  ro: `
~nu există un rezumat, acesta
`,
  ru: `
~материал доступен только
~только для подписчиков
`,
  sv: `
~den här artikeln är för
`,
  th: `
~ไม่มีคําเกริ่น
`,
  tr: `
~burada alıntı yok çünkü bu
`,
  uk: `
~уривка немає, тому що запис
`,
  vi: `
~không có trích dẫn vì bài
`,
  zh: `
~剩余内容需
~本文為訂閱
~登录后阅读全文
`,
};
