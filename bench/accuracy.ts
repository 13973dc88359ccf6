import { writeFileSync } from 'node:fs';

import { readArgs } from './lib/args.js';
import { hasSet, hasStyle } from './lib/data.js';
import { pageView } from './lib/page-view.js';
import { printStyle } from './lib/print-articles.js';
import { articlesOf, runStyle } from './lib/run-articles.js';
import { printMultilingual, runMultilingual } from './lib/run-multilingual.js';
import { loadSubject } from './lib/subject.js';

const args = readArgs();
if (!hasSet(args.data, args.set)) {
  console.log(`skipped: no data (${args.set} is not in ${args.data})`);
} else if (args.page !== null) {
  const subject = await loadSubject(args.subject);
  for (const style of args.styles) console.log(`${pageView(subject, args, args.page, style)}\n`);
} else {
  const subject = await loadSubject(args.subject);
  const report: unknown[] = [];
  const { articles, emptyGold } = args.set === 'wcxb-dev' ? articlesOf(args) : { articles: [], emptyGold: 0 };
  for (const style of args.styles) {
    if (!hasStyle(args.data, args.set, style)) {
      console.log(`== ${style}: skipped: no such style in ${args.set}\n`);
    } else if (args.set === 'wcxb-dev') {
      const result = runStyle(subject, args, style, articles, emptyGold);
      console.log(`${printStyle(result, args.worst)}\n`);
      report.push(result);
    } else {
      const result = runMultilingual(subject, args, style);
      console.log(`${printMultilingual(result, args.worst)}\n`);
      report.push(result);
    }
  }
  if (args.json !== null) writeFileSync(args.json, `${JSON.stringify(report, null, 1)}\n`);
}
