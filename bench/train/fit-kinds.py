"""Fits what tells the kind of a page: python3 fit-kinds.py OUT.ts FACTS..., FACTS from export-kinds.ts.

Needs requirements.txt. Words first: logistic regression of each kind on which words a page uses, the best
words kept with whole points. Their sums are facts beside the others, and boosted trees vote on all facts:
one model for HTML, one for plain text. Prints five-fold scores for several ways to fold, pages of one
domain never on both sides, words fitted anew in each fold; then writes what was fitted on all pages.
"""
import hashlib
import json
import re
import sys

import numpy as np
import scipy.sparse as sp
import xgboost as xgb
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, f1_score

FOLDS, SEEDS = 5, 3
KINDS = ["article", "documentation", "forum", "listing", "product", "service"]
#: Two kinds of the gold are one of ours: lists of stories and lists of goods.
OURS = {"collection": "listing"}
#: Words kept for each kind; those of articles count in any block, the others in short ones.
WORDS = [150, 60, 60, 60, 60, 60]
LEAST_PAGES, MOST_SHARE, MOST_POINTS = 15, 0.85, 9
WORD_STYLES = ["html", "innertext"]
ZERO = LEVELS = 45
SETTINGS = dict(rounds=32, rate=0.35, depth=2, bins=16, article=0.85)
MODELS = {
    # name: styles trained on with their weights, styles reported
    "html": ({"html": 1.0, "fragment": 0.1}, ["html", "fragment"]),
    "text": ({"innertext": 1.0, "gettext": 0.4, "post": 0.4, "gold": 0.4, "lynx": 0.2, "excerpt": 0.3}, ["innertext", "gettext", "lynx", "post", "gold", "excerpt"]),
}


class Data:
    """All pages of all styles; `short` and `any` say which words stand in short blocks and in any."""

    def __init__(self, paths):
        metas = [json.load(open(path + ".json")) for path in paths]
        raw = [open(path + ".f32", "rb").read() for path in paths]
        self.names = list(dict.fromkeys(name for meta in metas for name in meta["columns"]))
        self.abroad, self.abroad_points = metas[0]["abroad"], metas[0]["abroadPoints"]
        foreign = {word for words in self.abroad.values() for word in words.split(" ")}
        pages = [page for meta in metas for page in meta["pages"]]
        self.hash = hashlib.sha256(b"".join(raw)).hexdigest()[:16]
        self.y = np.array([KINDS.index(OURS.get(p["kind"], p["kind"])) for p in pages])
        self.style = np.array([p["style"] for p in pages])
        self.domain = [p["domain"] for p in pages]
        self.pages = len({p["id"] for p in pages})
        blocks = []
        for meta, bytes_ in zip(metas, raw):
            own = np.frombuffer(bytes_, np.float32).reshape(len(meta["pages"]), -1)
            full = np.full((len(own), len(self.names)), np.nan, np.float32)
            full[:, [self.names.index(name) for name in meta["columns"]]] = own
            blocks.append(full)
        self.x = np.vstack(blocks)
        self.vocabulary, place = [], {}
        counted = np.isin(self.style, WORD_STYLES)

        def fill(fields):
            rows, columns, at = [], [], 0
            for meta in metas:
                here = [place.setdefault(word, len(place)) for word in meta["words"]]
                for page in meta["pages"]:
                    own = {here[i] for field in fields for i in page[field]}
                    rows += [at] * len(own)
                    columns += own
                    at += 1
            return rows, columns

        short, both = fill(["short"]), fill(["short", "long"])
        make = lambda pair: sp.csr_matrix((np.ones(len(pair[0]), np.float32), pair), (len(pages), len(place)))
        self.short, self.any = make(short), make(both)
        times = np.asarray(self.any[counted].sum(0)).ravel()
        words = np.array(list(place))
        usable = (times >= LEAST_PAGES) & (times <= MOST_SHARE * counted.sum())
        usable &= np.array([re.fullmatch(r"[^\W\d_]{2,15}", word) is not None and word not in foreign for word in words])
        self.words = words[usable]
        # Words of other languages have their points already.
        self.given = np.stack([self.short[:, [place[w] for w in self.abroad[k].split(" ") if w in place]].sum(1).A1 * self.abroad_points if k in self.abroad else np.zeros(len(pages)) for k in KINDS], 1)
        self.short, self.any = self.short[:, usable], self.any[:, usable]

    def fold(self, seed):
        salt = f"{seed}:" if seed else ""
        return np.array([int(hashlib.sha256((salt + domain).encode()).hexdigest(), 16) % FOLDS for domain in self.domain])

    def fit_words(self, rows):
        """Points of every word for each kind."""
        rows = rows & np.isin(self.style, WORD_STYLES)
        out = []
        for kind, most in enumerate(WORDS):
            x, target = (self.short if kind else self.any)[rows], self.y[rows] == kind
            regress = lambda part, c: LogisticRegression(C=c, class_weight="balanced", solver="liblinear").fit(part, target).coef_[0]
            share = x.mean(0).A1
            best = np.argsort(-np.abs(regress(x, 0.02)) * np.sqrt(share * (1 - share)))[:most]
            points = np.zeros(x.shape[1])
            points[best] = regress(x[:, best], 0.05)
            out.append(np.round(points / np.abs(points).max() * MOST_POINTS))
        return out

    def word_facts(self, points, rows):
        return np.stack([((self.short if kind else self.any)[rows] @ own) for kind, own in enumerate(points)], 1) + self.given[rows]


def boost(x, y, weight):
    # Rare kinds count for more, but less than in proportion.
    count = np.bincount(y, minlength=len(KINDS))
    weight = weight * (count.max() / count[y]) ** 0.5 * np.where(y == 0, SETTINGS["article"], 1)
    model = xgb.XGBClassifier(
        n_estimators=SETTINGS["rounds"], max_depth=SETTINGS["depth"], learning_rate=SETTINGS["rate"], tree_method="hist", max_bin=SETTINGS["bins"], min_child_weight=4,
        reg_lambda=2, subsample=0.8, colsample_bytree=0.4, n_jobs=1, random_state=0, objective="multi:softprob", base_score=0.5,
    )
    return pack(model.fit(x, y, sample_weight=weight))


def pack(model):
    """Complete trees of depth 2 with leaves in whole points."""
    trees, edges = [], {}
    for dump in model.get_booster().get_dump(dump_format="json"):
        splits, leaves = [None] * 3, [0.0] * 4

        def fill(node, at, first, count):
            if "leaf" in node:
                leaves[first : first + count] = [node["leaf"]] * count
                return
            # Two digits tell values apart well enough, and take half the room.
            fact, edge = int(node["split"][1:]), float(f"{node['split_condition']:.2g}")
            edges.setdefault(fact, set()).add(edge)
            splits[at] = (fact, edge, node["missing"] == node["yes"])
            child = {c["nodeid"]: c for c in node["children"]}
            fill(child[node["yes"]], at * 2 + 1, first, count // 2)
            fill(child[node["no"]], at * 2 + 2, first + count // 2, count // 2)

        fill(json.loads(dump), 0, 0, 4)
        trees.append((splits, leaves))
    scale = max(abs(leaf) for _, leaves in trees for leaf in leaves) / LEVELS
    used = sorted(edges)
    place = {fact: at for at, fact in enumerate(used)}
    return dict(
        facts=used, edges=[sorted(edges[fact]) for fact in used],
        trees=[([None if s is None else (place[s[0]], s[1], s[2]) for s in splits], [int(round(leaf / scale)) for leaf in leaves]) for splits, leaves in trees],
    )


def points(packed, x):
    values = x[:, packed["facts"]]
    out = np.zeros((len(x), len(KINDS)), int)
    for at, (splits, leaves) in enumerate(packed["trees"]):
        sides = []
        for split in splits:
            if split is None:
                sides.append(np.zeros(len(x), int))
                continue
            fact, edge, missing = split
            value = values[:, fact]
            sides.append(np.where(np.isnan(value), not missing, value >= np.float32(edge)).astype(int))
        out[:, at % len(KINDS)] += np.array(leaves)[sides[0] * 2 + np.where(sides[0] == 0, sides[1], sides[2])]
    return out


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


ALPHABET = [chr(c) for c in range(0x23, 0x7F) if chr(c) != "\\"]


def text(packed):
    out = []
    for splits, leaves in packed["trees"]:
        for split in splits:
            fact, edge, missing = split or (0, packed["edges"][0][0], False)
            out.append(ALPHABET[fact] + ALPHABET[packed["edges"][fact].index(edge) * 2 + missing])
        out += [ALPHABET[leaf + ZERO] for leaf in leaves]
    return "".join(out)


def number(edge):
    short = f"{edge:.2g}" if abs(edge) < 100 else f"{edge:g}"
    return re.sub(r"^(-?)0\.", r"\1.", short)


def quoted(value):
    return json.dumps(value, ensure_ascii=False) if "'" in value else f"'{value}'"


def word_text(own, words):
    worth = sorted({int(p) for p in own if p}, reverse=True)
    return " ".join(" ".join([str(p), *sorted(words[own == p])]) for p in worth)


def main():
    data = Data(sys.argv[2:])
    y, style = data.y, data.style
    everything = np.ones(len(y), bool)
    models = {name: spec for name, spec in MODELS.items() if np.isin(style, list(spec[0])).any()}
    scores = {seed: np.zeros((len(y), len(KINDS)), int) for seed in range(SEEDS)}

    def usable(x, rows):
        return [i for i in range(x.shape[1]) if not np.isnan(x[rows, i]).all()]

    def stacked(train, inner):
        """Word facts of pages whose words were not seen when their points were fitted."""
        out = np.zeros((len(y), len(KINDS)))
        for f in range(FOLDS):
            held = train & (inner == f)
            out[held] = data.word_facts(data.fit_words(train & (inner != f)), held)
        return out

    for seed in range(SEEDS):
        fold, inner = data.fold(seed), data.fold(f"inner{seed}")
        for f in range(FOLDS):
            held = fold == f
            words = stacked(~held, inner)
            words[held] = data.word_facts(data.fit_words(~held), held)
            x = np.hstack([data.x, words]).astype(np.float32)
            for styles, _ in models.values():
                weight = sum(w * (style == s) for s, w in styles.items())
                rows = (weight > 0) & ~held
                columns = usable(x, rows)
                own = held & np.isin(style, list(styles))
                scores[seed][own] = points(boost(x[rows][:, columns], y[rows], weight[rows]), x[own][:, columns])
    notes = []
    for name, (_, shown) in models.items():
        for each in shown:
            rows = style == each
            if not rows.any():
                continue
            best = [scores[seed][rows].argmax(1) for seed in range(SEEDS)]
            balanced = [balanced_accuracy_score(y[rows] == 0, b == 0) for b in best]
            macro = [f1_score(y[rows], b, average="macro") for b in best]
            single = np.mean([f1_score(y[rows], b, average=None, labels=range(len(KINDS))) for b in best], 0)
            print(f"{name} model, {each}, {rows.sum()} pages: article or not {np.mean(balanced):.4f} ({', '.join(f'{b:.3f}' for b in balanced)}), macro-F1 {np.mean(macro):.4f}", dict(zip(KINDS, single.round(3).tolist())), flush=True)
            if each in ("fragment", "excerpt"):  # articles alone
                notes.append(f"{each}: {np.mean([b == 0 for b in best]):.3f} of {rows.sum()} told for articles.")
                continue
            notes.append(f"{each}: article or not {np.mean(balanced):.3f} balanced accuracy, macro-F1 {np.mean(macro):.3f} over {len(KINDS)} kinds.")
    word_points = data.fit_words(everything)
    x = np.hstack([data.x, stacked(everything, data.fold("inner"))]).astype(np.float32)
    names = data.names + [f"words-{kind}" for kind in KINDS]
    bodies = ["/** For each kind its words: a number is what the words behind it are worth. */", "export const words: Readonly<Record<string, string>> = {"]
    bodies += [f"  {kind}: {quoted(word_text(own, data.words))}," for kind, own in zip(KINDS, word_points)] + ["};", ""]
    for name, (styles, shown) in models.items():
        weight = sum(w * (style == s) for s, w in styles.items())
        rows, main_style = weight > 0, style == shown[0]
        columns = usable(x, rows)
        packed = boost(x[rows][:, columns], y[rows], weight[rows])
        sure = np.mean([[s[1] for s in margins(y[main_style], scores[seed][main_style])] for seed in range(SEEDS)], 0)
        lows = [s[0] for s in margins(y[main_style], scores[0][main_style])]
        # An edge and its side share one character.
        assert max(map(len, packed["edges"])) * 2 <= len(ALPHABET) and len(packed["facts"]) <= len(ALPHABET)
        body = [f"export const {name}Model: TreeModel = {{", "  kinds: KINDS,", f"  facts: '{' '.join(names[columns[i]] for i in packed['facts'])}'.split(' '),", "  edges: ["]
        body += [f"    [{', '.join(map(number, edges))}]," for edges in packed["edges"]]
        body += ["  ],", f"  trees: {quoted(text(packed))},", f"  sure: [{', '.join(f'[{low}, {value:.2f}]' for low, value in zip(lows, sure))}],", "};", ""]
        bodies += [f"/** For pages read from {'HTML' if name == 'html' else 'plain text'}. */", *body]
        print(name, len(packed["facts"]), "facts, unused:", [names[c] for i, c in enumerate(columns) if i not in packed["facts"]], len(packed["trees"]), "trees; on its own pages:", balanced_accuracy_score(y[main_style] == 0, points(packed, x[main_style][:, columns]).argmax(1) == 0))
    header = ["import type { TreeModel } from './trees.js';", "", "/*", " * Fitted by bench/train/fit-kinds.py on the WCXB development split (CC BY 4.0): edit that, not this.",
              f" * Data: {data.pages} pages, sha256 {data.hash}. Settings: {json.dumps(SETTINGS)}, words {WORDS}.", f" * {FOLDS}-fold by domain, mean of {SEEDS} ways to fold:", *(f" *   {note}" for note in notes), " */", "",
              f"const KINDS = '{' '.join(KINDS)}'.split(' ');", ""]
    open(sys.argv[1], "w").write("\n".join([*header, *bodies]))


main()
