"""Write a model folder's card.json from its files, its figures and the facts of its recipe.

    python card.py MODEL_FOLDER FACTS.json VOCABULARY_FOLDER --int8 FIGURES.json --float FIGURES.json --calibration CALIBRATION.json

FACTS.json: what no file tells (name, version, data, seeds, limits, …); recipes/ holds those of the shipped models.
"""

import argparse
import hashlib
import json
import pathlib

from export import write_json
from labels import LABELS, LOCATION_KINDS, ORGANIZATION_KINDS
from words import MAX_PIECES_PER_WORD

FILES = ("config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx")


def entry(path):
    return dict(bytes=path.stat().st_size, sha256=hashlib.sha256(path.read_bytes()).hexdigest())


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("folder", "facts", "vocabulary"):
        parser.add_argument(name)
    parser.add_argument("--int8", required=True, help="evaluate.py's figures of onnx/model_quantized.onnx")
    parser.add_argument("--float", required=True, help="evaluate.py's figures of the float32 file")
    parser.add_argument("--calibration", required=True)
    args = parser.parse_args()
    folder, facts = pathlib.Path(args.folder), read(args.facts)
    int8, full = read(args.int8), read(args.float)
    sets = [name for name, values in int8.items() if isinstance(values, dict)]
    card = dict(
        schema=1,
        name=facts["name"],
        version=facts["version"],
        task="entities",
        languages=["fr", "en", "de", "es", "it", "pt", "nl"],
        labels=list(LABELS),
        kinds=dict(organization=list(ORGANIZATION_KINDS), location=list(LOCATION_KINDS)),
        window=facts["window"],
        maxPiecesPerWord=MAX_PIECES_PER_WORD,
        base=facts["base"],
        vocabulary=read(pathlib.Path(args.vocabulary, "kept.json"))["coverage"],
        data=facts["data"],
        seeds=facts["seeds"],
        quantisation=dict(
            facts["quantisation"],
            f1Lost={name: round(full[name]["names"] - int8[name]["names"], 4) for name in sets if name in full},
        ),
        measures=dict(
            note="development sets, strict F1 (same offsets, same type), from the shipped int8 file; names: PER, ORG and LOC together",
            **facts["measures"],
            sets={name: values for name, values in int8.items() if name != "wordsPerSecond"},
        ),
        calibration=read(args.calibration),
        limits=facts["limits"],
        licence=facts["licence"],
        trainedAt=facts["trainedAt"],
        files={name: entry(folder / name) for name in FILES},
    )
    write_json(folder / "card.json", card)


if __name__ == "__main__":
    main()
