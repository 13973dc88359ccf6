import type { PhraseTable } from '../table.js';

/** Phrases of kind `copyright`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const copyright: PhraseTable = {
  ar: `
جميع الحقوق محفوظة
`,
  cs: `
všechna práva vyhrazena
`,
  da: `
alle rettigheder forbeholdes
`,
  de: `
~alle rechte vorbehalten
© {n} {name}. alle rechte vorbehalten
`,
  el: `
~με επιφύλαξη παντός δικαιώματος
`,
  en: `
~all rights reserved
community platform by xenforo® © {n}-{n} xenforo ltd
?copyright
copyright notice
copyright policy
copyright {n}
?copyright © {date}
copyright © {n}
~except where otherwise noted
forum software by xenforo® © {n}-{n} xenforo ltd
?license
~reproduction in whole or in part
~this material may not be published
© {n}
© {n} all rights reserved
`,
  es: `
~reservados todos los derechos
~todos los derechos reservados
`,
  fa: `
~تمامی حقوق محفوظ است
`,
  fi: `
kaikki oikeudet pidätetään
`,
  fr: `
~reproduction interdite
~tous droits réservés
`,
  he: `
זכויות יוצרים
`,
  hu: `
minden jog fenntartva
`,
  id: `
hak cipta
`,
  it: `
~riproduzione riservata
~tutti i diritti riservati
`,
  ja: `
~無断転載を禁じます
無断転載禁止
`,
  ko: `
~무단 전재 및 재배포
`,
  nb: `
alle rettigheter reservert
`,
  nl: `
~alle rechten voorbehouden
`,
  pl: `
~wszelkie prawa zastrzeżone
~wszystkie prawa zastrzeżone
`,
  pt: `
direito autoral
~todos os direitos reservados
~é proibida a reprodução
`,
  ro: `
toate drepturile rezervate
`,
  ru: `
авторские права
~все права защищены
`,
  sv: `
~alla rättigheter förbehållna
`,
  th: `
~สงวนลิขสิทธิ์
`,
  tr: `
~tüm hakları saklıdır
`,
  uk: `
~всі права захищені
`,
  vi: `
~bản quyền thuộc về
`,
  zh: `
~未经许可,不得转载
~版权所有
~版權所有
`,
};
