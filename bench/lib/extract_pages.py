"""Reads page paths from standard input, one a line; writes one JSON object a line: text, title, date, author, seconds."""
import json
import sys
import time

import trafilatura

for path in sys.stdin.read().split("\n"):
    if not path:
        continue
    with open(path, "rb") as file:
        page = file.read()
    started = time.perf_counter()
    result = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    seconds = time.perf_counter() - started
    found = result.as_dict() if result is not None and hasattr(result, "as_dict") else (result or {})
    print(json.dumps({"text": found.get("text") or "", "title": found.get("title"), "date": found.get("date"), "author": found.get("author"), "seconds": seconds}))
