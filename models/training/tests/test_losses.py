"""The losses."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
import losses  # noqa: E402
from labels import KIND_ID, KINDS, LABELS, hidden_labels  # noqa: E402


def test_one_allowed_label_is_cross_entropy():
    logits = torch.randn(5, len(LABELS))
    target = torch.tensor([0, 3, 7, 1, 2])
    allowed = torch.nn.functional.one_hot(target, len(LABELS)).bool()
    assert torch.allclose(losses.partial_label(logits, allowed), torch.nn.functional.cross_entropy(logits, target), atol=1e-5)


def test_an_unmarked_type_behind_o_costs_nothing():
    logits = torch.full((1, len(LABELS)), -20.0)
    logits[0, LABELS.index("S-MONEY")] = 20.0
    allowed = torch.zeros(1, len(LABELS), dtype=torch.bool)
    allowed[0, hidden_labels("popcorn")] = True
    assert losses.partial_label(logits, allowed) < 1e-6
    logits[0, LABELS.index("S-PER")] = 30.0
    assert losses.partial_label(logits, allowed) > 5


def test_words_of_a_teacher_are_judged_by_its_probabilities_the_others_by_their_labels():
    logits = torch.randn(3, len(LABELS))
    soft = torch.rand(1, len(LABELS))
    soft /= soft.sum()
    allowed = torch.zeros(3, len(LABELS), dtype=torch.bool)
    allowed[0, 4] = allowed[2, 9] = True
    batch = dict(allowed=allowed, taught=torch.tensor([1]), soft=soft)
    each = torch.nn.functional.cross_entropy(logits, torch.stack([allowed[0].float(), soft[0], allowed[2].float()]))
    assert torch.allclose(losses.labels(logits, batch), each, atol=1e-5)
    none = dict(allowed=allowed[[0, 2]], taught=torch.tensor([], dtype=torch.long), soft=soft[:0])
    assert torch.allclose(losses.labels(logits[[0, 2]], none), losses.partial_label(logits[[0, 2]], none["allowed"]))


def test_kinds_are_judged_over_the_name_among_their_own_type():
    logits = torch.zeros(3, len(KINDS))
    logits[0, KIND_ID["ORG.media"]] = 30.0
    logits[:, KIND_ID["LOC.city"]] = 99.0
    batch = dict(kinds=torch.tensor([KIND_ID["ORG.media"]]), name_words=torch.tensor([0, 1]), name_of=torch.tensor([0, 0]))
    assert losses.kind(logits, batch) < 1e-3
