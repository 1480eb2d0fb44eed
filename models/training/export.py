"""Export a finished run to a model folder in transformers.js layout.

    python export.py MODEL.pt VOCABULARY_FOLDER OUT_FOLDER [--window 256] [--ranges LABELS_FOLDER]

Writes OUT_FOLDER/{config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx}. Weights and the embedding table are int8,
activations 8 bits by the row; with --ranges by one constant scale a product where ranges.py has one, from what they are in the texts of label.py, which is faster. `--float` writes onnx/model.onnx in float32 beside it, to compare.
"""

import argparse
import json
import pathlib
import shutil

import onnx

import graph
from labels import LABELS
from ranges import ranges_of
from saved import load


def config_json(config, window):
    """A config that transformers.js reads as BertForTokenClassification, which is how a graph of these inputs and outputs is run, whatever its layers."""
    return dict(
        model_type="bert",
        architectures=["BertForTokenClassification"],
        vocab_size=config["vocabulary"],
        hidden_size=config["hidden"],
        num_hidden_layers=config["layers"] if "layers" in config else len(config["reaches"]),
        num_attention_heads=config["heads"],
        intermediate_size=config.get("intermediate", config["hidden"]),
        hidden_act="gelu",
        max_position_embeddings=window,
        type_vocab_size=1,
        layer_norm_eps=config["epsilon"],
        pad_token_id=1,
        bos_token_id=0,
        eos_token_id=2,
        id2label={str(i): label for i, label in enumerate(LABELS)},
        label2id={label: i for i, label in enumerate(LABELS)},
    )


def tokenizer_config(window):
    return dict(
        tokenizer_class="PreTrainedTokenizerFast",
        bos_token="<s>",
        eos_token="</s>",
        sep_token="</s>",
        cls_token="<s>",
        unk_token="<unk>",
        pad_token="<pad>",
        model_max_length=window,
        clean_up_tokenization_spaces=False,
    )


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "vocabulary", "out"):
        parser.add_argument(name)
    parser.add_argument("--window", type=int, default=256, help="longest window, in pieces; the position table is cut to it")
    parser.add_argument("--ranges", help="folder of label.py: constant scales for the activations inside the layers")
    parser.add_argument("--float", action="store_true")
    args = parser.parse_args()
    model = load(args.model)
    weights = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    if "positions.weight" in weights:
        weights["positions.weight"] = weights["positions.weight"][: args.window]
    out = pathlib.Path(args.out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    ranges = ranges_of(model, args.ranges) if args.ranges else None
    onnx.save(graph.build(model.config, weights, ranges=ranges), str(out / "onnx" / "model_quantized.onnx"))
    if args.float:
        onnx.save(graph.build(model.config, weights, int8=False), str(out / "onnx" / "model.onnx"))
    write_json(out / "config.json", config_json(model.config, args.window))
    write_json(out / "tokenizer_config.json", tokenizer_config(args.window))
    shutil.copyfile(pathlib.Path(args.vocabulary, "tokenizer.json"), out / "tokenizer.json")


if __name__ == "__main__":
    main()
