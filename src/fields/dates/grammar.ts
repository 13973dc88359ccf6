import { wordOf } from './shape.js';

/** Patterns over shapes, each tried where a number or a name begins; see {@link shapeOf}. */
export interface Grammar {
  /** Where a date or a time may begin. */
  readonly start: RegExp;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly yearFirst: RegExp;
  readonly units: RegExp;
  readonly vietnamese: RegExp;
  readonly numeric: RegExp;
  readonly clock: RegExp;
  /** What may stand between a date and its time. */
  readonly timeGap: RegExp;
  /** A weekday and what may stand between it and the date, up to the end of the text. */
  readonly weekday: RegExp;
  readonly ago: RegExp;
  readonly dayWord: RegExp;
  /** Any word for "ago" or "yesterday". */
  readonly mayBeAgo: RegExp;
}

let built: Grammar | null = null;

/** The patterns, built when they are first asked for. */
export function grammar(): Grammar {
  return (built ??= build());
}

function build(): Grammar {
  const joint = wordOf('J');
  const month = wordOf('M');
  const half = wordOf('A');
  const hour = wordOf('H');
  const weekday = wordOf('W');
  const ago = wordOf('F');
  // Spaces, joining signs and words like "de" and "of"; not the dash of "4 April – 3 May"
  const gap = `(?:[ .,،'’·׳॰/]|(?<! )[-–](?! )|${joint}){0,9}`;
  const day = '[0-3]?\\d)(?!\\d)';
  // 19th, 19., 19º, 19-го, 1° agosto
  const ordinal = `(?:°|-?${wordOf('O')})?`;
  // The second day of a span: the first stands for it
  const span = `(?<span>\\.? ?[-–—] ?[0-3]?\\d(?!\\d)${ordinal})?`;
  // 3.5, 3:30, 3/4, 3%, 2019-20 are no days and years
  const whole = '(?![%$€°#]|[.:/–-]\\d|,\\d(?!\\d{3}(?!\\d)))';
  // 202620 mins: a scraper glued what follows to the year
  const year = `[12]\\d{3}(?!\\d)|(?:199|20\\d)\\d(?=\\d{1,4}(?!\\d)))${whole}(?: ?${wordOf('T')}\\.?)?`;
  const plainYear = '[12]\\d{3})(?!\\d)';
  const short = "(?:,? ?['’]|(?<dash>-))(?<short>\\d\\d)(?!\\d)";
  const sticky = (source: string): RegExp => new RegExp(source, 'y');
  const timeGap = `(?:[ ,.،|–—·•⋅@/():、-]|${wordOf('t', 'W')}){0,8}`;
  return {
    start: new RegExp(`\\d+|${wordOf('M', 'E', 'V')}`, 'g'),
    // 19 November 2019, 19th of November, 2019, 19 de noviembre de 2019, 19-Nov-19, 3 May; of two names for one month the first
    dayFirst: sticky(
      `(?<before>(?<day>${day}${ordinal}${span}${gap})(?<month>${month})(?: ?/ ?${month})?(?:${gap}(?<year>${year}|${short}|(?!${gap}[0-3]?\\d(?![\\d:])))`,
    ),
    // November 19, 2019, Nov. 19th '19, November 2019, May 3
    monthFirst: sticky(
      `(?<month>${month})${gap}(?:(?<year>${year}|(?<day>${day}(?:${ordinal}${span}(?:${gap}(?<late>${year}|${short})|${whole}${ordinal}))`,
    ),
    // 2019. november 19., 2019 m. lapkričio 19 d., 2019. gada 19. novembris; the next year is of another date
    yearFirst: sticky(
      `(?<before>(?<year>${plainYear}${gap})(?<month>${month})${gap}(?<day>${day}${whole}${ordinal}(?: ?${wordOf('T')}\\.?)?(?!${gap}${plainYear.replace(')', '')})` +
        `|(?<ahead>(?<old>${plainYear}\\.? ?${joint}\\.? ?(?<later>${day}${ordinal}${gap})(?<name>${month})`,
    ),
    // 2019年11月19日 星期二, 2019년 11월 19일, 令和7年11月19日
    units: sticky(
      `(?:(?:(?<year>${plainYear}|(?<era>${wordOf('E')})(?<count>\\d{1,3})) ?${wordOf('年')} ?)?(?<month>[01]?\\d) ?${wordOf('月')}` +
        `(?: ?(?<day>[0-3]?\\d) ?${wordOf('日')}(?: ?\\([^()]{1,3}\\)| ?${wordOf('K')}[^ ]_*| ?${weekday})?)?`,
    ),
    // ngày 19 tháng 11 năm 2019, Tháng 11 19, 2019
    vietnamese: sticky(`(?:(?<day>${day} )?${wordOf('V')} ?(?<month>\\d{1,2})(?!\\d)(?:${gap}(?<late>${day})?${gap}(?<year>${plainYear}`),
    // 2019-11-19, 19.11.2019, 11/19/19, 2019. 11. 19.
    numeric: sticky('(?<first>\\d{1,4})(?<sign> ?[-./·•‐‑–−] |[-./·•‐‑–−])(?<second>\\d{1,2})\\k<sign>(?<third>\\d{1,4})(?!\\d)(?![/_+%$€£¥@\\\\=&#]|[.:,]\\d|-[\\dx\ue000-\uf8ff])'),
    clock: sticky(
      `(?:(?<ahead>${half}) ?)?(?<hour>[0-2]?\\d)(?!\\d)(?:(?<colon>[:.])(?<minute>[0-5]\\d)(?!\\d)(?:\\k<colon>(?<second>[0-5]\\d)(?!\\d)(?:\\.\\d+)?)?` +
        `| ?${hour} ?(?<behind>[0-5]?\\d)(?!\\d)(?: ?${wordOf('C')})?)?(?: ?(?<half>${half})\\.?| ?(?<hours>${hour})| ?${wordOf('C')})?`,
    ),
    timeGap: sticky(timeGap),
    weekday: new RegExp(`(?<name>${weekday})(?:[ .,،)|·•–-]|${joint}){0,5}$`),
    // 3 days ago, vor 3 Tagen, il y a un jour, 3天前
    ago: new RegExp(`(?<lead>(?:(?<before>${wordOf('B')}) ?)?(?<!\\d)(?:(?<count>\\d{1,3}(?!\\d))|${wordOf('1')}) ?(?:${joint} ?)?)(?<unit>${wordOf('U')})\\.?(?: ?(?:${joint} ?)?(?<after>${ago}))?`, 'g'),
    // Yesterday, Heute: opens the text or follows a sign
    dayWord: new RegExp(`(?<=^ ?|[:|·•,(–—-] ?)${wordOf('Y')}`, 'g'),
    mayBeAgo: new RegExp(wordOf('B', 'F', 'Y')),
  };
}
