import { words } from './elements.js';
import { ancestors } from '../../page/ancestors.js';
import type { PageBlock } from '../../page/page.js';

/** The rule for what a page shows above or below code to name its language or to copy it. */
export const CODE_LABEL = 'code-label';

/** Languages as labels name them, folded. */
const LANGUAGES: ReadonlySet<string> = /* @__PURE__ */ words(
  'bash c c# c++ clojure cmake console css csv dart diff docker dockerfile elixir env erlang f# fish fortran go gradle graphql groovy haskell hcl html http ini java javascript js json json5 jsonc jsx julia kotlin latex less lisp ' +
    'lua makefile markdown matlab md mermaid nginx nix objective-c ocaml pascal perl php plaintext powershell prolog protobuf python py r rb ruby rust rs sass scala scheme scss sh shell solidity sql svelte svg swift tcl ' +
    'terminal terraform text toml ts tsx twig txt typescript vb vim vue xml yaml yml zig zsh',
);

/** Labels of the buttons beside code, folded; behind a language they may follow it. */
const BUTTONS =
  /(?:^| )(?:(?:copy|copied!?|copy (?:code|snippet|to clipboard)|(?:code )?kopieren|copier(?: le code)?|copiar(?: código)?|copia(?: codice)?|kopiuj|kopiera|копировать|скопировать|复制(?:代码)?|複製|コピー|복사)(?: |$)){1,3}$/;

/** Blocks looked at above and below code. */
const REACH = 3;
/** Elements looked through around code. */
const DEEPEST = 8;
/** Longest label, in UTF-16 code units. */
const LONGEST = 40;

/** What stands beside code as its label, and the languages told so. */
export interface CodeLabels {
  /** Indexes of the blocks that are labels. */
  readonly labels: ReadonlySet<number>;
  /** By index of a block of code that names none itself. */
  readonly languages: ReadonlyMap<number, string>;
}

/**
 * Finds labels in the innermost element that holds the code and something besides: all in it that is no
 * code must be label, so that a paragraph "Python" of the text is none.
 */
export function codeLabels(blocks: readonly PageBlock[], parents: readonly number[]): CodeLabels {
  const labels = new Set<number>();
  const languages = new Map<number, string>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'code') return;
    const named = new Set<string>();
    const around = ancestors(block.hints.element, parents, DEEPEST);
    for (const by of [-1, 1]) {
      for (let place = at + by; Math.abs(place - at) <= REACH && around.length > 0; place += by) {
        const label = labelOf(blocks[place]);
        const box = label === null ? -1 : common(blocks[place] as PageBlock, around, parents);
        if (label === null || box < 0 || !isBoxOfOne(blocks, at, box, parents)) break;
        labels.add(place);
        if (label !== '') named.add(label);
      }
    }
    // Tabs name several: which of them is shown cannot be told.
    const [language] = named;
    if (language !== undefined && named.size === 1 && block.label === null) languages.set(at, language);
  });
  return { labels, languages };
}

/** The language that a label names, `''` for a button, `null` for what is no label. */
function labelOf(block: PageBlock | undefined): string | null {
  if (block === undefined || block.kind !== 'text' || block.hints.tag === 'p' || block.text.length > LONGEST) return null;
  const rest = block.folded.replace(BUTTONS, '');
  return rest === '' || LANGUAGES.has(rest) ? rest : null;
}

/** The innermost of the elements around the code that holds a block too, -1 if none does. */
function common({ hints }: PageBlock, around: readonly number[], parents: readonly number[]): number {
  const own = new Set(ancestors(hints.element, parents, DEEPEST));
  return around.find((element) => own.has(element)) ?? -1;
}

/** True for an element that holds the code at `at` and its labels, and nothing besides. */
function isBoxOfOne(blocks: readonly PageBlock[], at: number, box: number, parents: readonly number[]): boolean {
  for (const by of [-1, 1]) {
    for (let place = at + by; Math.abs(place - at) <= REACH + 1; place += by) {
      const block = blocks[place];
      if (block === undefined || !ancestors(block.hints.element, parents, DEEPEST).includes(box)) break;
      if (labelOf(block) === null) return false;
    }
  }
  return true;
}
