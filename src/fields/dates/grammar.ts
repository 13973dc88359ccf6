import { wordOf } from './shape.js';

/** Patterns over shapes, each tried where a number or a name begins; see {@link shapeOf}. */
export type Grammar = ReturnType<typeof build>;

let built: Grammar | null = null;

/** The patterns, built when they are first asked for. */
export function grammar(): Grammar {
  return (built ??= build());
}

function build() {
  const sticky = (source: string): RegExp => new RegExp(source, 'y');
  const joint = wordOf('J');
  const half = wordOf('A');
  const hour = wordOf('H');
  const closer = wordOf('C');
  const weekday = `${wordOf('W')}x?`;
  const tail = `(?: ?${wordOf('T')}\\.?)?`;
  // Spaces, joining signs and words like "de" and "of"; not the dash of "4 April – 3 May"
  const gap = `(?:[ _.,،'’·׳॰/]|(?<! )[-–](?! )|${joint}){0,9}`;
  const day = '(?<day>[0-3]?\\d)(?!\\d)';
  // November, tháng 11, 11月
  const month = `(?<month>${wordOf('M')}|${wordOf('V')} ?\\d\\d?(?!\\d)|\\d\\d? ?${wordOf('月')})`;
  // 19th, 19., 19º, 19-го, 1° agosto, 19日; the second day of a span: the first stands for it
  const ordinal = `(?:°|-?${wordOf('O')}| ?${wordOf('日')})?`;
  const span = `(?<span>\\.? ?[-–—] ?[0-3]?\\d(?!\\d)${ordinal})?`;
  // 2,5 is no day, but behind "2024,10:15" a time follows, and behind 3,2024 the year
  const comma = ',(?!\\d\\d?:\\d\\d)\\d(?!\\d{3}(?!\\d))';
  // 3.5, 3:30, 3/4, 3%, 2019-20 are no days and years
  const whole = `(?![%$€°]|[.:/–-]\\d|${comma})`;
  // 202620 mins: a scraper glued what follows to the year
  const year = (name: string, end = whole): string => `(?<${name}>[12]\\d{3}(?!\\d)|(?:199|20\\d)\\d(?=\\d{1,4}(?!\\d)))${end}${tail}`;
  // Behind a day and its month it is one all the same: 3 May 2024-06, 3 May 2024/25
  const closed = `(?![%$€°]|[.:]\\d|[/–-](?!(?:\\d\\d?|(?:19|20)\\d\\d)(?![/–-]?\\d))\\d|${comma})`;
  // No day of this year where a year follows that is none: 3 May 2024.5
  const yearless = `(?!${gap}(?:19|20)\\d\\d(?!\\d))`;
  const short = (lead = ''): string => `(?:,? ?['’]|(?<dash>-)${lead})(?<short>\\d\\d)(?!\\d)`;
  // 4. März 24, where nothing but a time follows
  const bare = short('|[ .]{1,2}(?=\\d\\d ?(?:$|[|·•)]|,? ?\\d\\d?:\\d\\d))');
  return {
    /** Where a date or a time may begin. */
    start: new RegExp(`\\d+|${wordOf('M', 'E', 'V')}`, 'g'),
    /** 19 November 2019, 19th of November, 2019, 19 de noviembre de 2019, 19-Nov-19, 3 May; of two names for one month the first. */
    dayFirst: sticky(
      `(?<before>(?:(?<early>[12]\\d{3})(?!\\d)\\.? ?${joint}\\.? ?)?${day}${ordinal}${span}${gap})${month}(?: ?/ ?${wordOf('M')})?(?:${gap}${year('year', closed)}|${bare}|${yearless}(?!${gap}[0-3]?\\d(?![\\d:])))`,
    ),
    /** November 19, 2019, Nov. 19th '19, November 2019, May 3, 11月19日. */
    monthFirst: sticky(
      `${month}${gap}(?:${year('year')}|${day}(?:${ordinal}${span}(?:${gap}${year('late', closed)}|${short()})|${whole}${ordinal}${yearless}))`,
    ),
    /** 2019. november 19., 2019 m. lapkričio 19 d., 令和7年11月19日; the next year is of another date. */
    yearFirst: sticky(
      `(?<before>(?:(?<year>[12]\\d{3})(?!\\d)|(?<era>${wordOf('E')})(?<count>\\d{1,3}))(?<unit> ?${wordOf('年')})?${gap})${month}` +
        `(?:${gap}${day}${whole}${ordinal}${tail}(?!${gap}[12]\\d{3}(?!\\d)))?`,
    ),
    /** 2019-11-19, 19.11.2019, 11/19/19, 2019. 11. 19. */
    numeric: sticky(
      '(?<first>\\d{1,4})(?<sign>_? ?[-./·•‐‑–−] |_?[-./·•‐‑–−])(?<second>\\d{1,2})\\k<sign>(?<third>\\d{1,4})(?!\\d)(?![/+%$€£¥@\\\\=&]|[.:,]\\d|-[\\dx\\ue000-\\uf8ff])',
    ),
    /** 9:30 p.m., 21.30 Uhr, 9h30, 09:30:00, 下午3:30, 3 PM. */
    clock: sticky(
      `(?:(?<ahead>${half}) ?)?(?<hour>[0-2]?\\d)(?!\\d)(?:(?<colon>[:.])(?<minute>[0-5]\\d)(?!\\d)(?:\\k<colon>(?<second>[0-5]\\d)(?!\\d)(?:\\.\\d+)?)?` +
        `| ?${hour} ?(?<behind>[0-5]?\\d)(?!\\d)(?: ?${closer})?)?(?: ?(?<half>${half})\\.?| ?(?<hours>${hour})| ?${closer})?`,
    ),
    /** What may stand between a date and its time. */
    timeGap: sticky(`(?:\\([^ ()]{1,3}\\)|[ ,.،|–—·•⋅@/():、-]|${wordOf('t', 'W')}x?){0,8}`),
    /** A weekday and what may stand between it and the date, up to the end of the text. */
    weekday: new RegExp(`(?<name>${weekday})(?:[ .,،)|·•–-]|${joint}){0,5}$`),
    /** 3 days ago, vor 3 Tagen, il y a un jour, 3天前. */
    ago: new RegExp(
      `(?<lead>(?:(?<before>${wordOf('B')}) ?)?(?<!\\d)(?:(?<count>\\d{1,3}(?!\\d))|${wordOf('1')}) ?(?:${joint} ?)?)(?<unit>${wordOf('U')})\\.?(?: ?(?:${joint} ?)?(?<after>${wordOf('F')}))?`,
      'g',
    ),
    /** Yesterday, Heute: opens the text or follows a sign or a label. */
    dayWord: new RegExp(`(?<=^ ?|[:|·•,(–—-] ?|${wordOf('P', 'Q')} )${wordOf('Y')}`, 'g'),
    /** What ends a day that is a word: "Posted yesterday, updated ...", not "yesterday we went home". */
    dayEnd: new RegExp(`^ ?(?:$|[|·•–—\\-()@/]|,? ?${wordOf('P', 'Q')})`),
    /** Any word for "ago" or "yesterday". */
    mayBeAgo: new RegExp(wordOf('B', 'F', 'Y')),
  };
}
