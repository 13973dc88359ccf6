/** A unit of time. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words in front of the number that say "ago", folded, written together: `vor 3 Tagen`, `il y a 3 jours`. Sorted. */
export const AGO_BEFORE: ReadonlySet<string> = new Set([
  'acum', 'duela', 'fa', 'faz', 'fyrir', 'ha', 'hace', 'ilya', 'pirms', 'pre', 'pred', 'pries', 'prije', 'vor', 'πριν', 'לפני',
  'قبل', 'منذ',
]);

/** The same behind the unit: `3 days ago`, `3 hari yang lalu`. Sorted. */
export const AGO_AFTER: ReadonlySet<string> = new Set([
  'ago', 'atras', 'ezelott', 'fa', 'geleden', 'inurma', 'lalu', 'once', 'sedan', 'sidan', 'siden', 'sitten', 'tagasi', 'temu',
  'truoc', 'yanglalu', 'πριν', 'назад', 'тому', 'قبل', 'پیش', 'पहले', 'ที่แล้ว',
]);

/** Stems of the units, folded; a stem of one or two Latin letters is the whole word. Every language's in one, for the words beside them are its own.
 * The first that fits counts: `minggu` is a week before it is `min`, `giorni` are days before they are `gio`. */
export const UNITS: readonly (readonly [unit: Unit, stems: string])[] = [
  ['month', 'mo month monat mois mes mies mesic mesiac mjesec maned manad maand lun honap kuu menes thang bulan ay мес міс μην شهر اشهر ماه חודש महीन माह เดือน'],
  ['week', 'w wk week woche weken weke sem settiman saptaman uge uke veke veck tyd tydz tyg tyz tjed nedelj viikko vk nadal savait het hafta tuan minggu pekan нед тиж εβδομαδ اسبوع اسابيع هفته שבוע सप्ताह हफ्त สัปดาห์'],
  ['minute', 'm mi min perc dak dk phut menit мин хв λεπτ دقيق دقائق دقیقه דק मिनट นาที'],
  ['day', 'd day tag dia di jour j giorn dag døgn dogn dygn dzien dni dn dan zi nap paiva pv paev dien gun ngay hari дн день ημερ μερ يوم ايام روز ימ יומ दिन วัน'],
  ['hour', 'h hr hour std stunde hora heure ora ore uur uren tim godz hod sat tunti tun val saat gio jam ч час годин ωρ ساع שע घंट घण्ट ชั่วโมง'],
  ['year', 'y yr year jahr ano an ans annee ann any jaar ar år rok roky let lat godin vuosi vuotta vuoden aasta met gad ev yil nam tahun год лет рік рок ετ χρον سن عام سال שנ साल वर्ष ปี'],
];

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
