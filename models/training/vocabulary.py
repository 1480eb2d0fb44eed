"""Cut the vocabulary to the pieces that the seven languages use.

    python vocabulary.py BASE.pt DATA_FOLDER OUT_FOLDER [--least 2]

Writes OUT_FOLDER/tokenizer.json (transformers.js layout) and OUT_FOLDER/kept.json (old id of each new id, and the coverage).
A piece is kept when it occurs at least `--least` times in the texts, or is one character of these languages or of general use.
Segmentation changes a little with fewer pieces, so training starts from the cut tokenizer.
"""

import argparse
import collections
import gzip
import json
import pathlib
import unicodedata

import torch
from tokenizers import Tokenizer, models

from words import FOLDS, WORD_PATTERN, WORD_START, Pieces, normalise, split_words

LANGUAGES = ("fr", "en", "de", "es", "it", "pt", "nl")
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]


def texts(data):
    """Every training text of the seven languages under the data folder."""
    for language in LANGUAGES:
        for path in sorted(pathlib.Path(data, "ner", language).glob("*.train.jsonl")):
            if "europeana" in path.name:  # machine-read old print: its misreadings are no vocabulary
                continue
            with open(path, encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines)
        with open(pathlib.Path(data, "press", f"{language}.train.jsonl"), encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)
    with gzip.open(pathlib.Path(data, "summaries", "orangesum.train.jsonl.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield from (row[key] for key in ("title", "abstract", "body") if row[key])


def count_words(all_texts):
    counts = collections.Counter()
    for text in all_texts:
        counts.update((text[start:end], spaced) for start, end, spaced in split_words(text))
    return counts


def general_characters():
    """Letters of the Latin, Greek and Cyrillic scripts, digits, punctuation, currency signs and symbols below U+2600."""
    for code in range(0x20, 0x2600):
        char = chr(code)
        category = unicodedata.category(char)
        if category[0] in "NPS" or (category[0] == "L" and (code < 0x530 or 0x1E00 <= code < 0x2000)):
            yield char


def tokenizer(pieces, scores):
    """A Unigram tokenizer over pieces (specials first), laid out so that whole texts give the pieces of words.splits."""
    return Tokenizer(models.Unigram([(p, float(s)) for p, s in zip(pieces, scores)], unk_id=3))


def layout(plain):
    """The tokenizer.json of a plain Unigram: normalizer, word-wise pre-tokenizer and post-processor added."""
    spec = json.loads(plain.to_str())
    folds = [
        {"type": "Replace", "pattern": {"Regex": "[" + "".join(f"\\u{ord(c):04x}" for c in variants) + "]"}, "content": to}
        for to, variants in FOLDS.items()
    ]
    for fold in folds:  # literal characters: both regular expression dialects read them the same
        fold["pattern"]["Regex"] = fold["pattern"]["Regex"].encode("ascii").decode("unicode_escape")
    spec["normalizer"] = {
        "type": "Sequence",
        "normalizers": [
            {"type": "Replace", "pattern": {"Regex": "\\p{Cf}"}, "content": ""},
            *folds,
            {"type": "NFKC"},
            *folds,
            {"type": "Replace", "pattern": {"Regex": "[\\t\\n\\r]"}, "content": " "},
            {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
        ],
    }
    spec["pre_tokenizer"] = {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Metaspace", "replacement": WORD_START, "prepend_scheme": "always", "split": True},
            {
                "type": "Split",
                "pattern": {"Regex": f"{WORD_START}?(?:{WORD_PATTERN.replace('White_Space', 'Z')})"},
                "behavior": "Isolated",
                "invert": False,
            },
        ],
    }
    spec["decoder"] = {"type": "Metaspace", "replacement": WORD_START, "prepend_scheme": "always", "split": True}
    ends = [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}]
    pair = ends + [{"SpecialToken": {"id": "</s>", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}]
    spec["post_processor"] = {
        "type": "TemplateProcessing",
        "single": ends,
        "pair": pair,
        "special_tokens": {s: {"id": s, "ids": [SPECIAL.index(s)], "tokens": [s]} for s in ("<s>", "</s>")},
    }
    spec["added_tokens"] = [
        {"id": i, "content": s, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        for i, s in enumerate(SPECIAL)
    ]
    return spec


def cut(base, counts, least):
    """Old ids to keep, and the coverage: share of piece occurrences whose piece is kept."""
    full = Pieces(tokenizer(SPECIAL + base["pieces"][4:], base["scores"]))
    used = collections.Counter()
    characters = collections.Counter()
    for (word, spaced), count in counts.items():
        for piece in full.of(word, spaced):
            used[piece] += count
        for char in normalise(word):
            characters[char] += count
    index = {piece: i for i, piece in enumerate(base["pieces"])}
    wanted = {i for i, n in used.items() if n >= least}
    wanted |= {index[c] for c in [*characters, *general_characters(), WORD_START] if c in index}
    kept = [0, 1, 2, 3] + sorted(i for i in wanted if i > 3)
    keep = set(kept)
    total = sum(used.values())
    coverage = dict(
        piecesInFull=len(base["pieces"]),
        piecesSeen=len(used),
        piecesKept=len(kept),
        wordsCounted=sum(counts.values()),
        occurrencesKept=round(sum(n for i, n in used.items() if i in keep) / total, 6),
        unknownShare=round(used[3] / total, 6),
    )
    return kept, coverage


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--least", type=int, default=2, help="occurrences a piece needs to be kept")
    args = parser.parse_args()
    base = torch.load(args.base, weights_only=False)
    kept, coverage = cut(base, count_words(texts(args.data)), args.least)
    pieces = SPECIAL + [base["pieces"][i] for i in kept[4:]]
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    plain = tokenizer(pieces, [round(float(base["scores"][i]), 4) for i in kept])
    (out / "tokenizer.json").write_text(json.dumps(layout(plain), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    (out / "kept.json").write_text(json.dumps(dict(kept=kept, coverage=coverage)))
    print(json.dumps(coverage))


if __name__ == "__main__":
    main()
