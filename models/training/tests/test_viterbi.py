"""The label path is legal whatever the scores, and the best of the legal ones."""

import itertools

import pytest

np = pytest.importorskip("numpy", reason="numpy is not installed")
import viterbi  # noqa: E402
from labels import LABELS  # noqa: E402


def legal(path):
    names = [LABELS[i] for i in path]
    inside = None
    for name in names:
        if inside:
            if name[0] not in "IE" or name[2:] != inside:
                return False
        elif name[0] not in "OBS":
            return False
        inside = name[2:] if name[0] in "BI" else None
    return inside is None


@pytest.mark.parametrize("seed", range(30))
def test_paths_are_legal(seed):
    rng = np.random.default_rng(seed)
    assert legal(viterbi.decode(rng.normal(size=(rng.integers(1, 40), len(LABELS))).astype(np.float32) * 5))


def test_path_is_the_best_one():
    rng = np.random.default_rng(1)
    few = [LABELS.index(name) for name in ("O", "B-PER", "I-PER", "E-PER", "S-PER", "B-ORG", "E-ORG")]
    scores = np.full((4, len(LABELS)), -1e6, np.float32)
    scores[:, few] = rng.normal(size=(4, len(few)))
    best = max((p for p in itertools.product(few, repeat=4) if legal(p)), key=lambda p: sum(scores[i, k] for i, k in enumerate(p)))
    assert viterbi.decode(scores) == list(best)


def test_no_words_no_path():
    assert viterbi.decode(np.zeros((0, len(LABELS)), np.float32)) == []


def test_spans():
    path = [LABELS.index(name) for name in ("O", "S-LOC", "B-ORG", "I-ORG", "E-ORG", "S-PER")]
    assert viterbi.spans(path) == [(1, 1, "LOC"), (2, 4, "ORG"), (5, 5, "PER")]
