import { readFileSync } from 'node:fs';

import { readArgs } from './lib/args.js';
import { hasSet, hasStyle } from './lib/data.js';
import { loadSubject } from './lib/subject.js';
import { f3, table } from './lib/table.js';
import { scoreFixtures, scoreVerdicts } from './lib/verdicts.js';

// The trees were fitted on these very pages: what they are worth on others is in the cross-validated scores.
const args = readArgs();
const subject = await loadSubject(args.subject);
const notes = /\/\*\n([\s\S]*?)\*\//.exec(readFileSync(new URL('../src/verdict/page-model.ts', import.meta.url), 'utf8'))?.[1] ?? '';
console.log(notes.replace(/^ \* ?/gm, ''));
const fixtures = scoreFixtures(subject);
console.log(`hand-written walls, error pages and teasers told: ${f3(fixtures.right)}; near misses let be: ${f3(fixtures.missed)}\n`);
if (!hasSet(args.data, 'wcxb-dev')) console.log(`skipped: no data (wcxb-dev is not in ${args.data})`);
else {
  for (const style of ['html', ...args.styles].filter((each) => hasStyle(args.data, 'wcxb-dev', each))) {
    const { pages, balanced, macroF1, walled, calls, walledIds } = scoreVerdicts(subject, args.data, style, 1, args.limit);
    console.log(
      `${style}, ${pages} pages the trees know: article or not ${f3(balanced)}, macro-F1 ${f3(macroF1)}, called a wall, an error or a teaser ${f3(walled)}`,
    );
    console.log(
      table(
        ['gold -> verdict', 'pages', 'text'],
        [...calls]
          .sort((a, b) => b[1] - a[1])
          .slice(0, args.worst)
          .map(([call, times]) => [call, String(times)]),
      ),
    );
    if (args.full) console.log(walledIds.join('\n'));
  }
}
