"""Reading back what a run saved."""

import torch

from convolutional import ConvolutionalTagger
from model import Tagger


def load(path):
    """The tagger of a finished run (model.pt) or of a checkpoint's average so far, the product's mark folded in, ready to read."""
    state = torch.load(path, weights_only=False)
    weights = state["weights"] if "weights" in state else state["model"] | state["average"]
    model = (ConvolutionalTagger if "reaches" in state["config"] else Tagger)(state["config"])
    model.load_state_dict(weights)
    if isinstance(model, Tagger):
        model.fold_product()
    return model.eval()
