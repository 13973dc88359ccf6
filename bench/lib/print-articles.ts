import type { Figures, FieldCount, StyleResult } from './run-articles.js';
import { f3, share, table } from './table.js';
import type { Score } from './words.js';

/** The report of one style, as plain text. */
export function printStyle(result: StyleResult, worst: number): string {
  const skipped = [
    result.absent > 0 ? `${result.absent} articles not in this style: skipped` : '',
    result.emptyGold > 0 ? `${result.emptyGold} with empty gold: skipped` : '',
  ].filter((note) => note !== '');
  return [
    `== ${result.style}: ${result.pages} articles (${skipped.join('; ') || 'none skipped'}), ${result.seconds.toFixed(1)} CPU s`,
    table(
      ['body text', 'word F1', 'P', 'R', '4-gram F1', 'P', 'R', 'with found', 'without kept'],
      [
        textRow('cleancopy', result.found),
        ...(result.raw === null ? [] : [textRow('raw dump', result.raw)]),
        ...(result.c4 === null ? [] : [textRow('C4 line rule', result.c4)]),
        ['(title + body)', ...scoreCells(result.withTitle)],
        ['(without wrong gold)', ...scoreCells(result.rightGold)],
      ],
    ),
    '',
    table(
      ['field', 'right', 'lenient', 'given', 'stands in dump'],
      [
        fieldRow('title', result.fields.title),
        fieldRow('author', result.fields.author),
        fieldRow('publishedAt', result.fields.publishedAt),
        fieldRow('language ~ html lang', result.fields.language),
      ],
    ),
    `author words given that the gold has not: ${share(result.fields.authorWords.invented, result.fields.authorWords.given)}` +
      `; author given where gold has none: ${share(result.fields.authorWhereNone.given, result.fields.authorWhereNone.pages)}` +
      `; date: ${share(result.fields.dateWhereNone.given, result.fields.dateWhereNone.pages)}`,
    ...(worst > 0 ? ['', worstPages(result, worst)] : []),
  ].join('\n');
}

function textRow(name: string, { words, shingles, snippets }: Figures): string[] {
  return [
    name,
    ...scoreCells(words),
    ...(shingles === null ? ['-', '-', '-'] : scoreCells(shingles)),
    f3(snippets.found / Math.max(1, snippets.found + snippets.missed)),
    f3(snippets.kept / Math.max(1, snippets.kept + snippets.dropped)),
  ];
}

function scoreCells(score: Score): string[] {
  return [f3(score.f1), f3(score.precision), f3(score.recall)];
}

function fieldRow(name: string, count: FieldCount): string[] {
  return [
    name,
    share(count.right, count.pages),
    share(count.lenient, count.pages),
    share(count.given, count.pages),
    count.ceiling === null ? '-' : share(count.ceiling, count.pages),
  ];
}

function worstPages(result: StyleResult, worst: number): string {
  const rows = [...result.results]
    .sort((a, b) => a.score.f1 - b.score.f1 || (a.id < b.id ? -1 : 1))
    .slice(0, worst)
    .map((page) => [page.id, ...scoreCells(page.score), page.url.slice(0, 90)]);
  return table(['worst', 'F1', 'P', 'R', 'url'], rows);
}
