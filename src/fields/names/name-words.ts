/** Words that go before a name and are not part of it. */
export const TITLES: ReadonlySet<string> = new Set([
  'dip', 'frau', 'herr', 'miss', 'mr', 'mrs', 'ms', 'mx', 'prof', 'г', 'г-жа', 'г-н',
]);

/** Generations: part of the name, no degree. */
export const GENERATIONS: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** Words that open a description of somebody, after the name: "for Reuters", "is a writer". */
export const TAIL_WORDS: ReadonlySet<string> = new Set([
  'at', 'aus', 'bei', 'bij', 'chez', 'da', 'de', 'del', 'en', 'for', 'fra', 'from', 'fur', 'hos', 'i', 'im', 'in',
  'of', 'on', 'para', 'per', 'pour', 'to', 'uit', 'van', 'via', 'vid', 'von', 'zu',
]);

/** Surnames that are words of a menu or headline as well; harmless behind a given name. */
export const ALSO_SURNAMES: ReadonlySet<string> = new Set([
  'august', 'austin', 'ban', 'bank', 'banks', 'berlin', 'best', 'big', 'black', 'case', 'check', 'church', 'class',
  'coach', 'cook', 'cover', 'dallas', 'day', 'days', 'des', 'die', 'do', 'e', 'early', 'easter', 'el', 'en',
  'england', 'first', 'florence', 'france', 'friday', 'good', 'great', 'green', 'guest', 'het', 'holiday', 'holland',
  'house', 'houston', 'ich', 'ireland', 'is', 'israel', 'jordan', 'judge', 'key', 'la', 'labs', 'law', 'le', 'light',
  'little', 'london', 'long', 'love', 'may', 'new', 'page', 'paris', 'pet', 'post', 'power', 'press', 'price',
  'read', 'right', 'small', 'spring', 'style', 'summer', 'times', 'und', 'une', 'virginia', 'vor', 'wales', 'walker',
  'water', 'way', 'wedding', 'west', 'will', 'winter', 'young',
]);

/** Teams without a name of their own: "Editorial Team", "Our Team". */
export const GENERIC_TEAM: ReadonlySet<string> = new Set([
  'content', 'core', 'culture', 'design', 'die', 'digital', 'dream', 'el', 'engineering', 'executive', 'full',
  'join', 'la', 'leadership', 'management', 'marketing', 'medical', 'meet', 'my', 'news', 'online', 'our', 'product',
  'research', 'sales', 'social', 'support', 'testing', 'the', 'web', 'writing',
]);

/** First words of places. */
export const PLACE_STARTS: ReadonlySet<string> = new Set([
  'east', 'fort', 'hong', 'lake', 'las', 'los', 'mount', 'north', 'port', 'rio', 'saint', 'san', 'santa', 'sao',
  'south', 'sri', 'west',
]);

/** Small words a surname may open with where a byline names only that: "van der Berg". */
export const FIRST_PARTICLES: ReadonlySet<string> = new Set([
  'al', 'bin', 'de', 'del', 'della', 'di', 'la', 'le', 'ten', 'ter', 'van', 'von',
]);
