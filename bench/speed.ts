import { normalizeOptions, readArgs } from './lib/args.js';
import { cpuMs, median } from './lib/clock.js';
import { hasStyle, readStyle } from './lib/data.js';
import { articlesOf } from './lib/run-articles.js';
import { loadSubject } from './lib/subject.js';
import { table } from './lib/table.js';

const args = readArgs();
const styles = process.argv.some((arg) => arg.startsWith('--style')) ? args.styles : ['innertext'];
const subject = await loadSubject(args.subject);
const rows: string[][] = [];
for (const style of styles) {
  if (!hasStyle(args.data, 'wcxb-dev', style)) {
    console.log(`${style}: skipped: no data in ${args.data}`);
    continue;
  }
  const ids = new Set(articlesOf(args).articles.map((page) => page.id));
  const dumps = [...readStyle(args.data, 'wcxb-dev', style, (id) => ids.has(id)).values()];
  const options = normalizeOptions(args);
  const run = (): void => {
    for (const dump of dumps) subject.normalizeText(dump, options);
  };
  const cold = cpuMs(run);
  const times = Array.from({ length: args.runs }, () => cpuMs(run));
  const bytes = dumps.reduce((sum, dump) => sum + Buffer.byteLength(dump), 0);
  const ms = median(times);
  rows.push([
    style,
    String(dumps.length),
    (bytes / 1e6).toFixed(1),
    ((1000 * dumps.length) / ms).toFixed(0),
    (ms / (bytes / 1e6)).toFixed(1),
    ((1000 * dumps.length) / cold).toFixed(0),
    `${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)}`,
  ]);
}
console.log(`normalizeText, CPU time, median of ${args.runs} runs after one to warm up; Node ${process.version}`);
console.log(table(['style', 'pages', 'MB', 'pages/s', 'ms/MB', 'first run pages/s', 'ms min-max'], rows));
