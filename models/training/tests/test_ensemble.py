"""A second teacher reads the words of the first one's labels, and the two are averaged."""

import sys

import pytest

pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
import numpy as np  # noqa: E402

import ensemble  # noqa: E402
import reading  # noqa: E402
from labels import KINDS, LABELS  # noqa: E402


def part():
    rng = np.random.default_rng(0)
    counts = rng.integers(1, 4, 90).astype(np.uint8)
    return dict(
        counts=counts,
        pieces=np.arange(4, 4 + counts.sum()).astype(np.uint16),
        labels=rng.normal(size=(90, len(LABELS))).astype(np.float16),
        kinds=rng.normal(size=(90, len(KINDS))).astype(np.float16),
        documents=np.array([50, 40], np.int32),
        french=np.array([True, False]),
    )


def says_the_piece(ids):
    """Each piece's number as its first logit."""
    labels, kinds = np.zeros((len(ids), len(LABELS)), np.float32), np.zeros((len(ids), len(KINDS)), np.float32)
    labels[:, 0] = kinds[:, 0] = ids
    return labels, kinds


def test_every_word_has_the_scores_of_its_first_piece():
    given = part()
    labels, kinds = ensemble.read_again(given, says_the_piece, 32, 8)
    first = given["pieces"][np.cumsum(given["counts"]) - given["counts"]]
    assert (labels[:, 0] == first).all() and (kinds[:, 0] == first).all()


def test_the_parts_are_written_with_the_mean(tmp_path, monkeypatch):
    given = part()
    (tmp_path / "in").mkdir()
    np.savez(tmp_path / "in" / "0-of-1.npz", **given)
    monkeypatch.setattr(reading, "onnx_scorer", lambda _: lambda ids: (np.zeros((len(ids), len(LABELS)), np.float32), np.zeros((len(ids), len(KINDS)), np.float32)))
    monkeypatch.setattr(sys, "argv", ["ensemble.py", "teacher.onnx", str(tmp_path / "in"), str(tmp_path / "out"), "--share", "0.25"])
    ensemble.main()
    out = np.load(tmp_path / "out" / "0-of-1.npz")
    assert (out["pieces"] == given["pieces"]).all() and (out["documents"] == given["documents"]).all()
    wanted = 0.75 * reading.log_softmax(given["labels"].astype(np.float32)) + 0.25 * np.log(1 / len(LABELS))
    assert np.allclose(out["labels"], wanted, atol=0.01)
