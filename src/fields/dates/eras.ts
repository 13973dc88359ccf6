/** The year before the first of each era, by the sign it opens with: Reiwa, Heisei, Showa, the Republic of China. */
const BEFORE_FIRST: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 昭: 1925, 民: 1911 };

/** The year of our calendar that is the `count`-th of an era. */
export const eraYear = (era: string, count: number): number => (BEFORE_FIRST[era.charAt(0)] ?? NaN) + count;
