import { normalizeOptions, readArgs } from './lib/args.js';
import { hasStyle, readStyle } from './lib/data.js';
import { addPageErrors, type ErrorGroup } from './lib/error-groups.js';
import { articlesOf } from './lib/run-articles.js';
import { loadSubject } from './lib/subject.js';
import { clip, f3, table } from './lib/table.js';

/** Groups listed in the overview, and those whose examples are shown. */
const LISTED = 60;
const WITH_EXAMPLES = 12;
const EXAMPLES = 15;

const args = readArgs();
const subject = await loadSubject(args.subject);
for (const style of args.styles) {
  if (!hasStyle(args.data, 'wcxb-dev', style)) {
    console.log(`== ${style}: skipped: no data in ${args.data}`);
    continue;
  }
  const { articles } = articlesOf(args);
  const dumps = readStyle(args.data, 'wcxb-dev', style);
  const groups = new Map<string, ErrorGroup>();
  let pages = 0;
  let f1 = 0;
  let best = 0;
  for (const page of articles) {
    const dump = dumps.get(page.id);
    if (dump === undefined) continue;
    const result = addPageErrors(groups, page, dump, subject.normalizeText(dump, normalizeOptions(args, page.url)));
    pages += 1;
    f1 += result.f1;
    best += result.bestF1;
  }
  const sorted = [...groups.values()].filter((group) => group.rows > 0).sort((a, b) => b.gain - a.gain);
  console.log(
    `== ${style}: ${pages} articles, word F1 ${f3(f1 / pages)}; ${f3(best / pages)} if every stretch were decided by most of its words`,
  );
  console.log('gain: mean F1 points (x100) won if just this group were right; "right words": what the rule removes rightly\n');
  console.log(
    table(
      ['wrong decisions', 'gain', 'stretches', 'words', 'pages', 'right words'],
      sorted
        .slice(0, LISTED)
        .map((group) => [
          group.key,
          ((100 * group.gain) / pages).toFixed(3),
          String(group.rows),
          String(group.words),
          String(group.pages.size),
          String(group.rightWords),
        ]),
    ),
  );
  const shown = args.rule === null ? sorted.slice(0, WITH_EXAMPLES) : sorted.filter((group) => group.key.includes(args.rule ?? ''));
  for (const group of shown) {
    const examples = [...group.examples.values()].sort((a, b) => b.gain - a.gain);
    console.log(`\n${group.key}: ${group.words} words on ${group.pages.size} pages`);
    for (const one of examples.slice(0, args.rule === null ? EXAMPLES : 10 * EXAMPLES)) {
      console.log(`  ${one.page} ${String(one.words).padStart(5)}w ${one.count > 1 ? `x${one.count} ` : ''}${clip(one.text, 120)}`);
    }
  }
  console.log('');
}
