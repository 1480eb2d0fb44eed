"""The tagger: a BERT encoder with a head for the labels of words and a head for the kinds of their names."""

import torch
import torch.nn.functional as F
from torch import nn

from labels import CORPORA, KINDS, LABELS, PRODUCT


def attention(q, k, v, mask):
    """Attention without dropout, [batch, heads, length, width] each; mask [batch, 1, 1, length] bool or None.

    Written out: PyTorch's fused kernel takes a fifth longer for a training step on a processor with bfloat16.
    """
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    if mask is not None:
        scores = scores.masked_fill(~mask, -1e4)
    return scores.softmax(-1, dtype=v.dtype) @ v


def self_attention(qkv, heads, mask):
    """qkv [batch, length, 3 × hidden], the queries, keys and values of all heads → [batch, length, hidden]; mask as in attention."""
    batch, length, width = qkv.shape
    q, k, v = qkv.view(batch, length, 3, heads, width // 3 // heads).permute(2, 0, 3, 1, 4)
    return attention(q, k, v, mask).transpose(1, 2).reshape(batch, length, width // 3)


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, hidden, heads, intermediate, epsilon, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.attention_out = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, epsilon)
        self.widen = nn.Linear(hidden, intermediate)
        self.narrow = nn.Linear(intermediate, hidden)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        context = self_attention(self.qkv(x), self.heads, mask)
        x = self.attention_norm(x + self.dropout(self.attention_out(context)))
        return self.norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Tagger(nn.Module):
    """config: vocabulary, embedding (width of the piece embeddings), hidden, layers, heads, intermediate, positions, epsilon.

    Where `embedding` is less than `hidden` the embeddings are projected up before the first norm.
    """

    def __init__(self, config, dropout=0.1):
        super().__init__()
        self.config = config
        hidden, width, epsilon = config["hidden"], config["embedding"], config["epsilon"]
        self.words = nn.Embedding(config["vocabulary"], width)
        self.project = nn.Linear(width, hidden, bias=False) if width != hidden else nn.Identity()
        self.positions = nn.Embedding(config["positions"], hidden)
        self.corpora = nn.Embedding(len(CORPORA), hidden)
        nn.init.zeros_(self.corpora.weight)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(hidden, config["heads"], config["intermediate"], epsilon, dropout) for _ in range(config["layers"])
        )
        self.labels = nn.Linear(hidden, len(LABELS))
        self.kinds = nn.Linear(hidden, len(KINDS))

    def encode(self, ids, mask, corpus):
        """ids [batch, length], mask [batch, 1, 1, length] (bool) or None, corpus [batch] → hidden [batch, length, hidden]."""
        x = self.project(self.words(ids)) + self.positions.weight[: ids.shape[1]] + self.corpora(corpus)[:, None]
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids, lengths, corpus, first):
        """first [words]: flat index (batch × length) of each word's first piece → logits [words, labels], [words, kinds]."""
        mask = (torch.arange(ids.shape[1])[None] < lengths[:, None])[:, None, None]
        if bool(mask.all()):
            mask = None
        hidden = self.encode(ids, mask, corpus)
        hidden = self.dropout(hidden.reshape(-1, hidden.shape[-1])[first])
        return self.labels(hidden), self.kinds(hidden)

    def read(self, ids):
        """ids [1, length], a whole window → logits [length, labels], [length, kinds] under the product's conventions (after fold_product)."""
        hidden = self.encode(ids, None, torch.zeros(1, dtype=torch.long))[0]
        return self.labels(hidden), self.kinds(hidden)

    def fold_product(self):
        """Fold the product's corpus mark into the positions; its own is zero afterwards, and the other corpora's are what sets them apart from it."""
        with torch.no_grad():
            mark = self.corpora.weight[CORPORA.index(PRODUCT)].clone()
            self.positions.weight += mark
            self.corpora.weight -= mark


def from_base(base, kept, layers):
    """A Tagger that starts from the pretrained encoder: `kept` old piece ids, `layers` numbers of the layers taken."""
    source = base["config"]
    hidden, intermediate = source["hidden"], source["intermediate"]
    config = dict(
        vocabulary=len(kept),
        embedding=hidden,
        hidden=hidden,
        layers=len(layers),
        heads=source["heads"],
        intermediate=intermediate,
        positions=source["positions"],
        epsilon=1e-12,
    )
    model = Tagger(config)

    def tensor(name, *shape):
        return torch.from_numpy(base["tensors"][name].reshape(*shape))

    with torch.no_grad():
        model.words.weight.copy_(tensor("emb.word", -1, hidden)[kept])
        model.positions.weight.copy_(tensor("emb.pos", -1, hidden) + tensor("emb.type", -1, hidden)[0])
        model.norm.weight.copy_(tensor("emb.ln.w", hidden))
        model.norm.bias.copy_(tensor("emb.ln.b", hidden))
        for target, number in zip(model.layers, layers):
            prefix = f"l{number}."
            target.qkv.weight.copy_(torch.cat([tensor(prefix + f"{n}.w", hidden, hidden) for n in "qkv"]))
            target.qkv.bias.copy_(torch.cat([tensor(prefix + f"{n}.b", hidden) for n in "qkv"]))
            target.attention_out.weight.copy_(tensor(prefix + "ao.w", hidden, hidden))
            target.attention_out.bias.copy_(tensor(prefix + "ao.b", hidden))
            target.attention_norm.weight.copy_(tensor(prefix + "aln.w", hidden))
            target.attention_norm.bias.copy_(tensor(prefix + "aln.b", hidden))
            target.widen.weight.copy_(tensor(prefix + "fi.w", intermediate, hidden))
            target.widen.bias.copy_(tensor(prefix + "fi.b", intermediate))
            target.narrow.weight.copy_(tensor(prefix + "fo.w", hidden, intermediate))
            target.narrow.bias.copy_(tensor(prefix + "fo.b", hidden))
            target.norm.weight.copy_(tensor(prefix + "oln.w", hidden))
            target.norm.bias.copy_(tensor(prefix + "oln.b", hidden))
        for head in (model.labels, model.kinds):
            head.weight.normal_(0, 0.02)
            head.bias.zero_()
    return model
