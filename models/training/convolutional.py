"""The fast tier's tagger: convolutions over pieces, one attention layer, the heads of the large model."""

import torch
import torch.nn.functional as F
from torch import nn

from labels import KINDS, LABELS
from model import self_attention


def shifted(x, distance):
    """x [batch, length, width] moved right by `distance` places (left where negative), zeros coming in."""
    if distance == 0:
        return x
    if distance > 0:
        return F.pad(x, (0, 0, distance, 0))[:, : x.shape[1]]
    return F.pad(x, (0, 0, 0, -distance))[:, -distance:]


class Convolution(nn.Module):
    """norm(x + narrow(gelu(bias + Σ taps of x at −reach, 0, +reach))): three neighbours, `reach` places apart."""

    def __init__(self, hidden, reach, epsilon, dropout):
        super().__init__()
        self.reach = reach
        self.taps = nn.Linear(hidden, 3 * hidden, bias=False)
        self.bias = nn.Parameter(torch.zeros(hidden))
        self.narrow = nn.Linear(hidden, hidden)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, seen):
        before, here, after = self.taps(x * seen).chunk(3, -1)
        inner = shifted(before, self.reach) + here + shifted(after, -self.reach) + self.bias
        return self.norm(x + self.dropout(self.narrow(F.gelu(inner))))


class Attention(nn.Module):
    """norm(x + out(attention over the window))."""

    def __init__(self, hidden, heads, epsilon, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, seen):
        context = self_attention(self.qkv(x), self.heads, seen[:, None, None, :, 0] > 0)
        return self.norm(x + self.dropout(self.out(context)))


class ConvolutionalTagger(nn.Module):
    """config: vocabulary, embedding (width of the piece embeddings), hidden, heads, epsilon, and
    reaches: one entry a layer, the reach of a convolution in pieces or 0 for attention.

    Order comes from the convolutions alone: there are no positions, so windows may have any length.
    """

    def __init__(self, config, dropout=0.1):
        super().__init__()
        self.config = config
        hidden, epsilon = config["hidden"], config["epsilon"]
        self.words = nn.Embedding(config["vocabulary"], config["embedding"])
        self.project = nn.Linear(config["embedding"], hidden)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Convolution(hidden, reach, epsilon, dropout) if reach else Attention(hidden, config["heads"], epsilon, dropout)
            for reach in config["reaches"]
        )
        self.labels = nn.Linear(hidden, len(LABELS))
        self.kinds = nn.Linear(hidden, len(KINDS))

    def encode(self, ids, seen):
        """ids [batch, length], seen [batch, length, 1] (1.0 where there is a piece) → hidden [batch, length, hidden]."""
        x = self.dropout(self.norm(self.project(self.words(ids))))
        for layer in self.layers:
            x = layer(x, seen)
        return x

    def read(self, ids):
        """ids [1, length], a whole window → logits [length, labels], [length, kinds]."""
        hidden = self.encode(ids, torch.ones(1, ids.shape[1], 1))[0]
        return self.labels(hidden), self.kinds(hidden)

    def forward(self, ids, lengths, first):
        """first [words]: flat index (batch × length) of each word's first piece → logits [words, labels], [words, kinds]."""
        seen = (torch.arange(ids.shape[1])[None] < lengths[:, None])[..., None].to(torch.float32)
        hidden = self.encode(ids, seen)
        hidden = hidden.reshape(-1, hidden.shape[-1])[first]
        return self.labels(hidden), self.kinds(hidden)
