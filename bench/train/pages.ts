import { writeFileSync } from 'node:fs';

import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { surveyPage, type Survey } from '../../src/judge/survey.js';
import type { Page } from '../../src/page/page.js';
import { pageLanguage } from '../../src/page-language.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';

/** Parts of a text: where each begins, as a share of its paragraphs, and how many paragraphs it has. */
const CUTS: readonly (readonly [from: number, count: number])[] = [
  [0, 3],
  [0, 8],
  [1 / 2, 3],
  [1 / 3, 6],
];
/** Shorter ones say too little. */
const SHORTEST = 150;

/** Parts of an article, such as a scraper may leave of it. */
export function* cutsOf(lines: readonly string[]): Generator<string> {
  const paragraphs = lines.filter((line) => line.trim() !== '');
  for (const [from, count] of CUTS) {
    const first = Math.floor(paragraphs.length * from);
    const text = paragraphs.slice(first, first + count).join('\n\n');
    if (text.length >= SHORTEST) yield text;
  }
}

/** A dump, read and surveyed. */
export function readAndSurvey(text: string): { page: Page; survey: Survey } {
  const page = readText(text, repairText(text).edits);
  return { page, survey: surveyPage(page, readBlocks(pageLanguage(page)?.language ?? null)) };
}

/** A text, and whether it is what a table is to tell. */
export interface KnownText {
  readonly text: string;
  readonly isTrue: boolean;
  /** `walls` the fixtures, `cuts` parts of articles, `dumps` whole pages. */
  readonly style: string;
  /** Whose pages they are: those of one author, or of one site. */
  readonly domain: string;
}

/** What a fitting script reads: rows of facts, the pieces that texts are worded with, and the pages that both are of. */
export class Export {
  private readonly columns: string[] = [];
  private readonly values: number[] = [];
  private readonly pieces: number[] = [];
  private readonly pages: unknown[] = [];

  addFacts(facts: object): void {
    if (this.columns.length === 0) this.columns.push(...Object.keys(facts));
    this.values.push(...(Object.values(facts) as number[]));
  }

  addPieces(keys: Iterable<number>): void {
    const own = [...keys];
    this.pieces.push(own.length, ...own);
  }

  addPage(page: object): void {
    this.pages.push(page);
  }

  /** Each text has the number of its pieces in front of them. */
  write(out: string): void {
    writeRows(out, this.columns, this.values, this.pages);
    writeFileSync(`${out}.pieces`, Buffer.from(Uint32Array.from(this.pieces).buffer));
  }
}

/** Writes the rows as 32-bit floats and what they are as JSON, for the fitting scripts. */
export function writeRows(out: string, columns: readonly string[], values: readonly number[], pages: readonly unknown[]): void {
  writeFileSync(`${out}.f32`, Buffer.from(Float32Array.from(values).buffer));
  writeFileSync(`${out}.json`, JSON.stringify({ columns, pages }));
}
