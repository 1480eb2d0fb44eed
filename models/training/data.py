"""Documents, and the windows that the model reads."""

import collections
import json
import pathlib
import random

import numpy as np
import torch

from labels import KIND_ID, LABEL_ID, MARKED, TYPES, corpus_index, hidden_labels, LABELS
from words import BOS, EOS, PAD, split_words

#: entities: list of (start, end, type, kind or None), offsets in code points.
Document = collections.namedtuple("Document", "id language text entities corpus")

#: ids: piece ids with <s> and </s>; first: index of each word's first piece; allowed: per word the ids of the labels that fit;
#: names: (first word, last word, kind id); words: (start, end) in the document; corpus: index;
#: soft: where a teacher labelled the words its probabilities [words, labels], and nothing is in allowed, else None.
Window = collections.namedtuple("Window", "ids first allowed names words corpus soft", defaults=(None,))

OTHER_LANGUAGES = ("en", "de", "es", "it", "pt", "nl")

#: Held out of press in the six other languages for development: the same articles in each (they are translations).
HELD_OUT = 9

AUXILIARY = {
    "winer-fr": "ner/fr/winer-fr.train.jsonl",
    "sequoia": "ner/fr/sequoia.train.jsonl",
    "popcorn": "ner/fr/popcorn.train.jsonl",
    "uner-bosque": "ner/pt/uner-bosque.train.jsonl",
    "wikigold": "ner/en/wikigold.train.jsonl",
    "germeval2014": "ner/de/germeval2014.dev.jsonl",
    "smartdata": "ner/de/smartdata.train.jsonl",
}


def _code_points(text):
    """UTF-16 offset → code-point offset."""
    table, at = {}, 0
    for i, char in enumerate(text):
        table[at] = i
        at += 2 if ord(char) > 0xFFFF else 1
    table[at] = len(text)
    return table


def read(path, corpus):
    """Documents of a JSON-lines file; consecutive sentences of corpora that come by sentence stay documents of their own."""
    documents = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            at = _code_points(row["text"])
            entities = [(at[e["start"]], at[e["end"]], e["label"], e.get("kind")) for e in row["entities"]]
            documents.append(Document(row["id"], row.get("lang"), row["text"], entities, corpus))
    return documents


def press(data, languages, held_out):
    """Press training documents. held_out: None for all, False without the held-out articles, True for these alone."""
    documents = []
    for language in languages:
        found = read(pathlib.Path(data, "press", f"{language}.train.jsonl"), "press")
        if language in OTHER_LANGUAGES and held_out is not None:
            chosen = set(sorted({d.id for d in found})[:: max(1, len(found) // HELD_OUT)][:HELD_OUT])
            found = [d for d in found if (d.id in chosen) == held_out]
        documents += found
    return documents


def word_labels(document, words):
    """Per word the label name, or None where an unmarked type's label leaves it open; and names (first, last, kind id)."""
    tags, names = ["O"] * len(words), []
    marked = MARKED[document.corpus]
    for start, end, type_, kind in document.entities:
        inside = [i for i, (a, b, _) in enumerate(words) if b > start and a < end]
        if not inside:
            continue
        first, last = inside[0], inside[-1]
        if type_ not in TYPES or type_ not in marked:
            continue
        if first == last:
            tags[first] = "S-" + type_
        else:
            tags[first : last + 1] = ["B-" + type_] + ["I-" + type_] * (last - first - 1) + ["E-" + type_]
        if f"{type_}.{kind}" in KIND_ID:
            names.append((first, last, KIND_ID[f"{type_}.{kind}"]))
    return tags, names


def _ends_sentence(text, words, i):
    """Whether a sentence may end between word i - 1 and word i."""
    return text[words[i - 1][0]] in ".!?" or "\n" in text[words[i - 1][1] : words[i][0]]


def windows(document, pieces, size, offset=0):
    """Cut a document into windows of at most `size` pieces, at sentence ends where one lies in the second half.

    offset: pieces that the first window is shortened by, so that other epochs see other cuts.
    """
    words = split_words(document.text)
    tags, names = word_labels(document, words)
    tokens = [pieces.of(document.text[a:b], spaced) for a, b, spaced in words]
    hidden = hidden_labels(document.corpus)
    out, start, room = [], 0, size - 2 - offset
    while start < len(words):
        end, count = start, 0
        while end < len(words) and count + len(tokens[end]) <= room:
            count += len(tokens[end])
            end += 1
        end = max(end, start + 1)
        if end < len(words):
            cut = end
            while cut > start + (end - start) // 2 and not _ends_sentence(document.text, words, cut):
                cut -= 1
            if cut > start + (end - start) // 2:
                end = cut
        ids, first = [BOS], []
        for i in range(start, end):
            first.append(len(ids))
            ids += tokens[i]
        ids.append(EOS)
        allowed = [hidden if tag == "O" else [LABEL_ID[tag]] for tag in tags[start:end]]
        inner = [(a - start, b - start, kind) for a, b, kind in names if start <= a and b < end]
        out.append(Window(ids, first, allowed, inner, [w[:2] for w in words[start:end]], corpus_index(document.corpus)))
        start, room = end, size - 2
    return out


def augment(document, rng):
    """Now and then a title in capitals, with or without accents: offsets do not move."""
    if rng.random() > 0.06:
        return document
    text = document.text
    end = text.find("\n")
    if not 20 < end < 200:
        return document
    capitals = "".join(c.upper() if len(c.upper()) == 1 else c for c in text[:end])
    if rng.random() < 0.5:
        capitals = capitals.translate(str.maketrans("ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ", "AAAEEEEIIOOUUUC"))
    return document._replace(text=capitals + text[end:])


def pack(all_windows, budget, rng):
    """Batches of windows of like length, each at most `budget` pieces with padding, in random order."""
    order = sorted(all_windows, key=lambda w: len(w.ids) + rng.random() * 16)
    batches, batch, longest = [], [], 0
    for window in order:
        longest = max(longest, len(window.ids))
        if batch and longest * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], len(window.ids)
        batch.append(window)
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(batch):
    """Tensors of a batch: ids, lengths, corpus, first (flat), allowed [words, labels] bool, names (word indices, name of each, kinds),
    and of the words that a teacher labelled their indices (taught) and its probabilities (soft)."""
    length = max(len(w.ids) for w in batch)
    ids = torch.full((len(batch), length), PAD)
    first, rows, columns = [], [], []
    name_words, name_of, kinds = [], [], []
    taught, soft = [], [np.zeros((0, len(LABELS)), np.float32)]
    for i, window in enumerate(batch):
        ids[i, : len(window.ids)] = torch.tensor(window.ids)
        base = len(first)
        first += [i * length + f for f in window.first]
        for n, labels in enumerate(window.allowed):
            rows += [base + n] * len(labels)
            columns += labels
        for a, b, kind in window.names:
            name_words += range(base + a, base + b + 1)
            name_of += [len(kinds)] * (b - a + 1)
            kinds.append(kind)
        if window.soft is not None:
            taught += range(base, len(first))
            soft.append(window.soft)
    allowed = torch.zeros(len(first), len(LABELS), dtype=torch.bool)
    allowed[rows, columns] = True
    long = lambda values: torch.tensor(values, dtype=torch.long)
    return dict(
        ids=ids,
        lengths=torch.tensor([len(w.ids) for w in batch]),
        corpus=torch.tensor([w.corpus for w in batch]),
        first=long(first),
        allowed=allowed,
        name_words=long(name_words),
        name_of=long(name_of),
        kinds=long(kinds),
        taught=long(taught),
        soft=torch.from_numpy(np.concatenate(soft)),
    )


def epoch(documents, pieces, size, budget, seed, more=()):
    """Batches of one epoch, the same for the same seed. more: windows that are ready."""
    rng = random.Random(seed)
    cut = list(more)
    for document in documents:
        chosen = rng.randint(size * 5 // 8, size)
        cut += windows(augment(document, rng), pieces, chosen, rng.randint(0, chosen // 2))
    return pack(cut, budget, rng)
