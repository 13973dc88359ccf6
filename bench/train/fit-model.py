"""Fits the judge's model: python3 fit-model.py BLOCKS SOURCE, BLOCKS from export-blocks.ts, SOURCE the folder src/judge/model.

Prints five-fold scores by domain, then writes the tables fitted on all pages.
"""
import json
import pathlib
import sys
import time

import lightgbm as lgb
import numpy as np

from blocks import FOLDS, SHIFTS, Blocks, edges_of, score, snippet_score
from tone import foreign_pages, tone_of, tones, word_matrix
from write_model import write_tone, write_weights

path, out = sys.argv[1:3]
STYLES = ["innertext", "post", "gettext", "lynx", "html"]
#: What a page of each kind counts, and what a block with a snippet does.
PAGE_WEIGHT = {"article": 1.0, "other": 0.1, "made": 0.3}
SNIPPET_WEIGHT = 24.0
#: Share of article pages that are shown once more as if in a language of which no words are known.
FOREIGN = 0.25
#: Log odds taken off every block: more precision for less recall where both leave F1 as it is.
SHIFT = 0.7
#: The same for pages of a language that the table of words does not know, of which snippets alone are known.
FOREIGN_SHIFT = -0.6
TREES = 170
SETTINGS = dict(
    objective="binary", learning_rate=0.08, num_leaves=31, min_data_in_leaf=100, min_sum_hessian_in_leaf=20, lambda_l2=3, feature_fraction=0.4,
    bagging_fraction=0.8, bagging_freq=1, max_bin=255, boost_from_average=False, use_missing=False, num_threads=2, verbose=-1, seed=3, deterministic=True, force_row_wise=True,
)
started = time.time()
say = lambda *words: print(f"{time.time() - started:6.0f} s ", *words, flush=True)

blocks = Blocks(path)
kind = np.where(blocks.type == "snippets", "snippets", np.where(~np.isin(blocks.style, STYLES), "made", np.where(blocks.type == "article", "article", "other")))
open_rows = (blocks.label >= 0) & (blocks.line < 0)
is_snippet = blocks.of_page(kind == "snippets")
# A page counts once, a block by its words, less than in proportion.
weight = (np.minimum(blocks.tokens, 120) ** 0.7 + 0.5) * open_rows
total = np.bincount(blocks.page_of, weights=weight, minlength=len(blocks.pages))
weight = weight / blocks.of_page(np.maximum(total, 1e-9)) * 100 * blocks.of_page([PAGE_WEIGHT.get(each, 0) for each in kind])
# Of a page with snippets a few blocks are known: each counts as a block, not as a page's share.
weight[is_snippet] = np.where(open_rows[is_snippet] & np.isin(blocks.style, ["html", "innertext"])[blocks.page_of[is_snippet]], SNIPPET_WEIGHT, 0)

wrong = set(json.load(open(pathlib.Path(__file__).parent.parent / "wrong-gold.json"))["pages"])
is_wrong = np.array([page["id"] in wrong for page in blocks.pages])
weight[blocks.of_page(is_wrong)] = 0

articles = blocks.of_page(kind == "article")
words, counts = word_matrix(blocks, articles)
say("words", len(words))
tone, foreign, table = tones(blocks, words, counts, weight, articles & (weight > 0))
say("tone")

# Most short lines outside the article look alike: some of them stand for all.
chance = np.random.default_rng(1).random(len(weight))
share = np.where((blocks.label <= 0.2) & (blocks.tokens < 8) & ~is_snippet, 0.35, 1.0) * blocks.of_page(np.where(kind == "other", 0.4, np.where(kind == "made", 0.5, 1.0)))
train = np.where(chance < share, weight / share, 0)
rows = np.flatnonzero((train > 0) | (articles & open_rows) | (is_snippet & (blocks.label >= 0)))

sample = np.flatnonzero(open_rows)[:: max(1, int(open_rows.sum()) // 300000)]
columns = {"tone": tone, "tone3": blocks.around(tone, 3), "tone10": blocks.around(tone, 10), "foreign": foreign.astype(np.float32)}
edges, bins = {}, {}
for name in blocks.names:
    values = columns[name] if name in columns else blocks.column(name)
    known = values[sample]
    of_tree = (known == -1).any() and np.isin(name, blocks.names[blocks.names.index("repeatsBelow") :])
    edges[name] = edges_of(values[::7] if len(np.unique(known)) < 4 else known[known != -1] if of_tree else known)
    if of_tree:
        edges[name] = np.unique(np.concatenate([[np.float32(-0.5)], edges[name]]))
    bins[name] = (np.searchsorted(edges[name], values, side="right") + 1).astype(np.uint8)
inputs = list(blocks.names) + [f"{name}{by:+d}" for name, by in SHIFTS]
x = np.empty((len(rows), len(inputs)), np.uint8)
for at, name in enumerate(blocks.names):
    x[:, at] = bins[name][rows]
for at, (name, by) in enumerate(SHIFTS):
    x[:, len(blocks.names) + at] = blocks.shifted(bins[name], by)[rows]
y, w, fold = (blocks.label[rows] > 0.5).astype(np.int8), train[rows], blocks.fold[rows]
say("inputs", x.shape, "trained on", int((w > 0).sum()))

# The same blocks as of a language of which no words are known: whatever words tell is as it is there.
unknown = {"functionShare": 0.3, "self": 0, "reader": 0, "tone": 0, "tone3": 0, "tone10": 0, "phrase": 0, "foreign": 1}
picked = np.isin(blocks.page_of[rows], np.flatnonzero((np.random.default_rng(2).random(len(blocks.pages)) < FOREIGN) & np.isin(blocks.style, ["innertext", "html"]) & (kind == "article"))) & (w > 0)
strange = x[picked].copy()
for at, name in enumerate(inputs):
    base = name.rstrip("+-0123456789") if name not in edges else name
    if base in unknown:
        value = np.searchsorted(edges[base], np.float32(unknown[base]), side="right") + 1
        strange[:, at] = np.where(strange[:, at] == 0, 0, value)
x = np.concatenate([x, strange])
y, w, fold = np.concatenate([y, y[picked]]), np.concatenate([w, w[picked] * 0.3]), np.concatenate([fold, fold[picked]])
size = len(rows)

whole = lgb.Dataset(x, label=y, weight=w, free_raw_data=False, params=SETTINGS).construct()
points = np.full(len(blocks.label), -3.0, np.float32)
for held in range(FOLDS):
    model = lgb.train(SETTINGS, whole.subset(np.flatnonzero((fold != held) & (w > 0))), num_boost_round=TREES)
    test = np.flatnonzero(fold[:size] == held)
    points[rows[test]] = model.predict(x[test], raw_score=True, num_threads=2)
    say("fold", held)
np.save(path + ".points.npy", points)
shifts = lambda more=0.0: points - np.where(foreign, FOREIGN_SHIFT, SHIFT) - more
for more in (-0.4, -0.2, 0, 0.2):
    say(f"shift {more:+}:", score(blocks, shifts(more), STYLES)[0], "snippets", {style: snippet_score(blocks, shifts(more), style) for style in ("html", "innertext")})
scores, _ = score(blocks, shifts(), STYLES)
say("without wrong gold", score(blocks, shifts(), STYLES, ~is_wrong)[0])
for step in (-3, -2.5, -2, -1.5, 1.5, 2, 2.5, 3):
    say(f"threshold {step:+}", {style: score(blocks, shifts(step), [style])[0][style] for style in ("html", "innertext")})

model = lgb.train(SETTINGS, whole.subset(np.flatnonzero(w > 0)), num_boost_round=TREES)
model.save_model(path + ".model.txt")
notes = [
    "Fitted by bench/train (npm run train) on the WCXB development split (CC BY 4.0) and on snippets of trafilatura's evaluation pages (Apache-2.0).",
    f"Format 1. Data: {len(blocks.pages)} dumps of {len({page['id'] for page in blocks.pages})} pages, {len(blocks.label)} blocks, sha256 {blocks.hash}.",
    f"LightGBM {lgb.__version__}: {TREES} trees of {SETTINGS['num_leaves']} leaves, learning rate {SETTINGS['learning_rate']}, seed {SETTINGS['seed']}.",
    f"Word F1 / P / R of blocks, {FOLDS}-fold by domain: " + "; ".join(f"{style} " + " / ".join(f"{v:.3f}" for v in own) for style, own in scores.items()) + ".",
]
write_weights(out, model, inputs, edges, SHIFT, FOREIGN_SHIFT, notes)
write_tone(out, table, notes[:2])

# What the library must give for some pages: there a word has the points of the table on all pages.
final_foreign = foreign_pages(blocks, words, counts, table)
final = np.where(final_foreign, 0, tone_of(words, counts, table))
check = []
for page in np.flatnonzero(np.isin(kind, ["article"]))[::79]:
    mine = np.arange(blocks.start[page], blocks.start[page + 1])
    columns = {"tone": final, "tone3": blocks.around(final, 3), "tone10": blocks.around(final, 10), "foreign": final_foreign.astype(np.float32)}
    own = {name: (np.searchsorted(edges[name], columns[name] if name in columns else blocks.column(name), side="right") + 1).astype(np.uint8) if name in columns else bins[name] for name in blocks.names}
    rows_of_page = np.stack([own[name][mine] for name in blocks.names] + [blocks.shifted(own[name], by)[mine] for name, by in SHIFTS], 1)
    value = model.predict(rows_of_page, raw_score=True) - np.where(final_foreign[mine], FOREIGN_SHIFT, SHIFT)
    shown = np.flatnonzero(blocks.line[mine] < 0)
    check.append({"id": blocks.pages[page]["id"], "style": str(blocks.style[page]), "blocks": [[int(at), round(float(value[at]) * 100)] for at in shown]})
json.dump(check, open(path + ".check.json", "w"))
