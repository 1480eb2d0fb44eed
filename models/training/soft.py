"""Soft labels of label.py: what a teacher said about every word of much text, cut into windows."""

import pathlib

import numpy as np


class Labelled:
    """All parts of a folder, as arrays over words and pieces.

    counts [words] pieces of each word; pieces ids; labels [words, labels] and kinds [words, kinds] logits;
    piece_at [words + 1] first piece of each word; document_at [documents + 1] first word of each document; french [documents] bool.
    """

    def __init__(self, folder):
        parts = [np.load(path) for path in sorted(pathlib.Path(folder).glob("*-of-*.npz"))]
        if not parts:
            raise FileNotFoundError(f"{folder}: expected the parts that label.py writes, found none; run it first")
        join = lambda name: np.concatenate([part[name] for part in parts])
        self.counts, self.pieces, self.labels, self.kinds = map(join, ("counts", "pieces", "labels", "kinds"))
        self.piece_at = np.concatenate([[0], np.cumsum(self.counts.astype(np.int64))])
        self.french = join("french")
        self.document_at = np.concatenate([[0], np.cumsum(join("documents").astype(np.int64))])

    def windows(self, size, rng, share=1.0, repeat_others=1):
        """(first word, end word) of windows of at most `size` pieces with <s> and </s>, over a share of the documents, cut anew each time.

        Documents that are not French come `repeat_others` times.
        """
        out = []
        others = np.flatnonzero(~self.french).tolist()
        for document in [*range(len(self.french)), *others * (repeat_others - 1)]:
            if share < 1 and rng.random() >= share:
                continue
            start, end = self.document_at[document : document + 2]
            room = rng.randint(size // 2, size - 2)
            while start < end:
                stop = int(np.searchsorted(self.piece_at, self.piece_at[start] + room, "right")) - 1
                stop = min(max(stop, start + 1), end)
                out.append((int(start), int(stop)))
                start, room = stop, size - 2
        return out

    def length(self, window):
        """Pieces of a window, <s> and </s> included."""
        return int(self.piece_at[window[1]] - self.piece_at[window[0]]) + 2
