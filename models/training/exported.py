"""The weights of an exported transformer tagger, read back from its graph: what a finished model is, less the rounding to int8.

    python exported.py MODEL_FOLDER OUT.pt

Writes OUT.pt in the form of a run's model.pt (config, weights; the mark of the product is in the positions, the marks of all corpora zero),
so that another run can start from a shipped model (train.py --start), or average with it (soup.py).
"""

import argparse
import json
import pathlib

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from labels import CORPORA
from model import Tagger

PARTS = ("qkv", "attention_out", "widen", "narrow")


def weights_of(model, layers):
    """Name → float tensor of the state_dict of a Tagger of `layers` layers. The graph lists its nodes as graph.py wrote them."""
    constants = {c.name: numpy_helper.to_array(c) for c in model.graph.initializer}
    nodes = [(node.op_type, [constants.get(name) for name in node.input], node) for node in model.graph.node]
    maker = {name: node for node in model.graph.node for name in node.output}

    def evened(node):
        """What the channels of a product's input are multiplied by before it is made 8 bits, [in, 1]; 1 where they are not."""
        source = maker[maker[node.input[0]].input[0]]
        factors = [constants[name] for name in source.input if name in constants] if source.op_type == "Mul" else []
        return factors[0][:, None] if factors else 1

    def of(op):
        return [(inputs, node) for name, inputs, node in nodes if name == op]

    def bias_after(inputs, node):
        """The product's own bias where its scale is constant, else that of the Add that its output reaches through one Mul."""
        if len(inputs) > 6 and inputs[6] is not None:
            return inputs[6]
        (name,) = node.output
        while True:
            user = next(n for n in model.graph.node if name in n.input)
            if user.op_type == "Add":
                return next(constants[i] for i in user.input if i in constants)
            (name,) = user.output

    weights = {}
    for i, (inputs, node) in enumerate(of("MatMulIntegerToFloat")):
        name = f"layers.{i // len(PARTS)}.{PARTS[i % len(PARTS)]}"
        weights[f"{name}.weight"] = (inputs[1] * inputs[3] * evened(node)).T
        weights[f"{name}.bias"] = bias_after(inputs, node)
    norms = ["norm"] + [f"layers.{i}.{part}" for i in range(layers) for part in ("attention_norm", "norm")]
    for name, (inputs, _) in zip(norms, of("LayerNormalization"), strict=True):
        weights[f"{name}.weight"], weights[f"{name}.bias"] = inputs[1:3]
    (table, _), (scales, _) = of("Gather")
    weights["words.weight"] = (table[0].astype(np.float32) - (128 if table[0].dtype == np.uint8 else 0)) * scales[0]
    weights["positions.weight"] = next(inputs[0] for inputs, _ in of("Slice") if inputs[0] is not None)
    heads = [(inputs[1], bias_after(inputs, node)) for inputs, node in of("MatMul") if inputs[1] is not None]
    for head, (matrix, bias) in zip(("labels", "kinds"), heads, strict=True):
        weights[f"{head}.weight"], weights[f"{head}.bias"] = matrix.T, bias
    return {name: torch.tensor(array, dtype=torch.float32) for name, array in weights.items()}


def read(folder):
    """The Tagger's config and state_dict of a model folder of export.py (window as exported)."""
    folder = pathlib.Path(folder)
    shape = json.loads((folder / "config.json").read_text())
    config = dict(
        vocabulary=shape["vocab_size"],
        embedding=shape["hidden_size"],
        hidden=shape["hidden_size"],
        layers=shape["num_hidden_layers"],
        heads=shape["num_attention_heads"],
        intermediate=shape["intermediate_size"],
        positions=shape["max_position_embeddings"],
        epsilon=shape["layer_norm_eps"],
    )
    weights = weights_of(onnx.load(str(folder / "onnx" / "model_quantized.onnx")), config["layers"])
    weights["corpora.weight"] = torch.zeros(len(CORPORA), config["hidden"])
    Tagger(config).load_state_dict(weights)
    return config, weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("out")
    args = parser.parse_args()
    config, weights = read(args.folder)
    torch.save(dict(config=config, weights=weights), args.out)


if __name__ == "__main__":
    main()
