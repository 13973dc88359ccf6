/**
 * Letters a language writes beyond those that all languages of its script share (a-z for Latin).
 * A letter that is in none of a script's rows tells nothing; one in another language's row speaks against this one.
 */
export const latinLetters: Readonly<Record<string, string>> = {
  af: 'áéêëèíîïôöûü',
  az: 'əıüşçöğ',
  ca: 'éóèàíòçúïü·',
  cs: 'áíéěžřčšýůúňťďó',
  cy: 'âêîôûŵŷáëïö',
  da: 'åøæé',
  de: 'üäöß',
  en: '',
  es: 'óíáéñúüºª',
  et: 'äõüöšž',
  eu: 'ñç',
  fi: 'äöå',
  fil: 'ñ',
  fr: 'éàèêçôîûùïœâëæü',
  ga: 'áíéóú',
  gl: 'óáúíéñüª',
  hr: 'čšžćđ',
  hu: 'éáöóőíüúű',
  id: '',
  is: 'ðíáþóæöúéý',
  it: 'èàùòìéî',
  lt: 'ėųšžįąūčę',
  lv: 'āīēšūņļžčķģ',
  ms: '',
  nb: 'åøæéòôêó',
  nl: 'éëïóüèö',
  nn: 'åøæòéôêó',
  pl: 'łężóśąćńź',
  pt: 'ãéçáíóêõúàôâüºª',
  ro: 'ăîșțâşţ',
  sk: 'ážčýíéšúťľôďóňäĺŕ',
  sl: 'čšž',
  sq: 'ëç',
  'sr-Latn': 'čšžćđ',
  sv: 'äåöé',
  sw: '',
  tr: 'ıüşçğöâî',
  // ạ stands for all from U+1EA0 to U+1EF9, which nothing else uses.
  vi: 'đàưáôêóâíìăơúãòùũýĩéèõạ',
};

/** The letters common to all are абвгдежзклмнопрстуфхцчш. */
export const cyrillicLetters: Readonly<Record<string, string>> = {
  be: 'йыьэюяёіў',
  bg: 'ийщъьюяѝ',
  kk: 'ийщъыьэюяёіәғқңөұүһ',
  mk: 'ијљњџѓќѕѐѝ',
  ru: 'ийщъыьэюяё',
  sr: 'ијљњџђћ',
  uk: 'ийщьюяіїєґ',
};

/** The letters common to all are those of Arabic but for kaf, yeh and those that only Arabic needs. */
export const arabicLetters: Readonly<Record<string, string>> = {
  ar: 'كيىةإأؤ',
  fa: 'کیپچژگأؤ',
  ur: 'کیپچژگٹڈڑںہھےۓۂؤ',
};

/** Letters that only some languages in Devanagari use (U+093C is Hindi's dot below); the rest is left to the words. */
export const devanagariLetters: Readonly<Record<string, string>> = { hi: '\u093c', mr: 'ळ', ne: '' };
