import { normalizeOptions, type Args } from './args.js';
import { readGold, readStyle } from './data.js';
import { ledgerRows, wrongness, type Ledger, type Row } from './rows.js';
import { normalizerOf, type Subject } from './subject.js';
import { clip, f3 } from './table.js';
import { wordScore } from './words.js';

const WIDTH = 140;
/** Runs of more correct rows than this are folded to a count. */
const LONG_RUN = 4;

/** One page beside its gold, as plain text: one line a stretch, wrong decisions marked `!!`. */
export function pageView(subject: Subject, args: Args, id: string, style: string): string {
  const page = readGold(args.data, args.set).find((one) => one.id === id);
  if (page === undefined) return `no page ${id} in ${args.set}`;
  const dump = readStyle(args.data, args.set, style, (one) => one === id).get(id);
  if (dump === undefined) return `page ${id} is not in style ${style}`;
  const normalized = normalizerOf(subject, style)(dump, normalizeOptions(args, page.url));
  const { article, verdict } = normalized;
  const gold = page.gold ?? [...(page.with ?? [])].join('\n');
  const ledger = ledgerRows(dump, normalized, gold);
  const score = wordScore(article.text, gold);
  const field = (name: string, found: unknown, wanted: unknown): string =>
    clip(`${name.padEnd(7)} ${JSON.stringify(found)}   gold: ${JSON.stringify(wanted ?? null)}`, WIDTH);
  return [
    `${id} ${style} ${page.url ?? ''}`,
    page.gold == null
      ? 'gold: wanted snippets only, so words outside them count as not in the gold'
      : `word F1 ${f3(score.f1)} P ${f3(score.precision)} R ${f3(score.recall)}  verdict ${verdict.kind} ${verdict.confidence}`,
    field('title', article.title, page.title),
    field(
      'authors',
      article.authors.map((author) => author.name),
      page.author,
    ),
    field('date', article.publishedAt, page.date),
    ...(page.without ?? []).map((snippet) => field('without', article.text.includes(snippet) ? 'KEPT' : 'gone', snippet)),
    'mark K body, F other field, - removed, . markup; then gold words of the stretch / its words',
    ...rowLines(dump, ledger.rows, args.full),
    ...goldLines(ledger),
  ].join('\n');
}

function rowLines(source: string, rows: readonly Row[], full: boolean): string[] {
  const lines: string[] = [];
  let run: string[] = [];
  let runKind = '';
  let runWords = 0;
  const flush = (): void => {
    if (!full && run.length > LONG_RUN) {
      lines.push(`   ${runKind} ... ${run.length} rightly ${runKind === '-' ? 'removed' : 'kept'} rows, ${runWords} words`);
    } else lines.push(...run);
    run = [];
    runWords = 0;
  };
  for (const row of rows) {
    if (row.words === 0 && row.fate === 'removed' && !full) continue;
    const mark = row.fate === 'body' ? 'K' : row.fate === 'field' ? 'F' : row.fate === 'removed' ? '-' : '.';
    const wrong = wrongness(row);
    const head = `${wrong.padEnd(2)} ${mark} ${row.label.padEnd(24)} ${`${row.goldWords}/${row.words}`.padStart(7)} `;
    const line = head + clip(source.slice(row.start, Math.min(row.end, row.start + 400)), WIDTH - head.length);
    const foldable = wrong === '' && (mark === '-' || mark === 'K');
    if (!foldable || mark !== runKind) flush();
    if (foldable) {
      runKind = mark;
      runWords += row.words;
      run.push(line);
    } else lines.push(line);
  }
  flush();
  return lines;
}

/** Gold lines that mostly stand nowhere in the dump: no decision could have won them. */
function goldLines({ alignment }: Ledger): string[] {
  const lost = alignment.goldLines.filter((line) => {
    const found = alignment.sourceOf.slice(line.from, line.to).filter((s) => s >= 0).length;
    return 2 * found < line.to - line.from;
  });
  if (lost.length === 0) return [];
  return [`gold lines not found in the dump (${lost.length}):`, ...lost.slice(0, 30).map((line) => clip(`   g ${line.text}`, WIDTH))];
}
