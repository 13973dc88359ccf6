import type { Verdict, VerdictKind } from '../normalized.js';
import { pageFacts } from './facts/page-facts.js';
import { factSays } from './facts/says.js';
import type { PageView } from './facts/view.js';
import { spanOf, whereOf } from './facts/where.js';
import { htmlModel, textModel } from './page-model.js';
import { vote } from './trees.js';

/** How many facts are named as evidence. */
const MOST_EVIDENCE = 4;

/** What a page of some text is, by its facts as a whole. */
export function kindOf(view: PageView): Verdict {
  const facts = pageFacts(view);
  const { kind, confidence, because } = vote(view.page.style === 'html' ? htmlModel : textModel, facts);
  const evidence = because
    .slice(0, MOST_EVIDENCE)
    .map((name) => ({ text: factSays(name, facts[name] ?? Number.NaN), span: whereOf(name, view) }));
  return {
    kind: kind as VerdictKind,
    confidence,
    evidence:
      evidence.length > 0
        ? evidence
        : [{ text: `${facts['blocks'] ?? 0} blocks`, span: spanOf(view.page, 0, view.page.blocks.length - 1) }],
    missing: null,
  };
}
