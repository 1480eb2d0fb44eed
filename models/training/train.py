"""Fine-tune the encoder.

    python train.py BASE.pt VOCABULARY_FOLDER DATA_FOLDER OUT_FOLDER --pieces 4000000

Resumes from OUT_FOLDER/checkpoint.pt where there is one (model, average, optimizer, place in the plan). The first part of the plan mixes
the auxiliary corpora in, each under its own mark; the last part is press alone. The result is OUT_FOLDER/model.pt: the averaged weights.
"""

import argparse
import itertools
import json
import os
import pathlib
import random
import time

import torch
from tokenizers import Tokenizer

import data
import losses
from model import from_base
from words import Pieces


def documents_of_epoch(corpora, progress, args, seed):
    """Press in full (the other languages repeated), and a share of each auxiliary corpus while the plan's first part lasts."""
    french, others, auxiliary = corpora
    chosen = french + others * args.repeat_others
    if progress < args.mixed:
        rng = random.Random(seed)
        for documents in auxiliary.values():
            chosen = chosen + rng.sample(documents, int(len(documents) * args.auxiliary_share))
    return chosen


def parameter_groups(model, args):
    """Learning rates fall by a factor for each layer down; the word embeddings stay as they are; heads learn fast."""
    model.words.weight.requires_grad_(False)
    groups = []

    def add(parameters, rate):
        parameters = [p for p in parameters if p.requires_grad]
        groups.append(dict(params=[p for p in parameters if p.dim() > 1], lr=rate, weight_decay=0.01))
        groups.append(dict(params=[p for p in parameters if p.dim() == 1], lr=rate, weight_decay=0.0))

    count = len(model.layers)
    for i, layer in enumerate(model.layers):
        add(layer.parameters(), args.rate * args.decay ** (count - 1 - i))
    bottom = args.rate * args.decay**count
    add([*model.positions.parameters(), *model.norm.parameters(), *model.project.parameters()], bottom)
    add(model.corpora.parameters(), args.rate)
    add([*model.labels.parameters(), *model.kinds.parameters()], args.head_rate)
    return [group for group in groups if group["params"]]


def rate_factor(done, total, warm):
    """Linear warm-up over `warm` pieces, then linear decay to 2 % at `total`."""
    return min((done + 1) / warm, max(0.02, (total - done) / (total - warm)))


def save(path, **state):
    torch.save(state, f"{path}.new")
    os.replace(f"{path}.new", path)


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "vocabulary", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--pieces", type=int, default=4_000_000, help="length of the plan, in pieces; may be changed on resuming")
    parser.add_argument("--layers", default="0,1,2,3,4,5,6,7,8,9,10,11")
    parser.add_argument("--mixed", type=float, default=0.4, help="part of the plan that mixes the auxiliary corpora in")
    parser.add_argument("--auxiliary-share", type=float, default=0.5, help="share of each auxiliary corpus seen an epoch")
    parser.add_argument("--repeat-others", type=int, default=2, help="times the other languages' press is seen an epoch")
    parser.add_argument("--all-press", action="store_true", help="train on the held-out articles too (the last run)")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the top layer")
    parser.add_argument("--decay", type=float, default=0.92)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the weight average a step")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--batch", type=int, default=2048, help="pieces of a step, padding included")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--float32", action="store_true", help="no bfloat16 in the matrix products")
    parser.add_argument("--save-every", type=float, default=240, help="seconds between checkpoints")
    return parser.parse_args()


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    kept = json.loads(pathlib.Path(args.vocabulary, "kept.json").read_text())["kept"]
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    held_out = None if args.all_press else False
    corpora = (
        data.press(args.data, ["fr"], None),
        data.press(args.data, data.OTHER_LANGUAGES, held_out),
        {name: data.read(pathlib.Path(args.data, path), name) for name, path in data.AUXILIARY.items()},
    )
    model = from_base(torch.load(args.base, weights_only=False), kept, [int(x) for x in args.layers.split(",")])
    optimizer = torch.optim.AdamW(parameter_groups(model, args), betas=(0.9, 0.98), eps=1e-6, fused=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    average = {name: p.detach().clone() for name, p in model.named_parameters() if p.requires_grad}
    place = dict(done=0, epoch=0, batch=0, steps=0, seconds=0.0)
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, place = state["average"], state["place"]
        torch.manual_seed(args.seed + place["steps"])
    begun = saved = time.time()
    before, running = place["seconds"], None
    warm = args.pieces * 0.05

    def store():
        place["seconds"] = before + time.time() - begun
        save(checkpoint, config=model.config, model=model.state_dict(), optimizer=optimizer.state_dict(), average=average, place=place, args=vars(args))

    model.train()
    while place["done"] < args.pieces:
        seed = args.seed * 1000 + place["epoch"]
        documents = documents_of_epoch(corpora, place["done"] / args.pieces, args, seed)
        batches = data.epoch(documents, pieces, args.window, args.batch, seed)
        for windows in itertools.islice(batches, place["batch"], None):
            factor = rate_factor(place["done"], args.pieces, warm)
            for group, peak in zip(optimizer.param_groups, peaks):
                group["lr"] = peak * factor
            batch = data.collate(windows)
            with torch.autocast("cpu", torch.bfloat16, enabled=not args.float32):
                logits, kinds = model(batch["ids"], batch["lengths"], batch["corpus"], batch["first"])
            loss = losses.partial_label(logits.float(), batch["allowed"]) + 0.1 * losses.kind(kinds.float(), batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(average_parameters(model, average), 1.0)
            optimizer.step()
            place["steps"] += 1
            place["batch"] += 1
            place["done"] += int(batch["lengths"].sum())
            keep = min(args.average, place["steps"] / (place["steps"] + 10))
            names = dict(model.named_parameters())
            with torch.no_grad():
                torch._foreach_lerp_([average[n] for n in average], [names[n] for n in average], 1 - keep)
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            if place["steps"] % 25 == 0:
                seconds = before + time.time() - begun
                print(f"{place['steps']} steps, epoch {place['epoch']}, {place['done']:,} pieces, loss {running:.4f}, "
                      f"{place['done'] / seconds:.0f} pieces/s, {seconds:.0f} s", flush=True)
            if time.time() - saved > args.save_every:
                store()
                saved = time.time()
            if place["done"] >= args.pieces:
                break
        else:
            place["epoch"] += 1
            place["batch"] = 0
    store()
    model.load_state_dict(average, strict=False)
    save(out / "model.pt", config=model.config, weights=model.state_dict(), args=vars(args), place=place)


def average_parameters(model, average):
    """The parameters that are trained."""
    return [p for name, p in model.named_parameters() if name in average]


if __name__ == "__main__":
    main()
