"""The ONNX graphs of the taggers, written node by node, with int8 products that do not depend on the neighbours."""

import numpy as np
from onnx import TensorProto, helper

from products import CONTRIB, Builder, FloatProducts, Int8Products, quantise_columns


class Graph:
    """The parts that the taggers share. weights: name → float array; int8: false for a float32 model; ranges: see build."""

    def __init__(self, weights, int8, ranges):
        self.b, self.weights, self.int8, self.ranges = Builder(), weights, int8, ranges
        self.product = Int8Products(self.b) if int8 else FloatProducts(self.b)

    def dense(self, x, name):
        return self.product(x, self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"], self.ranges.get(name))

    def norm(self, x, name, epsilon):
        scale, bias = (self.b.constant(self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.b.node("LayerNormalization", x, scale, bias, epsilon=epsilon)

    def add_norm(self, x, y, name, epsilon):
        # ONNX Runtime joins an Add and its norm to one operator that takes ten times as long; it leaves a Sum alone.
        return self.norm(self.b.node("Sum", x, y), name, epsilon)

    def gelu(self, x):
        return self.b.node("Gelu", x, domain=CONTRIB)

    def pieces(self):
        """int8: rows of the table of pieces as 8 bits around 128, [batch, sequence, embedding], and their scales [batch, sequence, 1]."""
        values, scales = quantise_columns(self.weights["words.weight"].T)
        table = (values.T.astype(np.int16) + 128).astype(np.uint8)
        return self.b.node("Gather", self.b.constant(table), "input_ids"), self.b.node("Gather", self.b.constant(scales[:, None]), "input_ids")

    def embed(self):
        """Rows of the table of pieces, [batch, sequence, embedding]."""
        b = self.b
        if not self.int8:
            return b.node("Gather", b.constant(self.weights["words.weight"]), "input_ids")
        rows, scales = self.pieces()
        return b.node("Mul", b.node("DequantizeLinear", rows, b.constant(np.float32(1)), b.constant(np.uint8(128))), scales)

    def project(self, name):
        """embed() times a matrix, [batch, sequence, hidden]: what the table holds is 8 bits a row already."""
        if not self.int8:
            return self.dense(self.embed(), name)
        return self.product.of_rows(*self.pieces(), self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"])

    def attention(self, heads, hidden):
        """A function: [batch, sequence, 3 × hidden], the queries, keys and values of all heads → [batch, sequence, hidden]."""
        b = self.b
        seen = b.node("Unsqueeze", b.node("Cast", "attention_mask", to=TensorProto.FLOAT), b.constant(np.array([1, 2])))
        bias = b.node("Mul", b.node("Sub", seen, b.constant(np.float32(1))), b.constant(np.float32(1e4)))
        padded = b.node("Less", b.node("ReduceMin", "attention_mask", keepdims=0), b.constant(np.int64(1)))
        split_heads = b.constant(np.array([0, 0, 3 * heads, hidden // heads]))
        thirds, join_heads = b.constant(np.array([heads] * 3)), b.constant(np.array([0, 0, hidden]))

        def attend(x):
            apart = b.node("Transpose", b.node("Reshape", x, split_heads), perm=[0, 2, 1, 3])
            q, k, v = b.node("Split", apart, thirds, outputs=3, axis=1)
            scores = b.node("FusedMatMul", q, k, domain=CONTRIB, transB=1, alpha=float((hidden // heads) ** -0.5))
            # A window alone, as the engine reads it, has no padding to hide: adding zeros would take a tenth of the time of the attention.
            weights = b.choose(
                padded,
                lambda then: then.node("Softmax", then.node("Add", scores, bias), axis=-1),
                lambda else_: else_.node("Softmax", scores, axis=-1),
            )
            return b.node("Reshape", b.node("Transpose", b.node("MatMul", weights, v), perm=[0, 2, 1, 3]), join_heads)

        return attend

    def taps(self, seen):
        """A function: x, a layer and its reach → the sum of the three taps of the convolution, [batch, sequence, hidden], zeros coming in at both ends."""
        b = self.b
        axis, end = b.constant(np.array([1])), b.constant(np.array([2**31 - 1]))

        def sum_of(x, layer, reach):
            weight = np.concatenate(np.split(self.weights[f"{layer}.taps.weight"].T, 3, axis=1))
            bias, range_ = self.weights[f"{layer}.bias"], self.ranges.get(f"{layer}.taps")
            x, zero = self.product.quantised(b.node("Mul", x, seen), range_)
            wide = b.node("Pad", x, b.constant(np.array([0, reach, 0, 0, reach, 0])), zero)
            before = b.node("Slice", wide, b.constant(np.array([0])), b.constant(np.array([-2 * reach])), axis)
            after = b.node("Slice", wide, b.constant(np.array([2 * reach])), end, axis)
            return self.product(b.node("Concat", before, x, after, axis=2), weight, bias, range_, ready=True)

        return sum_of

    def model(self, x):
        """The heads on top of x, and the finished model."""
        b, weights = self.b, self.weights
        for head, name in (("labels", "logits"), ("kinds", "kind_logits")):
            scores = b.node("MatMul", x, b.constant(weights[f"{head}.weight"].T))
            b.node("Add", scores, b.constant(weights[f"{head}.bias"]), name=name)
        ids = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "sequence"]) for n in ("input_ids", "attention_mask")]
        outs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "sequence", len(weights[f"{head}.bias"])])
            for head, name in (("labels", "logits"), ("kinds", "kind_logits"))
        ]
        return b.model(ids, outs)


def build(config, weights, int8=True, ranges=None):
    """ONNX model of a Tagger or a ConvolutionalTagger (its state_dict, the mark of the product folded in).

    ranges: name of a product → what ranges.py says of its input; the others scale each row by itself.
    """
    graph = Graph(weights, int8, ranges or {})
    return graph.model(convolutional(graph, config) if "reaches" in config else transformer(graph, config))


def transformer(g, config):
    b, hidden, epsilon = g.b, config["hidden"], config["epsilon"]
    length = b.node("Slice", b.node("Shape", "input_ids"), b.constant(np.array([1])), b.constant(np.array([2])))
    places = b.node("Slice", b.constant(g.weights["positions.weight"]), b.constant(np.array([0])), length, b.constant(np.array([0])))
    x = g.embed()
    if config["embedding"] != hidden:
        x = b.node("MatMul", x, b.constant(g.weights["project.weight"].T))
    x = g.add_norm(x, places, "norm", epsilon)
    attend = g.attention(config["heads"], hidden)
    for i in range(config["layers"]):
        layer = f"layers.{i}"
        context = attend(g.dense(x, f"{layer}.qkv"))
        x = g.add_norm(x, g.dense(context, f"{layer}.attention_out"), f"{layer}.attention_norm", epsilon)
        inner = g.gelu(g.dense(x, f"{layer}.widen"))
        x = g.add_norm(x, g.dense(inner, f"{layer}.narrow"), f"{layer}.norm", epsilon)
    return x


def convolutional(g, config):
    b, hidden, epsilon = g.b, config["hidden"], config["epsilon"]
    seen = b.node("Unsqueeze", b.node("Cast", "attention_mask", to=TensorProto.FLOAT), b.constant(np.array([2])))
    attend, taps = g.attention(config["heads"], hidden), g.taps(seen)
    x = g.norm(g.project("project"), "norm", epsilon)
    for i, reach in enumerate(config["reaches"]):
        layer = f"layers.{i}"
        if reach:
            change = g.dense(g.gelu(taps(x, layer, reach)), f"{layer}.narrow")
        else:
            change = g.dense(attend(g.dense(x, f"{layer}.qkv")), f"{layer}.out")
        x = g.add_norm(x, change, f"{layer}.norm", epsilon)
    return x
