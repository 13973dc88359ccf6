/**
 * What heads a list in recipes, reviews and advice, folded, one row a language: two lists below each other, as `innerText`
 * leaves them, have nothing else between them.
 */
// prettier-ignore
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  cs: ['ingredience', 'klady', 'nevýhody', 'postup', 'výhody', 'zápory'],
  da: ['fordele', 'fremgangsmåde', 'ingredienser', 'ulemper'],
  de: ['nachteile', 'vorteile', 'zubereitung', 'zutaten'],
  en: ['advantages', 'cons', 'directions', 'disadvantages', 'equipment', 'ingredients', 'instructions', 'method', 'preparation', 'pros', 'pros & cons', 'pros and cons', "what we don't like", 'what we like'],
  es: ['contras', 'desventajas', 'elaboración', 'inconvenientes', 'ingredientes', 'preparación', 'ventajas'],
  fi: ['ainekset', 'haitat', 'huonoa', 'hyvää', 'valmistus', 'valmistusohje'],
  fr: ['avantages', 'inconvénients', 'ingrédients', 'les moins', 'les plus', 'points faibles', 'points forts', 'préparation'],
  it: ['contro', 'ingredienti', 'preparazione', 'procedimento', 'svantaggi', 'vantaggi'],
  nl: ['bereiding', 'bereidingswijze', 'ingrediënten', 'minpunten', 'nadelen', 'pluspunten', 'voordelen'],
  no: ['framgangsmåte', 'fremgangsmåte', 'minus', 'pluss'],
  pl: ['przygotowanie', 'składniki', 'sposób przygotowania', 'wady', 'wykonanie', 'zalety'],
  pt: ['contras', 'desvantagens', 'ingredientes', 'modo de preparo', 'preparação', 'prós', 'vantagens'],
  ru: ['ингредиенты', 'минусы', 'недостатки', 'плюсы', 'преимущества', 'приготовление', 'способ приготовления'],
  sv: ['fördelar', 'gör så här', 'ingredienser', 'nackdelar', 'tillagning'],
  tr: ['artıları', 'avantajlar', 'dezavantajlar', 'eksileri', 'hazırlanışı', 'malzemeler', 'yapılışı'],
  uk: ['недоліки', 'переваги', 'приготування', 'інгредієнти'],
  ja: ['作り方', '材料'],
  ko: ['단점', '만드는 법', '장점', '재료'],
  zh: ['优点', '做法', '材料', '步骤', '缺点'],
};

export const SECTION_LABELS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Object.values(LABELS).flat()))();
