"""The exported graph computes what the model computes, and no text depends on its neighbours."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
import numpy as np  # noqa: E402

import graph  # noqa: E402
from model import Tagger  # noqa: E402

CONFIG = dict(vocabulary=300, embedding=24, hidden=32, layers=2, heads=4, intermediate=64, positions=40, epsilon=1e-12)


def made():
    torch.manual_seed(0)
    tagger = Tagger(CONFIG).eval()
    texts = [[0, *torch.randint(4, 300, (30,)).tolist(), 2] for _ in range(2)]
    return tagger, texts, {name: tensor.numpy() for name, tensor in tagger.state_dict().items()}


def run(model, ids, mask=None):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    mask = np.ones_like(ids) if mask is None else mask
    return session.run(["logits", "kind_logits"], dict(input_ids=ids, attention_mask=mask))


def test_float_graph_is_the_model():
    tagger, texts, weights = made()
    ids = np.array([texts[0]])
    labels, kinds = run(graph.build(CONFIG, weights, int8=False), ids)
    with torch.inference_mode():
        hidden = tagger.encode(torch.from_numpy(ids), None, torch.zeros(1, dtype=torch.long))
        own_labels, own_kinds = tagger.labels(hidden).numpy(), tagger.kinds(hidden).numpy()
    assert np.allclose(labels, own_labels, atol=1e-4)
    assert np.allclose(kinds, own_kinds, atol=1e-4)


def test_int8_graph_is_near():
    _, texts, weights = made()
    ids = np.array([texts[0]])
    exact, near = (run(graph.build(CONFIG, weights, int8=int8), ids)[0] for int8 in (False, True))
    assert np.abs(exact - near).max() < 0.1 * np.abs(exact).max()


def test_neighbours_and_padding_change_nothing():
    _, texts, weights = made()
    model = graph.build(CONFIG, weights)
    alone = run(model, np.array([texts[0][:20]]))[0][0]
    ids = np.array([texts[0][:20] + [1] * 12, texts[1]])
    mask = np.ones_like(ids)
    mask[0, 20:] = 0
    together = run(model, ids, mask)[0][0, :20]
    assert np.abs(alone - together).max() < 1e-4
