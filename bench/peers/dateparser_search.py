"""Dates by dateparser's search_dates, for bench/peers.ts: one JSON object a line in, {"found": [[text, iso date]], "seconds": processor time} out."""
import json
import sys
import time
from datetime import datetime

from dateparser.search import search_dates


def main() -> None:
    for line in sys.stdin:
        row = json.loads(line)
        settings = {"RETURN_AS_TIMEZONE_AWARE": False, "PREFER_DATES_FROM": "past"}
        if row.get("published"):
            settings["RELATIVE_BASE"] = datetime.fromisoformat(row["published"][:10])
        started = time.process_time()
        found = search_dates(row["text"], languages=[row["lang"]], settings=settings) or []
        seconds = time.process_time() - started
        print(json.dumps({"found": [[text, date.date().isoformat()] for text, date in found], "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
