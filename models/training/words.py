"""Words and their pieces: the rules that the engine repeats to the letter (README.md states them)."""

import unicodedata

import regex

#: One word. The same source is a JavaScript regular expression under the flags `gu`.
WORD_PATTERN = (
    r"\p{L}[\p{L}\p{M}]*(?:\p{Cf}+[\p{L}\p{M}]+)*"
    r"|\p{Nd}+\p{M}*"
    r"|[^\p{White_Space}\p{Cf}]\p{M}*"
)
_WORD = regex.compile(WORD_PATTERN)
_SPACE = regex.compile(r"\p{White_Space}")
_FORMAT = regex.compile(r"\p{Cf}+")

#: Typographic variants that mean the same, folded before (and again after) NFKC.
FOLDS = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u02bb\u2032\u2035\u00b4\u0060\uff07",
    '"': "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u2039\u203a\uff02",
    "-": "\u2010\u2011\u2212",
    ".": "\u2026",
}
_FOLD = {ord(variant): to for to, variants in FOLDS.items() for variant in variants}

MAX_PIECES_PER_WORD = 8
WORD_START = "\u2581"  # LOWER ONE EIGHTH BLOCK, SentencePiece's mark of a word's start
BOS, PAD, EOS, UNK = 0, 1, 2, 3


def split_words(text):
    """Words of `text`: list of (start, end, spaced), offsets in code points, end exclusive.

    `spaced` is true for the first word and where white space lies between the word and the one before it.
    """
    out, previous = [], None
    for match in _WORD.finditer(text):
        start, end = match.span()
        spaced = previous is None or _SPACE.search(text, previous, start) is not None
        out.append((start, end, spaced))
        previous = end
    return out


def normalise(word):
    """The form of a word that is looked up: format characters dropped, variants folded, NFKC, no spaces."""
    folded = _FORMAT.sub("", word).translate(_FOLD)
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded).translate(_FOLD)
    return folded.replace(" ", "")


class Pieces:
    """Piece ids of words, remembered: a word is split the same everywhere.

    `tokenizer` is a `tokenizers.Tokenizer` whose model alone is used (a Unigram).
    """

    def __init__(self, tokenizer):
        self._model = tokenizer.model
        self._cache = {}

    def of(self, word, spaced):
        """Ids (1 to MAX_PIECES_PER_WORD) of the raw word; the surplus of a longer word is cut off."""
        key = (word, spaced)
        ids = self._cache.get(key)
        if ids is None:
            form = normalise(word)
            text = (WORD_START if spaced else "") + form
            ids = [token.id for token in self._model.tokenize(text)] if form else []
            ids = self._cache[key] = tuple(ids[:MAX_PIECES_PER_WORD]) or (UNK,)
        return ids
