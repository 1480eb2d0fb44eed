"""Silver windows: words have the teacher's probabilities, names that the collection knows are settled."""

import random

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
import numpy as np  # noqa: E402

from labels import KINDS, LABEL_ID, LABELS  # noqa: E402
from silver import Silver  # noqa: E402

NAME, OTHER = 100, 200


def logits(**probabilities):
    """A row of logits in which the named labels have the given probabilities."""
    row = np.full(len(LABELS), -20.0)
    for label, probability in probabilities.items():
        row[LABEL_ID[label.replace("_", "-")]] = np.log(probability)
    return row


def made(folder, rows):
    """A folder of soft labels: one document a row of (piece, label logits)."""
    np.savez(
        folder / "0-of-1.npz",
        counts=np.ones(len(rows), np.uint8),
        pieces=np.array([piece for piece, _ in rows], np.uint16),
        labels=np.array([row for _, row in rows], np.float16),
        kinds=np.zeros((len(rows), len(KINDS)), np.float16),
        documents=np.ones(len(rows), np.int32),
        french=np.ones(len(rows), bool),
    )
    return Silver(folder)


def soft_of(silver):
    """Per window the labels of its one word that have a hundredth or more, with their probabilities."""
    windows = silver.windows(16, random.Random(0), 1)
    return [{LABELS[i]: round(float(p), 2) for i, p in enumerate(window.soft[0]) if p >= 0.01} for window in windows]


def test_a_word_has_the_probabilities_of_the_teacher(tmp_path):
    silver = made(tmp_path, [(OTHER, logits(S_ORG=0.6, S_PER=0.38, O=0.02)), (OTHER, logits(O=0.999, S_PER=0.001))])
    assert soft_of(silver) == [{"S-ORG": 0.6, "S-PER": 0.38, "O": 0.02}, {"O": 1}]


def test_a_name_that_the_collection_reads_as_one_type_has_it_where_it_was_doubtful(tmp_path):
    sure = [(NAME, logits(S_ORG=0.99, O=0.01))] * 20
    silver = made(tmp_path, [*sure, (NAME, logits(S_PER=0.55, S_ORG=0.45)), (OTHER, logits(S_PER=0.55, S_ORG=0.45))])
    assert soft_of(silver)[20:] == [{"S-ORG": 1}, {"S-PER": 0.55, "S-ORG": 0.45}]


def test_a_folder_without_parts_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="label.py"):
        Silver(tmp_path)
