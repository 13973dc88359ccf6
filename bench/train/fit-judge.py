"""Fits a scorecard of the judge: python3 fit-judge.py FACTS OUT.ts [PREFIX [SHIFT]], FACTS from export.ts.

PREFIX goes before the names that the table exports. SHIFT, in log odds, is taken off every block:
more precision for less recall where both leave F1 as it is.

Prints five-fold scores by domain, then writes the table fitted on all pages.
"""
import sys

import numpy as np

from scorecards import FOLDS, fit, load, score, write

facts, out = sys.argv[1:3]
prefix, shift = (sys.argv[3:4] or [""])[0], float((sys.argv[4:5] or [0])[0])
SNIPPET_WEIGHT = 6.0
data = load(facts, 2)
label, tokens, x, pages = data["extra"][:, 0], data["extra"][:, 1], data["x"], data["pages"]
y = (label > 0.5).astype(np.int8)
known = label >= 0
# A page counts once, a block by its words, less than in proportion.
weight = (np.minimum(tokens, 100) ** 0.7 + 0.5) * known
weight = weight / np.maximum(np.bincount(data["page_of"], weights=weight, minlength=len(pages))[data["page_of"]], 1) * 100
# Of a page with snippets a few blocks are known: each counts as a block, not as a page's share.
snippets = np.array([page["style"] == "snippets" for page in pages])[data["page_of"]]
weight[snippets] = np.where(known[snippets], SNIPPET_WEIGHT, 0)


def report(points):
    result = {}
    for at, page in enumerate(pages):
        if page["style"] == "snippets":
            continue
        part = slice(data["start"][at], data["start"][at + 1])
        keep = points[part] > 0
        right = min((tokens[part] * np.clip(label[part], 0, 1) * keep).sum(), page["goldWords"])
        given = (tokens[part] * keep).sum()
        precision, recall = (right / given if given else 0), right / page["goldWords"]
        f1 = 2 * precision * recall / (precision + recall) if right else 0
        result.setdefault(page["style"], []).append((f1, precision, recall))
    return {style: [round(float(v), 4) for v in np.mean(rows, 0)] for style, rows in result.items()}


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = data["fold_of"][data["page_of"]] == fold
    rows = ~held & known
    points[held] = score(fit(x[rows], y[rows], weight[rows]), x[held]) - shift
scores = report(points)
if snippets.any():
    rows = snippets & known
    kept, wanted = points[rows] > 0, y[rows] == 1
    right = (kept & wanted).sum()
    print("blocks with snippets, F1 / P / R:", 2 * right / (kept.sum() + wanted.sum()), right / kept.sum(), right / wanted.sum())
print(f"{FOLDS}-fold by domain, word F1 / P / R:", scores)
base, cards = fit(x[known], y[known], weight[known])
model = base - shift, cards
print("on all pages:", report(score(model, x)))
notes = [
    "Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0)"
    + (" and on snippets of the evaluation pages of trafilatura (Apache-2.0)" if snippets.any() else "") + ": edit that, not this.",
    f"Data: {len(pages)} dumps of {len({p['id'] for p in pages})} pages, sha256 {data['hash']}.",
    f"Word F1 / P / R of blocks, {FOLDS}-fold by domain: " + "; ".join(f"{s} " + " / ".join(f"{v:.3f}" for v in r) for s, r in scores.items()) + ".",
]
write(out, model, data["names"], notes, "import type { Score } from './scores.js';", prefix + "BasePoints" if prefix else "basePoints", "Points every block starts with, in hundredths of natural log odds.", prefix + "Scorecard" if prefix else "scorecard")
