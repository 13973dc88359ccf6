import { describe, expect, it } from 'vitest';
import { findModifiedAt, findPublishedAt } from '../../../src/fields/published.js';
import { judgedOf, prose } from './judged.js';

const TITLE = 'Storm closes the harbour';

const rows: readonly [shows: string, language: keyof typeof prose, head: string, foot: string, published: string | null, modified: string | null][] = [
  ['a date alone', 'en', 'November 19, 2019', '', '2019-11-19', null],
  ['a label', 'en', 'Published: Nov 19, 2019', '', '2019-11-19', null],
  ['a label on the line above', 'en', 'Published\nNovember 19, 2019', '', '2019-11-19', null],
  ['both labels on one line', 'en', 'Published November 19, 2019 | Updated November 21, 2019', '', '2019-11-19', '2019-11-21'],
  ['both labels on two lines, the update first', 'en', 'Last updated: November 21, 2019\nFirst published: November 19, 2019', '', '2019-11-19', '2019-11-21'],
  ['only an update counts as both', 'en', 'Updated November 21, 2019', '', '2019-11-21', '2019-11-21'],
  ['time and zone as stated', 'en', 'Nov 19, 2019 at 9:30 p.m. ET', '', '2019-11-19T21:30-05:00', null],
  ['a date in the byline', 'en', 'By Jane Doe | November 19, 2019 | 3 min read', '', '2019-11-19', null],
  ['a labelled date below the body', 'en', '', 'Posted on November 19, 2019', '2019-11-19', null],
  ['the order of the page’s other dates', 'en', '09.10.2024', 'More news\n11.24.2024\n10.28.2024', '2024-09-10', null],
  ['German', 'de', 'Veröffentlicht am 19.11.2019, 09:30 Uhr', '', '2019-11-19T09:30', null],
  ['German, both', 'de', '19. November 2019\nAktualisiert am 21. November 2019', '', '2019-11-19', '2019-11-21'],
  ['Spanish', 'es', 'Publicado el 3 de abril de 2019', '', '2019-04-03', null],
  ['French', 'fr', 'Mis à jour le 3 avril 2019', '', '2019-04-03', '2019-04-03'],
  ['a date of copyright is none', 'en', '', '© 2019 Example Media', null, null],
  ['a date inside prose is none', 'en', '', 'The harbour was opened on November 19, 1919, and has not been closed for more than a day in all the years since then.', null, null],
  ['dates of other stories are none', 'en', '', 'Related stories\nFerries are late\nNovember 3, 2019\nThe new pier\nOctober 2, 2019', null, null],
  ['dates of readers are none', 'en', '', '2 comments\nJane Doe\nNovember 20, 2019 at 4:15 pm\nI was there and saw it.', null, null],
  ['the update of the article in a sentence', 'en', 'This article was updated on November 21, 2019.', '', '2019-11-21', '2019-11-21'],
  ['a sentence that is a label', 'en', 'First published in the Herald on November 19, 2019.', '', '2019-11-19', null],
  ['a place and a date with a full stop', 'en', 'Leith, November 19, 2019.', '', '2019-11-19', null],
  ['a thread with its date behind a comma', 'en', 'Discussion in Ports started by Jane, November 19, 2019.', '', '2019-11-19', null],
  ['the update in a German sentence', 'de', 'Dieser Artikel wurde am 21. November 2019 aktualisiert.', '', '2019-11-21', '2019-11-21'],
  ['a short sentence is none', 'en', '', 'She died on November 19, 2019.', null, null],
  ['nor is the lead of a list', 'en', '', 'As of November 19, 2019, the port has received:', null, null],
  ['a label and a date with a colon', 'en', 'Updated November 19, 2019:', '', '2019-11-19', '2019-11-19'],
  ['nor is one that opens with a label', 'en', '', 'Updated rules apply from November 19, 2019.', null, null],
  ['nor is one with a label about something else', 'en', '', 'His book was published on November 19, 2019.', null, null],
  ['nor is one in German', 'de', '', 'Ihr Buch wurde am 19. November 2019 veröffentlicht.', null, null],
  ['nor is a heading about what begins then', 'de', 'Die wichtigsten Preise ab 19.11.2019', '', null, null],
  ['nor one about what ends then', 'en', 'Opening hours until November 19, 2019', '', null, null],
  ['a label with such a word', 'en', 'Published by Jane from Leith, November 19, 2019', '', '2019-11-19', null],
  ['the first day of a calendar of programs is none', 'en', 'Published: January 1, 1970', '', null, null],
  ['nor is it with a time', 'en', 'Published: 1970-01-01T00:00:00Z', '', null, null],
  ['nor is it where it stands alone', 'en', 'January 1, 1970', '', null, null],
  ['the day behind it is one', 'en', 'January 2, 1970', '', '1970-01-02', null],
  ['the first day of another year is one', 'en', 'Published: January 1, 2000', '', '2000-01-01', null],
  ['an update beside an empty date counts as both', 'en', 'Published January 1, 1970 | Updated November 21, 2019', '', '2019-11-21', '2019-11-21'],
  ['an update of the same day', 'en', 'November 19, 2019, 14:05 (updated 16:40)', '', '2019-11-19T14:05', '2019-11-19T16:40'],
  ['an update of the same day, in halves of it', 'en', 'Nov. 19, 2019 2:05 p.m. Updated 4:40 p.m.', '', '2019-11-19T14:05', '2019-11-19T16:40'],
  ['an update of the same day behind a label', 'en', 'Published 19 Nov 2019 14:05, updated 16:40', '', '2019-11-19T14:05', '2019-11-19T16:40'],
  ['an update of the same day in French', 'fr', '3 février 2021 à 14h05, mis à jour à 16h40', '', '2021-02-03T14:05', '2021-02-03T16:40'],
  ['two labels of many letters on one line', 'de', 'Veröffentlicht am 19.11.2019, zuletzt aktualisiert am 21.11.2019', '', '2019-11-19', '2019-11-21'],
  ['a label behind the date', 'en', 'November 19, 2019 (updated)', '', '2019-11-19', '2019-11-19'],
  ['a label behind the date that belongs to what follows', 'en', 'November 19, 2019 updated 3 weeks ago', '', '2019-11-19', null],
  ['a label behind the date and a reading time', 'en', 'November 19, 2019 updated | 3 min read', '', '2019-11-19', '2019-11-19'],
  ['a month alone is none', 'en', 'November 2019', '', null, null],
];

describe('dates of publication', () => {
  for (const [shows, language, head, foot, published, modified] of rows) {
    it(shows, () => {
      const judged = judgedOf(`${TITLE}\n${head}\n\n${prose[language]}\n\n${foot}`, TITLE, language);
      expect([findPublishedAt(judged)?.value ?? null, findModifiedAt(judged)?.value ?? null]).toEqual([published, modified]);
    });
  }

  it('reads what a clock settles only with one', () => {
    const dump = `${TITLE}\n2 hours ago\n\n${prose.en}`;
    expect(findPublishedAt(judgedOf(dump, TITLE, 'en'))).toBeNull();
    expect(findPublishedAt(judgedOf(dump, TITLE, 'en', new Date('2019-11-19T12:00:00Z')))?.value).toMatch(/^2019-11-19/);
  });

  const relative: readonly [shows: string, language: keyof typeof prose, head: string, published: string | null, modified: string | null][] = [
    ['both on one line, as precise as their units', 'en', 'Posted 2 weeks ago, updated 3 days ago', '2019-11', '2019-11-16'],
    ['both between dots', 'en', 'Published 2 months ago · Updated 3 weeks ago', '2019-09', '2019-10'],
    ['both on two lines', 'en', 'Posted 2 months ago\nLast updated: 5 minutes ago', '2019-09', '2019-11-19T11:55Z'],
    ['a day that is a word before a comma', 'en', 'Posted yesterday, updated 3 hours ago', '2019-11-18', '2019-11-19'],
    ['only the first', 'en', 'Posted 2 years ago', '2017', null],
    ['a date and a later update', 'en', 'September 19, 2019, updated 3 weeks ago', '2019-09-19', '2019-10'],
    ['German', 'de', 'Veröffentlicht vor 2 Monaten, aktualisiert vor 3 Tagen', '2019-09', '2019-11-16'],
    ['labels behind in German', 'de', 'Vor 2 Monaten veröffentlicht, vor 3 Tagen aktualisiert', '2019-09', '2019-11-16'],
    ['labels behind, the update first', 'de', 'Vor 3 Tagen aktualisiert, vor 2 Monaten veröffentlicht', '2019-09', '2019-11-16'],
    ['French', 'fr', 'Publié il y a 2 mois, mis à jour il y a 3 jours', '2019-09', '2019-11-16'],
    ['Spanish', 'es', 'Publicado hace 2 meses, actualizado hace 3 días', '2019-09', '2019-11-16'],
    ['labels behind dates', 'de', '19.11.2018 veröffentlicht, 21.11.2018 aktualisiert', '2018-11-19', '2018-11-21'],
    ['a label behind an update that belongs to a name', 'en', 'October 3, 2019 Updated October 5, 2019 Published by Example Media', '2019-10-03', '2019-10-05'],
    ['weeks without a label', 'en', '2 weeks ago', null, null],
    ['a month without a present', 'en', 'Published November 2019', null, null],
    ['a sentence about weeks', 'en', 'The port was closed 2 weeks ago, and the ferry has been late since.', null, null],
  ];
  for (const [shows, language, head, published, modified] of relative) {
    it(`counts back from the present: ${shows}`, () => {
      const judged = judgedOf(`${TITLE}\n${head}\n\n${prose[language]}`, TITLE, language, new Date('2019-11-19T12:00:00Z'));
      expect([findPublishedAt(judged)?.value ?? null, findModifiedAt(judged)?.value ?? null]).toEqual([published, modified]);
    });
  }

  const yearless: readonly [shows: string, head: string, published: string, modified: string][] = [
    ['an update of the same year', 'Published November 2, 2017\nUpdated November 4, 10:15 AM', '2017-11-02', '2017-11-04T10:15'],
    ['an update in the next', 'Published December 30, 2017\nUpdated January 2', '2017-12-30', '2018-01-02'],
    ['the first day before an update', 'Published November 2\nUpdated November 4, 2017', '2017-11-02', '2017-11-04'],
    ['neither has a year', 'Published November 2\nUpdated November 4', '2019-11-02', '2019-11-04'],
  ];
  for (const [shows, head, published, modified] of yearless) {
    it(`takes the year of the other date: ${shows}`, () => {
      const judged = judgedOf(`${TITLE}\n${head}\n\n${prose.en}`, TITLE, 'en', new Date('2019-11-19T12:00:00Z'));
      expect([findPublishedAt(judged)?.value ?? null, findModifiedAt(judged)?.value ?? null]).toEqual([published, modified]);
    });
  }

  it('is less sure of a date that is only an update', () => {
    const sure = findPublishedAt(judgedOf(`${TITLE}\nPublished November 19, 2019\n\n${prose.en}`, TITLE, 'en'));
    const unsure = findPublishedAt(judgedOf(`${TITLE}\nUpdated November 19, 2019\n\n${prose.en}`, TITLE, 'en'));
    expect(sure?.provenance.confidence).toBeGreaterThan(0.8);
    expect(unsure?.provenance.confidence).toBeLessThan(0.6);
  });

  it('claims the line', () => {
    expect(findPublishedAt(judgedOf(`${TITLE}\nPublished November 19, 2019\n\n${prose.en}`, TITLE, 'en'))?.claims).toMatchObject([{ at: 1, rule: 'date-line' }]);
  });
});
