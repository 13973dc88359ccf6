"""Fits how pages that keep their text away are worded: python3 fit-wording.py PAGES OUT.ts, PAGES from export-claims.ts.

Logistic regression over the pieces of a page; those that tell most stay, and are fitted again. Writes what each page gets
when fitted on those of all other authors to PAGES.wording.npy.
"""
import hashlib
import sys

import numpy as np

from known_pages import KnownPages
from wording import Pieces, UNIT, logistic, pack, whole

#: Weakness of the pull towards 0, and how many pieces stay.
STRENGTH, MOST = 20, 8000

path, out = sys.argv[1:3]
pages, pieces = KnownPages(path), Pieces(path)


def fit(train):
    """The pieces that stay and what each is worth, in whole units."""
    of = lambda columns: logistic(pieces.x[train][:, columns], pages.true[train], pages.weight[train], STRENGTH).coef_[0]
    common = pieces.common(train)
    kept = pieces.telling(train, of(common), common, MOST)
    return kept, whole(of(kept))


points = np.zeros(len(pages.true))
for held in sorted(set(pages.fold)):
    own = pages.fold == held
    kept, worth = fit(~own)
    points[own] = pieces.x[own][:, kept] @ worth / UNIT
np.save(path + ".wording.npy", points)
told = points > pages.threshold(points)
print(f"wording alone: told {pages.share(told, pages.true)}, near misses taken for such {pages.share(told, pages.near)}")

kept, worth = fit(np.ones(len(pages.true), bool))
text = pack(pieces.names[kept], worth)
open(out, "w").write(f"""/*
 * Fitted by bench/train/fit-wording.py on fixtures/verdict and on parts of articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: {len(points)} texts, {int(pages.true.sum())} of them walls and error pages, sha256 {hashlib.sha256(pieces.raw.tobytes()).hexdigest()[:16]}.
 * Of the pages of authors that it was not fitted on it tells {pages.share(told, pages.true)} by itself, and takes {pages.share(told, pages.near)} near misses for such.
 */

/** {int((worth != 0).sum())} pieces with their weights: see {{@link readTable}}. */
export const wallWeights =
  '{text}';
""")
print(int((worth != 0).sum()), "pieces,", len(text), "signs, weights from", worth.min(), "to", worth.max())
