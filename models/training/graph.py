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

    def __call__(self, x, name, weight, bias):
        b = self.builder
        return b.node("Add", b.node("MatMul", x, b.constant(weight)), b.constant(bias))


class Int8Products:
    """Products of int8 weights and 8-bit activations in which no row depends on another.

    Where `ranges` has the layer (largest |activation| of each input channel) the activation's scale is constant. The channels are smoothed
    into the weights first (SmoothQuant, Xiao et al. 2022, strength 0.5): channel k is divided by s_k = sqrt(range_k / max |w_k|) and row k
    of the weight multiplied by it. Elsewhere each row is scaled by its own largest value; the inner activations of the feed-forward blocks
    need that, since a few of their values are many times the others.
    """

    def __init__(self, builder, ranges):
        self.builder, self.ranges = builder, ranges
        self.middle = builder.constant(np.uint8(128))

    def __call__(self, x, name, weight, bias):
        if name in self.ranges:
            return self._constant_scale(x, self.ranges[name], weight, bias)
        return self._row_scale(x, weight, bias)

    def _product(self, q, values, scale, scales, *bias):
        b = self.builder
        bias = ["", b.constant(bias[0])] if bias else []
        return b.node("MatMulIntegerToFloat", q, b.constant(values), b.constant(np.float32(scale)), b.constant(scales),
                      self.middle, *bias, domain=CONTRIB)

    def _constant_scale(self, x, ranges, weight, bias):
        b = self.builder
        rows = np.maximum(np.abs(weight).max(1), 1e-6)
        smooth = np.sqrt(np.maximum(ranges, 1e-6) / rows)
        values, scales = quantise_columns(weight * smooth[:, None])
        top = float((ranges / smooth).max()) / 127
        x = b.node("Mul", x, b.constant((1 / smooth).astype(np.float32)))
        q = b.node("QuantizeLinear", x, b.constant(np.float32(top)), self.middle)
        return self._product(q, values, top, scales, bias)

    def _row_scale(self, x, weight, bias):
        b = self.builder
        values, scales = quantise_columns(weight)
        top = b.node("Max", b.node("ReduceMax", b.node("Abs", x), axes=[-1], keepdims=1), b.constant(np.float32(1e-6)))
        scale = b.node("Mul", top, b.constant(np.float32(1 / 127)))
        q = b.node("QuantizeLinear", b.node("Div", x, scale), b.constant(np.float32(1)), self.middle)
        return b.node("Add", b.node("Mul", self._product(q, values, 1, scales), scale), b.constant(bias))


def build(config, weights, ranges=None):
    """ONNX model. weights: name → float array (Tagger.state_dict after fold_product).

    ranges: name of a linear → largest |input| of each channel, for those with constant scales; None for a float32 model.
    """
    b = Builder()
    product = FloatProducts(b) if ranges is None else Int8Products(b, ranges)
    hidden, epsilon = config["hidden"], config["epsilon"]

    def dense(x, name):
        return product(x, name, weights[f"{name}.weight"].T, weights[f"{name}.bias"])

    def add_norm(x, y, name):
        return b.node("LayerNormalization", b.node("Add", x, y), b.constant(weights[f"{name}.weight"]), b.constant(weights[f"{name}.bias"]),
                      epsilon=epsilon)

    table = weights["words.weight"]
    if ranges is None:
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
