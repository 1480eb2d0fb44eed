"""Word splitting and piece look-up."""

import json
import pathlib

import pytest

pytest.importorskip("regex", reason="the package regex is not installed")
from words import MAX_PIECES_PER_WORD, UNK, Pieces, normalise, split_words  # noqa: E402

PARITY = pathlib.Path(__file__).parent.parent / "parity" / "words.jsonl"


def shown(text):
    return [("▁" if spaced else "") + text[start:end] for start, end, spaced in split_words(text)]


def test_letters_digits_and_signs_are_words_of_their_own():
    assert shown("l'an 2019, 3,5 M€ a_b") == ["▁l", "'", "an", "▁2019", ",", "▁3", ",", "5", "▁M", "€", "▁a", "_", "b"]


def test_marks_and_format_characters_stay_inside_a_word():
    assert shown("e\u0301te\u0301 so\u00adleil\u200b, x") == ["▁e\u0301te\u0301", "▁so\u00adleil", ",", "▁x"]


@pytest.mark.parametrize("space", [" ", "\n", "\t", "\u00a0", "\u202f", "\u2009", "\u3000", "\u0085"])
def test_every_white_space_separates(space):
    assert shown(f"a{space}b") == ["▁a", "▁b"]


@pytest.mark.parametrize("none", ["\u200b", "\u2060", "\ufeff"])
def test_format_characters_are_no_space(none):
    assert shown(f"a{none}1") == ["▁a", "1"]


def test_offsets_cut_the_text_exactly():
    text = "« L’Œuvre » : 𝒳 et 🏳️‍🌈 !"
    assert "".join(text[a:b] for a, b, _ in split_words(text)).replace(" ", "") == text.replace(" ", "").replace("\u200d", "")


def test_normalise_folds_typography():
    assert [normalise(w) for w in ("’", "»", "‑", "…", "e\u0301", "ﬁn", "so\u00adleil", "¨")] == ["'", '"', "-", ".", "é", "fin", "soleil", "\u0308"]


def test_parity_file_is_what_the_tokenizer_gives():
    tokenizers = pytest.importorskip("tokenizers", reason="the package tokenizers is not installed")
    path = PARITY.parents[2] / "news-accurate" / "tokenizer.json"
    if not path.exists():
        pytest.skip("models/news-accurate is not there")
    pieces = Pieces(tokenizers.Tokenizer.from_file(str(path)))
    rows = [json.loads(line) for line in PARITY.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 10000
    assert all(list(pieces.of(row["word"], row["spaced"])) == row["ids"] for row in rows)
    assert all(1 <= len(row["ids"]) <= MAX_PIECES_PER_WORD for row in rows)


def test_a_word_of_nothing_is_unknown():
    tokenizers = pytest.importorskip("tokenizers", reason="the package tokenizers is not installed")
    tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram([("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("a", -1.0)], unk_id=3))
    pieces = Pieces(tokenizer)
    assert pieces.of("\u200b", False) == (UNK,)
    assert pieces.of("a" * 20, False) == (4,) * MAX_PIECES_PER_WORD
