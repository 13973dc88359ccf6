"""Fits how much each fact says about a claim of a page: python3 fit-claims.py FACTS OUT.ts, FACTS from export-claims.ts.

Logistic regression. Prints what it tells of each author's pages when fitted on those of all others, and of parts of
articles of domains that it was not fitted on, then writes the table fitted on all.
"""
import hashlib
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

#: An author's pages are held out together from so many on; the rest is dealt out by domain.
LARGE, FOLDS = 40, 5
STRENGTH = 0.3
#: Parts of articles of which so many in a thousand may be taken for a wall.
MOST_FALSE = 4.5
REASONS = ["age", "bot-check", "consent", "login", "not-found", "parked", "region", "script", "server-error"]
#: What pages of each kind count: a near miss is rarer than a part of an article.
WEIGHT = {"walls": 3.0, "cuts": 1.0, "dumps": 1.0}

path, out = sys.argv[1:3]
head = json.load(open(path + ".json"))
data = np.fromfile(path + ".f32", dtype=np.float32).reshape(-1, len(head["columns"])).astype(float)
names, pages, y = head["columns"][1:], head["pages"], data[:, 0] > 0.5
style = np.array([page["style"] for page in pages])
domain = np.array([page["domain"] for page in pages])
x = np.hstack([data[:, 1:], np.array([[page["reason"] == reason for reason in REASONS] for page in pages], float)])
mean, spread = x.mean(0), x.std(0) + 1e-9
rows = (x - mean) / spread
weight = np.array([WEIGHT[each] if not own else 1.0 for each, own in zip(style, y)])


def fit(train):
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(rows[train], y[train], sample_weight=weight[train])
    return model.coef_[0], model.intercept_[0]


counts = {each: int(((style == "walls") & (domain == each)).sum()) for each in set(domain)}
fold = np.array([each if counts[each] >= LARGE else str(int(hashlib.md5(each.encode()).hexdigest(), 16) % FOLDS) for each in domain])
points = np.zeros(len(y))
for held in sorted(set(fold)):
    factors, base = fit(fold != held)
    points[fold == held] = rows[fold == held] @ factors + base
cuts = np.sort(points[style == "cuts"])[::-1]
threshold = cuts[int(len(cuts) * MOST_FALSE / 1000)]
told = points > threshold
share = lambda which: f"{int(told[which].sum())} of {int(which.sum())}"
print(f"threshold {threshold:.2f}; of parts of articles that name such things {share(style == 'cuts')}, of dumps {share(style == 'dumps')}")
for held in sorted({each for each in fold if counts.get(each, 0) >= LARGE}):
    own = fold == held
    print(f"{held}: told {share(own & y)}, near misses taken for walls {share(own & ~y)}")

factors, base = fit(np.ones(len(y), bool))
slopes = factors / spread
base -= float(slopes @ mean) + threshold
number = lambda value: str(round(float(value) * 100))
lines = [
    "import type { MissingReason } from '../../normalized.js';", "import type { ClaimFacts } from './claim-facts.js';", "", "/*",
    " * Fitted by bench/train/fit-claims.py on fixtures/verdict and on parts of articles of the WCXB development split (CC BY 4.0)",
    " * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.",
    f" * Data: {len(y)} texts that claim something, {int(y.sum())} of them walls and error pages, sha256 {hashlib.sha256(data.tobytes()).hexdigest()[:16]}.",
    f" * Of the pages of authors that it was not fitted on {share((style == 'walls') & y)} are told, and {share((style == 'walls') & ~y)} near misses taken for such;",
    f" * of parts of articles {share(style == 'cuts')}.", " */", "",
    "/** Points every claim starts with, in hundredths of natural log odds. */", f"export const claimBase = {number(base)};", "",
    "/** More points by what is claimed. */", "export const claimReasons: Readonly<Partial<Record<MissingReason, number>>> = {",
    *[f"  {reason if reason.isalpha() else repr(reason)}: {number(value)}," for reason, value in zip(REASONS, slopes[len(names):])], "};", "",
    "/** Points for each one of a fact, what spreads most first. */",
    "export const claimScorecard: readonly { readonly fact: keyof ClaimFacts; readonly points: number }[] = [",
    *[f"  {{ fact: '{names[at]}', points: {number(slopes[at])} }}," for at in sorted(range(len(names)), key=lambda at: -abs(factors[at]))], "];", "",
]
open(out, "w").write("\n".join(lines))
