"""Texts by the pieces that they are worded with, and how what the pieces are worth is packed for src/verdict/wording/table.ts."""
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

#: A weight is a whole number of so many in a natural log odds, at most so many.
UNIT, LARGEST = 8, 42
BASE = 43
SIGNS = "".join(chr(code) for code in range(0x28, 0x7F) if code != 0x5C)


class Pieces:
    """A row for each text: each of its pieces is one by the root of how many there are."""

    def __init__(self, path):
        self.raw = np.fromfile(path + ".pieces", dtype=np.uint32)
        rows, at = [], 0
        while at < len(self.raw):
            rows.append(self.raw[at + 1:at + 1 + self.raw[at]])
            at += 1 + self.raw[at]
        self.names, columns = np.unique(np.concatenate(rows), return_inverse=True)
        sizes = np.array([len(row) for row in rows])
        values = np.repeat(1 / np.sqrt(np.maximum(1, sizes)), sizes)
        self.x = csr_matrix((values, columns, np.concatenate([[0], np.cumsum(sizes)])), shape=(len(rows), len(self.names)))

    def telling(self, train, coefficients, columns, most):
        """The columns that tell most on the rows of training, in order: by weight and by the root of how many have them."""
        told = np.abs(coefficients) * np.sqrt(np.asarray((self.x[train][:, columns] > 0).sum(0)).ravel())
        return np.sort(columns[np.argsort(-told, kind="stable")[:most]])

    def common(self, train):
        """The columns that more than one row has."""
        return np.flatnonzero(np.asarray((self.x[train] > 0).sum(0)).ravel() > 1)


def logistic(x, true, weight, strength):
    return LogisticRegression(C=strength, max_iter=1000, solver="liblinear").fit(x, true, sample_weight=weight)


def whole(coefficients):
    return np.clip(np.round(coefficients * UNIT), -LARGEST, LARGEST).astype(int)


def pack(pieces, worth):
    """Pieces in ascending order, with the weights that are not 0."""
    text, before = [], 0
    for piece, weight in zip(pieces.astype(int), worth):
        if weight == 0:
            continue
        gap, before = piece - before, piece
        while gap >= BASE:
            text.append(SIGNS[BASE + gap % BASE])
            gap //= BASE
        text.append(SIGNS[gap] + SIGNS[weight + LARGEST])
    return "".join(text)
