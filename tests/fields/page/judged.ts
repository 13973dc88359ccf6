import type { Judged } from '../../../src/fields/found.js';
import { dayOrderOf } from '../../../src/fields/page/day-order.js';
import { makeReadings } from '../../../src/fields/readings.js';
import { readBlocks } from '../../../src/judge/facts/block-facts.js';
import { surroundings } from '../../../src/judge/facts/surroundings.js';
import { surveyPage } from '../../../src/judge/survey.js';
import { readText } from '../../../src/read/text.js';

/** Prose for small dumps; each is the body of an article about a storm. */
export const prose = {
  en: 'Ferries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.',
  de: 'Die Fähren blieben am Montag im Hafen, und der Sturm schloss die Einfahrt zum ersten Mal seit Jahren.\n\nDer Sturm soll bis Dienstag abziehen, und die ersten Boote werden am Tag danach wieder fahren.',
  es: 'Los barcos se quedaron en el puerto el lunes, y la tormenta cerró la entrada por primera vez en años.\n\nSe espera que la tormenta pase antes del martes, y que los primeros barcos salgan al día siguiente.',
  fr: 'Les bateaux sont restés au port lundi, et la tempête a fermé l’entrée pour la première fois depuis des années.\n\nLa tempête devrait passer avant mardi, et les premiers bateaux partiront le lendemain.',
} as const;

/**
 * A dump as a finder sees it, without the judge's help: the blocks of prose are the body, the block
 * that equals `title` is the headline.
 */
export function judgedOf(dump: string, title: string, language: string, now: Date | null = null): Judged {
  const page = readText(dump, []);
  const survey = surveyPage(page, readBlocks(language));
  const isProse = (_: unknown, at: number): boolean => (survey.prose[at] as number) > 0 && (survey.blocks[at]?.words ?? 0) > 12;
  const first = survey.blocks.findIndex(isProse);
  const barrier = survey.role.findIndex((role, at) => at > first && role === 'comments');
  const last = survey.blocks.findLastIndex((block, at) => isProse(block, at) && (barrier < 0 || at < barrier));
  const near = surroundings(survey);
  return {
    scene: { page, survey, near, tree: [] },
    decisions: survey.blocks.map((_, at) => (at >= first && at <= last ? { keep: true, field: 'body', cuts: [] } : { keep: false, cause: { rule: 'model', kind: 'other', because: 'x', evidence: ['x'], confidence: 1 } })),
    first,
    last,
    title: survey.blocks.findIndex(({ text }) => text === title),
    language,
    url: null,
    now,
    readings: makeReadings({ language, now, order: dayOrderOf({ page, survey, near, tree: [] }) }),
    stated: new Set(),
  };
}
