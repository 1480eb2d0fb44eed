"""The largest activations of a tagger on real text, for products with one constant scale."""

import random

import numpy as np
import torch

from soft import Labelled
from words import BOS, EOS

#: Share of the absolute values of a product's input that its constant scale holds; the rest is cut.
HELD = 0.9999


def peaks_of(model, folder, windows=200):
    """Peaks of the products that read a norm (`taps` and `qkv`), over windows of the labelled texts."""
    labelled = Labelled(folder)
    seen = {name: [] for name, _ in model.named_modules() if name.endswith((".taps", ".qkv"))}
    hooks = [
        module.register_forward_pre_hook(lambda _, inputs, name=name: seen[name].append(inputs[0].abs().flatten()))
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
    return {name: float(np.quantile(torch.cat(values).numpy(), HELD)) for name, values in seen.items()}
