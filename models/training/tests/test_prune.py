"""Pruning takes out the channels that carry least; what they add on average stays."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
import numpy as np  # noqa: E402

from labels import KINDS, LABELS  # noqa: E402
from model import Tagger  # noqa: E402
from prune import pruned  # noqa: E402
from soft import Labelled  # noqa: E402

CONFIG = dict(vocabulary=300, embedding=32, hidden=32, layers=2, heads=4, intermediate=64, positions=40, epsilon=1e-12)
IDS = torch.tensor([[0, *range(4, 34), 2]])


@pytest.fixture
def labelled(tmp_path):
    words = 240
    np.savez(
        tmp_path / "0-of-1.npz",
        counts=np.ones(words, np.uint8),
        pieces=np.random.default_rng(0).integers(4, 300, words).astype(np.uint16),
        labels=np.zeros((words, len(LABELS)), np.float16),
        kinds=np.zeros((words, len(KINDS)), np.float16),
        documents=np.full(8, 30, np.int32),
        french=np.ones(8, bool),
    )
    return Labelled(tmp_path)


def test_channels_that_never_change_cost_nothing(labelled):
    torch.manual_seed(0)
    tagger = Tagger(CONFIG).eval()
    with torch.no_grad():
        for layer in tagger.layers:
            layer.widen.weight[::2] = 0
    config, state = pruned(tagger, labelled, 32, windows=8)
    small = Tagger(config).eval()
    small.load_state_dict(state)
    assert small.layers[0].widen.weight.shape == (32, 32) and small.layers[1].narrow.weight.shape == (32, 32)
    with torch.inference_mode():
        for own, theirs in zip(small.read(IDS), tagger.read(IDS)):
            assert torch.allclose(own, theirs, atol=1e-4)


def test_the_model_itself_is_left_as_it_was(labelled):
    tagger = Tagger(CONFIG).eval()
    before = {name: tensor.clone() for name, tensor in tagger.state_dict().items()}
    pruned(tagger, labelled, 16, windows=8)
    assert all(torch.equal(tensor, before[name]) for name, tensor in tagger.state_dict().items())
