"""The blocks that export-blocks.ts wrote: loading them, and what is computed from them for training."""
import hashlib
import json

import numpy as np

FOLDS = 5
#: Features that training computes itself, since they ask the table of words that is fitted then.
COMPUTED = ["tone", "tone3", "tone10", "foreign"]
BINS = 28
#: Features that neighbours are asked for as well, and how far away.
NEAR = ["words", "ending", "functionShare", "capitalShare", "prose", "sign", "ruled", "stamp", "kind", "opening", "repeats", "digitShare", "last", "gap", "tag", "linkShare", "odd", "overlap", "tone", "sameStart"]
FAR = ["words", "ending", "sign", "stamp", "prose", "linkShare"]
SHIFTS = [(name, by) for name in NEAR for by in (-2, -1, 1, 2)] + [(name, by) for name in FAR for by in (-4, -3, 3, 4)]
MOST_WORDS = 60


class Blocks:
    def __init__(self, path):
        head = json.load(open(path + ".json"))
        self.extra, self.pages = head["extra"], head["pages"]
        self.names = head["columns"][self.extra :]
        self.data = np.memmap(path + ".f32", dtype=np.float32, mode="r").reshape(-1, len(head["columns"]))
        sizes = np.array([page["rows"] for page in self.pages])
        self.start = np.concatenate([[0], np.cumsum(sizes)])
        self.page_of = np.repeat(np.arange(len(self.pages)), sizes)
        own = np.array(self.data[:, : self.extra])
        self.label, self.tokens, self.line, self.length = own.T
        self.style = np.array([page["style"] for page in self.pages])
        self.type = np.array([page["type"] for page in self.pages])
        fold = lambda domain: int(hashlib.md5(domain.encode()).hexdigest(), 16) % FOLDS
        self.fold = np.array([fold(page["domain"]) for page in self.pages])[self.page_of]
        self.gold = np.array([page["goldWords"] for page in self.pages], float)
        # What training computes anew does not count: it was exported with the tables of the last training.
        sample = np.array(self.data[::97])
        sample[:, [self.extra + self.names.index(name) for name in COMPUTED]] = 0
        self.hash = hashlib.sha256(json.dumps(self.pages).encode() + sample.tobytes()).hexdigest()[:16]
        self.path = path

    def of_page(self, values):
        """A value of each page, for each of its blocks."""
        return np.asarray(values)[self.page_of]

    def column(self, name):
        return np.ascontiguousarray(self.data[:, self.extra + self.names.index(name)])

    def shifted(self, values, by, beyond=0):
        """The value `by` blocks further down, `beyond` where the page ends."""
        out = np.full(len(values), beyond, values.dtype)
        if by > 0:
            same = self.page_of[:-by] == self.page_of[by:]
            out[:-by][same] = values[by:][same]
        else:
            same = self.page_of[-by:] == self.page_of[:by]
            out[-by:][same] = values[:by][same]
        return out

    def around(self, values, reach):
        """Mean over the blocks within `reach`, by their length: what features/around.ts calls tone3 and tone10."""
        at = np.arange(len(values))
        low = np.maximum(at - reach, self.start[:-1][self.page_of])
        high = np.minimum(at + reach + 1, self.start[1:][self.page_of])
        weight = np.minimum(self.length, MOST_WORDS).astype(np.float64)
        sums, weights = (np.concatenate([[0], np.cumsum(column)]) for column in (values * weight, weight))
        total = weights[high] - weights[low]
        return np.where(total > 0, (sums[high] - sums[low]) / np.maximum(total, 1e-9), 0).astype(np.float32)


def edges_of(values):
    """Lower ends of the bins but the first, so that no bin of a spread-out feature holds much more than the others."""
    found, counts = np.unique(values, return_counts=True)
    if len(found) <= BINS:
        edges = (found[1:] + found[:-1]) / 2
    else:
        counts = np.minimum(counts, counts.sum() / BINS)
        share = np.cumsum(counts) / counts.sum()
        at = np.unique(np.searchsorted(share, np.linspace(0, 1, BINS + 1)[1:-1]))
        at = at[at + 1 < len(found)]
        edges = (found[at] + found[at + 1]) / 2
    return np.unique(np.array([float("%.3g" % edge) for edge in edges], dtype=np.float32))


def score(blocks, points, styles, only=True):
    """Word F1, precision and recall of the articles by style, by the words of the blocks that stay."""
    keep = np.where(blocks.line >= 0, blocks.line > 0, points > 0)
    pages = len(blocks.pages)
    right = np.bincount(blocks.page_of, weights=blocks.tokens * np.clip(blocks.label, 0, 1) * keep, minlength=pages)
    given = np.bincount(blocks.page_of, weights=blocks.tokens * keep, minlength=pages)
    right = np.minimum(right, blocks.gold)
    precision = np.where(given > 0, right / np.maximum(given, 1), 0)
    recall = right / np.maximum(blocks.gold, 1)
    f1 = np.where(right > 0, 2 * precision * recall / np.maximum(precision + recall, 1e-9), 0)
    pick = lambda style: (blocks.style == style) & (blocks.type == "article") & only
    return {style: tuple(round(float(v[pick(style)].mean()), 4) for v in (f1, precision, recall)) for style in styles}, f1


def snippet_score(blocks, points, style):
    """F1, precision and recall over the blocks that hold a wanted or an unwanted snippet."""
    rows = blocks.of_page((blocks.type == "snippets") & (blocks.style == style)) & (blocks.label >= 0)
    keep = np.where(blocks.line >= 0, blocks.line > 0, points > 0)[rows]
    wanted = blocks.label[rows] > 0.5
    right = (keep & wanted).sum()
    return tuple(round(float(v), 4) for v in (2 * right / (keep.sum() + wanted.sum()), right / keep.sum(), right / wanted.sum()))
