"""Teach a small student what a teacher said about much text (label.py).

    python distil.py BASE.pt VOCABULARY_FOLDER LABELS_FOLDER OUT_FOLDER --pieces 24000000

The student is a ConvolutionalTagger; of the large model it takes the embeddings of the pieces (student_of). Resumes from OUT_FOLDER/checkpoint.pt; the result is
OUT_FOLDER/model.pt, the averaged weights.
"""

import argparse
import json
import pathlib
import random

import numpy as np
import torch

from convolutional import ConvolutionalTagger
from labels import KIND_RANGE, LABELS
from loop import Run
from saved import load
from soft import Labelled
from words import BOS, EOS, PAD


def batch_of(labelled, windows):
    """ids [windows, longest], lengths, first (flat), teacher's label and kind logits [words, …] of some windows."""
    longest = max(map(labelled.length, windows))
    ids = np.full((len(windows), longest), PAD)
    first, words = [], []
    for i, (start, end) in enumerate(windows):
        low, high = labelled.piece_at[start], labelled.piece_at[end]
        ids[i, 0], ids[i, 1 : 1 + high - low], ids[i, 1 + high - low] = BOS, labelled.pieces[low:high], EOS
        first.append(i * longest + 1 + labelled.piece_at[start:end] - low)
        words.append(np.arange(start, end))
    words = np.concatenate(words)
    tensor = lambda array: torch.from_numpy(np.ascontiguousarray(array))
    lengths = torch.tensor([labelled.length(window) for window in windows])
    logits = [tensor(array[words].astype(np.float32)) for array in (labelled.labels, labelled.kinds)]
    return tensor(ids), lengths, tensor(np.concatenate(first)), *logits


def student_of(table, args):
    """A ConvolutionalTagger: an earlier student's weights, or its piece embeddings, or the principal components of the large model's, and the rest random."""
    config = dict(
        vocabulary=len(table), embedding=args.embedding, hidden=args.hidden, heads=args.hidden // 32, epsilon=1e-6,
        reaches=[int(reach) for reach in args.reaches.split(",")],
    )
    student = ConvolutionalTagger(config, dropout=args.dropout)
    with torch.no_grad():
        if args.start:
            student.load_state_dict(load(args.start).state_dict())
            return student
        if args.embeddings:
            student.words.weight.copy_(load(args.embeddings).words.weight)
            return student
        table = table - table.mean(0)
        axes = torch.linalg.svd(table.T @ table).Vh[: args.embedding]
        components = table @ axes.T
        student.words.weight.copy_(components / components.std())
    return student


_TYPE_LABELS = {t: torch.tensor([i for i, label in enumerate(LABELS) if label[2:] == t]) for t in KIND_RANGE}


def distance(logits, kinds, teacher_logits, teacher_kinds):
    """Cross-entropy to the teacher's labels, and to its kinds weighted by how sure it is of the type."""
    target = teacher_logits.softmax(-1)
    loss = -(target * logits.log_softmax(-1)).sum(-1).mean()
    for type_, (low, high) in KIND_RANGE.items():
        sure = target[:, _TYPE_LABELS[type_]].sum(-1)
        own = teacher_kinds[:, low:high].softmax(-1)
        each = -(own * kinds[:, low:high].log_softmax(-1)).sum(-1)
        loss = loss + 0.2 * (sure * each).mean()
    return loss


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "vocabulary", "labels", "out"):
        parser.add_argument(name)
    parser.add_argument("--pieces", type=int, default=24_000_000)
    parser.add_argument("--embedding", type=int, default=128, help="width of the piece embeddings")
    parser.add_argument("--embeddings", help="model.pt of an earlier student whose embeddings this one starts from")
    parser.add_argument("--start", help="model.pt of an earlier student of the same shape whose weights this one starts from")
    parser.add_argument("--hidden", type=int, default=192)
    parser.add_argument("--reaches", default="1,1,2,0,2,1", help="reach of each convolution in pieces; 0: attention")
    parser.add_argument("--dropout", type=float, default=0.05)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--batch", type=int, default=2048, help="pieces of a step, padding included")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--repeat-others", type=int, default=3, help="times the texts that are not French are seen an epoch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=float, default=180, help="seconds between checkpoints")
    return parser.parse_args()


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    labelled = Labelled(args.labels)
    base = torch.load(args.base, weights_only=False)
    kept = json.loads(pathlib.Path(args.vocabulary, "kept.json").read_text())["kept"]
    table = torch.from_numpy(base["tensors"]["emb.word"].reshape(-1, base["config"]["hidden"])[kept])
    student = student_of(table, args)
    optimizer = torch.optim.AdamW(student.parameters(), lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    run = Run(student, optimizer, args.out, args)

    def epoch(number, _):
        rng = random.Random(args.seed * 1000 + number)
        windows = sorted(labelled.windows(args.window, rng, repeat_others=args.repeat_others), key=lambda w: labelled.length(w) + rng.random() * 8)
        size = args.batch // args.window
        batches = [windows[i : i + size] for i in range(0, len(windows), size)]
        rng.shuffle(batches)
        return batches

    def loss_of(windows):
        ids, lengths, first, teacher_logits, teacher_kinds = batch_of(labelled, windows)
        with torch.autocast("cpu", torch.bfloat16):
            logits, kinds = student(ids, lengths, first)
        return distance(logits.float(), kinds.float(), teacher_logits, teacher_kinds), int(lengths.sum())

    run.train(epoch, loss_of, warm_share=0.04)


if __name__ == "__main__":
    main()
