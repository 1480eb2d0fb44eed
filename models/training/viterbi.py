"""The best label path under the BIOES rules, and the spans it spells."""

import numpy as np

from labels import LABELS

_FORBIDDEN = -1e9


def _rules():
    count = len(LABELS)
    start, end = np.zeros(count, np.float32), np.zeros(count, np.float32)
    step = np.zeros((count, count), np.float32)
    for i, a in enumerate(LABELS):
        start[i] = 0 if a[0] in "OBS" else _FORBIDDEN
        end[i] = 0 if a[0] in "OES" else _FORBIDDEN
        for j, b in enumerate(LABELS):
            legal = b[0] in "IE" and a[2:] == b[2:] if a[0] in "BI" else b[0] in "OBS"
            step[i, j] = 0 if legal else _FORBIDDEN
    return start, step, end


START, STEP, END = _rules()


def decode(scores):
    """Best legal path over scores [words, labels] (log probabilities or logits): list of label ids."""
    if len(scores) == 0:
        return []
    best = scores[0] + START
    back = []
    for row in scores[1:]:
        reach = best[:, None] + STEP
        origin = reach.argmax(0)
        best = reach[origin, np.arange(len(LABELS))] + row
        back.append(origin)
    path = [int((best + END).argmax())]
    for origin in reversed(back):
        path.append(int(origin[path[-1]]))
    return path[::-1]


def spans(path):
    """Spans of a legal path: list of (first word, last word, type), both inclusive."""
    out, first = [], None
    for i, label_id in enumerate(path):
        label = LABELS[label_id]
        if label[0] in "BS":
            first = i
        if label[0] in "ES":
            out.append((first, i, label[2:]))
    return out
