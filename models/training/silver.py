"""Silver labels: a teacher's reading of unlabelled text, as training windows.

A word's target is the teacher's own probabilities. A name that the whole text collection reads
as one type has that type wherever the teacher was unsure of it: it knows the name from elsewhere.
"""

import collections

import numpy as np

import viterbi
from data import Window
from labels import KIND_RANGE, LABEL_ID, PRODUCT, corpus_index
from reading import log_softmax
from soft import Labelled
from words import BOS, EOS

#: A name is of one type when at least this many mentions, and this share of them, are.
MENTIONS, AGREEMENT = 5, 0.92
#: Mean probability under which a mention counts as doubtful.
DOUBTFUL = 0.85
#: Probability from which a kind is taught.
SURE_KIND = 0.8


class Silver:
    """Training windows out of a folder of soft labels."""

    def __init__(self, folder):
        self.labelled = Labelled(folder)
        names = [name for start, end in zip(self.labelled.document_at[:-1], self.labelled.document_at[1:]) for name in self._names(start, end)]
        self._settle(names)
        self.names = {first: (last, kind) for first, last, _, _, kind in names if kind is not None and first not in self.retyped}

    def _names(self, start, end):
        """(first, last, type, mean probability, kind id or None) of the names of one document."""
        log = log_softmax(self.labelled.labels[start:end].astype(np.float32))
        path = viterbi.decode(log)
        for first, last, type_ in viterbi.spans(path):
            sure = float(np.exp(log[np.arange(first, last + 1), path[first : last + 1]].mean()))
            yield start + first, start + last, type_, sure, self._kind(start + first, start + last, type_)

    def _kind(self, first, last, type_):
        if type_ not in KIND_RANGE:
            return None
        low, high = KIND_RANGE[type_]
        probabilities = np.exp(log_softmax(self.labelled.kinds[first : last + 1, low:high].astype(np.float32).mean(0)))
        return low + int(probabilities.argmax()) if probabilities.max() >= SURE_KIND else None

    def _settle(self, names):
        """Hard labels for the doubtful mentions of names that the collection reads as one type."""
        seen = collections.defaultdict(collections.Counter)
        key = lambda first, last: tuple(self.labelled.pieces[self.labelled.piece_at[first] : self.labelled.piece_at[last + 1]].tolist())
        for first, last, type_, *_ in names:
            seen[key(first, last)][type_] += 1
        self.hard, self.retyped = {}, set()
        for first, last, type_, sure, _ in names:
            counts = seen[key(first, last)]
            best, count = counts.most_common(1)[0]
            if count < MENTIONS or count < AGREEMENT * counts.total() or (best == type_ and sure >= DOUBTFUL):
                continue
            if best != type_:
                self.retyped.add(first)
            tags = ["S"] if first == last else ["B"] + ["I"] * (last - first - 1) + ["E"]
            self.hard |= {first + i: LABEL_ID[f"{tag}-{best}"] for i, tag in enumerate(tags)}

    def windows(self, size, rng, share):
        """Windows of data.py over a share of the documents."""
        return [self._window(start, end) for start, end in self.labelled.windows(size, rng, share)]

    def _window(self, start, end):
        low, high = self.labelled.piece_at[start], self.labelled.piece_at[end]
        ids = [BOS, *self.labelled.pieces[low:high].tolist(), EOS]
        first = (1 + self.labelled.piece_at[start:end] - low).tolist()
        soft = np.exp(log_softmax(self.labelled.labels[start:end].astype(np.float32)))
        for i in range(end - start):
            if start + i in self.hard:
                soft[i] = 0
                soft[i, self.hard[start + i]] = 1
        names = [(n - start, self.names[n][0] - start, self.names[n][1]) for n in range(start, end) if n in self.names and self.names[n][0] < end]
        return Window(ids, first, [[]] * (end - start), names, [], corpus_index(PRODUCT), soft)
