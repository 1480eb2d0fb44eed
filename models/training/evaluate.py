"""Strict figures on the development sets: same offsets, same type.

    python evaluate.py MODEL VOCABULARY_FOLDER DATA_FOLDER [--sets press-fr,press-others,winer-fr,…] [--out FIGURES.json]

MODEL is a model.pt or checkpoint.pt of train.py or distil.py, or an exported .onnx file.
"""

import argparse
import collections
import json
import pathlib
import time

import numpy as np
from tokenizers import Tokenizer

import data
import reading
from labels import ORGANIZATION_KINDS, TYPES
from words import Pieces

NAMES = ("PER", "ORG", "LOC")

#: Name of the set → documents of a data folder, and the types that its corpus marks.
SETS = {
    "press-fr": (lambda folder: data.read(pathlib.Path(folder, "press/fr.dev.jsonl"), "press"), TYPES),
    **{
        f"press-{language}": (lambda folder, language=language: data.press(folder, [language], True), TYPES)
        for language in data.OTHER_LANGUAGES
    },
    "winer-fr": (lambda folder: data.read(pathlib.Path(folder, "ner/fr/winer-fr.dev.jsonl"), "winer-fr"), NAMES + ("EVENT", "PRODUCT")),
    "uner-ewt": (lambda folder: data.read(pathlib.Path(folder, "ner/en/uner-ewt.dev.jsonl"), "uner-ewt"), NAMES),
    "uner-bosque": (lambda folder: data.read(pathlib.Path(folder, "ner/pt/uner-bosque.dev.jsonl"), "uner-bosque"), NAMES),
}
OTHERS = [f"press-{language}" for language in data.OTHER_LANGUAGES]


def f1(counts):
    """F1 of (right, gold, found)."""
    right, gold, found = counts
    return round(2 * right / (gold + found), 4) if gold + found else 0.0


def figures(documents, found, types):
    """Figures of one set. found: per document its mentions."""
    counts = collections.defaultdict(lambda: np.zeros(3, int))
    kinds = dict(right=0, seen=0)
    agency = np.zeros(3, int)
    for document, mentions in zip(documents, found):
        gold = {(s, e, t): k for s, e, t, k in document.entities if t in types}
        mine = {(m.start, m.end, m.type): m.kind for m in mentions if m.type in types}
        for key in gold:
            counts[key[2]] += [key in mine, 1, 0]
        for key in mine:
            counts[key[2]] += [0, 0, 1]
        for key in gold.keys() & mine.keys():
            if key[2] == "ORG" and gold[key] in ORGANIZATION_KINDS:
                kinds["right"] += gold[key] == mine[key]
                kinds["seen"] += 1
        gold_agencies = {k for k, v in gold.items() if v == "agency"}
        my_agencies = {k for k, v in mine.items() if v == "agency"}
        agency += [len(gold_agencies & my_agencies), len(gold_agencies), len(my_agencies)]
    out = {t: f1(counts[t]) for t in types if counts[t][1]}
    out["names"] = f1(sum(counts[t] for t in NAMES))
    out["mentions"] = int(sum(counts[t][1] for t in NAMES))
    if kinds["seen"]:
        out["organizationKinds"] = round(kinds["right"] / kinds["seen"], 4)
        out["agency"] = f1(agency)
    return out


def evaluate(score, pieces, folder, names, size, overlap):
    """Figures of each named set, words/s (white-space words, one text at a time) and the mean of the other languages."""
    out, words, seconds = {}, 0, 0.0
    for name in names:
        load, types = SETS[name]
        documents = load(folder)
        found = []
        for document in documents:
            begun = time.perf_counter()
            found.append(reading.mentions(*reading.word_scores(document.text, pieces, score, size, overlap)))
            seconds += time.perf_counter() - begun
            words += len(document.text.split())
        out[name] = figures(documents, found, types)
    others = [out[name]["names"] for name in OTHERS if name in out]
    if others:
        out["press-others-mean"] = round(sum(others) / len(others), 4)
    out["wordsPerSecond"] = round(words / seconds)
    return out


def expand(sets):
    return [name for part in sets.split(",") for name in (OTHERS if part == "press-others" else [part])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "vocabulary", "data"):
        parser.add_argument(name)
    parser.add_argument("--sets", default="press-fr,press-others,winer-fr,uner-ewt,uner-bosque")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=int, default=16)
    parser.add_argument("--out")
    args = parser.parse_args()
    score = reading.onnx_scorer(args.model) if args.model.endswith(".onnx") else reading.torch_scorer(args.model)
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    result = evaluate(score, pieces, args.data, expand(args.sets), args.window, args.overlap)
    for name, values in result.items():
        print(name, json.dumps(values))
    if args.out:
        pathlib.Path(args.out).write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
