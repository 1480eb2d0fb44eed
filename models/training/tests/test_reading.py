"""Windows cover every word, and the words that two windows share are split between them."""

import pytest

pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
import numpy as np  # noqa: E402

import reading  # noqa: E402
from labels import KINDS, LABELS  # noqa: E402


@pytest.mark.parametrize("room, overlap", [(254, 64), (126, 32), (20, 8), (8, 0)])
def test_windows_cover_all_words(room, overlap):
    lengths = list(np.random.default_rng(0).integers(1, 9, 500))
    windows = reading.cut(lengths, room, overlap)
    assert windows[0][0] == 0 and windows[-1][1] == len(lengths)
    for (start, end), (following, stop) in zip(windows, windows[1:]):
        assert start < following <= end < stop
        assert sum(lengths[following:end]) <= overlap
    assert all(sum(lengths[a:b]) <= room for a, b in windows)


class OnePiece:
    def of(self, word, spaced):
        return (len(word),)


def test_every_word_is_read_and_shared_words_take_the_nearer_window():
    text = " ".join("a" * (1 + i % 5) for i in range(100))
    calls = []

    def score(ids):
        calls.append(len(ids))
        value = np.full((len(ids), len(LABELS)), len(calls), np.float32)
        return value, np.zeros((len(ids), len(KINDS)), np.float32)

    words, labels, _ = reading.word_scores(text, OnePiece(), score, 34, 8)
    assert len(words) == 100 and labels.min() == 1
    assert [int((labels[:, 0] == window).sum()) for window in (1, 2)] == [27, 23]
