import { parseArgs } from 'node:util';
import { checkPromises } from '../tests/hostile/check.js';

/**
 * `npm run soak`: the promises of tests/hostile over a million sources, half text and half HTML, in rounds of
 * one seed each; every round that fails prints its smallest source, which then becomes a fixture.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1000' },
    /** Stops early, after the round that is under way. */
    minutes: { type: 'string', default: '600' },
  },
});
const ROUND = 10_000;
/** After so many rounds a line on standard error says how far it is. */
const PROGRESS = 5;
const wanted = Number(values.runs);
const start = performance.now();
const seconds = (): number => (performance.now() - start) / 1000;
let seed = Number(values.seed);
let runs = 0;
let failed = 0;
let changed = 0;
let texts = 0;

while (runs < wanted && seconds() < Number(values.minutes) * 60) {
  const style = (seed & 1) === 0 ? 'text' : 'html';
  const size = Math.min(ROUND, wanted - runs);
  const found = checkPromises(style, size, seed);
  runs += found.runs;
  if (found.source !== null) {
    failed += 1;
    console.log(`BROKEN ${style}, seed ${seed}: ${found.broken.join('; ').slice(0, 1000)}\n  source: ${JSON.stringify(found.source)}`);
  }
  if (style === 'text') {
    changed += found.changed;
    texts += found.runs;
  }
  seed += 1;
  if ((seed - Number(values.seed)) % PROGRESS === 0)
    console.error(`${runs} runs in ${seconds().toFixed(0)} s, ${failed} rounds with a counter-example`);
}
console.log(
  `${runs} runs in ${seconds().toFixed(0)} s, seeds ${values.seed} to ${seed - 1}: ${failed} rounds with a counter-example; ${changed} of ${texts} texts change when normalized again`,
);
process.exitCode = failed === 0 ? 0 : 1;
