"""Write a model folder's README.md from its card.json, so that no figure lags behind.

    python readme.py MODEL_FOLDER
"""

import json
import pathlib
import sys

COLUMNS = ("names", "PER", "ORG", "LOC", "EVENT", "PRODUCT", "WORK", "organizationKinds", "agency")
HEADS = {"names": "PER + ORG + LOC", "organizationKinds": "kinds of organisations (accuracy)", "agency": "ORG of kind agency"}


def table(heads, rows):
    line = lambda cells: "| " + " | ".join(str(cell) for cell in cells) + " |"
    return "\n".join([line(heads), "|" + "---|" * len(heads), *map(line, rows)])


def megabytes(size):
    return f"{size / 1e6:.2f} MB"


def render(card):
    sets = {name: values for name, values in card["measures"]["sets"].items() if isinstance(values, dict)}
    figures = table(
        ["development set", "mentions", *(HEADS.get(c, c) for c in COLUMNS)],
        [[name, values["mentions"], *(values.get(c, "") for c in COLUMNS)] for name, values in sets.items()],
    )
    auxiliary = table(
        ["development set", *(c for c in ("DATE", "MONEY", "PERCENT", "QUANTITY", "DURATION", "TIME"))],
        [[name, *(values.get(c, "") for c in ("DATE", "MONEY", "PERCENT", "QUANTITY", "DURATION", "TIME"))]
         for name, values in sets.items() if "DATE" in values],
    )
    reliability = table(
        ["score", "mentions", "mean score", "right"],
        [[f"{row['from']:.1f}–{row['to']:.1f}", row["mentions"], row["meanScore"], row["right"]] for row in card["calibration"]["reliability"]],
    )
    sources = table(["text", "licence", "use"], [[d["name"], d["licence"], d["use"]] for d in card["data"]])
    files = table(["file", "size"], [[name, megabytes(entry["bytes"])] for name, entry in card["files"].items()])
    total = megabytes(sum(entry["bytes"] for entry in card["files"].values()))
    mean = card["measures"]["sets"].get("press-others-mean")
    lost = ", ".join(f"{name} {value:+.4f}" for name, value in card["quantisation"]["f1Lost"].items()) or "not measured"
    notes = "\n".join(f"- {text}" for text in card["measures"].get("notes", []))
    limits = "\n".join(f"- {text}" for text in card["limits"])
    return f"""# {card['name']} {card['version']}

Names in news articles in {', '.join(card['languages'])}: people, organisations and their kind, places and their kind, events, products, works; amounts and dates as auxiliary
types. BIOES labels at the first piece of each word, and a second output for the kinds. The rules for words, pieces, windows and outputs are in
[the training folder](../training/README.md); the files are in transformers.js layout, and its `pipeline('token-classification')` reads them as they are.

Base: {card['base']['name']}, {card['base']['licence']}, from {card['base']['source']}. Trained {card['trainedAt']}, seeds {', '.join(map(str, card['seeds']))}.

## How good it is

{card['measures']['note'][0].upper()}{card['measures']['note'][1:]}. These sets served to develop it; other articles will judge it.

{figures}

Mean of the six other languages' press: **{mean}**.

{auxiliary}

{notes}

F1 lost to int8 (float32 less int8, names): {lost}.

## Scores

The raw score of a mention is the geometric mean of its words' probabilities; `calibration` in the card turns it into the share of such mentions that are right
(slope {card['calibration']['slope']}, intercept {card['calibration']['intercept']}). Expected calibration error {card['calibration']['expectedCalibrationError']} (raw scores: {card['calibration']['expectedCalibrationErrorRaw']}), cross-fitted over halves of the development articles:

{reliability}

## What it is not good at

{limits}

## Files

{files}

In all {total}. `card.json` has their SHA-256.

## What it learnt from

{sources}

Licence: {card['licence']}.
"""


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    (folder / "README.md").write_text(render(card), encoding="utf-8")
