import type { Case } from './growth-case.js';

const PAGE =
  '<article><h1>Bridge closes</h1><p>The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years.</p>';
const JSON_LD = `${PAGE}<script type="application/ld+json">`;

/** One source of one size, larger than any page is. */
export interface Extreme extends Case {
  readonly style: 'text' | 'html';
  readonly size: number;
}

/** What is run once, for its time and its memory alone. */
// prettier-ignore
export const EXTREMES: readonly Extreme[] = [
  { name: 'JSON-LD a million deep', style: 'html', size: 2_000_000, unit: '[', closer: ']', prefix: JSON_LD, suffix: '</script>' },
  { name: 'JSON-LD of 100,000 nodes', style: 'html', size: 200_000, counted: true, unit: (at) => `{"@type":"Article","@id":"#${at}","author":{"@id":"#${at + 1}"}},`, prefix: `${JSON_LD}{"@graph":[`, suffix: '{}]}</script>' },
  { name: 'a title of a megabyte', style: 'html', size: 1_000_000, unit: 'Storm closes the port ', prefix: '<title>', suffix: `</title>${PAGE}` },
  { name: 'a byline of a megabyte', style: 'html', size: 1_000_000, unit: 'Jane Doe, ', prefix: `${PAGE}<p class="byline">By `, suffix: '</p>' },
  { name: 'a date of a megabyte', style: 'html', size: 1_000_000, unit: '19 November 2019 ', prefix: `${PAGE}<time>`, suffix: '</time>' },
  { name: 'a page of 200,000 lines', style: 'text', size: 400_000, counted: true, unit: 'word\n' },
  { name: '100,000 phrases', style: 'text', size: 200_000, counted: true, unit: 'Post a Comment\n' },
  { name: '100,000 paragraphs, all the same', style: 'html', size: 200_000, counted: true, unit: '<p>The bridge is closed.</p>', prefix: PAGE },
  { name: 'a headline of a megabyte', style: 'text', size: 1_000_000, unit: 'Storm closes the port ', suffix: '\n\nThe bridge is closed.' },
];
