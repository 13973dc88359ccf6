/** Spoken language of a tag as the tables call it; `null` stays `null`. */
export function tableLanguage(tag: string | null | undefined): string | null {
  const whole = tag?.toLowerCase() ?? '';
  const primary = whole.length > 2 ? (whole.split(/[-_]/, 1)[0] ?? '') : whole;
  return primary === '' ? null : (ALIASES[primary] ?? primary);
}

const ALIASES: Readonly<Record<string, string | undefined>> = { in: 'id', iw: 'he', nb: 'no', nn: 'no', sh: 'sr', tl: 'fil' };
