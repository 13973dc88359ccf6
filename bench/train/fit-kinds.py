"""Fits the trees that tell what kind a page is: python3 fit-kinds.py OUT.ts FACTS..., FACTS from export-kinds.ts.

Needs requirements.txt. Prints five-fold scores, pages of one domain never on both sides, facts chosen
anew in each fold; then writes the trees fitted on all pages. One model for HTML, one for plain text.
"""
import hashlib
import json
import sys

import numpy as np
import xgboost as xgb
from sklearn.metrics import balanced_accuracy_score, f1_score

FOLDS = 5
KINDS = ["article", "documentation", "forum", "listing", "product", "service"]
#: Two kinds of the gold are one of ours: lists of stories and lists of goods.
OURS = {"collection": "listing"}
ZERO, LEVELS = 45, 45
MODELS = {
    # name: styles trained on with their weights, styles reported, settings
    "html": ({"html": 1.0}, ["html"], dict(rounds=40, rate=0.2, facts=110, article=0.8)),
    "text": ({"innertext": 1.0, "gettext": 0.6, "post": 0.5, "gold": 0.5, "lynx": 0.3}, ["innertext", "gettext", "lynx", "post", "gold"], dict(rounds=40, rate=0.2, facts=70, article=0.9)),
}


def load(paths):
    parts, pages, raw = [], [], b""
    for path in paths:
        meta = json.load(open(path + ".json"))
        bytes_ = open(path + ".f32", "rb").read()
        parts.append(np.frombuffer(bytes_, np.float32).reshape(len(meta["pages"]), -1))
        pages, raw = pages + meta["pages"], raw + bytes_
    rows, names = np.vstack(parts), meta["kinds"]
    kind = np.array([KINDS.index(OURS.get(names[int(k)], names[int(k)])) for k in rows[:, 0]])
    fold = np.array([int(hashlib.sha256(p["domain"].encode()).hexdigest(), 16) % FOLDS for p in pages])
    style = np.array([p["style"] for p in pages])
    return dict(x=rows[:, 1:], y=kind, fold=fold, style=style, names=meta["columns"][1:], hash=hashlib.sha256(raw).hexdigest()[:16], ids=np.array([p["id"] for p in pages]))


def boost(x, y, weight, settings):
    # Rare kinds count for more, but less than in proportion.
    count = np.bincount(y, minlength=len(KINDS))
    weight = weight * (count.max() / count[y]) ** 0.5 * np.where(y == 0, settings["article"], 1)
    model = xgb.XGBClassifier(
        n_estimators=settings["rounds"], max_depth=3, learning_rate=settings["rate"], tree_method="hist", max_bin=32, min_child_weight=4,
        reg_lambda=2, subsample=0.8, colsample_bytree=0.4, n_jobs=1, random_state=0, objective="multi:softprob", base_score=0.5,
    )
    return model.fit(x, y, sample_weight=weight)


def fit(x, y, weight, settings, usable):
    gain = boost(x[:, usable], y, weight, settings).get_booster().get_score(importance_type="total_gain")
    ranked = sorted(gain, key=lambda key: -gain[key])[: settings["facts"]]
    chosen = sorted(usable[int(key[1:])] for key in ranked)
    return pack(boost(x[:, chosen], y, weight, settings), chosen)


def pack(model, chosen):
    """Complete trees of depth 3 with leaves in whole points."""
    trees, edges = [], [set() for _ in chosen]
    for dump in model.get_booster().get_dump(dump_format="json"):
        splits, leaves = [None] * 7, [0.0] * 8

        def fill(node, at, first, count):
            if "leaf" in node:
                leaves[first : first + count] = [node["leaf"]] * count
                return
            # Three digits tell values apart well enough, and take half the room.
            fact, edge = int(node["split"][1:]), float(f"{node['split_condition']:.3g}")
            edges[fact].add(edge)
            splits[at] = (fact, edge, node["missing"] == node["yes"])
            child = {c["nodeid"]: c for c in node["children"]}
            fill(child[node["yes"]], at * 2 + 1, first, count // 2)
            fill(child[node["no"]], at * 2 + 2, first + count // 2, count // 2)

        fill(json.loads(dump), 0, 0, 8)
        trees.append((splits, leaves))
    scale = max(abs(leaf) for _, leaves in trees for leaf in leaves) / LEVELS
    used = [i for i, e in enumerate(edges) if e]
    place = {fact: at for at, fact in enumerate(used)}
    return dict(
        facts=[chosen[i] for i in used], edges=[sorted(edges[i]) for i in used], scale=scale,
        trees=[([None if s is None else (place[s[0]], s[1], s[2]) for s in splits], [int(round(leaf / scale)) for leaf in leaves]) for splits, leaves in trees],
    )


def points(packed, x):
    values = x[:, packed["facts"]]
    out = np.zeros((len(x), len(KINDS)), int)
    for at, (splits, leaves) in enumerate(packed["trees"]):
        node, first = np.zeros(len(x), int), np.zeros(len(x), int)
        for half in (4, 2, 1):
            left = np.ones(len(x), bool)
            for n in np.unique(node):
                if splits[n] is None:
                    continue
                fact, edge, missing = splits[n]
                rows, value = node == n, values[:, fact]
                left[rows] = np.where(np.isnan(value), missing, value < np.float32(edge))[rows]
            first = first + np.where(left, 0, half)
            node = node * 2 + np.where(left, 1, 2)
        out[:, at % len(KINDS)] += np.array(leaves)[first]
    return out


def report(y, score):
    best = score.argmax(1)
    return balanced_accuracy_score(y == 0, best == 0), f1_score(y, best, average="macro"), f1_score(y, best, average=None, labels=range(len(KINDS)))


def margins(y, score):
    """How often the first kind is right, by its lead: a few steps, never falling."""
    ordered = np.sort(score, 1)
    lead, right = ordered[:, -1] - ordered[:, -2], score.argmax(1) == y
    steps, last = [], 0
    for low, high in zip([0, 6, 12, 20, 30, 45, 65], [6, 12, 20, 30, 45, 65, 10**6]):
        rows = (lead >= low) & (lead < high)
        last = max(last, round(float(right[rows].mean()) - 0.005, 2)) if rows.sum() >= 20 else last
        steps.append((low, min(last, 0.98)))
    return steps


ALPHABET = [chr(c) for c in [*range(0x23, 0x7F), *range(0xC0, 0x17F)] if chr(c) != "\\"]


def text(packed):
    out = []
    for splits, leaves in packed["trees"]:
        for split in splits:
            fact, edge, missing = split or (0, packed["edges"][0][0], False)
            out.append(ALPHABET[fact] + ALPHABET[packed["edges"][fact].index(edge) * 2 + missing])
        out += [ALPHABET[leaf + ZERO] for leaf in leaves]
    return "".join(out)


def main():
    data = load(sys.argv[2:])
    x, y, style, fold = (data[key] for key in ("x", "y", "style", "fold"))
    notes, bodies = [], []
    for name, (styles, shown, settings) in MODELS.items():
        weight = sum(w * (style == s) for s, w in styles.items())
        train = weight > 0
        if not train.any():
            continue
        usable = [i for i in range(x.shape[1]) if not np.isnan(x[train, i]).all()]
        score = np.zeros((len(y), len(KINDS)), int)
        for f in range(FOLDS):
            held, rows = fold == f, train & (fold != f)
            score[held] = points(fit(x[rows], y[rows], weight[rows], settings, usable), x[held])
        for each in shown:
            rows = style == each
            if not rows.any():
                continue
            balanced, macro, single = report(y[rows], score[rows])
            print(f"{name} model, {each}, {FOLDS}-fold by domain, {rows.sum()} pages: article or not {balanced:.4f}, macro-F1 {macro:.4f}", dict(zip(KINDS, single.round(3).tolist())), flush=True)
            notes.append(f"{each}: article or not {balanced:.3f} balanced accuracy, macro-F1 {macro:.3f} over {len(KINDS)} kinds.")
        packed = fit(x[train], y[train], weight[train], settings, usable)
        main_style = style == shown[0]
        sure = margins(y[main_style], score[main_style])
        facts = [data["names"][i] for i in packed["facts"]]
        # An edge and its side share one character.
        assert max(map(len, packed["edges"])) * 2 <= 91 and len(facts) <= len(ALPHABET)
        body = [f"export const {name}Model: TreeModel = {{", "  kinds: KINDS,", f"  facts: '{' '.join(facts)}'.split(' '),", "  edges: ["]
        body += [f"    [{', '.join(f'{e:.3g}'.removeprefix('0') if 0 < e < 1 else f'{e:g}' for e in edges)}]," for edges in packed["edges"]]
        body += ["  ],", f"  base: [{', '.join(['0'] * len(KINDS))}],", f"  trees: {json.dumps(text(packed)) if chr(39) in text(packed) else chr(39) + text(packed) + chr(39)},"]
        body += [f"  sure: [{', '.join(f'[{low}, {value}]' for low, value in sure)}],", "};", ""]
        bodies += [f"/** For pages read from {'HTML' if name == 'html' else 'plain text'}. */", *body]
        print(name, len(facts), "facts,", len(packed["trees"]), "trees,", len(text(packed)), "characters; on its own pages:", report(y[main_style], points(packed, x[main_style]))[:2])
    header = ["import type { TreeModel } from './trees.js';", "", "/*", " * Fitted by bench/train/fit-kinds.py on the WCXB development split (CC BY 4.0): edit that, not this.",
              f" * Data: {len(set(data['ids']))} pages, sha256 {data['hash']}. Settings: {json.dumps({n: m[2] for n, m in MODELS.items()})}.", f" * {FOLDS}-fold by domain:", *(f" *   {note}" for note in notes), " */", "",
              f"const KINDS = '{' '.join(KINDS)}'.split(' ');", ""]
    open(sys.argv[1], "w").write("\n".join([*header, *bodies]))


main()
