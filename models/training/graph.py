"""The ONNX graph of a Tagger, written node by node, with int8 products that do not depend on the neighbours."""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

OPSET, CONTRIB = 17, "com.microsoft"


class Builder:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, array):
        self.count += 1
        name = f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, *inputs, outputs=1, domain="", name=None, **attributes):
        self.count += 1
        names = [name] if name else [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def model(self, inputs, outputs):
        graph = helper.make_graph(self.nodes, "tagger", inputs, outputs, self.constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="depeche")


def quantise_columns(weight):
    """int8 values and scales by column of a float weight [in, out]: weight ≈ values × scales."""
    scales = np.maximum(np.abs(weight).max(0), 1e-12) / 127
    return np.clip(np.round(weight / scales), -127, 127).astype(np.int8), scales.astype(np.float32)


class FloatProducts:
    """Products in float32, to compare with."""

    def __init__(self, builder):
        self.builder = builder

    def __call__(self, x, weight, bias):
        b = self.builder
        return b.node("Add", b.node("MatMul", x, b.constant(weight)), b.constant(bias))


class Int8Products:
    """Products of int8 weights and 8-bit activations, each row of which is scaled by its own largest value: no row depends on another."""

    def __init__(self, builder):
        self.builder = builder
        self.middle = builder.constant(np.uint8(128))
        self.least, self.steps = builder.constant(np.float32(1e-6)), builder.constant(np.float32(1 / 127))
        self.one = builder.constant(np.float32(1))

    def __call__(self, x, weight, bias):
        b = self.builder
        values, scales = quantise_columns(weight)
        top = b.node("Max", b.node("ReduceMax", b.node("Abs", x), axes=[-1], keepdims=1), self.least)
        scale = b.node("Mul", top, self.steps)
        q = b.node("QuantizeLinear", b.node("Div", x, scale), self.one, self.middle)
        product = b.node("MatMulIntegerToFloat", q, b.constant(values), self.one, b.constant(scales), self.middle, domain=CONTRIB)
        return b.node("Add", b.node("Mul", product, scale), b.constant(bias))


def build(config, weights, int8=True):
    """ONNX model of a Tagger. weights: name → float array (its state_dict after fold_product); int8: false for a float32 model."""
    b = Builder()
    product = Int8Products(b) if int8 else FloatProducts(b)
    hidden, epsilon = config["hidden"], config["epsilon"]

    def dense(x, name):
        return product(x, weights[f"{name}.weight"].T, weights[f"{name}.bias"])

    def add_norm(x, y, name):
        return b.node("LayerNormalization", b.node("Add", x, y), b.constant(weights[f"{name}.weight"]), b.constant(weights[f"{name}.bias"]),
                      epsilon=epsilon)

    table = weights["words.weight"]
    if not int8:
        x = b.node("Gather", b.constant(table), "input_ids")
    else:
        values, scales = quantise_columns(table.T)
        x = b.node("Cast", b.node("Gather", b.constant(values.T), "input_ids"), to=TensorProto.FLOAT)
        x = b.node("Mul", x, b.node("Gather", b.constant(scales[:, None]), "input_ids"))
    if config["embedding"] != hidden:
        x = b.node("MatMul", x, b.constant(weights["project.weight"].T))
    length = b.node("Slice", b.node("Shape", "input_ids"), b.constant(np.array([1])), b.constant(np.array([2])))
    places = b.node("Slice", b.constant(weights["positions.weight"]), b.constant(np.array([0])), length, b.constant(np.array([0])))
    x = b.node("LayerNormalization", b.node("Add", x, places), b.constant(weights["norm.weight"]), b.constant(weights["norm.bias"]),
               epsilon=epsilon)
    seen = b.node("Unsqueeze", b.node("Cast", "attention_mask", to=TensorProto.FLOAT), b.constant(np.array([1, 2])))
    bias = b.node("Mul", b.node("Sub", seen, b.constant(np.float32(1))), b.constant(np.float32(1e4)))
    heads = config["heads"]
    split_heads = b.constant(np.array([0, 0, 3 * heads, hidden // heads]))
    thirds, join_heads = b.constant(np.array([heads] * 3)), b.constant(np.array([0, 0, hidden]))

    def attend(x):
        """x [batch, sequence, 3 × hidden], the queries, keys and values of all heads → [batch, sequence, hidden]."""
        apart = b.node("Transpose", b.node("Reshape", x, split_heads), perm=[0, 2, 1, 3])
        q, k, v = b.node("Split", apart, thirds, outputs=3, axis=1)
        scores = b.node("FusedMatMul", q, k, domain=CONTRIB, transB=1, alpha=float((hidden // heads) ** -0.5))
        context = b.node("MatMul", b.node("Softmax", b.node("Add", scores, bias), axis=-1), v)
        return b.node("Reshape", b.node("Transpose", context, perm=[0, 2, 1, 3]), join_heads)

    for i in range(config["layers"]):
        layer = f"layers.{i}"
        context = attend(dense(x, f"{layer}.qkv"))
        x = add_norm(x, dense(context, f"{layer}.attention_out"), f"{layer}.attention_norm")
        inner = b.node("Gelu", dense(x, f"{layer}.widen"), domain=CONTRIB)
        x = add_norm(x, dense(inner, f"{layer}.narrow"), f"{layer}.norm")
    for head, name in (("labels", "logits"), ("kinds", "kind_logits")):
        scores = b.node("MatMul", x, b.constant(weights[f"{head}.weight"].T))
        b.node("Add", scores, b.constant(weights[f"{head}.bias"]), name=name)
    ids = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "sequence"]) for n in ("input_ids", "attention_mask")]
    outs = [
        helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "sequence", len(weights["labels.bias"])]),
        helper.make_tensor_value_info("kind_logits", TensorProto.FLOAT, ["batch", "sequence", len(weights["kinds.bias"])]),
    ]
    return b.model(ids, outs)
