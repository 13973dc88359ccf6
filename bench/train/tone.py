"""The table of words: which words articles use, and which stand around them."""
import numpy as np
from scipy import sparse
from sklearn.linear_model import SGDClassifier

from blocks import FOLDS

#: A word of fewer domains says more of a site than of articles.
FEWEST_DOMAINS = 15
WORDS = 1500
#: Points of the strongest words.
LEVELS = 5
#: A page is foreign to a table that has fewer of its words; fewer words do not tell.
HEARD = 0.3
FEWEST_WORDS = 20


def word_matrix(blocks, labelled):
    """Blocks by words: how often each word stands in each block; a number is `#`, whichever it is."""
    lines = open(blocks.path + ".words").read().split("\n")
    domains = {}
    html = blocks.of_page((blocks.style == "html") & (blocks.type == "article"))
    clean = [None] * len(blocks.label)
    for row in np.flatnonzero(labelled | blocks.of_page(blocks.type == "snippets") | (blocks.label >= 0)):
        clean[row] = ["#" if word[0].isdigit() and word[0].isascii() else word for word in lines[row].split(" ")] if lines[row] else []
    for row in np.flatnonzero(html):
        domain = blocks.pages[blocks.page_of[row]]["domain"]
        for word in clean[row]:
            domains.setdefault(word, set()).add(domain)
    words = sorted(word for word, found in domains.items() if len(found) >= FEWEST_DOMAINS)
    index = {word: at for at, word in enumerate(words)}
    starts, columns = [0], []
    for own in clean:
        if own:
            columns.extend(index[word] for word in own if word in index)
        starts.append(len(columns))
    counts = sparse.csr_matrix((np.ones(len(columns), np.float32), np.array(columns, np.int32), np.array(starts, np.int64)), shape=(len(clean), len(words)))
    counts.sum_duplicates()
    return words, counts


def fit_tone(words, counts, wanted, weight, rows):
    """A table of whole points: logistic regression on all words, then on those that tell most."""

    def regression(matrix, alpha):
        known = np.maximum(np.asarray(matrix.sum(1)).ravel(), 1)
        scaled = sparse.diags((1 / np.sqrt(known)).astype(np.float32)) @ matrix
        model = SGDClassifier(loss="log_loss", alpha=alpha, max_iter=6, tol=None, random_state=0, average=True)
        return model.fit(scaled, wanted[rows], sample_weight=weight[rows] / weight[rows].mean()).coef_[0]

    mine = counts[rows]
    often = np.asarray(mine.sum(0)).ravel()
    first = regression(mine, 3e-5)
    chosen = np.sort(np.argsort(-np.abs(first) * np.sqrt(often))[:WORDS])
    second = regression(mine[:, chosen], 1e-5)
    points = np.clip(np.round(second / np.quantile(np.abs(second), 0.97) * LEVELS), -LEVELS, LEVELS).astype(int)
    return {words[at]: int(value) for at, value in zip(chosen, points) if value != 0}


def tone_of(words, counts, table):
    """What features/tone.ts computes for each block."""
    index = {word: at for at, word in enumerate(words)}
    chosen = np.array([index[word] for word in table])
    part = counts[:, chosen]
    known = np.asarray(part.sum(1)).ravel()
    points = np.asarray(part @ np.array(list(table.values()), np.float32)).ravel()
    return np.where(known > 0, points / np.sqrt(np.maximum(known, 1)), 0).astype(np.float32)


def foreign_pages(blocks, words, counts, table):
    """For each block whether its page is of a language that the table does not know: what features/tone.ts calls foreign."""
    index = {word: at for at, word in enumerate(words)}
    number = np.asarray(counts[:, index["#"]].todense()).ravel()
    heard = np.asarray(counts[:, [index[word] for word in table if word != "#"]].sum(1)).ravel()
    by_page = lambda values: np.bincount(blocks.page_of, weights=values, minlength=len(blocks.pages))
    spoken = by_page(blocks.length - number)
    return blocks.of_page((spoken >= FEWEST_WORDS) & (by_page(heard) < spoken * HEARD))


def tones(blocks, words, counts, weight, rows):
    """Each block's tone by the words of the other folds, whether its page is foreign to them, and the table fitted on all."""
    wanted = (blocks.label > 0.5).astype(int)
    out = np.zeros(len(blocks.label), np.float32)
    foreign = np.zeros(len(blocks.label), bool)
    for fold in range(FOLDS):
        table = fit_tone(words, counts, wanted, weight, np.flatnonzero(rows & (blocks.fold != fold)))
        mine = blocks.fold == fold
        foreign[mine] = foreign_pages(blocks, words, counts, table)[mine]
        out[mine] = tone_of(words, counts[mine], table)
    out[foreign] = 0
    return out, foreign, fit_tone(words, counts, wanted, weight, np.flatnonzero(rows))
