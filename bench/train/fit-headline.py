"""Fits the headline's scorecard for pages with metadata: python3 fit-headline.py FACTS OUT.ts, FACTS from export-headlines.ts.

A choice among the candidates of each page (softmax), facts cut into bins. Prints how often the one with
the most points is the gold headline, five-fold by domain.
"""
import sys

import numpy as np
from scipy.optimize import minimize

from scorecards import FOLDS, calibrate, load, score, write

EDGES = {
    "against": list(range(1, 11)), "agree": [1, 2, 3, 4], "alike": [0, 0.1, 0.25, 0.45, 0.7], "words": [2, 3, 4, 16], "line": [1, 2, 9, 10],
    "aside": [1], "titled": [1], "slugged": [0, 0.3, 0.5, 0.7], "same": [0, 0.1, 0.25, 0.5],
}
L2 = 2.0


def bins(x, names):
    columns, owner = [], []
    for fact, edges in EDGES.items():
        place = np.searchsorted(np.array(edges, np.float32), x[:, names.index(fact)], side="right")
        for at in range(len(edges) + 1):
            columns.append(place == at)
            owner.append(fact)
    return np.stack(columns, 1).astype(float), owner


def choose(x, y, groups, names):
    rows, owner = bins(x, names)
    _, page = np.unique(groups, return_inverse=True)
    count = page.max() + 1

    def loss(weights):
        points = rows @ weights
        most = np.full(count, -1e9)
        np.maximum.at(most, page, points)
        share = np.exp(points - most[page])
        total, right = np.bincount(page, share, count), np.bincount(page, share * y, count)
        slope = -(rows * (share * y / right[page] - share / total[page])[:, None]).sum(0) + L2 * weights
        return -(np.log(right) - np.log(total)).sum() + L2 * (weights @ weights) / 2, slope

    weights = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    cards = []
    for fact, edges in EDGES.items():
        own = [weight for weight, name in zip(weights, owner) if name == fact]
        cards.append((names.index(fact), edges, own))
    return 0.0, cards


facts, out = sys.argv[1:3]
data = load(facts, 1)
y, x, pages, page_of = data["extra"][:, 0].astype(np.int8), data["x"], data["pages"], data["page_of"]
names = list(data["names"])
has = np.bincount(page_of, weights=y, minlength=len(pages)) > 0
print("a candidate is the headline:", round(float(has.mean()), 3))


def report(points):
    margins = []
    for at in range(len(pages)):
        part = slice(data["start"][at], data["start"][at + 1])
        best = part.start + int(np.argmax(points[part])) if part.stop > part.start else None
        margins.append((0.0, 0) if best is None else (points[best], y[best]))
    return round(float(np.mean([right for _, right in margins])), 4), margins


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = data["fold_of"][page_of] == fold
    rows = ~held & has[page_of]
    points[held] = score(choose(x[rows], y[rows], page_of[rows], names), x[held])
right, margins = report(points)
rows = has[page_of]
model = choose(x[rows], y[rows], page_of[rows], names)
print(f"{FOLDS}-fold by domain, headline right: {right}; on all pages: {report(score(model, x))[0]}")
model = calibrate(model, [point for point, _ in margins], [right for _, right in margins])
notes = [
    "Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.",
    f"Data: {len(y)} candidates of {len(pages)} article pages, sha256 {data['hash']}.",
    f"Headline right, {FOLDS}-fold by domain: {right:.3f}.",
]
write(out, model, names, notes, "import type { Score } from '../../judge/scores.js';", "headlineBase", "Points every candidate starts with, in hundredths of natural log odds.", "headlineScorecard")
