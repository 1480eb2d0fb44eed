"""Teach a small student what a teacher said about much text (label.py).

    python distil.py TEACHER.pt LABELS_FOLDER OUT_FOLDER --pieces 20000000

The student begins as a part of the teacher (student_of). Resumes from OUT_FOLDER/checkpoint.pt; the result is
OUT_FOLDER/model.pt, the averaged weights.
"""

import argparse
import pathlib
import random

import numpy as np
import torch

from labels import KIND_RANGE, LABELS
from loop import Run
from model import Tagger, load
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


def narrowed(layer, width):
    """Rows of the feed-forward block to keep: those with the largest product of the norms of their weights in and out."""
    weight = layer.widen.weight.norm(dim=1) * layer.narrow.weight.norm(dim=0)
    return weight.topk(width).indices.sort().values


def student_of(teacher, args):
    """A small Tagger cut out of the teacher.

    Its piece embeddings are the teacher's first principal components, projected back; its layers are the teacher's lowest, with the
    weightiest part of their feed-forward blocks; its heads are the teacher's.
    """
    config = dict(teacher.config, embedding=args.embedding, layers=args.layers, intermediate=args.intermediate, positions=args.window)
    student = Tagger(config, dropout=args.dropout)
    with torch.no_grad():
        table = teacher.words.weight
        mean = table.mean(0)
        axes = torch.linalg.svd((table - mean).T @ (table - mean)).Vh[: args.embedding]
        student.words.weight.copy_((table - mean) @ axes.T)
        student.project.weight.copy_(axes.T)
        student.positions.weight.copy_(teacher.positions.weight[: args.window] + mean)
        for own, source in zip(student.layers, teacher.layers):
            kept = narrowed(source, args.intermediate)
            for part in ("qkv", "attention_out", "attention_norm", "norm"):
                getattr(own, part).load_state_dict(getattr(source, part).state_dict())
            own.widen.weight.copy_(source.widen.weight[kept])
            own.widen.bias.copy_(source.widen.bias[kept])
            own.narrow.weight.copy_(source.narrow.weight[:, kept])
            own.narrow.bias.copy_(source.narrow.bias)
        for part in ("norm", "labels", "kinds"):
            getattr(student, part).load_state_dict(getattr(teacher, part).state_dict())
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
    for name in ("teacher", "labels", "out"):
        parser.add_argument(name)
    parser.add_argument("--pieces", type=int, default=20_000_000)
    parser.add_argument("--embedding", type=int, default=128, help="width of the piece embeddings")
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--intermediate", type=int, default=768)
    parser.add_argument("--dropout", type=float, default=0.05)
    parser.add_argument("--window", type=int, default=128)
    parser.add_argument("--batch", type=int, default=2048, help="pieces of a step, padding included")
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=float, default=180, help="seconds between checkpoints")
    return parser.parse_args()


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    labelled = Labelled(args.labels)
    student = student_of(load(args.teacher), args)
    optimizer = torch.optim.AdamW(student.parameters(), lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    run = Run(student, optimizer, args.out, args)

    def epoch(number, _):
        rng = random.Random(args.seed * 1000 + number)
        windows = sorted(labelled.windows(args.window, rng), key=lambda w: labelled.length(w) + rng.random() * 8)
        size = args.batch // args.window
        batches = [windows[i : i + size] for i in range(0, len(windows), size)]
        rng.shuffle(batches)
        return batches

    def loss_of(windows):
        ids, lengths, first, teacher_logits, teacher_kinds = batch_of(labelled, windows)
        with torch.autocast("cpu", torch.bfloat16):
            logits, kinds = student(ids, lengths, torch.zeros(len(ids), dtype=torch.long), first)
        return distance(logits.float(), kinds.float(), teacher_logits, teacher_kinds), int(lengths.sum())

    run.train(epoch, loss_of, warm_share=0.04)


if __name__ == "__main__":
    main()
