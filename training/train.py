"""Trains the coder's model on the corpus and writes the checkpoint; export.py turns it into the ONNX files that ship.

    python3 training/train.py --encoder training/work/bge-small-en-v1.5.onnx --vocab training/work/vocab.txt \
        --out training/work/model.pt corpus/en/*.txt
"""
import argparse
import collections
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import corpus
from corpus import AUX, CONTEXTS, ROLES
from model import MENTION_LABELS, MODE_LABELS, TRIGGER_LABELS, Coder, load_encoder
from wordpiece import load_vocab, tokenize

MAX_PIECES = 190


def read(paths):
    for path in paths:
        for passage in corpus.read(path):
            if isinstance(passage, corpus.Bad):
                print(f"skipped {path}: {passage}")
            else:
                yield passage


def names():
    """Names of states and their capitals, as countries.tsv has them: any can stand for any other in a sentence."""
    table = Path(__file__).parent.parent / "coder/src/main/resources/org/dragoman/place/countries.tsv"
    found = set()
    for line in table.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if not line.startswith("#") and len(row) > 10 and row[10] in ("un", "observer", "partial"):
            found.update(n for n in [row[2], row[7]] if n and not n.endswith("?"))
    return sorted(found)


def swapped(passage, states, persons):
    """The passage with other states and persons in it; the same name gives way to the same one throughout."""
    text, at, shifted, renamed = [], 0, {}, {}
    for i in sorted(range(len(passage["mentions"])), key=lambda i: passage["mentions"][i]["start"]):
        m = passage["mentions"][i]
        words = passage["text"][m["start"]:m["end"]]
        new = words
        if m["kind"] == "GPE" and words in states:
            new = renamed.setdefault(words, random.choice(states))
        elif m["kind"] == "PER":
            new = renamed.setdefault(words, random.choice(persons))
        text.append(passage["text"][at:m["start"]])
        start = sum(map(len, text))
        text.append(new)
        shifted[i] = (m["start"], m["end"], start, start + len(new))
        at = m["end"]
    text.append(passage["text"][at:])
    moves = sorted(shifted.values())

    def moved(offset):
        by = 0
        for start, end, new_start, new_end in moves:
            if end <= offset:
                by = new_end - end
        return offset + by

    mentions = [dict(m, start=shifted[i][2], end=shifted[i][3]) for i, m in enumerate(passage["mentions"])]
    events = [dict(e, start=moved(e["start"]), end=moved(e["end"])) for e in passage["events"]]
    return dict(passage, text="".join(text), mentions=mentions, events=events)


def encode(passage, vocab):
    """Pieces with [CLS] and [SEP], and for every mention and trigger the range of its pieces; None if too long."""
    ids, cases, spans, owner = tokenize(passage["text"], vocab)
    if len(ids) > MAX_PIECES:
        return None
    first = collections.defaultdict(lambda: [10 ** 6, -1])
    for i, o in enumerate(owner):
        first[o] = [min(first[o][0], i + 1), i + 2]

    def pieces(item):
        inside = [first[w] for w, (s, e) in enumerate(spans) if s < item["end"] and item["start"] < e]
        return (inside[0][0], inside[-1][1]) if inside else None

    mentions = [pieces(m) for m in passage["mentions"]]
    events = [pieces(e) for e in passage["events"]]
    if None in mentions or None in events:
        return None
    n = len(ids) + 2
    mention, trigger = np.zeros(n, np.int64), np.zeros(n, np.int64)
    for m, (s, e) in zip(passage["mentions"], mentions):
        mention[s:e] = MENTION_LABELS.index("I-" + m["kind"])
        first_word = next(first[w] for w in range(len(spans)) if first[w][0] == s)
        mention[s:first_word[1]] = MENTION_LABELS.index("B-" + m["kind"])
    for ev, (s, e) in zip(passage["events"], events):
        trigger[s:e] = TRIGGER_LABELS.index(ev["type"])
    return dict(ids=[vocab["[CLS]"]] + ids + [vocab["[SEP]"]], cases=[4] + cases + [4], mention=mention,
                trigger=trigger, mentions=mentions, events=events, passage=passage)


def batches(items, size, shuffle):
    order = sorted(range(len(items)), key=lambda i: len(items[i]["ids"]) + (random.random() * 12 if shuffle else 0))
    chunks = [order[i:i + size] for i in range(0, len(order), size)]
    if shuffle:
        random.shuffle(chunks)
    for chunk in chunks:
        part = [items[i] for i in chunk]
        n = max(len(p["ids"]) for p in part)
        pad = lambda key, fill: torch.tensor([list(p[key]) + [fill] * (n - len(p["ids"])) for p in part])
        mask = torch.tensor([[1] * len(p["ids"]) + [0] * (n - len(p["ids"])) for p in part])
        yield part, pad("ids", 0), pad("cases", 4), mask, pad("mention", -100), pad("trigger", -100)


def pooled(x, spans):
    return torch.stack([x[s:e].mean(0) for s, e in spans])


def loss_of(model, batch, mention_weight=1.0):
    part, ids, cases, mask, mention, trigger = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = model.encode(ids, cases, mask)
    x = x.float()
    loss = F.cross_entropy(model.mention(x).flatten(0, 1), mention.flatten(), ignore_index=-100) * mention_weight
    weight = torch.ones(len(TRIGGER_LABELS))
    loss = loss + 2 * F.cross_entropy(model.trigger(x).flatten(0, 1), trigger.flatten(), weight, ignore_index=-100)
    modes, mode_gold, aux, aux_gold, ctx, ctx_gold, arg, arg_gold = ([] for _ in range(8))
    for b, p in enumerate(part):
        if not p["events"]:
            continue
        t = pooled(x[b], p["events"])
        modes.append(t)
        for e in p["passage"]["events"]:
            mode_gold.append(MODE_LABELS.index(f"{e['type']}.{e['mode']}") if e["mode"] else 0)
            aux_gold.append([float(a in e["aux"]) for a in AUX])
            ctx_gold.append([float(c in e["ctx"]) for c in CONTEXTS])
        if p["mentions"]:
            m = pooled(x[b], p["mentions"])
            scores = model.arguments(t, m)
            gold = torch.zeros_like(scores)
            for i, e in enumerate(p["passage"]["events"]):
                for r, role in enumerate(ROLES):
                    for j in e[role]:
                        gold[r, i, j] = 1
            arg.append(scores.flatten())
            arg_gold.append(gold.flatten())
    if modes:
        t = torch.cat(modes)
        loss = loss + 0.5 * F.cross_entropy(model.mode(t), torch.tensor(mode_gold))
        loss = loss + F.binary_cross_entropy_with_logits(model.aux(t), torch.tensor(aux_gold)) * 2
        loss = loss + F.binary_cross_entropy_with_logits(model.context(t), torch.tensor(ctx_gold)) * 2
    if arg:
        loss = loss + 2 * F.binary_cross_entropy_with_logits(torch.cat(arg), torch.cat(arg_gold))
    return loss


def pairs(passage):
    """(actor, recipient) of mentions -> types of what the one does to the other; the sides of a reciprocal act do it
    to each other."""
    found = collections.defaultdict(set)
    for e in passage["events"]:
        sides = [(a, r) for a in e["actor"] for r in e["recipient"]]
        if not e["recipient"]:
            sides = [(a, r) for a in e["actor"] for r in e["actor"]]
        for a, r in sides:
            if a != r:
                found[a, r].add(TRIGGER_LABELS.index(e["type"]))
    return found


def loosened(span, length):
    """A span as a hurried reader would give it: now and then without its ends, or with what follows."""
    s, e = span
    if random.random() < 0.3:
        s, e = s + random.randrange(e - s), e
    if random.random() < 0.2 and e - s > 1:
        e = s + 1 + random.randrange(e - s)
    elif random.random() < 0.2:
        e = min(length - 1, e + random.randint(1, 4))
    return s, e


def relation_loss(model, batch):
    """A second pass over the passages with a pair of mentions marked: what does the one do to the other?"""
    part, ids, cases, mask, *_ = batch
    marked, rows, gold = cases.clone(), [], []
    for b, p in enumerate(part):
        found = pairs(p["passage"])
        count = len(p["mentions"])
        none = not found or random.random() < 0.15
        if none and count > 1:
            pair = tuple(random.sample(range(count), 2))
            if found and random.random() < 0.5:
                pair = random.choice(sorted(found))[::-1]
        elif found:
            # a type that other pairs have too is drawn as often as a rare one of the passage
            wanted = random.choice(sorted({t for types in found.values() for t in types}))
            pair = random.choice(sorted(k for k, types in found.items() if wanted in types))
        else:
            continue
        types = found.get(pair, {0})
        for mention, mark in zip(pair, (5, 10)):
            s, e = loosened(p["mentions"][mention], len(p["ids"]))
            marked[b, s:e] = cases[b, s:e] + mark
        target = torch.zeros(len(TRIGGER_LABELS))
        target[list(types)] = 1 / len(types)
        rows.append(b)
        gold.append(target)
    if not rows:
        return 0
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = model.encode(ids[rows], marked[rows], mask[rows])
    return F.cross_entropy(model.relate(x.float(), marked[rows]), torch.stack(gold))


def merge(labels):
    """Runs of one non-O label: (start, end, label)."""
    runs, start = [], None
    for i in range(len(labels) + 1):
        if start is not None and (i == len(labels) or labels[i] != labels[start]):
            runs.append((start, i, labels[start]))
            start = None
        if start is None and i < len(labels) and labels[i]:
            start = i
    return runs


def f1(tp, predicted, gold):
    return 2 * tp / max(1, predicted + gold)


@torch.no_grad()
def evaluate(model, items):
    model.eval()
    n = collections.Counter()
    by_type = collections.defaultdict(collections.Counter)
    for batch in batches(items, 16, False):
        part, ids, cases, mask, *_ = batch
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = model.encode(ids, cases, mask)
        x = x.float()
        tri, men = model.trigger(x).argmax(-1), model.mention(x).argmax(-1)
        for b, p in enumerate(part):
            size = len(p["ids"])
            found = merge(tri[b, :size].tolist())
            gold = [(s, e, TRIGGER_LABELS.index(ev["type"])) for (s, e), ev in zip(p["events"], p["passage"]["events"])]
            for s, e, t in gold:
                hit = any(t == t2 and s < e2 and s2 < e for s2, e2, t2 in found)
                by_type[TRIGGER_LABELS[t]]["gold"] += 1
                by_type[TRIGGER_LABELS[t]]["tp"] += hit
                n["t_tp"] += hit
            for s, e, t in found:
                by_type[TRIGGER_LABELS[t]]["pred"] += 1
            n["t_gold"] += len(gold)
            n["t_pred"] += len(found)
            mg = {(s, e) for s, e in p["mentions"]}
            mp, labels = set(), men[b, :size].tolist()
            i = 0
            while i < size:
                if labels[i]:
                    kind = (labels[i] - 1) // 2
                    j = i + 1
                    # B on further pieces of the same word cannot be told apart here; good enough for a progress figure
                    while j < size and labels[j] and (labels[j] - 1) // 2 == kind and labels[j] % 2 == 0:
                        j += 1
                    mp.add(i)
                    i = j
                else:
                    i += 1
            n["m_tp"] += len({s for s, _ in mg} & mp)
            n["m_pred"] += len(mp)
            n["m_gold"] += len(mg)
            if p["events"]:
                t = pooled(x[b], p["events"])
                mode = model.mode(t).argmax(-1).tolist()
                aux = (model.aux(t) > 0).tolist()
                for i, e in enumerate(p["passage"]["events"]):
                    g = MODE_LABELS.index(f"{e['type']}.{e['mode']}") if e["mode"] else 0
                    n["mode"] += g == mode[i]
                    n["modes"] += 1
                    for k, a in enumerate(AUX):
                        n[f"{a}_tp"] += aux[i][k] and a in e["aux"]
                        n[f"{a}_pred"] += aux[i][k]
                        n[f"{a}_gold"] += a in e["aux"]
                if p["mentions"]:
                    scores = model.arguments(t, pooled(x[b], p["mentions"])) > 0
                    for i, e in enumerate(p["passage"]["events"]):
                        for r, role in enumerate(ROLES):
                            pred = set(torch.nonzero(scores[r, i]).flatten().tolist())
                            n[f"{role}_tp"] += len(pred & set(e[role]))
                            n[f"{role}_pred"] += len(pred)
                            n[f"{role}_gold"] += len(e[role])
    model.train()
    figures = {k: f1(n[f"{k}_tp"], n[f"{k}_pred"], n[f"{k}_gold"]) for k in ["t", "m"] + ROLES + AUX}
    figures["mode"] = n["mode"] / max(1, n["modes"])
    types = {t: f1(c["tp"], c["pred"], c["gold"]) for t, c in by_type.items()}
    return figures, types


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("corpus", nargs="+")
    a.add_argument("--encoder", required=True)
    a.add_argument("--vocab", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--held-out", nargs="*", default=[], help="corpus files kept for measuring")
    a.add_argument("--epochs", type=int, default=8)
    a.add_argument("--batch", type=int, default=16)
    a.add_argument("--rate", type=float, default=1e-4)
    a.add_argument("--layers", type=int, default=12)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--second-pass", type=float, default=0.7, help="share of the batches read again, a pair marked")
    a.add_argument("--swap", type=float, default=0.0, help="share of the passages read with other names")
    a.add_argument("--start", help="checkpoint to go on from")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    random.seed(o.seed)
    np.random.seed(o.seed)
    torch.manual_seed(o.seed)
    vocab = load_vocab(o.vocab)
    held = {Path(p).resolve() for p in o.held_out}
    train = [p for p in o.corpus if Path(p).resolve() not in held]
    items = [e for e in (encode(p, vocab) for p in read(train)) if e]
    dev = [e for e in (encode(p, vocab) for p in read(o.held_out)) if e]
    print(f"{len(items)} passages to train on, {len(dev)} held out", flush=True)
    model = Coder(layers=o.layers)
    load_encoder(model, o.encoder)
    if o.start:
        model.load_state_dict(torch.load(o.start), strict=False)
    model.words.weight.requires_grad = False
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in
             ("mention", "trigger", "mode", "aux", "context", "head", "tail", "role_bias", "case", "mark",
              "related", "relation")]
    inner = [p for n, p in model.named_parameters() if p.requires_grad and not any(p is h for h in heads)]
    optimiser = torch.optim.AdamW([dict(params=inner, lr=o.rate), dict(params=heads, lr=o.rate * 10)],
                                  weight_decay=0.01)
    steps = o.epochs * ((len(items) + o.batch - 1) // o.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1.0, (s + 1) / (0.1 * steps)) * max(0.02, 1 - s / steps))
    passages = [i["passage"] for i in items]
    if o.swap:
        states = names()
        persons = sorted({p["text"][m["start"]:m["end"]]
                          for p in passages for m in p["mentions"] if m["kind"] == "PER"})
    model.train()
    for epoch in range(o.epochs):
        if o.swap and epoch:
            items = [e for e in (encode(swapped(p, states, persons) if random.random() < o.swap else p, vocab)
                                 for p in passages) if e]
        begun, total, count = time.time(), 0.0, 0
        for batch in batches(items, o.batch, True):
            loss = loss_of(model, batch)
            if random.random() < o.second_pass:
                loss = loss + relation_loss(model, batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total, count = total + loss.item(), count + 1
        print(f"epoch {epoch + 1} loss {total / count:.3f} {time.time() - begun:.0f} s", flush=True)
        if dev and (epoch % 2 == 1 or epoch == o.epochs - 1):
            figures, types = evaluate(model, dev)
            print("  " + " ".join(f"{k} {v:.3f}" for k, v in figures.items()), flush=True)
            print("  " + " ".join(f"{k} {v:.2f}" for k, v in sorted(types.items())), flush=True)
        torch.save(model.state_dict(), o.out)


if __name__ == "__main__":
    main()
