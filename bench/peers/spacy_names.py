"""Names that a spaCy pipeline marks. usage: python spacy_names.py PIPELINE; reads a JSON string (a text) a line, prints a JSON line
{"seconds": of this text, "cpu": seconds of processor time, "spans": [[start, end, type]]} with offsets in UTF-16 code units, types PER, ORG, LOC.
The first line printed is {"load": seconds, "rss": bytes}. Needs `pip install spacy` and the pipeline's package."""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

begun = time.perf_counter()
import resource  # noqa: E402

import spacy  # noqa: E402

TYPES = ("PER", "ORG", "LOC")


def units(text):
    """Offset in UTF-16 code units of every code point of the text, and of its end."""
    at, out = 0, []
    for char in text:
        out.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return out + [at]


def main():
    pipeline = spacy.load(sys.argv[1])
    print(json.dumps(dict(load=time.perf_counter() - begun, rss=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)), flush=True)
    for line in sys.stdin:
        text = json.loads(line)
        started, used = time.perf_counter(), time.process_time()
        document = pipeline(text)
        seconds, cpu = time.perf_counter() - started, time.process_time() - used
        at = units(text)
        spans = [[at[e.start_char], at[e.end_char], e.label_] for e in document.ents if e.label_ in TYPES]
        print(json.dumps(dict(seconds=seconds, cpu=cpu, spans=spans)), flush=True)


if __name__ == "__main__":
    main()
