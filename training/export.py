"""Turns a checkpoint into the files the coder runs: coder.onnx (int8), labels and vocabulary.

    python3 training/export.py training/work/model.pt --vocab training/work/vocab.txt --out DIR [--fp32]

Weights of matrix products are quantised per output column, symmetric, to the range -64..64 (safe on processors whose
8-bit products saturate); word embeddings per row. Activations are quantised as they come, each token by its own range, so that a
sentence's scores do not hang on the sentences that share its batch.
"""
import argparse
import json
import os
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnx.helper
import onnx.numpy_helper
import torch

from corpus import AUX, CONTEXTS, KINDS, ONTOLOGY, ROLES
from model import MENTION_LABELS, MODE_LABELS, TRIGGER_LABELS, Coder

RANGE = 64
OUTPUTS = ["mention", "trigger", "mode", "auxiliary", "context", "argument", "relation"]


def quantise(graph):
    constants = {i.name: i for i in graph.initializer}
    nodes, quantised = [], {}
    added = [onnx.numpy_helper.from_array(np.array(v, t), n) for n, v, t in [
        ("row.step", 1 / 127, np.float32), ("row.least", 1e-9, np.float32), ("row.one", 1, np.float32),
        ("row.zero", 128, np.uint8)]]
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            a, w = node.input
            weight = onnx.numpy_helper.to_array(constants[w])
            scale = np.maximum(np.abs(weight).max(axis=0), 1e-8).astype(np.float32) / RANGE
            q = np.clip(np.rint(weight / scale), -RANGE, RANGE).astype(np.int8)
            added += [onnx.numpy_helper.from_array(q, w + ".q"), onnx.numpy_helper.from_array(scale, w + ".s"),
                      onnx.numpy_helper.from_array(np.zeros(weight.shape[1], np.int8), w + ".z")]
            del constants[w]
            if a not in quantised:
                quantised[a] = [a + ".row", a + ".rs"]
                nodes += [onnx.helper.make_node("Abs", [a], [a + ".abs"]),
                          onnx.helper.make_node("ReduceMax", [a + ".abs"], [a + ".max"], axes=[-1], keepdims=1),
                          onnx.helper.make_node("Mul", [a + ".max", "row.step"], [a + ".rs0"]),
                          onnx.helper.make_node("Add", [a + ".rs0", "row.least"], [a + ".rs"]),
                          onnx.helper.make_node("Div", [a, a + ".rs"], [a + ".steps"]),
                          onnx.helper.make_node("QuantizeLinear", [a + ".steps", "row.one", "row.zero"], [a + ".row"])]
            aq, sa = quantised[a]
            o = node.output[0]
            nodes += [onnx.helper.make_node("MatMulInteger", [aq, w + ".q", "row.zero", w + ".z"], [o + ".i"]),
                      onnx.helper.make_node("Cast", [o + ".i"], [o + ".f"], to=onnx.TensorProto.FLOAT),
                      onnx.helper.make_node("Mul", [o + ".f", w + ".s"], [o + ".m"]),
                      onnx.helper.make_node("Mul", [o + ".m", sa], [o])]
        elif node.op_type == "Gather" and node.input[0] == "words.weight":
            table = onnx.numpy_helper.to_array(constants["words.weight"])
            scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8).astype(np.float32) / 127
            added += [onnx.numpy_helper.from_array(np.rint(table / scale).astype(np.int8), "words.q"),
                      onnx.numpy_helper.from_array(scale, "words.s")]
            del constants["words.weight"]
            o = node.output[0]
            nodes += [onnx.helper.make_node("Gather", ["words.q", node.input[1]], [o + ".q"]),
                      onnx.helper.make_node("Cast", [o + ".q"], [o + ".f"], to=onnx.TensorProto.FLOAT),
                      onnx.helper.make_node("Gather", ["words.s", node.input[1]], [o + ".s"]),
                      onnx.helper.make_node("Mul", [o + ".f", o + ".s"], [o])]
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(list(constants.values()) + added)


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("checkpoint")
    a.add_argument("--vocab", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--layers", type=int, default=12)
    a.add_argument("--temperature", type=float, default=1.0, help="of the trigger's probabilities, from calibrate.py")
    a.add_argument("--fp32", action="store_true")
    o = a.parse_args()
    model = Coder(layers=o.layers)
    model.load_state_dict(torch.load(o.checkpoint))
    model.eval()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    sample = torch.ones(2, 7, dtype=torch.int64)
    torch.onnx.export(model, (sample, torch.zeros_like(sample), sample), str(out / "coder.onnx"), opset_version=14,
                      input_names=["ids", "cases", "mask"], output_names=OUTPUTS,
                      dynamic_axes={n: {0: "batch", 1: "tokens"} for n in ["ids", "cases", "mask"] + OUTPUTS[:5]}
                      | {"argument": {0: "batch", 2: "tokens", 3: "tokens"}, "relation": {0: "batch"}})
    if not o.fp32:
        exported = onnx.load(str(out / "coder.onnx"))
        quantise(exported.graph)
        onnx.save(exported, str(out / "coder.onnx"))
    shutil.copy(o.vocab, out / "vocab.txt")
    own = bool(os.environ.get("ONTOLOGY"))
    if own:  # a model of another ontology brings its tables along
        for name in "types.csv", "modes.csv":
            shutil.copy(ONTOLOGY / name, out / name)
    (out / "labels.json").write_text(json.dumps(dict(
        ontology=ONTOLOGY.name if own else "PLOVER", version="" if own else "0.8", temperature=o.temperature,
        mentions=MENTION_LABELS, triggers=TRIGGER_LABELS, modes=MODE_LABELS, auxiliary=AUX, contexts=CONTEXTS, roles=ROLES), indent=1) + "\n")
    print(f"{(out / 'coder.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
