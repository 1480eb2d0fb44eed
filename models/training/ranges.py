"""What activations a tagger has on real text, for products with one constant scale."""

import random

import numpy as np
import torch

from soft import Labelled
from words import BOS, EOS

#: Share of the values of a product's input on each side that its constant scale holds; the rest is cut.
HELD = 0.99995


def ranges_of(model, folder, windows=200):
    """Name of each product of a ConvolutionalTagger's layers → (lowest, highest) input, over windows of the texts of label.py."""
    labelled = Labelled(folder)
    seen = {name: [] for name, _ in model.named_modules() if name.endswith((".taps", ".narrow", ".qkv", ".out"))}
    hooks = [
        module.register_forward_pre_hook(lambda _, inputs, name=name: seen[name].append(inputs[0].flatten()))
        for name, module in model.named_modules()
        if name in seen
    ]
    all_windows = labelled.windows(256, random.Random(1))
    with torch.inference_mode():
        for start, end in random.Random(2).sample(all_windows, min(windows, len(all_windows))):
            low, high = labelled.piece_at[start], labelled.piece_at[end]
            model.read(torch.tensor([[BOS, *labelled.pieces[low:high].tolist(), EOS]]))
    for hook in hooks:
        hook.remove()
    held = lambda values: tuple(float(x) for x in np.quantile(torch.cat(values).numpy(), [1 - HELD, HELD]))
    return {name: held(values) for name, values in seen.items()}
