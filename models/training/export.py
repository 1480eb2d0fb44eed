"""Export a finished run to a model folder in transformers.js layout.

    python export.py MODEL.pt VOCABULARY_FOLDER DATA_FOLDER OUT_FOLDER [--window 256]

Writes OUT_FOLDER/{config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx}. Weights and the embedding table are int8;
activations are 8-bit by constant scales measured on press training articles, or by the row (see graph.py). `--float` writes onnx/model.onnx in float32 beside it, to compare.
"""

import argparse
import json
import pathlib
import random
import shutil

import numpy as np
import onnx
import torch
from tokenizers import Tokenizer

import data
import graph
from labels import LABELS
from model import load
from words import Pieces



def calibration_windows(folder, pieces, size, articles, seed):
    """Windows of press training articles, as many articles of each language."""
    rng = random.Random(seed)
    out = []
    for language in ("fr", *data.OTHER_LANGUAGES):
        for document in rng.sample(data.press(folder, [language], False), articles):
            out += data.windows(document, pieces, size)
    return out


def activation_ranges(model, windows):
    """Name of each linear with constant scales → largest |input| of each channel over the windows."""
    ranges, hooks = {}, []

    def watch(name):
        def hook(_, inputs):
            top = inputs[0].abs().flatten(0, -2).amax(0)
            ranges[name] = torch.maximum(ranges[name], top) if name in ranges else top

        return hook

    for i, layer in enumerate(model.layers):
        for part in ("qkv", "attention_out", "widen"):
            hooks.append(getattr(layer, part).register_forward_pre_hook(watch(f"layers.{i}.{part}")))
    corpus = torch.zeros(1, dtype=torch.long)
    with torch.inference_mode():
        for window in windows:
            model.encode(torch.tensor([window.ids]), None, corpus)
    for hook in hooks:
        hook.remove()
    return {name: top.numpy().astype(np.float32) for name, top in ranges.items()}


def config_json(config, window):
    """A config that transformers.js reads as BertForTokenClassification."""
    return dict(
        model_type="bert",
        architectures=["BertForTokenClassification"],
        vocab_size=config["vocabulary"],
        hidden_size=config["hidden"],
        num_hidden_layers=config["layers"],
        num_attention_heads=config["heads"],
        intermediate_size=config["intermediate"],
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
    for name in ("model", "vocabulary", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--window", type=int, default=256, help="longest window, in pieces; the position table is cut to it")
    parser.add_argument("--articles", type=int, default=12, help="articles a language for the activation ranges")
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = load(args.model)
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    ranges = activation_ranges(model, calibration_windows(args.data, pieces, args.window, args.articles, args.seed))
    weights = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    weights["positions.weight"] = weights["positions.weight"][: args.window]
    out = pathlib.Path(args.out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(graph.build(model.config, weights, ranges), str(out / "onnx" / "model_quantized.onnx"))
    if args.float:
        onnx.save(graph.build(model.config, weights), str(out / "onnx" / "model.onnx"))
    write_json(out / "config.json", config_json(model.config, args.window))
    write_json(out / "tokenizer_config.json", tokenizer_config(args.window))
    shutil.copyfile(pathlib.Path(args.vocabulary, "tokenizer.json"), out / "tokenizer.json")


if __name__ == "__main__":
    main()
