"""Writes the corpus's passages as JSON Lines, for timing the whole program: python3 bench/corpus-jsonl.py N > FILE

Passages are repeated with their number appended, so that no two texts are the same.
"""
import glob
import json
import re
import sys

count = int(sys.argv[1])
texts = []
for path in sorted(glob.glob("corpus/en/*.txt")):
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        lines = [l for l in block.split("\n") if l and not l.startswith("#") and not re.match(r"^\d+( [a-z]+=\S+)*$", l)]
        text = re.sub(r"\[(?:[a-z]+[0-9]* )?[A-Z]+ |<[0-9]+ [A-Z]+ |[\]>]", "", " ".join(lines))
        if text:
            texts.append(text)
for i in range(count):
    text = texts[i % len(texts)]
    print(json.dumps(dict(id=f"r{i}", date="2024-05-15", text=f"{text[:-1]} (case {i}){text[-1]}")))
