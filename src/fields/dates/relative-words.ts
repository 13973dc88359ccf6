/** Seconds in a unit of time, or the unit itself where it is a day and longer. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * How a language says "3 days ago": `before` the number, `after` the unit, and stems of the units, all folded.
 * A unit matches if the word begins with the stem. Sorted by language.
 */
export interface Ago {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Minute, hour, day, week, month, year; spellings parted by a space. Two letters or fewer: the whole word. */
  readonly units: readonly [string, string, string, string, string, string];
}

export const AGO: Readonly<Record<string, Ago>> = {
  ar: { before: ['منذ', 'قبل'], after: [], units: ['دقيق دقائق', 'ساع', 'يوم ايام', 'اسبوع اسابيع', 'شهر اشهر شهور', 'سن عام اعوام'] },
  bg: { before: ['преди'], after: [], units: ['мин', 'час', 'ден дни дена', 'седмиц', 'месец', 'годин'] },
  bn: { before: [], after: ['আগে', 'পূর্বে'], units: ['মিনিট', 'ঘন্টা ঘণ্টা', 'দিন', 'সপ্তাহ', 'মাস', 'বছর'] },
  ca: { before: ['fa'], after: [], units: ['minut', 'hor', 'di', 'setman', 'mes', 'any'] },
  cs: { before: ['pred'], after: [], units: ['min', 'hod', 'dn', 'tyd', 'mesic', 'let rok'] },
  da: { before: [], after: ['siden'], units: ['min', 'time', 'dag døgn dogn', 'uge', 'maned', 'ar år'] },
  de: { before: ['vor'], after: [], units: ['min', 'std stunde', 'tag', 'woche', 'monat', 'jahr'] },
  el: { before: ['πριν', 'πριναπο'], after: ['πριν'], units: ['λεπτ', 'ωρ', 'ημερ μερ', 'εβδομαδ', 'μην', 'ετ χρον'] },
  en: { before: [], after: ['ago'], units: ['m min minute mins', 'h hr hour hrs', 'd day', 'w wk week', 'mo month', 'y yr year'] },
  es: { before: ['hace'], after: ['atras'], units: ['min', 'h hora', 'd dia', 'semana', 'mes', 'ano'] },
  et: { before: [], after: ['tagasi'], units: ['minut', 'tun', 'paev', 'nadal', 'kuu', 'aasta'] },
  eu: { before: ['orain', 'duela'], after: ['lehenago'], units: ['minut', 'ordu', 'egun', 'aste', 'hilabete hil', 'urte'] },
  fa: { before: [], after: ['پیش', 'قبل'], units: ['دقیقه', 'ساعت', 'روز', 'هفته', 'ماه', 'سال'] },
  fi: { before: [], after: ['sitten'], units: ['min', 't tunti tuntia', 'pv paiva', 'vk viikko', 'kk kuukau', 'v vuosi vuotta vuoden'] },
  fr: { before: ['ilya'], after: [], units: ['min', 'h heure', 'j jour', 'sem', 'mois', 'an ans annee'] },
  he: { before: ['לפני'], after: [], units: ['דק', 'שע', 'ימ יומ', 'שבוע', 'חודש', 'שנ'] },
  hi: { before: [], after: ['पहले', 'पूर्व'], units: ['मिनट', 'घंट घण्ट', 'दिन', 'सप्ताह हफ्त', 'महीन माह', 'साल वर्ष'] },
  hr: { before: ['prije', 'pre', 'пре'], after: [], units: ['min мин', 'sat h сат', 'dan дан', 'tjed nedelj недељ', 'mjesec mesec месец', 'godin годин'] },
  hu: { before: [], after: ['ezelott', 'ota'], units: ['perc', 'ora', 'nap', 'het', 'honap', 'ev eve'] },
  id: { before: [], after: ['lalu', 'yanglalu', 'yglalu'], units: ['menit', 'jam', 'hari', 'minggu pekan', 'bulan', 'tahun'] },
  is: { before: ['fyrir'], after: [], units: ['min', 'klukkustund', 'dog', 'vik', 'manu', 'ar'] },
  it: { before: [], after: ['fa'], units: ['min', 'h ora ore', 'giorn', 'settiman', 'mes', 'ann'] },
  lt: { before: ['pries'], after: [], units: ['min', 'val', 'dien', 'savait', 'men', 'met'] },
  lv: { before: ['pirms'], after: [], units: ['min', 'stund', 'dien', 'nedel', 'menes', 'gad'] },
  mk: { before: ['пред'], after: [], units: ['мин', 'час', 'ден', 'недел', 'месец', 'годин'] },
  ms: { before: [], after: ['lepas', 'yanglepas'], units: ['minit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] },
  nl: { before: [], after: ['geleden'], units: ['min', 'uur uren', 'dag', 'week weken', 'maand', 'jaar'] },
  no: { before: [], after: ['siden', 'sidan'], units: ['min', 'time', 'dag døgn dogn', 'uke veke', 'maned', 'ar år'] },
  pl: { before: [], after: ['temu'], units: ['min', 'godz', 'dni dzien', 'tyg tydz', 'mies', 'rok lat'] },
  pt: { before: ['ha', 'faz'], after: ['atras'], units: ['min', 'h hora', 'd dia', 'semana', 'mes', 'ano'] },
  ro: { before: ['acum'], after: ['inurma'], units: ['min', 'ora ore', 'zi', 'saptaman', 'lun', 'an ani'] },
  ru: { before: [], after: ['назад'], units: ['мин', 'ч час', 'дн день', 'нед', 'мес', 'год лет г л'] },
  sk: { before: ['pred'], after: [], units: ['min', 'hod', 'dn', 'tyz', 'mesiac', 'rok'] },
  sl: { before: ['pred'], after: [], units: ['min', 'ur', 'dn dan', 'ted', 'mesec', 'let'] },
  sq: { before: [], after: ['meparë', 'mepare'], units: ['min', 'or', 'dit', 'jav', 'muaj', 'vit vjet'] },
  sv: { before: [], after: ['sedan'], units: ['min', 'tim', 'dag dygn', 'veck', 'manad', 'ar år'] },
  sw: { before: [], after: ['iliyopita', 'zilizopita'], units: ['dakika', 'saa', 'siku', 'wiki', 'mwezi miezi', 'mwaka miaka'] },
  ta: { before: [], after: ['முன்', 'முன்பு'], units: ['நிமிட', 'மணி', 'நாள் நாட்', 'வார', 'மாத', 'ஆண்டு வருட'] },
  th: { before: [], after: ['ที่แล้ว', 'ที่ผ่านมา', 'ก่อน'], units: ['นาที', 'ชั่วโมง', 'วัน', 'สัปดาห์', 'เดือน', 'ปี'] },
  tr: { before: [], after: ['once'], units: ['dakika dk', 'saat sa', 'gun', 'hafta', 'ay', 'yil'] },
  uk: { before: [], after: ['тому'], units: ['хв', 'год', 'дн день', 'тиж', 'міс', 'рок рік'] },
  ur: { before: [], after: ['پہلے', 'قبل'], units: ['منٹ', 'گھنٹ', 'دن', 'ہفت', 'ماہ مہین', 'سال'] },
  vi: { before: [], after: ['truoc'], units: ['phut', 'gio tieng', 'ngay', 'tuan', 'thang', 'nam'] },
};

/** The same where number, unit and "ago" are written without spaces: `3天前`, `3 시간 전`. */
export const SUFFIXES: readonly (readonly [ending: string, unit: Unit])[] = [
  ['か月前', 'month'], ['ヶ月前', 'month'], ['カ月前', 'month'], ['个小时前', 'hour'], ['个月前', 'month'], ['個小時前', 'hour'], ['個月前', 'month'],
  ['分前', 'minute'], ['分钟前', 'minute'], ['分鐘前', 'minute'], ['周前', 'week'], ['天前', 'day'], ['小时前', 'hour'], ['小時前', 'hour'],
  ['年前', 'year'], ['日前', 'day'], ['星期前', 'week'], ['時間前', 'hour'], ['週前', 'week'], ['週間前', 'week'],
  ['개월 전', 'month'], ['개월전', 'month'], ['년 전', 'year'], ['년전', 'year'], ['달 전', 'month'], ['분 전', 'minute'], ['분전', 'minute'],
  ['시간 전', 'hour'], ['시간전', 'hour'], ['일 전', 'day'], ['일전', 'day'], ['주 전', 'week'], ['주전', 'week'],
];

/** "an hour ago": words that stand for one, folded. */
export const ONE: ReadonlySet<string> = new Set(['a', 'an', 'ein', 'eine', 'einem', 'einer', 'en', 'et', 'one', 'o', 'um', 'uma', 'un', 'una', 'une', 'uno']);

/** Days back from today by word, folded and without spaces; words of a sentence, so only in a line of their own or beside a time. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['aujourdhui', 0], ['ayer', 1], ['azi', 0], ['bugun', 0], ['danas', 0], ['dnes', 0], ['dun', 1], ['dzisiaj', 0], ['dzis', 0],
  ['eilen', 1], ['gestern', 1], ['gisteren', 1], ['heute', 0], ['hier', 1], ['hoje', 0], ['homnay', 0], ['homqua', 1], ['hoy', 0], ['hariini', 0],
  ['idag', 0], ['ieri', 1], ['igar', 1], ['jucer', 1], ['kemarin', 1], ['oggi', 0], ['ontem', 1], ['tanaan', 0], ['tegnap', 1], ['today', 0],
  ['vandaag', 0], ['vcera', 1], ['vcora', 1], ['wczoraj', 1], ['yesterday', 1], ['ieri', 1], ['χθες', 1], ['σημερα', 0], ['вчера', 1], ['вчора', 1],
  ['днес', 0], ['сегодня', 0], ['сьогодні', 0], ['היום', 0], ['אתמול', 1], ['امروز', 0], ['امس', 1], ['دیروز', 1], ['اليوم', 0], ['วันนี้', 0], ['เมื่อวาน', 1],
  ['어제', 1], ['오늘', 0],
]);
