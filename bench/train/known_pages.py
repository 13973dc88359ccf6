"""Pages, and whether each is what a table is to tell, as export-claims.ts and export-teasers.ts write them."""
import hashlib
import json

import numpy as np

#: An author's pages are held out together from so many on; the rest is dealt out by domain.
LARGE, FOLDS = 40, 5
#: What near misses count, against a part of an article.
NEAR = 3.0
#: Dumps and parts of articles of which so many in a thousand may be taken for what they are not.
MOST_FALSE = 5
#: Names of authors whose pages the lexicon and the rules were made without.
UNSEEN = "unseen"
#: What comes from those looks better on pages that they were made with than it is, so these count less where it is weighed.
SEEN = 0.1


class KnownPages:
    def __init__(self, path, head=None, rows=None):
        self.head = head or json.load(open(path + ".json"))
        self.columns = self.head["columns"]
        own = self.head["pages"] if rows is None else rows
        self.rows = own
        self.true = np.array([page["isTrue"] for page in own])
        self.style = np.array([page["style"] for page in own])
        self.reason = np.array([page.get("reason") or "" for page in own])
        domain = np.array([page["domain"] for page in own])
        self.walls = self.style == "walls"
        self.near = self.walls & ~self.true
        self.unseen = np.array([each.startswith(UNSEEN) for each in domain])
        self.weight = np.where(self.near, NEAR, 1.0)
        self.fresh_weight = self.weight * np.where(self.true & ~self.unseen, SEEN, 1)
        self.claims = self.reason != ""
        counts = {each: int((self.walls & (domain == each)).sum()) for each in set(domain)}
        self.authors = {each for each in counts if counts[each] >= LARGE}
        self.fold = np.array([each if each in self.authors else str(int(hashlib.md5(each.encode()).hexdigest(), 16) % FOLDS) for each in domain])

    def only(self, which):
        """Some of the pages, and the folds as they were."""
        some = KnownPages(None, self.head, [page for page, kept in zip(self.rows, which) if kept])
        some.fold, some.authors = self.fold[which], self.authors
        return some

    def threshold(self, points):
        """What so few of all parts of articles and of dumps get more than; of pages that claim nothing none does."""
        others = np.sort(points[~self.walls])[::-1]
        total = sum(page["style"] != "walls" for page in self.head["pages"])
        return others[int(total * MOST_FALSE / 1000)]

    def share(self, told, which):
        return f"{int(told[which].sum())} of {int(which.sum())}"
