"""The mean of the weights of several taggers of one shape.

    python soup.py OUT.pt MODEL.pt… [--weights 0.5,0.5]

Each MODEL.pt is of train.py or exported.py; OUT.pt has the form of the latter. Runs that start from one encoder and one pair of heads stay near enough to each other that
the mean of their weights is often better than each (Wortsman et al. 2022, "Model soups").
"""

import argparse

import torch

from saved import load


def mean(models, shares):
    """Config and state_dict of the mean; a table of positions is as long as the shortest."""
    states = [model.state_dict() for model in models]
    out = {}
    for name in states[0]:
        length = min(len(state[name]) for state in states)
        out[name] = sum(state[name][:length] * share for state, share in zip(states, shares, strict=True))
    config = models[0].config
    return config | (dict(positions=len(out["positions.weight"])) if "positions" in config else {}), out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("models", nargs="+")
    parser.add_argument("--weights", help="shares of the models, in their order, together 1; default: equal ones")
    args = parser.parse_args()
    shares = [float(x) for x in args.weights.split(",")] if args.weights else [1 / len(args.models)] * len(args.models)
    config, weights = mean([load(path) for path in args.models], shares)
    torch.save(dict(config=config, weights=weights), args.out)


if __name__ == "__main__":
    main()
