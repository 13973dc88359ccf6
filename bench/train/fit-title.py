"""Fits the headline's scorecard: python3 fit-title.py FACTS OUT.ts, FACTS from export-titles.ts.

Prints how often the line with the most points is the gold headline, five-fold by domain.
"""
import sys

import numpy as np

from scorecards import FOLDS, fit, load, score, write

facts, out = sys.argv[1:3]
data = load(facts, 1)
y, x, pages = data["extra"][:, 0].astype(np.int8), data["x"], data["pages"]
weight = np.where(y == 1, 3.0, 1.0) / np.bincount(data["page_of"], minlength=len(pages))[data["page_of"]] ** 0.5


def report(points):
    result, margins = {}, []
    for at, page in enumerate(pages):
        part = slice(data["start"][at], data["start"][at + 1])
        if part.stop == part.start:
            result.setdefault(page["style"], []).append(0)
            continue
        best = part.start + int(np.argmax(points[part]))
        result.setdefault(page["style"], []).append(int(y[best]))
        margins.append((points[best], y[best]))
    margins.sort()
    for cut in (-3, -2, -1, 0, 1):
        given = [right for point, right in margins if point > cut]
        print(f"  over {cut}: given {len(given) / len(pages):.3f}, right of those {np.mean(given):.3f}")
    return {style: round(float(np.mean(rows)), 4) for style, rows in result.items()}


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = data["fold_of"][data["page_of"]] == fold
    points[held] = score(fit(x[~held], y[~held], weight[~held], child=2), x[held])
scores = report(points)
print(f"{FOLDS}-fold by domain, headline right:", scores)
model = fit(x, y, weight, child=2)
print("on all pages:", report(score(model, x)))
notes = [
    "Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.",
    f"Data: {len(pages)} dumps of {len({p['id'] for p in pages})} article pages, sha256 {data['hash']}.",
    f"Headline right, {FOLDS}-fold by domain: " + ", ".join(f"{s} {r:.3f}" for s, r in scores.items()) + ".",
]
write(out, model, data["names"], notes, "import type { Score } from '../judge/scores.js';", "titleBase", "Points every line starts with, in hundredths of natural log odds.", "titleScorecard")
