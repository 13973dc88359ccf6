"""Fits the headline's scorecard: python3 fit-title.py FACTS OUT.ts, FACTS from export-titles.ts.

Prints how often the line with the most points is the gold headline, five-fold by domain.
"""
import sys

import numpy as np

from scorecards import FOLDS, calibrate, load, rank, score, write

facts, out = sys.argv[1:3]
data = load(facts, 1)
y, x, pages = data["extra"][:, 0].astype(np.int8), data["x"], data["pages"]
page_of = data["page_of"]
has = np.bincount(page_of, weights=y, minlength=len(pages)) > 0
print("a line is the headline:", {s: round(float(np.mean([h for h, p in zip(has, pages) if p["style"] == s])), 3) for s in {p["style"] for p in pages}})


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
    return {style: round(float(np.mean(rows)), 4) for style, rows in result.items()}, margins


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = data["fold_of"][page_of] == fold
    rows = ~held & has[page_of]
    points[held] = score(rank(x[rows], y[rows], page_of[rows]), x[held])
scores, margins = report(points)
print(f"{FOLDS}-fold by domain, headline right:", scores)
rows = has[page_of]
model = rank(x[rows], y[rows], page_of[rows])
print("on all pages:", report(score(model, x))[0])
model = calibrate(model, [point for point, _ in margins], [right for _, right in margins])
notes = [
    "Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.",
    f"Data: {len(pages)} dumps of {len({p['id'] for p in pages})} article pages, sha256 {data['hash']}.",
    f"Headline right, {FOLDS}-fold by domain: " + ", ".join(f"{s} {r:.3f}" for s, r in scores.items()) + ".",
]
write(out, model, data["names"], notes, "import type { Score } from '../judge/scores.js';", "titleBase", "Points every line starts with, in hundredths of natural log odds.", "titleScorecard")
