"""Fits why a text is not there by the concepts that its page names: python3 fit-reasons.py PAGES OUT.ts, PAGES from export-claims.ts.

Multinomial logistic regression. Prints how often it is right on pages of authors that it was not fitted on.
"""
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

from known_pages import KnownPages

STRENGTH = 0.5
#: What a page asks to be paid for is told with the beginning of its text.
ELSEWHERE = "paywall"
#: Weights below this, in hundredths, say nothing.
LEAST = 8

path, out = sys.argv[1:3]
every = KnownPages(path)
pages = every.only(every.true & np.array([page["why"] != ELSEWHERE and len(page["concepts"]) > 0 for page in every.rows]))
why = np.array([page["why"] for page in pages.rows])
names = sorted({name for page in pages.rows for name in page["concepts"]})
x = np.array([[page["concepts"].get(name, 0) for name in names] for page in pages.rows], float)


def fit(train):
    return LogisticRegression(C=STRENGTH, max_iter=5000).fit(x[train], why[train])


right = np.zeros(len(why), bool)
for held in sorted(set(pages.fold)):
    own = pages.fold == held
    right[own] = fit(~own).predict(x[own]) == why[own]
print(f"right on {pages.share(right, pages.true)}, of authors that the lexicon was made without {pages.share(right, pages.unseen)}")

model = fit(np.ones(len(why), bool))
lines = []
for reason, base, row in zip(model.classes_, model.intercept_, model.coef_):
    own = [(name, round(value * 100)) for name, value in zip(names, row) if abs(round(value * 100)) >= LEAST]
    lines.append(" ".join([reason, str(round(base * 100)), *(f"{name} {value}" for name, value in sorted(own, key=lambda each: -each[1]))]))
text = "\n".join(lines)
open(out, "w").write(f"""/*
 * Fitted by bench/train/fit-reasons.py on fixtures/verdict: edit that, not this. {len(why)} pages; of authors that it was not
 * fitted on it is right on {pages.share(right, pages.true)}.
 */
import type {{ MissingReason }} from '../../normalized.js';

/** A reason a line: what it starts with, then for each concept what one mention is worth, in hundredths of natural log odds. */
const POINTS = `
{text}
`;

/** What each concept says for each reason. */
export const reasonPoints: ReadonlyMap<MissingReason, {{ readonly base: number; readonly concepts: ReadonlyMap<string, number> }}> = /* @__PURE__ */ readPoints();

function readPoints(): Map<MissingReason, {{ base: number; concepts: Map<string, number> }}> {{
  const out = new Map<MissingReason, {{ base: number; concepts: Map<string, number> }}>();
  for (const line of POINTS.trim().split('\\n')) {{
    const [reason = '', base, ...pairs] = line.split(' ');
    const concepts = new Map(pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, Number(pairs[at + 1])] as const] : [])));
    out.set(reason as MissingReason, {{ base: Number(base), concepts }});
  }}
  return out;
}}
""")
