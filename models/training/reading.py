"""Reading a text of any length: windows with overlap, merged word scores, spans with kinds and scores."""

import collections
import pathlib

import numpy as np
import onnxruntime

import viterbi
from labels import KIND_RANGE, KINDS, LABELS
from words import BOS, EOS, split_words

#: start, end in code points; kind: None where the type has none; words: log probabilities [words of the span] of the labels on the path.
Mention = collections.namedtuple("Mention", "start end type kind words")


def cut(lengths, room, overlap):
    """Windows over words of the given piece counts: list of (first word, end word).

    As few as hold them, of about one length, each of at most `room` pieces; the next starts at the first word from which the pieces up to the
    window's end are at most `overlap`. The same as cutWindows of src/inference/windows.ts.
    """
    out, start, left = [], 0, sum(lengths)
    while True:
        windows = max(1, -(-(left - overlap) // (room - overlap)))
        size = -(-(left + (windows - 1) * overlap) // windows)
        end, count = start, 0
        while end < len(lengths) and count < size and count + lengths[end] <= room:
            count += lengths[end]
            end += 1
        out.append((start, end))
        if end >= len(lengths):
            return out
        back, shared = end, 0
        while back - 1 > start and shared + lengths[back - 1] <= overlap:
            back -= 1
            shared += lengths[back]
        left -= count - shared
        start = back


def session(path, threads=1):
    """An ONNX Runtime session on the processor with `threads` threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def onnx_scorer(path, threads=1):
    """Scorer of an exported file: piece ids → (logits, kind logits) of every piece."""
    run = session(path, threads)

    def score(ids):
        feed = dict(input_ids=np.array([ids], np.int64), attention_mask=np.ones((1, len(ids)), np.int64))
        labels, kinds = run.run(["logits", "kind_logits"], feed)
        return labels[0], kinds[0]

    return score


def torch_scorer(path):
    """The same from a checkpoint's averaged weights, in float32."""
    import torch

    from saved import load

    model = load(pathlib.Path(path))

    def score(ids):
        with torch.inference_mode():
            labels, kinds = model.read(torch.tensor([ids]))
            return labels.numpy(), kinds.numpy()

    return score


def word_scores(text, pieces, score, size, overlap):
    """(words, logits [words, labels], kind logits [words, kinds]) of a whole text."""
    words = split_words(text)
    tokens = [pieces.of(text[a:b], spaced) for a, b, spaced in words]
    return words, *token_scores(tokens, score, size, overlap)


def token_scores(tokens, score, size, overlap):
    """(logits [words, labels], kind logits [words, kinds]) of a text whose words have the given piece ids."""
    labels = np.zeros((len(tokens), len(LABELS)), np.float32)
    kinds = np.zeros((len(tokens), len(KINDS)), np.float32)
    if not tokens:
        return labels, kinds
    read = 0
    for start, end in cut([len(t) for t in tokens], size - 2, overlap):
        ids, first = [BOS], []
        for i in range(start, end):
            first.append(len(ids))
            ids += tokens[i]
        ids.append(EOS)
        window_labels, window_kinds = score(ids)
        own = start + (read - start + 1) // 2  # of the words shared with the window before, the second half is this one's
        labels[own:end] = window_labels[first[own - start :]]
        kinds[own:end] = window_kinds[first[own - start :]]
        read = end
    return labels, kinds


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def mentions(words, labels, kinds):
    """Mentions spelled by the best legal path."""
    log = log_softmax(labels)
    path = viterbi.decode(log)
    out = []
    for first, last, type_ in viterbi.spans(path):
        kind = None
        if type_ in KIND_RANGE:
            low, high = KIND_RANGE[type_]
            kind = KINDS[low + int(kinds[first : last + 1, low:high].mean(0).argmax())].split(".")[1]
        own = log[np.arange(first, last + 1), path[first : last + 1]]
        out.append(Mention(words[first][0], words[last][1], type_, kind, own))
    return out
