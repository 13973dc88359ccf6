import type { MetaFact } from '../../page/meta.js';

/** What a page says of itself, by name, each list in source order. */
export type Facts = ReadonlyMap<string, readonly MetaFact[]>;

/** Sorts the facts of a page by name. */
export function factsByName(meta: readonly MetaFact[]): Facts {
  const facts = new Map<string, MetaFact[]>();
  for (const fact of meta) {
    const known = facts.get(fact.name);
    if (known === undefined) facts.set(fact.name, [fact]);
    else known.push(fact);
  }
  return facts;
}

/** The facts of some names, in the order of the names. */
export function factsOf(facts: Facts, names: readonly string[]): MetaFact[] {
  return names.flatMap((name) => facts.get(name) ?? []);
}

/** Of such a text no letter has to be normalized. */
const ASCII = /^[\0-\x7f]*$/;

/** Letters and digits of a text, small: what two ways to write one thing share. */
export function keyOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Words of a text, small, without signs. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
