"""Ranks sentences with sumy's TextRank and LexRank. Reads a JSON list of sentences a line, prints {"textrank": [...], "lexrank": [...]} a line:
the places of the sentences, best first. Needs `pip install sumy numpy`."""

import json
import re
import sys

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words


class Words:
    """Words by their letters and digits; sumy's own tokeniser needs a download."""

    def to_words(self, text):
        return tuple(word for word in re.findall(r"[^\W_]+", text.lower()) if not word.isdigit())


def main():
    tokenizer = Words()
    summarizers = {"textrank": TextRankSummarizer(Stemmer("french")), "lexrank": LexRankSummarizer(Stemmer("french"))}
    for summarizer in summarizers.values():
        summarizer.stop_words = get_stop_words("french")
    for line in sys.stdin:
        sentences = [Sentence(text, tokenizer) for text in json.loads(line)]
        places = {id(sentence): place for place, sentence in enumerate(sentences)}
        document = ObjectDocumentModel([Paragraph(sentences)])
        ranks = {}
        for name, summarizer in summarizers.items():
            rated = summarizer.rate_sentences(document) if name == "textrank" else lexrank(summarizer, document)
            ranks[name] = sorted(range(len(sentences)), key=lambda place: (-rated[sentences[place]], place))
        print(json.dumps(ranks), flush=True)


def lexrank(summarizer, document):
    summarizer._ensure_dependencies_installed()
    words = [summarizer._to_words_set(sentence) for sentence in document.sentences]
    if not words:
        return {}
    tf = summarizer._compute_tf(words)
    idf = summarizer._compute_idf(words)
    matrix = summarizer._create_matrix(words, summarizer.threshold, tf, idf)
    return dict(zip(document.sentences, summarizer.power_method(matrix, summarizer.epsilon)))


if __name__ == "__main__":
    main()
