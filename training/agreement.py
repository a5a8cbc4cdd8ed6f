"""How far a second, blind reading agrees with the corpus, layer by layer.

    python3 training/agreement.py corpus/agreement/second-*.txt

The passages are paired by their text. Triggers are the same where they overlap; kinds of mentions, types, modes and
participants are compared over what both readings found, with Cohen's kappa. For actor and recipient a decision is a
pair of a trigger and a mention that both found: does the mention take the part or not?
"""
import collections
import glob
import sys
from pathlib import Path

import corpus

CORPUS = Path(__file__).parent.parent / "corpus/en"


def kappa(pairs):
    """Cohen's kappa of two readers' labels."""
    n = len(pairs)
    if not n:
        return float("nan")
    agreed = sum(a == b for a, b in pairs) / n
    left, right = (collections.Counter(p[i] for p in pairs) for i in (0, 1))
    chance = sum(left[k] * right[k] for k in left) / n / n
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def matches(first, second):
    """Pairs of indices of what overlaps, each once, in the order of the text."""
    pairs, used = [], set()
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            if j not in used and overlap(a, b):
                used.add(j)
                pairs.append((i, j))
                break
    return pairs


def main(paths):
    known = {}
    for path in sorted(glob.glob(str(CORPUS / "*.txt"))):
        for p in corpus.read(path):
            if not isinstance(p, corpus.Bad):
                known[p["text"]] = p
    counts = collections.Counter()
    kinds, types, modes, parts = [], [], [], {"actor": [], "recipient": []}
    aux = {a: [] for a in corpus.AUX}
    confused = collections.Counter()
    for path in paths:
        for second in corpus.read(path):
            if isinstance(second, corpus.Bad):
                print(f"{path}: {second}", file=sys.stderr)
                continue
            first = known.get(second["text"])
            if first is None:
                print(f"{second['id']}: no such passage in the corpus", file=sys.stderr)
                continue
            counts["passages"] += 1
            for layer in "mentions", "events":
                counts[layer, 1] += len(first[layer])
                counts[layer, 2] += len(second[layer])
            both = matches(first["mentions"], second["mentions"])
            counts["mentions"] += len(both)
            kinds += [(first["mentions"][i]["kind"], second["mentions"][j]["kind"]) for i, j in both]
            events = matches(first["events"], second["events"])
            counts["events"] += len(events)
            for i, j in events:
                a, b = first["events"][i], second["events"][j]
                types.append((a["type"], b["type"]))
                counts["typed"] += a["type"] == b["type"]
                if a["type"] == b["type"]:
                    modes.append((a["mode"], b["mode"]))
                else:
                    confused[tuple(sorted((a["type"], b["type"])))] += 1
                for x in corpus.AUX:
                    aux[x].append((x in a["aux"], x in b["aux"]))
                for role, pairs in parts.items():
                    pairs += [(m in a[role], n in b[role]) for m, n in both]
    f1 = lambda hits, layer: 2 * counts[hits] / (counts[layer, 1] + counts[layer, 2])
    print(f"{counts['passages']} passages read twice")
    print(f"mentions: F1 {f1('mentions', 'mentions'):.3f}, kappa of kinds {kappa(kinds):.3f}")
    print(f"triggers: F1 {f1('events', 'events'):.3f}, with their type {f1('typed', 'events'):.3f}, "
          f"kappa of types {kappa(types):.3f}")
    print(f"modes: kappa {kappa(modes):.3f}")
    print("participants: " + ", ".join(f"kappa of {r} {kappa(p):.3f}" for r, p in parts.items()))
    print("auxiliary modes: " + ", ".join(f"kappa of {a} {kappa(p):.3f}" for a, p in aux.items()))
    print("types that the readers take for each other: " +
          ", ".join(f"{a}/{b} {n}" for (a, b), n in confused.most_common(12)))


if __name__ == "__main__":
    main(sys.argv[1:])
