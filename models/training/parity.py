"""Varied words and their pieces, to prove that another implementation splits words the same.

    python parity.py VOCABULARY_FOLDER OUT.jsonl [--count 10000] [--seed 1]

The words are made up: pieces of the vocabulary joined at random, with accents (composed and not), capitals, digits, signs, emoji, other
scripts and format characters. Every line: {"word", "spaced", "ids"}.
"""

import argparse
import json
import pathlib
import random
import unicodedata

from tokenizers import Tokenizer

from words import Pieces, split_words

_MARKS = "\u0301\u0300\u0302\u0308\u0327"
_INSIDE = "\u00ad\u200d\u200b\u2060"
_RANGES = [(0x21, 0x7E), (0xA1, 0x17F), (0x2010, 0x205E), (0x20A0, 0x20BF), (0x370, 0x3FF), (0x400, 0x45F), (0x5D0, 0x5EA), (0x627, 0x64A),
           (0x905, 0x939), (0x3041, 0x3096), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0xFF01, 0xFF5E), (0x2100, 0x214F), (0x1F300, 0x1F64F),
           (0x1D400, 0x1D433), (0xFB00, 0xFB06), (0x2150, 0x218B)]


def _character(rng):
    while True:
        char = chr(rng.randint(*rng.choice(_RANGES)))
        if unicodedata.category(char) != "Cn":
            return char


def _raw(pieces, rng):
    kind = rng.random()
    if kind < 0.6:
        text = "".join(rng.choice(pieces) for _ in range(rng.randint(1, 3)))
    elif kind < 0.7:
        text = str(rng.randint(0, 10 ** rng.randint(1, 13)))
    else:
        text = "".join(_character(rng) for _ in range(rng.randint(1, 6)))
    change = rng.random()
    if change < 0.1:
        text = text.upper()
    elif change < 0.2:
        text = text.title()
    elif change < 0.3:
        text = unicodedata.normalize("NFD", text)
    elif change < 0.4:
        at = rng.randint(0, len(text))
        text = text[:at] + rng.choice(_MARKS + _INSIDE) + text[at:]
    return text


def make(tokenizer, count, seed):
    """`count` distinct (word, spaced) with their ids."""
    rng = random.Random(seed)
    pieces = Pieces(tokenizer)
    vocabulary = [tokenizer.id_to_token(i).replace("\u2581", "") for i in range(4, tokenizer.get_vocab_size())]
    vocabulary = [piece for piece in vocabulary if piece]
    seen, out = set(), []
    while len(out) < count:
        text = _raw(vocabulary, rng)
        for start, end, _ in split_words(text):
            key = (text[start:end], rng.random() < 0.6)
            if key not in seen and len(out) < count:
                seen.add(key)
                out.append(dict(word=key[0], spaced=key[1], ids=list(pieces.of(*key))))
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vocabulary")
    parser.add_argument("out")
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rows = make(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))), args.count, args.seed)
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)
    pathlib.Path(args.out).write_text("".join(lines), encoding="utf-8")
