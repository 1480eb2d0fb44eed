"""What an ONNX graph is written with: nodes and constants, and matrix products in float32 or int8."""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

OPSET, CONTRIB = 17, "com.microsoft"


class Builder:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self, prefix=""):
        self.nodes, self.constants, self.count, self.prefix = [], [], 0, prefix

    def constant(self, array):
        self.count += 1
        name = f"{self.prefix}c{self.count}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, *inputs, outputs=1, domain="", name=None, **attributes):
        self.count += 1
        names = [name] if name else [f"{self.prefix}{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def choose(self, condition, then, else_):
        """The float output of one of two branches. then, else_: functions of a Builder; both may use what stands outside."""
        branches = {}
        for attribute, branch in (("then_branch", then), ("else_branch", else_)):
            inner = Builder(f"{self.prefix}{attribute[:4]}{self.count}_")
            out = helper.make_tensor_value_info(branch(inner), TensorProto.FLOAT, None)
            branches[attribute] = helper.make_graph(inner.nodes, attribute, [], [out], inner.constants)
        return self.node("If", condition, **branches)

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

    def quantised(self, x, range_):
        return x, self.builder.constant(np.float32(0))

    def __call__(self, x, weight, bias, range_=None, ready=False):
        b = self.builder
        return b.node("Add", b.node("MatMul", x, b.constant(weight)), b.constant(bias))


class Int8Products:
    """Products of int8 weights and 8-bit activations. No row depends on another: its scale is its own largest value / 127, or a constant where one is given."""

    def __init__(self, builder):
        self.builder = builder
        self.middle, self.one = builder.constant(np.uint8(128)), builder.constant(np.float32(1))

    def quantised(self, x, range_):
        """x as 8 bits by a constant scale, and the value that zero has; without a range x as it is."""
        b = self.builder
        if range_ is None:
            return x, b.constant(np.float32(0))
        scale, zero = self._constant(range_)
        return b.node("QuantizeLinear", x, scale, zero), zero

    def _constant(self, range_):
        low, high, _ = range_
        step = (high - low) / 255
        return self.builder.constant(np.float32(step)), self.builder.constant(np.uint8(round(-low / step)))

    def __call__(self, x, weight, bias, range_=None, ready=False):
        """x [.., in] times weight [in, out] plus bias. range_: see ranges.py; ready: x comes from quantised()."""
        b = self.builder
        if range_ is not None:
            divide = range_[2]
            if divide is not None:
                x, weight = b.node("Mul", x, b.constant(1 / divide)), weight * divide[:, None]
            values, scales = quantise_columns(weight)
            scale, zero = self._constant(range_)
            q = x if ready else b.node("QuantizeLinear", x, scale, zero)
            return b.node("MatMulIntegerToFloat", q, b.constant(values), scale, b.constant(scales), zero, "", b.constant(bias), domain=CONTRIB)
        top = b.node("Max", b.node("ReduceMax", b.node("Abs", x), axes=[-1], keepdims=1), b.constant(np.float32(1e-6)))
        scale = b.node("Mul", top, b.constant(np.float32(1 / 127)))
        return self.of_rows(b.node("QuantizeLinear", b.node("Div", x, scale), self.one, self.middle), scale, weight, bias)

    def of_rows(self, q, scale, weight, bias):
        """The same of x = (q − 128) × scale, one scale a row."""
        b = self.builder
        values, scales = quantise_columns(weight)
        product = b.node("MatMulIntegerToFloat", q, b.constant(values), self.one, b.constant(scales), self.middle, domain=CONTRIB)
        return b.node("Add", b.node("Mul", product, scale), b.constant(bias))
