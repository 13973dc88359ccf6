"""Fits how much each fact says about a claim of a page: python3 fit-claims.py FACTS OUT.ts, FACTS from export-claims.ts.

Logistic regression. Prints what it tells of each author's pages when fitted on those of all others, and of parts of
articles of domains that it was not fitted on, then writes the table fitted on all.
"""
import hashlib
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

from known_pages import KnownPages

STRENGTH = 0.3
REASONS = ["age", "bot-check", "consent", "login", "not-found", "parked", "region", "script", "server-error"]
path, out = sys.argv[1:3]
every = KnownPages(path)
names = every.columns
data = np.fromfile(path + ".f32", dtype=np.float32).reshape(-1, len(names)).astype(float)
# What a page is worth by its wording, by a table fitted on those of other authors.
data[:, names.index("wording")] = np.load(path + ".wording.npy")[every.claims]
pages = every.only(every.claims)
x = np.hstack([data, np.array([[own == reason for reason in REASONS] for own in pages.reason], float)])
mean, spread = x.mean(0), x.std(0) + 1e-9
rows = (x - mean) / spread


def fit(train):
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(rows[train], pages.true[train], sample_weight=pages.fresh_weight[train])
    return model.coef_[0], model.intercept_[0]


points = np.zeros(len(pages.true))
for held in sorted(set(pages.fold)):
    factors, base = fit(pages.fold != held)
    points[pages.fold == held] = rows[pages.fold == held] @ factors + base
# What speaks of other things than of itself is told by no table: see src/verdict/cues/claim-context.ts.
points[~np.array([page["speaks"] for page in pages.rows])] = -np.inf
threshold = pages.threshold(points)
told = points > threshold
print(f"threshold {threshold:.2f}; of parts of articles {pages.share(told, pages.style == 'cuts')}, of dumps {pages.share(told, pages.style == 'dumps')}")
for held in sorted(pages.authors):
    own = pages.fold == held
    print(f"{held}: told {pages.share(told, own & pages.true)}, near misses taken for walls {pages.share(told, own & ~pages.true)}")

factors, base = fit(np.ones(len(rows), bool))
slopes = factors / spread
base -= float(slopes @ mean) + threshold
number = lambda value: str(round(float(value) * 100))
lines = [
    "import type { MissingReason } from '../../normalized.js';", "import type { ClaimFacts } from './claim-facts.js';", "", "/*",
    " * Fitted by bench/train/fit-claims.py on fixtures/verdict and on parts of articles of the WCXB development split (CC BY 4.0)",
    " * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.",
    f" * Data: {len(rows)} texts that claim something, {int(pages.true.sum())} of them walls and error pages, sha256 {hashlib.sha256(data.tobytes()).hexdigest()[:16]}.",
    f" * Of the pages of authors that neither this was fitted on nor the lexicon made with {pages.share(told, pages.unseen & pages.true)} are told, and",
    f" * {pages.share(told, pages.unseen & pages.near)} near misses taken for such; of other near misses {pages.share(told, ~pages.unseen & pages.near)}, of parts of articles {pages.share(told, pages.style == 'cuts')}.", " */", "",
    "/** Points every claim starts with, in hundredths of natural log odds. */", f"export const claimBase = {number(base)};", "",
    "/** More points by what is claimed. */", "export const claimReasons: Readonly<Partial<Record<MissingReason, number>>> = {",
    *[f"  {reason if reason.isalpha() else repr(reason)}: {number(value)}," for reason, value in zip(REASONS, slopes[len(names):])], "};", "",
    "/** Points for each one of a fact, what spreads most first. */",
    "export const claimScorecard: readonly { readonly fact: keyof ClaimFacts; readonly points: number }[] = [",
    *[f"  {{ fact: '{names[at]}', points: {number(slopes[at])} }}," for at in sorted(range(len(names)), key=lambda at: -abs(factors[at]))], "];", "",
]
open(out, "w").write("\n".join(lines))
