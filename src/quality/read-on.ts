/** What leads from a teaser to the whole, folded, without signs at its end; by language, English first. */
export const READ_ON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'continue reading', 'continue reading this article', 'keep reading', 'read full article', 'read full story', 'read more', 'read the full article', 'read the full story', 'read the rest', 'see more', 'show more', 'view more', 'click here to read more', '(more', '[more',
  'artikel weiterlesen', 'mehr lesen', 'weiterlesen', 'weiter lesen',
  "continuer la lecture", 'lire la suite', "lire l'article", 'voir plus',
  'continuar leyendo', 'leer más', 'seguir leyendo', 'sigue leyendo', 'ver más',
  'continua a leggere', 'leggi tutto', 'leggi di più', 'continua',
  'continuar lendo', 'continue lendo', 'leia mais', 'ler mais', 'saiba mais',
  'lees meer', 'lees verder', 'verder lezen',
  'czytaj dalej', 'czytaj więcej', 'číst dále', 'čítať ďalej', 'läs mer', 'les mer', 'læs mere', 'lue lisää', 'devamını oku', 'citește mai mult', 'tovább olvasom',
  'читать далее', 'читать дальше', 'читать полностью', 'читати далі',
  'اقرأ المزيد', 'ادامه مطلب', 'קרא עוד', 'और पढ़ें',
  '続きを読む', 'もっと読む', '阅读全文', '閱讀全文', '阅读更多', '더보기', '더 보기', 'อ่านต่อ',
]);
