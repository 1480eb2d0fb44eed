"""The exported graph computes what the model computes, and no text depends on its neighbours."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
import numpy as np  # noqa: E402

import exported  # noqa: E402
import graph  # noqa: E402
from convolutional import ConvolutionalTagger  # noqa: E402
from model import Tagger  # noqa: E402

CONFIG = dict(vocabulary=300, embedding=24, hidden=32, layers=2, heads=4, intermediate=64, positions=40, epsilon=1e-12)


FAST = dict(vocabulary=300, embedding=24, hidden=32, heads=4, epsilon=1e-6, reaches=[1, 2, 0, 1])
BOTH = pytest.mark.parametrize("kind, config", [(Tagger, CONFIG), (ConvolutionalTagger, FAST)])


def made(kind, config):
    torch.manual_seed(0)
    tagger = kind(config).eval()
    texts = [[0, *torch.randint(4, 300, (30,)).tolist(), 2] for _ in range(2)]
    return tagger, texts, {name: tensor.numpy() for name, tensor in tagger.state_dict().items()}


def run(model, ids, mask=None):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    mask = np.ones_like(ids) if mask is None else mask
    return session.run(["logits", "kind_logits"], dict(input_ids=ids, attention_mask=mask))


@BOTH
def test_float_graph_is_the_model(kind, config):
    tagger, texts, weights = made(kind, config)
    ids = np.array([texts[0]])
    labels, kinds = run(graph.build(config, weights, int8=False), ids)
    with torch.inference_mode():
        own_labels, own_kinds = (scores.numpy() for scores in tagger.read(torch.from_numpy(ids)))
    assert np.allclose(labels[0], own_labels, atol=1e-4)
    assert np.allclose(kinds[0], own_kinds, atol=1e-4)


@BOTH
def test_int8_graph_is_near(kind, config):
    _, texts, weights = made(kind, config)
    ids = np.array([texts[0]])
    exact, near = (run(graph.build(config, weights, int8=int8), ids)[0] for int8 in (False, True))
    assert np.abs(exact - near).max() < 0.1 * np.abs(exact).max()


def test_constant_scales_are_near_too():
    _, texts, weights = made(ConvolutionalTagger, FAST)
    ids = np.array([texts[0]])
    ranges = {"layers.0.taps": (-4.0, 4.0, None), "layers.0.narrow": (-0.17, 4.5, None), "layers.2.qkv": (-4.0, 4.0, np.linspace(1, 2, 32, dtype=np.float32))}
    exact, near = (run(graph.build(FAST, weights, int8=int8, ranges=ranges), ids)[0] for int8 in (False, True))
    assert np.abs(exact - near).max() < 0.1 * np.abs(exact).max()


def test_batches_train_as_single_windows_read():
    tagger, texts, _ = made(ConvolutionalTagger, FAST)
    short = texts[0][:20]
    ids = torch.tensor([short + [1] * (len(texts[1]) - 20), texts[1]])
    with torch.inference_mode():
        together, _ = tagger(ids, torch.tensor([20, len(texts[1])]), torch.arange(20))
        alone, _ = tagger.read(torch.tensor([short]))
    assert torch.allclose(together, alone, atol=1e-5)


@BOTH
def test_neighbours_and_padding_change_nothing(kind, config):
    _, texts, weights = made(kind, config)
    model = graph.build(config, weights)
    alone = run(model, np.array([texts[0][:20]]))[0][0]
    ids = np.array([texts[0][:20] + [1] * 12, texts[1]])
    mask = np.ones_like(ids)
    mask[0, 20:] = 0
    together = run(model, ids, mask)[0][0, :20]
    assert np.abs(alone - together).max() < 1e-4


def test_the_weights_can_be_read_back():
    config = CONFIG | dict(embedding=32)
    tagger, texts, weights = made(Tagger, config)
    ranges = {"layers.0.qkv": (-4.0, 4.0, np.linspace(1, 2, 32, dtype=np.float32)), "layers.1.attention_out": (-2.0, 2.0, None)}
    back = exported.weights_of(graph.build(config, weights, ranges=ranges), config["layers"])
    assert set(back) == set(weights) - {"corpora.weight"}
    for name, tensor in back.items():
        assert np.abs(tensor.numpy() - weights[name]).max() <= 0.02 * np.abs(weights[name]).max()
