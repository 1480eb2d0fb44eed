"""Fine-tune the encoder.

    python train.py BASE.pt VOCABULARY_FOLDER DATA_FOLDER OUT_FOLDER --pieces 4000000

Resumes from OUT_FOLDER/checkpoint.pt where there is one (model, average, optimizer, place in the plan). The first part of the plan mixes
the auxiliary corpora in, each under its own mark; the last part is press alone. The result is OUT_FOLDER/model.pt: the averaged weights.
"""

import argparse
import json
import pathlib
import random

import torch
from tokenizers import Tokenizer

import data
import losses
from loop import Run
from model import Tagger, from_base
from silver import Silver
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


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "vocabulary", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--pieces", type=int, default=4_000_000, help="length of the plan, in pieces; may be changed on resuming")
    parser.add_argument("--start", help="model.pt of another run, of prune.py or of exported.py, whose shape and weights this one starts from")
    parser.add_argument("--layers", default="0,1,2,3,4,5,6,7,8,9,10,11")
    parser.add_argument("--mixed", type=float, default=0.4, help="part of the plan that mixes the auxiliary corpora in")
    parser.add_argument("--auxiliary-share", type=float, default=0.5, help="share of each auxiliary corpus seen an epoch")
    parser.add_argument("--without", default="", help="auxiliary corpora left out, with commas between: what each is worth")
    parser.add_argument("--silver", help="folder of label.py: text that a teacher has read, mixed in like the auxiliary corpora")
    parser.add_argument("--silver-share", type=float, default=0.25, help="share of its documents seen an epoch")
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
    kept = json.loads(pathlib.Path(args.vocabulary, "kept.json").read_text())["kept"]
    pieces = Pieces(Tokenizer.from_file(str(pathlib.Path(args.vocabulary, "tokenizer.json"))))
    held_out = None if args.all_press else False
    corpora = (
        data.press(args.data, ["fr"], None),
        data.press(args.data, data.OTHER_LANGUAGES, held_out),
        {name: data.read(pathlib.Path(args.data, path), name) for name, path in data.AUXILIARY.items() if name not in args.without.split(",")},
    )
    if args.start:
        state = torch.load(args.start, weights_only=False)
        model = Tagger(state["config"])
        model.load_state_dict(state["weights"])
    else:
        model = from_base(torch.load(args.base, weights_only=False), kept, [int(x) for x in args.layers.split(",")])
    run = Run(model, torch.optim.AdamW(parameter_groups(model, args), betas=(0.9, 0.98), eps=1e-6, fused=True), args.out, args)

    silver = Silver(args.silver) if args.silver else None

    def epoch(number, progress):
        seed = args.seed * 1000 + number
        more = silver.windows(args.window, random.Random(seed), args.silver_share) if silver and progress < args.mixed else ()
        return data.epoch(documents_of_epoch(corpora, progress, args, seed), pieces, args.window, args.batch, seed, more)

    def loss_of(windows):
        batch = data.collate(windows)
        with torch.autocast("cpu", torch.bfloat16, enabled=not args.float32):
            logits, kinds = model(batch["ids"], batch["lengths"], batch["corpus"], batch["first"])
        loss = losses.labels(logits.float(), batch) + 0.1 * losses.kind(kinds.float(), batch)
        return loss, int(batch["lengths"].sum())

    run.train(epoch, loss_of, warm_share=0.05)


if __name__ == "__main__":
    main()
