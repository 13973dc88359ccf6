/** Words that may stand between day, month and year, folded; sorted. */
export const JOINTS: ReadonlySet<string> = new Set([
  'a', 'd', 'da', 'de', 'del', 'dell', 'den', 'der', 'di', 'do', 'eko', 'gada', 'ko', 'm', 'met', 'na', 'of', 'oni',
  'ta', 'the', 'tou', 'von', 'ж', 'оны', 'من', 'ی', 'ค', 'พ', 'ศ',
]);

/** Endings of an ordinal day, folded; sorted. */
export const ORDINALS: ReadonlySet<string> = new Set([
  'a', 'an', 'ayi', 'd', 'de', 'e', 'en', 'er', 'i', 'in', 'inci', 'ja', 'jan', 'je', 'na', 'nd', 'o', 'r', 'rd',
  're', 'st', 'ste', 't', 'th', 'u', 'ª', 'º', 'ú', 'а', 'го', 'е', 'та', 'ти',
]);

/** Words that close a date without changing it ("19 ноября 2019 г."), folded; sorted. */
export const YEAR_TAILS: ReadonlySet<string> = new Set([
  'd', 'god', 'godine', 'ko', 'r', 'roku', 'г', 'год', 'года', 'година', 'р', 'року', 'թ', 'წ',
]);

/** Words between a date and the time that belongs to it, folded; sorted. */
export const TIME_JOINTS: ReadonlySet<string> = new Set([
  'a', 'alle', 'as', 'at', 'et', 'g', 'godz', 'godzina', 'h', 'jam', 'kell', 'kello', 'kl', 'klo', 'klockan',
  'klokka', 'klokken', 'la', 'las', 'les', 'luc', 'lúc', 'o', 'ob', 'om', 'ora', 'orari', 'ore', 'pukul', 'saat',
  't', 'time', 'u', 'um', 'uur', 'v', 've', 'στις', 'ωρα', 'ώρα', 'в', 'во', 'о', 'об', 'у', 'ч', 'בשעה', 'الساعة',
  'ساعت', 'على', 'बजे', 'เวลา',
]);
