"""Fits the judge's scorecard: an additive model (boosted stumps) over the library's own facts.

python3 fit-scorecard.py FACTS OUT.ts   where FACTS.f32 and FACTS.json come from export.ts.
Prints five-fold scores by domain, then writes the table fitted on all pages.
"""
import hashlib
import json
import sys

import numpy as np
import xgboost as xgb

STUMPS, RATE, BINS, FOLDS, MOST_BUCKETS = 300, 0.25, 48, 5, 9

facts, out = sys.argv[1:3]
head = json.load(open(facts + ".json"))
names, pages = head["columns"][2:], head["pages"]
data = np.fromfile(facts + ".f32", dtype=np.float32).reshape(-1, len(names) + 2)
label, tokens, x = data[:, 0], data[:, 1], data[:, 2:]
sizes = np.array([page["blocks"] for page in pages])
start = np.concatenate([[0], np.cumsum(sizes)])
page_of = np.repeat(np.arange(len(pages)), sizes)
fold_of = np.array([int(hashlib.md5(page["domain"].encode()).hexdigest(), 16) % FOLDS for page in pages])
y = (label > 0.5).astype(np.int8)
known = label >= 0
# A page counts once, a block by its words, less than in proportion.
weight = (np.minimum(tokens, 100) ** 0.7 + 0.5) * known
weight = weight / np.maximum(np.bincount(page_of, weights=weight, minlength=len(pages))[page_of], 1) * 100


def fit(rows):
    model = xgb.XGBClassifier(
        n_estimators=STUMPS, max_depth=1, learning_rate=RATE, tree_method="hist", max_bin=BINS,
        reg_lambda=5, min_child_weight=20, n_jobs=2, random_state=0, base_score=0.5,
    )
    return model.fit(x[rows], y[rows], sample_weight=weight[rows])


def table(model):
    """Per fact: the edges and the log odds between them; stumps on one fact are summed."""
    steps, base = {}, 0.0
    for tree in model.get_booster().get_dump(dump_format="json"):
        node = json.loads(tree)
        if "leaf" in node:
            base += node["leaf"]
            continue
        leaves = {child["nodeid"]: child["leaf"] for child in node["children"]}
        fact = int(node["split"][1:])
        steps.setdefault(fact, []).append((node["split_condition"], leaves[node["yes"]], leaves[node["no"]]))
    cards = []
    for fact, splits in steps.items():
        edges = sorted({edge for edge, _, _ in splits})
        probes = [edges[0] - 1] + edges
        values = np.array([sum(yes if probe < edge else no for edge, yes, no in splits) for probe in probes])
        mass = np.bincount(np.searchsorted(edges, x[:, fact], side="right"), weights=weight, minlength=len(probes))
        values, mass, edges = list(values), list(mass + 1e-6), list(edges)
        while len(values) > MOST_BUCKETS or (len(edges) and min_loss(values, mass)[0] < 2e-5 * weight.sum()):
            at = min_loss(values, mass)[1]
            both = mass[at] + mass[at + 1]
            values[at : at + 2] = [(values[at] * mass[at] + values[at + 1] * mass[at + 1]) / both]
            mass[at : at + 2] = [both]
            del edges[at]
        if not edges:
            base += values[0]
            continue
        mean = float(np.dot(values, mass) / sum(mass))
        base += mean
        cards.append((fact, edges, [value - mean for value in values]))
    return base, cards


def min_loss(values, mass):
    loss = [(values[i] - values[i + 1]) ** 2 * mass[i] * mass[i + 1] / (mass[i] + mass[i + 1]) for i in range(len(values) - 1)]
    at = int(np.argmin(loss))
    return loss[at], at


def score(base, cards, rows):
    total = np.full(rows.sum(), base)
    for fact, edges, values in cards:
        total += np.array(values)[np.searchsorted(np.array(edges, np.float32), x[rows, fact], side="right")]
    return total


def report(points):
    result = {}
    for at, page in enumerate(pages):
        part = slice(start[at], start[at + 1])
        keep = points[part] > 0
        right = min((tokens[part] * np.clip(label[part], 0, 1) * keep).sum(), page["goldWords"])
        given = (tokens[part] * keep).sum()
        precision = right / given if given else 0
        recall = right / page["goldWords"]
        f1 = 2 * precision * recall / (precision + recall) if right else 0
        result.setdefault(page["style"], []).append((f1, precision, recall))
    return {style: [round(float(v), 4) for v in np.mean(rows, 0)] for style, rows in result.items()}


points = np.zeros(len(y))
for fold in range(FOLDS):
    held = fold_of[page_of] == fold
    base, cards = table(fit(~held & known))
    points[held] = score(base, cards, held)
scores = report(points)
print(f"{FOLDS}-fold by domain, word F1 / P / R:", scores)
base, cards = table(fit(known))
print("on all pages:", report(score(base, cards, np.ones(len(y), bool))))
cards.sort(key=lambda card: -max(np.abs(card[2])))
number = lambda value: repr(round(float(np.float32(value)), 4)).removesuffix(".0")
lines = [
    "import type { Score } from './scorecard.js';",
    "",
    "/*",
    " * Fitted by bench/train/fit-scorecard.py on the WCXB development split (CC BY 4.0): edit that, not this.",
    f" * Data: {len(pages)} dumps of {len({p['id'] for p in pages})} article pages, sha256 {hashlib.sha256(data.tobytes()).hexdigest()[:16]}.",
    f" * Word F1 / P / R, {FOLDS}-fold by domain: {'; '.join(f'{s} ' + ' / '.join(f'{v:.3f}' for v in r) for s, r in scores.items())}.",
    " */",
    "",
    "/** Points every block starts with, in hundredths of natural log odds. */",
    f"export const basePoints = {round(base * 100)};",
    "",
    "/** Points by fact, the most telling fact first. */",
    "export const scorecard: readonly Score[] = [",
]
for fact, edges, values in cards:
    lines.append(
        f"  {{ fact: '{names[fact]}', edges: [{', '.join(number(e) for e in edges)}], points: [{', '.join(str(round(v * 100)) for v in values)}] }},"
    )
lines += ["];", ""]
open(out, "w").write("\n".join(lines))
