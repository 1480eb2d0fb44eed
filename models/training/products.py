"""What an ONNX graph is written with: nodes and constants, and matrix products in float32 or int8."""

import numpy as np
from onnx import helper, numpy_helper

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

    def __call__(self, x, weight, bias, range_=None):
        b = self.builder
        return b.node("Add", b.node("MatMul", x, b.constant(weight)), b.constant(bias))


class Int8Products:
    """Products of int8 weights and 8-bit activations. No row depends on another: its scale is its own largest value / 127, or a constant where one is given."""

    def __init__(self, builder):
        self.builder = builder
        self.middle = builder.constant(np.uint8(128))
        self.least, self.steps = builder.constant(np.float32(1e-6)), builder.constant(np.float32(1 / 127))
        self.one = builder.constant(np.float32(1))

    def __call__(self, x, weight, bias, range_=None):
        b = self.builder
        values, scales = quantise_columns(weight)
        if range_ is not None:
            low, high = range_
            step = (high - low) / 255
            scale, zero = b.constant(np.float32(step)), b.constant(np.uint8(round(-low / step)))
            q = b.node("QuantizeLinear", x, scale, zero)
            return b.node("MatMulIntegerToFloat", q, b.constant(values), scale, b.constant(scales), zero, "", b.constant(bias), domain=CONTRIB)
        top = b.node("Max", b.node("ReduceMax", b.node("Abs", x), axes=[-1], keepdims=1), self.least)
        scale = b.node("Mul", top, self.steps)
        q = b.node("QuantizeLinear", b.node("Div", x, scale), self.one, self.middle)
        product = b.node("MatMulIntegerToFloat", q, b.constant(values), self.one, b.constant(scales), self.middle, domain=CONTRIB)
        return b.node("Add", b.node("Mul", product, scale), b.constant(bias))
