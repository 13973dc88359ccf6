"""Fits which lines lead to the rest of a text: python3 fit-teasers.py PAGES WEIGHTS.ts SCORECARD.ts, PAGES from export-teasers.ts.

Which line of a beginning leads on is not known: first all do, each a little, then those that are worded most like it,
fitted again a few times. The line that is worded most so is then weighed with where it stands, by logistic regression.
"""
import hashlib
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

from known_pages import NEAR, KnownPages
from wording import Pieces, UNIT, logistic, pack, whole

#: Weakness of the pull towards 0, and how many pieces stay.
STRENGTH, MOST = 10, 4000
#: How often the lines are chosen again, and how many log odds below the best one stays.
ROUNDS, CLOSE = 3, 0.7
#: The same for the facts of a line.
WEAK = 0.3
#: As in src/verdict/teasers/leading-line.ts.
LEAST_WORDING, LEAST_PROSE = -1.5, np.log1p(8)

path, weights, scorecard = sys.argv[1:4]
pages, pieces = KnownPages(path), Pieces(path)
names = pages.columns
data = np.fromfile(path + ".f32", dtype=np.float32).reshape(-1, len(names)).astype(float)
counts = np.array([page["lines"] for page in pages.rows])
page_of = np.repeat(np.arange(len(counts)), counts)
true = pages.true[page_of]
share = 1 / np.sqrt(np.maximum(1, counts[page_of]))
against = np.where(pages.walls[page_of], NEAR, 1.0) * share


def choose(points, close=0.0):
    """The lines of each page that are worded most like such that lead on."""
    best = np.full(len(counts), -np.inf)
    np.maximum.at(best, page_of, points)
    return points >= best[page_of] - close


def fit(train):
    """The pieces that stay and what each is worth, in whole units."""
    own = train[page_of]

    def of(columns):
        x = pieces.x[:, columns]
        chosen, weight = own, np.where(true, share**2, against)
        for _ in range(ROUNDS):
            model = logistic(x[chosen], true[chosen], weight[chosen], STRENGTH)
            chosen, weight = own & (~true | choose(x @ model.coef_[0], CLOSE)), np.where(true, 1.0, against)
        return model.coef_[0]

    common = pieces.common(own)
    kept = pieces.telling(own, of(common), common, MOST)
    return kept, whole(of(kept))


points = np.zeros(len(page_of))
for held in sorted(set(pages.fold)):
    own = (pages.fold == held)[page_of]
    kept, worth = fit(pages.fold != held)
    points[own] = pieces.x[own][:, kept] @ worth / UNIT
first = np.unique(page_of[choose(points)], return_index=True)[1]
lines = np.flatnonzero(choose(points))[first]
some = pages.only(counts > 0)
data[:, names.index("wording")] = points
x = data[lines]
possible = ((x[:, names.index("wording")] >= LEAST_WORDING) | (x[:, names.index("told")] > 0)) & (x[:, names.index("prose")] >= LEAST_PROSE)
mean, spread = x[possible].mean(0), x[possible].std(0) + 1e-9
rows = (x - mean) / spread


def card(train):
    train = train & possible
    model = LogisticRegression(C=WEAK, max_iter=5000).fit(rows[train], some.true[train], sample_weight=some.fresh_weight[train])
    return model.coef_[0], model.intercept_[0]


sums = np.full(len(rows), -np.inf)
for held in sorted(set(some.fold)):
    factors, base = card(some.fold != held)
    own = (some.fold == held) & possible
    sums[own] = rows[own] @ factors + base
threshold = some.threshold(sums)
told = sums > threshold
score = f"{some.share(told, some.unseen & some.true)} are told, and {some.share(told, some.unseen & some.near)} near misses taken for such"
print(f"threshold {threshold:.2f}; of authors that the rules were made without {score}; of other near misses {some.share(told, ~some.unseen & some.near)}, of dumps and parts {some.share(told, ~some.walls)}")
for held in sorted(some.authors):
    own = some.fold == held
    print(f"{held}: told {some.share(told, own & some.true)}, near misses {some.share(told, own & ~some.true)}")

kept, worth = fit(np.ones(len(counts), bool))
text = pack(pieces.names[kept], worth)
source = f"""/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: {len(page_of)} lines of {len(counts)} pages, {int(pages.true.sum())} of them beginnings, sha256 {hashlib.sha256(pieces.raw.tobytes()).hexdigest()[:16]}.
"""
open(weights, "w").write(f"""{source} */

/** {int((worth != 0).sum())} pieces with their weights: see {{@link readTable}}. */
export const lineWeights =
  '{text}';
""")
factors, base = card(np.ones(len(rows), bool))
slopes = factors / spread
base -= float(slopes @ mean) + threshold
table = "\n".join(f"  {{ fact: '{names[at]}', points: {round(slopes[at] * 100)} }}," for at in np.argsort(-np.abs(factors), kind="stable"))
open(scorecard, "w").write(f"""import type {{ LineFacts }} from './leading-line.js';

{source} * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * {score}.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = {round(base * 100)};

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly {{ readonly fact: keyof LineFacts; readonly points: number }}[] = [
{table}
];
""")
print(int((worth != 0).sum()), "pieces,", len(text), "signs")
