"""Losses of the two heads."""

import torch
import torch.nn.functional as F

from labels import KIND_ID, KIND_RANGE, KINDS


def partial_label(logits, allowed):
    """Mean of -log p(any allowed label). logits [words, labels], allowed [words, labels] bool with at least one true a row.

    With one allowed label this is cross-entropy; where a corpus does not mark some types its O allows their labels too.
    """
    fitting = logits.masked_fill(~allowed, -1e9)
    return (logits.logsumexp(-1) - fitting.logsumexp(-1)).mean()


def labels(logits, batch):
    """Mean over the words: cross-entropy to the teacher's probabilities where it labelled them, else partial_label. logits [words, labels]; batch of data.collate."""
    taught, soft = batch["taught"], batch["soft"]
    if not len(taught):
        return partial_label(logits, batch["allowed"])
    own = torch.ones(len(logits), dtype=torch.bool).index_fill_(0, taught, False)
    loss = -(soft * logits[taught].log_softmax(-1)).sum()
    if bool(own.any()):
        loss = loss + partial_label(logits[own], batch["allowed"][own]) * own.sum()
    return loss / len(logits)


def _kind_masks():
    own = torch.zeros(len(KINDS), len(KINDS), dtype=torch.bool)
    for low, high in KIND_RANGE.values():
        own[low:high, low:high] = True
    return own


_OWN_TYPE = _kind_masks()
assert len(KIND_ID) == len(KINDS)


def name_logits(logits, name_words, name_of, count):
    """Mean of the kind logits over the words of each name: [words, kinds] → [names, kinds]."""
    total = logits.new_zeros(count, logits.shape[-1]).index_add_(0, name_of, logits[name_words])
    sizes = torch.bincount(name_of, minlength=count).clamp(min=1)
    return total / sizes[:, None]


def kind(logits, batch):
    """Mean cross-entropy of the names' kinds, among the kinds of the name's own type; 0 where the batch has none."""
    kinds = batch["kinds"]
    if not len(kinds):
        return logits.sum() * 0
    names = name_logits(logits, batch["name_words"], batch["name_of"], len(kinds))
    return F.cross_entropy(names.masked_fill(~_OWN_TYPE[kinds], -1e9), kinds)
