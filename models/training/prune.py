"""A transformer tagger with narrower feed-forward blocks: in each layer the inner channels that carry least are taken out.

    python prune.py MODEL.pt LABELS_FOLDER OUT.pt --intermediate 1024

A channel carries the standard deviation of its Gelu over windows of the texts of label.py, times the length of the vector that it adds to the output; what
it adds on average goes into the bias. OUT.pt has the form of a run's model.pt, for train.py --start, which mends what was lost.
"""

import argparse
import random

import torch
import torch.nn.functional as F

from saved import load
from soft import Labelled
from words import BOS, EOS


def statistics(model, labelled, windows):
    """Mean and standard deviation [channels] of each layer's Gelu over some windows."""
    sums = [torch.zeros(2, model.config["intermediate"], dtype=torch.float64) for _ in model.layers]
    count = 0

    def look(total):
        def hook(_, inputs, output):
            inner = F.gelu(output[0]).double()
            total[0] += inner.sum(0)
            total[1] += inner.square().sum(0)
        return hook

    hooks = [layer.widen.register_forward_hook(look(total)) for layer, total in zip(model.layers, sums)]
    with torch.inference_mode():
        for start, end in windows:
            low, high = labelled.piece_at[start], labelled.piece_at[end]
            model.read(torch.tensor([[BOS, *labelled.pieces[low:high].tolist(), EOS]]))
            count += int(high - low) + 2
    for hook in hooks:
        hook.remove()
    means = [total[0] / count for total in sums]
    return [(mean.float(), (total[1] / count - mean.square()).clamp(min=0).sqrt().float()) for mean, total in zip(means, sums)]


def pruned(model, labelled, intermediate, windows=200):
    """config and state_dict of the narrower model."""
    chosen = random.Random(2).sample(labelled.windows(256, random.Random(1)), windows)
    state = model.state_dict()
    for i, (mean, spread) in enumerate(statistics(model, labelled, chosen)):
        widen, narrow = f"layers.{i}.widen", f"layers.{i}.narrow"
        weight = state[f"{narrow}.weight"]
        order = (spread * weight.norm(dim=0)).argsort(descending=True)
        kept, gone = order[:intermediate].sort().values, order[intermediate:]
        state[f"{narrow}.bias"] = state[f"{narrow}.bias"] + weight[:, gone] @ mean[gone]
        state[f"{narrow}.weight"] = weight[:, kept].contiguous()
        for name in (f"{widen}.weight", f"{widen}.bias"):
            state[name] = state[name][kept].contiguous()
    return model.config | dict(intermediate=intermediate), state


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "labels", "out"):
        parser.add_argument(name)
    parser.add_argument("--intermediate", type=int, default=1024, help="inner channels that stay in each layer")
    args = parser.parse_args()
    config, weights = pruned(load(args.model), Labelled(args.labels), args.intermediate)
    torch.save(dict(config=config, weights=weights), args.out)


if __name__ == "__main__":
    main()
