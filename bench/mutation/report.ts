import { readFileSync } from 'node:fs';
import type { Area } from './areas.js';
import { root, type Mutant } from './bundle.js';
import { keyOf, type Result } from './results.js';

/** Prints the mutants that are alive, then figures by file and of the area; false if it is below its floor or not all is known. */
export function report(area: Area, mutants: readonly Mutant[], known: ReadonlyMap<string, Result>, seconds: number): boolean {
  const tallies = new Map<string, Tally>();
  const sum = new Tally();
  for (const mutant of mutants) {
    const result = known.get(keyOf(mutant)) ?? null;
    const tally = tallies.get(mutant.path) ?? new Tally();
    tallies.set(mutant.path, tally);
    tally.add(result);
    sum.add(result);
    if (result?.word === 'Survived' || result?.word === 'Not reached') console.log(`${result.word} ${lineOf(mutant)}`);
  }
  for (const [path, tally] of tallies) console.log(`  ${path}: ${tally.text()}`);
  console.log(`${area.name}: ${sum.text()} (at least ${area.floor}%), ${seconds.toFixed(0)} s`);
  return sum.open === 0 && sum.percent >= area.floor;
}

class Tally {
  #killed = 0;
  #hung = 0;
  #alive = 0;
  open = 0;

  add(result: Result | null): void {
    if (result === null) this.open++;
    else if (result.word === 'Killed') this.#killed++;
    else if (result.word === 'Hung') this.#hung++;
    else this.#alive++;
  }

  get percent(): number {
    const dead = this.#killed + this.#hung;
    return (100 * dead) / Math.max(1, dead + this.#alive);
  }

  text(): string {
    const dead = this.#killed + this.#hung;
    const parts = [`${dead} of ${dead + this.#alive} killed, ${this.percent.toFixed(1)}%`];
    if (this.#hung > 0) parts.push(`${this.#hung} of them hang or fill memory`);
    if (this.open > 0) parts.push(`${this.open} NOT LOOKED AT YET: run it again`);
    return parts.join(', ');
  }
}

function lineOf(mutant: Mutant): string {
  const { path, location, mutatorName, replacement } = mutant;
  return `${path}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName}: ${textAt(mutant)} -> ${replacement.slice(0, 100)}`;
}

function textAt({ path, location: { start, end } }: Mutant): string {
  const lines = readFileSync(root + path, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const text = lines.length === 1 ? (lines[0] ?? '').slice(start.column, end.column) : `${(lines[0] ?? '').slice(start.column)} …`;
  return text.slice(0, 100);
}
