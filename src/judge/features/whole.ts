import { count, percent, words, type Facts, type Feature } from './feature.js';

const STYLES = ['lines', 'fragments', 'wrapped', 'indented', 'html'];

const whole = (name: string, of: (facts: Facts) => number, says: Feature['says']): Feature => ({ name, of, says });

/** Figures of the page, the same for each of its blocks. */
export const wholeFeatures: readonly Feature[] = [
  whole('style', ({ page }) => STYLES.indexOf(page.style), (value) => `the source is ${STYLES[value] ?? ''}`),
  whole('size', ({ survey }) => Math.min(survey.blocks.length, 2000), (value) => `the page has ${count(value, 'block')}`),
  whole('pageProse', ({ survey }) => survey.proseBefore[survey.blocks.length] as number, (value) => `the page has ${words(value)} of prose`),
  whole('runShare', ({ near }) => near.runShare[0] ?? 0, (value) => `the densest run holds ${percent(value)} of the page's prose`),
  whole('runBlocks', ({ survey: { run } }) => run.last - run.first, (value) => `the densest run has ${count(value, 'block')}`),
  whole('longestShare', ({ stretches, survey }) => stretches.most / Math.max(1, survey.proseBefore[survey.blocks.length] as number), (value) => `the longest stretch holds ${percent(value)} of the page's prose`),
  whole('ruledShare', ({ signs, survey }) => (signs.before.ruled[survey.blocks.length] as number) / Math.max(1, survey.blocks.length), (value) => `rules take ${percent(value)} of the blocks away`),
  whole('commentSigns', ({ signs, survey }) => Math.min(30, signs.before.comments[survey.blocks.length] as number), (value) => `${count(value, 'sign')} of comments on the page`),
  whole('stampSigns', ({ signs, survey }) => Math.min(30, signs.before.stamp[survey.blocks.length] as number), (value) => `${count(value, 'date')} on the page`),
];
