"""Additive models (boosted stumps) over the library's own facts, written as tables of points."""
import hashlib
import json

import numpy as np
import xgboost as xgb

FOLDS = 5


def load(path, extra):
    """Columns, pages and rows that export-*.ts wrote; the first `extra` columns are no facts."""
    head = json.load(open(path + ".json"))
    data = np.fromfile(path + ".f32", dtype=np.float32).reshape(-1, len(head["columns"]))
    pages = head["pages"]
    sizes = np.array([page["rows"] for page in pages])
    return {
        "names": head["columns"][extra:],
        "pages": pages,
        "extra": data[:, :extra],
        "x": data[:, extra:],
        "start": np.concatenate([[0], np.cumsum(sizes)]),
        "page_of": np.repeat(np.arange(len(pages)), sizes),
        "fold_of": np.array([int(hashlib.md5(p["domain"].encode()).hexdigest(), 16) % FOLDS for p in pages]),
        "hash": hashlib.sha256(data.tobytes()).hexdigest()[:16],
    }


def fit(x, y, weight, stumps=300, rate=0.25, bins=48, child=20):
    model = xgb.XGBClassifier(
        n_estimators=stumps, max_depth=1, learning_rate=rate, tree_method="hist", max_bin=bins,
        reg_lambda=5, min_child_weight=child, n_jobs=2, random_state=0, base_score=0.5,
    )
    return table(model.fit(x, y, sample_weight=weight), x, weight)


def rank(x, y, groups, weight, stumps=400, rate=0.25, bins=64):
    """Stumps that put the right row of each group first; `weight` has what each group counts, in their order."""
    model = xgb.XGBRanker(
        objective="rank:ndcg", n_estimators=stumps, max_depth=1, learning_rate=rate, tree_method="hist",
        max_bin=bins, n_jobs=2, random_state=0,
    )
    return table(model.fit(x, y, qid=groups, sample_weight=weight), x, np.full(len(x), 1.0))


def calibrate(model, best, right):
    """Scales a model so that its points are the log odds that the best row is the right one."""
    from sklearn.linear_model import LogisticRegression

    line = LogisticRegression(C=1e6).fit(np.array(best)[:, None], right)
    scale, shift = float(line.coef_[0][0]), float(line.intercept_[0])
    base, cards = model
    return base * scale + shift, [(fact, edges, [value * scale for value in values]) for fact, edges, values in cards]


def table(model, x, weight, most=9):
    """Per fact: the edges and the log odds between them; stumps on one fact are summed."""
    steps, base = {}, 0.0
    for tree in model.get_booster().get_dump(dump_format="json"):
        node = json.loads(tree)
        if "leaf" in node:
            base += node["leaf"]
            continue
        leaves = {child["nodeid"]: child["leaf"] for child in node["children"]}
        steps.setdefault(int(node["split"][1:]), []).append((node["split_condition"], leaves[node["yes"]], leaves[node["no"]]))
    cards = []
    for fact, splits in steps.items():
        edges = sorted({edge for edge, _, _ in splits})
        probes = [edges[0] - 1] + edges
        values = [sum(yes if probe < edge else no for edge, yes, no in splits) for probe in probes]
        mass = list(np.bincount(np.searchsorted(np.array(edges, np.float32), x[:, fact], side="right"), weights=weight, minlength=len(probes)) + 1e-6)
        while edges and (len(values) > most or least_loss(values, mass)[0] < 2e-5 * weight.sum()):
            at = least_loss(values, mass)[1]
            both = mass[at] + mass[at + 1]
            values[at : at + 2] = [(values[at] * mass[at] + values[at + 1] * mass[at + 1]) / both]
            mass[at : at + 2] = [both]
            del edges[at]
        mean = float(np.dot(values, mass) / sum(mass))
        base += mean
        if edges:
            cards.append((fact, edges, [value - mean for value in values]))
    return base, cards


def least_loss(values, mass):
    loss = [(values[i] - values[i + 1]) ** 2 * mass[i] * mass[i + 1] / (mass[i] + mass[i + 1]) for i in range(len(values) - 1)]
    at = int(np.argmin(loss))
    return loss[at], at


def score(model, x):
    base, cards = model
    total = np.full(len(x), base)
    for fact, edges, values in cards:
        total += np.array(values)[np.searchsorted(np.array(edges, np.float32), x[:, fact], side="right")]
    return total


def write(path, model, names, notes, imports, base_name, base_doc, card_name):
    base, cards = model
    cards = sorted(cards, key=lambda card: -max(np.abs(card[2])))
    number = lambda value: repr(round(float(np.float32(value)), 4)).removesuffix(".0")
    lines = [imports, "", "/*", *(f" * {note}" for note in notes), " */", "", f"/** {base_doc} */", f"export const {base_name} = {round(base * 100)};", ""]
    lines += ["/** Points by fact, the most telling fact first. */", f"export const {card_name}: readonly Score[] = ["]
    for fact, edges, values in cards:
        points = ", ".join(str(round(value * 100)) for value in values)
        lines.append(f"  {{ fact: '{names[fact]}', edges: [{', '.join(number(e) for e in edges)}], points: [{points}] }},")
    open(path, "w").write("\n".join([*lines, "];", ""]))
