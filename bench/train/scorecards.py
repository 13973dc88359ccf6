"""Additive models (boosted stumps) over the library's own facts, written as tables of points."""
import hashlib
import json

import numpy as np
import xgboost as xgb
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

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


def choose(x, y, groups, weight, bins=24, smooth=12.0, small=1.0):
    """Points by which the right row of each group is chosen (a conditional logit); neighbouring bins of a fact get like points.

    `weight` has what each group counts, in their order.
    """
    probes = np.concatenate([x[y == 1], x[y == 0][::BACKGROUND]])
    edges = {fact: steps for fact in range(x.shape[1]) if len(steps := edges_of(probes[:, fact], bins))}
    starts = np.cumsum([0] + [len(steps) + 1 for steps in edges.values()])
    places = [start + np.searchsorted(steps, x[:, fact], side="right") for start, (fact, steps) in zip(starts, edges.items())]
    size = int(starts[-1])
    rows = csr_matrix((np.ones(x.shape[0] * len(edges)), np.stack(places, 1).ravel(), np.arange(x.shape[0] + 1) * len(edges)), shape=(x.shape[0], size))
    columns = rows.T.tocsr()
    inside = np.setdiff1d(np.arange(size), starts[1:] - 1)
    group = np.unique(groups, return_inverse=True)[1]
    first = np.searchsorted(group, np.arange(len(weight)))
    is_right = y == 1

    def loss(points):
        sums = rows @ points
        odds = np.exp(sums - np.maximum.reduceat(sums, first)[group])
        total, right = np.add.reduceat(odds, first), np.add.reduceat(odds * is_right, first)
        off = weight[group] * (odds / total[group] - odds * is_right / right[group])
        step = points[inside + 1] - points[inside]
        slope = columns @ off + 2 * small * points
        slope[inside + 1] += 2 * smooth * step
        slope[inside] -= 2 * smooth * step
        return -np.dot(weight, np.log(right / total)) + smooth * np.dot(step, step) + small * np.dot(points, points), slope

    points = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 80}).x
    sums = {fact: (steps, points[start : start + len(steps) + 1]) for start, (fact, steps) in zip(starts, edges.items())}
    # As many steps as tell among the right rows, not among the menus
    return merged(sums, probes, np.full(len(probes), 1.0), 0.0, least=3e-4)


#: Of rows that are not the right one, every so many say where the bins are.
BACKGROUND = 13


#: What the longest and the greatest lines have is rare, and tells.
TAILS = [0.005, 0.01, 0.02, 0.98, 0.99, 0.995]


def edges_of(values, bins):
    known = np.unique(values)
    if len(known) <= bins:
        return known[1:]
    return np.setdiff1d(np.quantile(values, [*(np.arange(1, bins) / bins), *TAILS]).astype(np.float32), known[:1])


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
    sums = {}
    for fact, splits in steps.items():
        edges = sorted({edge for edge, _, _ in splits})
        probes = [edges[0] - 1] + edges
        sums[fact] = edges, [sum(yes if probe < edge else no for edge, yes, no in splits) for probe in probes]
    return merged(sums, x, weight, base, most)


def merged(sums, x, weight, base, most=9, least=2e-5):
    """The same with at most so many steps a fact, and none that hardly tells; each card's mean goes to the base."""
    cards = []
    for fact, (edges, values) in sums.items():
        edges, values = list(edges), list(values)
        mass = list(np.bincount(np.searchsorted(np.array(edges, np.float32), x[:, fact], side="right"), weights=weight, minlength=len(values)) + 1e-6)
        while edges and (len(values) > most or least_loss(values, mass)[0] < least * weight.sum()):
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
