"""Fits the headline's scorecard: python3 fit-title.py FACTS OUT.ts, FACTS from export-titles.ts.

Prints how often the line with the most points is the gold headline, five-fold by domain.
"""
import sys

import numpy as np

from scorecards import FOLDS, calibrate, choose, load, score, write

facts, out = sys.argv[1:3]
data = load(facts, 1)
y, x, pages = data["extra"][:, 0].astype(np.int8), data["x"], data["pages"]
page_of = data["page_of"]
weights = np.array([page["weight"] for page in pages])
gold = [page["weight"] == 1 for page in pages]
has = np.bincount(page_of, weights=y, minlength=len(pages)) > 0


def fitted(rows):
    return choose(x[rows], y[rows], page_of[rows], weights[np.unique(page_of[rows])])


def kind_of(page):
    """Style of the page; those without gold apart."""
    return page["style"] + ("" if page["weight"] == 1 or page["style"] == "titled" else " of other languages")


print("a line is the headline:", {s: round(float(np.mean([h for h, p in zip(has, pages) if kind_of(p) == s])), 3) for s in sorted({kind_of(p) for p in pages})})


def report(points):
    result, margins = {}, []
    for at, page in enumerate(pages):
        part = slice(data["start"][at], data["start"][at + 1])
        if part.stop == part.start:
            result.setdefault(kind_of(page), []).append(0)
            continue
        best = part.start + int(np.argmax(points[part]))
        result.setdefault(kind_of(page), []).append(int(y[best]))
        if gold[at]:
            margins.append((points[best], y[best]))
    return {style: round(float(np.mean(rows)), 4) for style, rows in result.items()}, margins


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = data["fold_of"][page_of] == fold
    rows = ~held & has[page_of]
    points[held] = score(fitted(rows), x[held])
scores, margins = report(points)
print(f"{FOLDS}-fold by domain, headline right:", scores)
rows = has[page_of]
model = fitted(rows)
print("on all pages:", report(score(model, x))[0])
model = calibrate(model, [point for point, _ in margins], [right for _, right in margins])
notes = [
    "Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.",
    f"Data: {sum(gold)} dumps of {len({p['id'] for p, g in zip(pages, gold) if g})} article pages, {len(pages) - sum(gold)} of pages in other languages whose HTML says the headline, sha256 {data['hash']}.",
    f"Headline right, {FOLDS}-fold by domain: " + ", ".join(f"{s} {r:.3f}" for s, r in scores.items()) + ".",
]
write(out, model, data["names"], notes, "import type { Score } from '../judge/scores.js';", "titleBase", "Points every line starts with, in hundredths of natural log odds.", "titleScorecard")
