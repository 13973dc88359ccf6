import fc from 'fast-check';
import { expect } from 'vitest';

/** The part of vitest that the tests of the areas use: tests are gathered, then run one by one until one fails. */
export interface Test {
  readonly name: string;
  readonly run: () => unknown;
  /** `it.fails`: it passes if it throws. */
  readonly fails: boolean;
}

/** Most mutants that a property finds it finds in its first cases, and those are the same ones each time. */
const RUNS = 25;

/** What `import … from 'vitest'` and `'fast-check'` give; `tests` gathers what is declared. */
export function harness(tests: Test[]): { vitest: object; fastCheck: object } {
  const above: string[] = [];
  type Body = (...values: unknown[]) => unknown;
  const group = (name: unknown, body: Body): void => {
    above.push(String(name));
    body();
    above.pop();
  };
  // Options may stand between the name and the function, or a time behind it.
  const test =
    (fails: boolean) =>
    (name: unknown, ...rest: unknown[]): void => {
      const body = rest.find((part) => typeof part === 'function') as Body;
      tests.push({ name: [...above, String(name)].join(' > '), run: () => body(), fails });
    };
  type Declare = (name: unknown, body: Body) => void;
  const each =
    (declare: Declare) =>
    (rows: readonly unknown[]) =>
    (name: unknown, ...rest: unknown[]) => {
      const body = rest.find((part) => typeof part === 'function') as Body;
      // An array is the values of one case only where every case is an array.
      const spread = rows.every((row) => Array.isArray(row));
      rows.forEach((row, at) => {
        const values: readonly unknown[] = spread ? (row as readonly unknown[]) : [row];
        declare(`${String(name)} [${at}: ${label(values[0])}]`, () => body(...values));
      });
    };
  const skipIf = (declare: Declare & object) => (skips: unknown) =>
    skips === true ? Object.assign(() => undefined, { each: () => () => undefined }) : declare;
  const complete = (declare: Declare): object => {
    const all = Object.assign(declare, { each: each(declare) });
    return Object.assign(all, { skipIf: skipIf(all) });
  };
  const it = Object.assign(complete(test(false)), { fails: test(true) });
  const assert = ((property: never, parameters: fc.Parameters = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? RUNS, RUNS), seed: 1 })) as unknown;
  const fastCheck = { ...fc, assert };
  return { vitest: { describe: complete(group), it, test: it, expect }, fastCheck: { ...fastCheck, default: fastCheck, __esModule: true } };
}

function label(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : typeof value;
}
