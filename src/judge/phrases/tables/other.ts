import type { PhraseTable } from '../table.js';

/** Phrases of kind `other`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const other: PhraseTable = {
  de: `
feed der einträge
`,
  en: `
~a .gov website belongs to
~a lock ( ) or https:// means
~an official website of the
?cancel
created using sphinx {name}
?e-mail
?email
get the app
here's how you know
~javascript is disabled. for
?name
~official websites use .gov
~please download a browser
~please enable javascript in
~please ensure javascript is
powered by
~powered by discourse, best
powered by invision community
?powered by {name}
?print
printable version
~proudly powered by wordpress
proudly powered by {name}
?required
retrieved from {name}
search this blog
~secure .gov websites use
?send
skip to product information
~start your substackget the
?submit
?subscription
~substack is the home for
~the fora platform includes
~this site is protected by
~this site requires javascript
?translate
was this page helpful?
?website
~you need to enable javascript
`,
  es: `
?correo electrónico
`,
  fr: `
fièrement propulsé par {name}
`,
  it: `
?sito web
`,
  ja: `
?キャンセル
`,
  nl: `
?ondersteund door {name}
`,
  pl: `
~dumnie wspierane przez wordpressa
`,
  pt: `
?posts rss
`,
  ru: `
сайт работает на {name}
`,
  zh: `
本站採用 {name} 建置
?电子邮件
`,
};
