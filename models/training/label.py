"""Soft labels: what an exported model says about every word of unlabelled press text and of the corpora's texts.

    python label.py TEACHER.onnx VOCABULARY_FOLDER DATA_FOLDER OUT_FOLDER [--articles 5000] [--part 0/2]

Writes OUT_FOLDER/PART.npz. Several parts may run at the same time; a part that is there is not made again.
Arrays, one row a word unless said otherwise: counts (pieces of the word, uint8), labels [49] and kinds [14] (logits, float16);
pieces (ids, uint16, one row a piece); documents (words of each document, int32) and french (bool), one row a document.
"""

import argparse
import gzip
import itertools
import json
import pathlib
import random

import numpy as np
from tokenizers import Tokenizer

import data
import reading
from words import Pieces

#: Corpora whose texts are read, with the largest number of rows. Their labels are not used.
TEXTS = {
    "ner/fr/winer-fr.train.jsonl": 300,
    "ner/en/wikigold.train.jsonl": 1000,
    "ner/en/re3d.train.jsonl": 1000,
    "ner/en/gum-2016.train.jsonl": 1000,
    "ner/en/wikiann.train.jsonl": 10000,
    "ner/en/btc.train.jsonl": 4000,
    "ner/de/germeval2014.dev.jsonl": 3000,
    "ner/de/smartdata.train.jsonl": 2000,
    "ner/de/wikiann.train.jsonl": 17000,
    "ner/es/wikiann.train.jsonl": 17000,
    "ner/pt/uner-bosque.train.jsonl": 8000,
    "ner/pt/wikiann.train.jsonl": 8000,
    "ner/nl/wikiann.train.jsonl": 17000,
}


def joined(texts, size=1200):
    """Short texts joined, a line each, into documents of about `size` characters."""
    document = []
    for text in texts:
        document.append(text)
        if sum(map(len, document)) >= size:
            yield "\n".join(document)
            document = []
    if document:
        yield "\n".join(document)


def texts(folder, articles, seed):
    """Every text to label, and whether it is French, in an order that is the same for the same seed."""
    rng = random.Random(seed)
    for language in ("fr", *data.OTHER_LANGUAGES):
        yield from ((document.text, language == "fr") for document in data.press(folder, [language], False))
    for path, most in TEXTS.items():
        with open(pathlib.Path(folder, path), encoding="utf-8") as lines:
            yield from ((text, "/fr/" in path) for text in joined([json.loads(line)["text"] for line in itertools.islice(lines, most)]))
    annotated = {document.text[:60] for document in data.read(pathlib.Path(folder, "press/fr.dev.jsonl"), "press") + data.press(folder, ["fr"], None)}
    with gzip.open(pathlib.Path(folder, "summaries/orangesum.train.jsonl.gz"), "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if not any((row[key] or "")[:60] in annotated for key in ("title", "abstract", "body"))]
    for row in rng.sample(rows, articles):
        yield "\n".join(row[key] for key in ("title", "abstract", "body") if row[key]), True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("teacher", "vocabulary", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--articles", type=int, default=1800)
    parser.add_argument("--part", default="0/1", help="I/N: every N-th text from the I-th")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=int, default=32)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    number, parts = map(int, args.part.split("/"))
    target = pathlib.Path(args.out, f"{number}-of-{parts}.npz")
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    score = reading.onnx_scorer(args.teacher)
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    found = dict(counts=[], pieces=[], labels=[], kinds=[], documents=[], french=[])
    for text, french in itertools.islice(texts(args.data, args.articles, args.seed), number, None, parts):
        words, labels, kinds = reading.word_scores(text, pieces, score, args.window, args.overlap)
        tokens = [pieces.of(text[a:b], spaced) for a, b, spaced in words]
        found["counts"].append(np.array([len(t) for t in tokens], np.uint8))
        found["pieces"].append(np.array([i for t in tokens for i in t], np.uint16))
        found["labels"].append(labels.astype(np.float16))
        found["kinds"].append(kinds.astype(np.float16))
        found["documents"].append(np.array([len(words)], np.int32))
        found["french"].append(np.array([french]))
    temporary = target.with_name(f"new-{target.name}")
    np.savez(temporary, **{name: np.concatenate(arrays) for name, arrays in found.items()})
    temporary.replace(target)


if __name__ == "__main__":
    main()
