"""Reads the corpus notation of corpus/GUIDELINES.md; as a command, checks files and prints statistics.

    python3 training/corpus.py corpus/en/*.txt
"""
import collections
import csv
import os
import re
import sys
from pathlib import Path

KINDS = ["PER", "ORG", "GPE", "ROLE", "REF", "LOC", "TIME"]
ONTOLOGY = Path(os.environ.get("ONTOLOGY") or
                Path(__file__).parent.parent / "coder/src/main/resources/org/dragoman/ontology")


def table(name):
    """The rows of one of the ontology's tables, without comments and header."""
    lines = [line for line in (ONTOLOGY / name).read_text(encoding="utf-8").splitlines()
             if line.strip() and not line.startswith("#")]
    return list(csv.reader(lines))[1:]


# PLOVER's, or those of the folder that the environment variable ONTOLOGY names
TYPES = [row[0] for row in table("types.csv")]
MODES = {t: [row[1] for row in table("modes.csv") if row[0] == t] for t in TYPES}
AUX = ["historical", "future", "hypothetical", "negation"]
CONTEXTS = """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy
economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity
inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology
terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking""".split()
ROLES = ["actor", "recipient", "date", "place"]

OPEN = re.compile(r"\[(?:([a-z]+[0-9]*) )?([A-Z]+) |<([0-9]+) ([A-Z]+) ")
EVENT = re.compile(r"^([0-9]+)((?: [a-z]+=\S+)*)\s*$")


class Bad(Exception):
    pass


def parse_passage(lines):
    """lines: list of (number, text). Returns dict(text, mentions, events) with half-open character offsets."""
    body, heads = [], []
    for number, line in lines:
        (heads if EVENT.match(line) else body).append((number, line))
        if heads and not EVENT.match(line):
            raise Bad(f"line {number}: text after an event line, or a malformed event line: {line[:60]}")
    source = "\n".join(line for _, line in body)
    out, mentions, triggers, pos, length = [], [], {}, 0, 0
    while pos < len(source):
        c = source[pos]
        if c in "[<":
            m = OPEN.match(source, pos)
            if not m:
                raise Bad(f"line {lines[0][0]}: bad markup at '{source[pos:pos + 30]}'")
            close = "]" if c == "[" else ">"
            end = source.find(close, m.end())
            if end < 0:
                raise Bad(f"line {lines[0][0]}: unclosed '{source[pos:pos + 30]}'")
            words = source[m.end():end]
            if not words.strip() or words != words.strip() or re.search(r"[\[\]<>]", words):
                raise Bad(f"line {lines[0][0]}: empty, nested or padded markup at '{source[pos:pos + 40]}'")
            if c == "[":
                if m[2] not in KINDS:
                    raise Bad(f"line {lines[0][0]}: unknown kind {m[2]}")
                if m[1] and any(x["id"] == m[1] for x in mentions):
                    raise Bad(f"line {lines[0][0]}: mention id {m[1]} twice")
                mentions.append(dict(id=m[1], kind=m[2], start=length, end=length + len(words)))
            else:
                if m[4] not in TYPES:
                    raise Bad(f"line {lines[0][0]}: unknown type {m[4]}")
                if int(m[3]) in triggers:
                    raise Bad(f"line {lines[0][0]}: trigger {m[3]} twice")
                triggers[int(m[3])] = dict(type=m[4], start=length, end=length + len(words))
            out.append(words)
            length += len(words)
            pos = end + 1
        elif c in "]>":
            raise Bad(f"line {lines[0][0]}: stray '{c}' near '{source[max(0, pos - 30):pos + 1]}'")
        else:
            out.append(c)
            length += 1
            pos += 1
    ids = {m["id"]: i for i, m in enumerate(mentions) if m["id"]}
    seen = set()
    for number, line in heads:
        m = EVENT.match(line)
        n = int(m[1])
        if n not in triggers or n in seen:
            raise Bad(f"line {number}: no trigger {n}, or a second line for it")
        seen.add(n)
        event = triggers[n]
        event.update(mode=None, aux=[], ctx=[], **{r: [] for r in ROLES})
        for part in m[2].split():
            key, value = part.split("=")
            values = value.split(",")
            if key in ROLES:
                for v in values:
                    if v not in ids:
                        raise Bad(f"line {number}: no mention {v}")
                event[key] = [ids[v] for v in values]
            elif key == "mode":
                if value not in MODES[event["type"]]:
                    raise Bad(f"line {number}: {event['type']} has no mode {value}")
                event["mode"] = value
            elif key == "aux":
                if set(values) - set(AUX):
                    raise Bad(f"line {number}: unknown aux {value}")
                event["aux"] = values
            elif key == "ctx":
                if set(values) - set(CONTEXTS):
                    raise Bad(f"line {number}: unknown context {set(values) - set(CONTEXTS)}")
                event["ctx"] = values
            else:
                raise Bad(f"line {number}: unknown key {key}")
    if seen != set(triggers):
        raise Bad(f"line {lines[0][0]}: no event line for trigger(s) {sorted(set(triggers) - seen)}")
    return dict(text="".join(out), mentions=mentions, events=[triggers[n] for n in sorted(triggers)])


def read(path):
    """Yields passages of a file; a faulty one is yielded as Bad."""
    block = []
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").split("\n") + [""], 1):
        if line.startswith("#"):
            continue
        if line.strip():
            block.append((number, line.rstrip()))
        elif block:
            try:
                passage = parse_passage(block)
                passage["id"] = f"{Path(path).stem}:{block[0][0]}"
                yield passage
            except Bad as bad:
                yield bad
            block = []


def main(paths):
    faults, passages = 0, []
    for path in paths:
        for p in read(path):
            if isinstance(p, Bad):
                faults += 1
                print(f"{path}: {p}", file=sys.stderr)
            else:
                passages.append(p)
    types = collections.Counter(e["type"] for p in passages for e in p["events"])
    modes = collections.Counter(f"{e['type']}.{e['mode']}" for p in passages for e in p["events"] if e["mode"])
    aux = collections.Counter(a for p in passages for e in p["events"] for a in e["aux"])
    kinds = collections.Counter(m["kind"] for p in passages for m in p["mentions"])
    print(f"{len(passages)} passages, {faults} faulty; none {sum(not p['events'] for p in passages)}, "
          f"two or more {sum(len(p['events']) > 1 for p in passages)}, events {sum(types.values())}")
    for counter in types, modes, aux, kinds:
        print(" ".join(f"{k}:{v}" for k, v in counter.most_common()))
    missing = [f"{t}.{m}" for t in TYPES for m in MODES[t] if f"{t}.{m}" not in modes]
    print("missing modes:", " ".join(missing) or "none")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
