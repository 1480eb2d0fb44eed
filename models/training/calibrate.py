"""Scores that mean something: how often a mention of a given score is right, on the development sets.

    python calibrate.py MODEL.onnx VOCABULARY_FOLDER DATA_FOLDER OUT.json [--sets press-fr,press-others]

The raw score of a mention is the geometric mean of the probabilities of its words' labels: r = exp(mean log p). The calibrated score is
1 / (1 + exp(-(slope × ln(r / (1 - r)) + intercept))) (Platt scaling), fitted by Newton's method on whether the mention is right
(same offsets, same type). The reliability table is of cross-fitted scores: each half of the articles under the scale of the other half.
"""

import argparse
import json
import pathlib

import numpy as np
from tokenizers import Tokenizer

import evaluate
import reading
from words import Pieces

#: Types the engine takes from the model.
TYPES = ("PER", "ORG", "LOC", "EVENT", "PRODUCT", "WORK")


def raw_score(mention):
    """Geometric mean of the probabilities of the words' labels, held off 0 and 1."""
    return float(np.clip(np.exp(mention.words.mean()), 1e-6, 1 - 1e-6))


def fit(raw, right, steps=50):
    """(slope, intercept) of largest likelihood, with a weak pull of the slope towards 1."""
    x = np.stack([np.log(raw / (1 - raw)), np.ones_like(raw)], 1)
    theta = np.array([1.0, 0.0])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ theta))
        gradient = x.T @ (p - right) + [theta[0] - 1, 0]
        curvature = (x * (p * (1 - p))[:, None]).T @ x + np.diag([1.0, 1e-3])
        theta = theta - np.linalg.solve(curvature, gradient)
    return theta


def calibrated(raw, theta):
    return 1 / (1 + np.exp(-(theta[0] * np.log(raw / (1 - raw)) + theta[1])))


def reliability(scores, right, bins=10):
    """Table of equal bins: from, to, mentions, mean score, share that is right; and the expected calibration error."""
    table, error = [], 0.0
    which = np.minimum((scores * bins).astype(int), bins - 1)
    for i in range(bins):
        inside = which == i
        if inside.any():
            mean, share = float(scores[inside].mean()), float(right[inside].mean())
            error += inside.mean() * abs(mean - share)
            table.append({"from": i / bins, "to": (i + 1) / bins, "mentions": int(inside.sum()), "meanScore": round(mean, 3), "right": round(share, 3)})
    return table, round(float(error), 4)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "vocabulary", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--sets", default="press-fr,press-others")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=int, default=16)
    args = parser.parse_args()
    score = reading.onnx_scorer(args.model)
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    raw, right, half = [], [], []
    for name in evaluate.expand(args.sets):
        for number, document in enumerate(evaluate.SETS[name][0](args.data)):
            gold = {entity[:3] for entity in document.entities}
            for mention in reading.mentions(*reading.word_scores(document.text, pieces, score, args.window, args.overlap)):
                if mention.type in TYPES:
                    raw.append(raw_score(mention))
                    right.append((mention.start, mention.end, mention.type) in gold)
                    half.append(number % 2)
    raw, right, half = np.array(raw), np.array(right, float), np.array(half)
    crossed = np.zeros_like(raw)
    for part in (0, 1):
        crossed[half == part] = calibrated(raw[half == part], fit(raw[half != part], right[half != part]))
    table, error = reliability(crossed, right)
    slope, intercept = fit(raw, right)
    result = dict(
        raw="exp(mean over the mention's words of ln softmax(logits)[label])",
        method="platt",
        slope=round(float(slope), 4),
        intercept=round(float(intercept), 4),
        fittedOn=args.sets.split(","),
        types=list(TYPES),
        expectedCalibrationError=error,
        expectedCalibrationErrorRaw=reliability(raw, right)[1],
        reliability=table,
    )
    pathlib.Path(args.out).write_text(json.dumps(result, indent=1))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
