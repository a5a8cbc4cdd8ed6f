"""The encoder (BERT) with the coder's heads: one pass gives mentions, triggers, modes, contexts and arguments."""
import math

import numpy as np
import onnx
import onnx.numpy_helper
import torch
from torch import nn
from torch.nn import functional as F

from corpus import AUX, CONTEXTS, KINDS, MODES, ROLES, TYPES

MENTION_LABELS = ["O"] + [f"{p}-{k}" for k in KINDS for p in "BI"]
TRIGGER_LABELS = ["O"] + TYPES
MODE_LABELS = ["-"] + [f"{t}.{m}" for t in TYPES for m in MODES[t]]


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads, self.size = heads, width // heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        b, t, w = x.shape

        def split(y):
            return y.view(b, t, self.heads, self.size).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        a = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(self.size) + bias, dim=-1)
        y = (self.dropout(a) @ v).transpose(1, 2).reshape(b, t, w)
        x = self.norm1(x + self.dropout(self.out(y)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Coder(nn.Module):
    """forward: ids, cases, mask [batch, tokens] -> mention [b, t, 15], trigger [b, t, 17], mode [b, t, modes],
    aux [b, t, 4], context [b, t, 37], argument [b, 4, t(trigger), t(mention)], relation [b, 17] - all logits.

    A piece's case is its letter case (wordpiece.CASES), plus 5 where it belongs to an actor that is given, plus 10
    where to a recipient that is given; relation tells what the one so marked does to the other (0: nothing)."""

    def __init__(self, layers=12, width=384, heads=12, inner=1536, vocab=30522, positions=512, pair=128):
        super().__init__()
        self.words, self.position, self.case = (nn.Embedding(n, width) for n in (vocab, positions, 5))
        self.mark = nn.Embedding(3, width)
        nn.init.normal_(self.mark.weight, std=0.02)
        self.norm, self.dropout = nn.LayerNorm(width, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.mention = nn.Linear(width, len(MENTION_LABELS))
        self.trigger = nn.Linear(width, len(TRIGGER_LABELS))
        self.mode = nn.Linear(width, len(MODE_LABELS))
        self.aux = nn.Linear(width, len(AUX))
        self.context = nn.Linear(width, len(CONTEXTS))
        self.head = nn.Linear(width, pair)
        self.tail = nn.Linear(width, pair * len(ROLES))
        self.pair = pair
        self.related, self.relation = nn.Linear(3 * width, width), nn.Linear(width, len(TRIGGER_LABELS))
        self.role_bias = nn.Parameter(torch.full((len(ROLES),), -2.0))

    def encode(self, ids, cases, mask):
        t = ids.shape[1]
        x = self.words(ids) + self.case(cases % 5) + self.mark(cases // 5) + self.position.weight[:t]
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def arguments(self, heads, mentions):
        """heads [.., n, width], mentions [.., m, width] -> logits [.., 4, n, m]."""
        q = F.gelu(self.head(heads)).unsqueeze(-3)
        k = self.tail(mentions)
        k = k.view(*k.shape[:-1], len(ROLES), self.pair).transpose(-2, -3)
        return q @ k.transpose(-1, -2) / math.sqrt(self.pair) + self.role_bias[:, None, None]

    def relate(self, x, cases):
        """What the marked actor does to the marked recipient: logits [b, 17]."""
        parts = [x[:, 0]]
        for mark in (1, 2):
            inside = (cases // 5 == mark).to(x.dtype).unsqueeze(-1)
            parts.append((x * inside).sum(1) / inside.sum(1).clamp(min=1))
        return self.relation(self.dropout(F.gelu(self.related(torch.cat(parts, -1)))))

    def forward(self, ids, cases, mask):
        x = self.encode(ids, cases, mask)
        return (self.mention(x), self.trigger(x), self.mode(x), self.aux(x), self.context(x), self.arguments(x, x),
                self.relate(x, cases))


def load_encoder(model, path):
    """Copies the encoder's weights out of an exported ONNX file of a BERT sentence encoder."""
    graph = onnx.load(path).graph
    named = {i.name: i for i in graph.initializer}
    # nn.Linear weights were exported as transposed constants feeding MatMul; the bias Add that follows names them
    producer = {o: n for n in graph.node for o in n.output}
    array = lambda n: torch.from_numpy(np.array(onnx.numpy_helper.to_array(named[n])))
    weights = {}
    for node in graph.node:
        if node.op_type == "Add":
            bias = [i for i in node.input if i in named and i.endswith(".bias")]
            other = [i for i in node.input if i not in named]
            if bias and other and other[0] in producer and producer[other[0]].op_type == "MatMul":
                w = [i for i in producer[other[0]].input if i in named]
                if w:
                    weights[bias[0][:-5] + ".weight"] = array(w[0]).t().contiguous()
                    weights[bias[0]] = array(bias[0])
    for n in named:
        if n.endswith((".weight", ".bias")) and n not in weights:
            weights[n] = array(n)
    by = {k.removeprefix("encoder.layer.").removeprefix("embeddings."): v for k, v in weights.items()}
    with torch.no_grad():
        model.words.weight.copy_(by["word_embeddings.weight"])
        model.position.weight.copy_(by["position_embeddings.weight"])
        model.case.weight.copy_(by["token_type_embeddings.weight"][0].expand(5, -1))
        model.norm.weight.copy_(by["LayerNorm.weight"])
        model.norm.bias.copy_(by["LayerNorm.bias"])
        parts = dict(query="attention.self.query", key="attention.self.key", value="attention.self.value",
                     out="attention.output.dense", norm1="attention.output.LayerNorm", up="intermediate.dense",
                     down="output.dense", norm2="output.LayerNorm")
        for i, layer in enumerate(model.layers):
            for ours, theirs in parts.items():
                getattr(layer, ours).weight.copy_(by[f"{i}.{theirs}.weight"])
                getattr(layer, ours).bias.copy_(by[f"{i}.{theirs}.bias"])
