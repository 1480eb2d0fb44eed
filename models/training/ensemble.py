"""Soft labels of several teachers: the mean of what label.py's teacher said and of what another model says about the same words.

    python ensemble.py TEACHER.onnx LABELS_FOLDER OUT_FOLDER [--share 0.5]

Writes each part of LABELS_FOLDER into OUT_FOLDER, its pieces and documents as they are; labels and kinds are (1 − share) × theirs + share × the other teacher's
log probabilities. A part that is there is not made again. The mean of two runs' opinions is right more often than each, and a student can
learn it (Hinton et al. 2015, "Distilling the knowledge in a neural network").
"""

import argparse
import pathlib

import numpy as np

import reading
from labels import KIND_RANGE


def by_type(kinds):
    """Log probabilities of the kinds, among the kinds of one type."""
    out = kinds.astype(np.float32)
    for low, high in KIND_RANGE.values():
        out[:, low:high] = reading.log_softmax(out[:, low:high])
    return out


def read_again(part, score, size, overlap):
    """Logits [words, labels] and [words, kinds] of another model on the words of a part."""
    tokens = [ids.tolist() for ids in np.split(part["pieces"], np.cumsum(part["counts"].astype(np.int64))[:-1])]
    ends = np.cumsum(part["documents"])
    read = [reading.token_scores(tokens[start:end], score, size, overlap) for start, end in zip([0, *ends[:-1]], ends)]
    return tuple(np.concatenate(arrays) for arrays in zip(*read))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("teacher", "labels", "out"):
        parser.add_argument(name)
    parser.add_argument("--share", type=float, default=0.5, help="weight of the teacher named here")
    parser.add_argument("--parts", default="*-of-*.npz", help="pattern of the parts to write")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=int, default=16)
    args = parser.parse_args()
    score = reading.onnx_scorer(args.teacher)
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(args.labels).glob(args.parts)):
        if (out / path.name).exists():
            continue
        part = dict(np.load(path))
        labels, kinds = read_again(part, score, args.window, args.overlap)
        mean = lambda theirs, other: ((1 - args.share) * theirs + args.share * other).astype(np.float16)
        part["labels"] = mean(reading.log_softmax(part["labels"].astype(np.float32)), reading.log_softmax(labels))
        part["kinds"] = mean(by_type(part["kinds"]), by_type(kinds))
        temporary = out / f"new-{path.name}"
        np.savez(temporary, **part)
        temporary.replace(out / path.name)


if __name__ == "__main__":
    main()
