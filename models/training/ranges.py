"""What activations a tagger has on real text, for products with one constant scale."""

import random

import numpy as np
import torch

from soft import Labelled
from words import BOS, EOS

#: Share of the values of a product's input on each side that its constant scale holds; the rest is cut.
HELD = 0.99995
#: The products whose inputs have one scale: all of a ConvolutionalTagger's layers, and of a Tagger's those behind a norm or an average.
#: Behind the Gelu of a Tagger a few values are a hundred times the others, and each row needs its own scale.
PRODUCTS = (".taps", ".narrow", ".qkv", ".out"), (".qkv", ".attention_out", ".widen")
#: Those of a Tagger in whose inputs a few channels are ten times the others.
UNEVEN = (".qkv", ".widen")
#: Of the pieces every so manieth is looked at.
EVERY = 5


def smoothing(inputs, weight):
    """What each channel of the inputs [pieces, channels] is divided by so that none takes the whole scale: √(largest input / largest weight), as SmoothQuant (Xiao et al. 2023)
    has it with α = 0.5; their weights [out, channels] are multiplied by the same."""
    top, heaviest = inputs.abs().amax(0).clamp(min=1e-3), weight.abs().amax(0).clamp(min=1e-3)
    return (top / heaviest).sqrt()


def ranges_of(model, folder, windows=400):
    """Name of each product with a constant scale → (lowest, highest input, what its channels are divided by first or None), over windows of the texts of label.py."""
    labelled = Labelled(folder)
    transformer = "layers" in model.config
    products = {name: module for name, module in model.named_modules() if name.endswith(PRODUCTS[transformer])}
    seen = {name: [] for name in products}
    hooks = [
        module.register_forward_pre_hook(lambda _, inputs, name=name: seen[name].append(inputs[0][0, ::EVERY].clone()))
        for name, module in products.items()
    ]
    all_windows = labelled.windows(256, random.Random(1))
    with torch.inference_mode():
        for start, end in random.Random(2).sample(all_windows, min(windows, len(all_windows))):
            low, high = labelled.piece_at[start], labelled.piece_at[end]
            model.read(torch.tensor([[BOS, *labelled.pieces[low:high].tolist(), EOS]]))
    for hook in hooks:
        hook.remove()
    ranges = {}
    for name, module in products.items():
        inputs, divide = torch.cat(seen[name]), None
        if transformer and name.endswith(UNEVEN):
            divide = smoothing(inputs, module.weight.detach())
            inputs = inputs / divide
        low, high = np.quantile(inputs.numpy(), [1 - HELD, HELD])
        ranges[name] = (float(low), float(high), None if divide is None else divide.numpy())
    return ranges
