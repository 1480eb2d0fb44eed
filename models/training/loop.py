"""The training loop that both tiers use: warm-up and decay, weight average, checkpoints, resuming."""

import itertools
import os
import pathlib
import time

import torch


def rate_factor(done, total, warm):
    """Linear warm-up over `warm` pieces, then linear decay to 2 % at `total`."""
    return min((done + 1) / warm, max(0.02, (total - done) / (total - warm)))


def save(path, **state):
    """Write the whole file or nothing."""
    torch.save(state, f"{path}.new")
    os.replace(f"{path}.new", path)


class Run:
    """One training run, kept in a folder.

    checkpoint.pt holds model, average, optimizer and place (pieces done in all and before this epoch, epoch, batch of
    the epoch, steps, seconds), and the next call goes on
    from there. model.pt is written at the end, with the averaged weights: average ← decay × average + (1 − decay) × weights each step.
    """

    def __init__(self, model, optimizer, folder, recipe):
        self.model, self.optimizer, self.recipe = model, optimizer, recipe
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.parameters = {name: p for name, p in model.named_parameters() if p.requires_grad}
        self.average = {name: p.detach().clone() for name, p in self.parameters.items()}
        self.peaks = [group["lr"] for group in optimizer.param_groups]
        self.place = dict(done=0, epoch=0, epochFrom=0, batch=0, steps=0, seconds=0.0)
        if (self.folder / "checkpoint.pt").exists():
            state = torch.load(self.folder / "checkpoint.pt", weights_only=False)
            model.load_state_dict(state["model"])
            optimizer.load_state_dict(state["optimizer"])
            self.average, self.place = state["average"], state["place"]
            torch.manual_seed(recipe.seed + self.place["steps"])

    def train(self, epoch, loss_of, warm_share):
        """Follow the plan to its end (recipe.pieces).

        epoch(number, progress) → the epoch's batches, the same for the same arguments (progress: at its beginning); loss_of(batch) → (loss, pieces).
        """
        total, place = self.recipe.pieces, self.place
        begun = saved = time.time()
        before, running = place["seconds"], None
        self.model.train()
        while place["done"] < total:
            batches = epoch(place["epoch"], place["epochFrom"] / total)
            for batch in itertools.islice(batches, place["batch"], None):
                factor = rate_factor(place["done"], total, total * warm_share)
                for group, peak in zip(self.optimizer.param_groups, self.peaks):
                    group["lr"] = peak * factor
                loss, count = loss_of(batch)
                self._step(loss)
                place["done"] += count
                place["seconds"] = before + time.time() - begun
                running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
                if place["steps"] % 50 == 0:
                    print(f"{place['steps']} steps, epoch {place['epoch']}, {place['done']:,} pieces, loss {running:.4f}, "
                          f"{place['done'] / place['seconds']:.0f} pieces/s, {place['seconds']:.0f} s", flush=True)
                if time.time() - saved > self.recipe.save_every:
                    self._store()
                    saved = time.time()
                if place["done"] >= total:
                    break
            else:
                place.update(epoch=place["epoch"] + 1, epochFrom=place["done"], batch=0)
        self._store()
        self.model.load_state_dict(self.average, strict=False)
        save(self.folder / "model.pt", config=self.model.config, weights=self.model.state_dict(), recipe=vars(self.recipe), place=place)

    def _step(self, loss):
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        self.optimizer.step()
        self.place["steps"] += 1
        self.place["batch"] += 1
        keep = min(self.recipe.average, self.place["steps"] / (self.place["steps"] + 10))
        with torch.no_grad():
            torch._foreach_lerp_([self.average[n] for n in self.parameters], list(self.parameters.values()), 1 - keep)

    def _store(self):
        save(self.folder / "checkpoint.pt", config=self.model.config, model=self.model.state_dict(), average=self.average,
             optimizer=self.optimizer.state_dict(), place=self.place)
