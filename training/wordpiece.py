"""WordPiece tokens of an uncased BERT vocabulary with character offsets, and the letter case of each.

The Java twin is org.dragoman.model.WordPiece; a test holds the two together.
"""
import unicodedata

CASES = ["lower", "title", "upper", "digit", "other"]


def load_vocab(path):
    with open(path, encoding="utf-8") as f:
        return {line.rstrip("\n"): i for i, line in enumerate(f)}


def is_punctuation(c):
    return (33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126
            or unicodedata.category(c)[0] in "PS")


def words(text):
    """Half-open offsets of words: runs without white space, punctuation marks alone."""
    start = None
    for i, c in enumerate(text):
        space = c.isspace() or unicodedata.category(c) in ("Cc", "Cf", "Zs")
        punctuation = not space and is_punctuation(c)
        if space or punctuation:
            if start is not None:
                yield start, i
                start = None
            if punctuation:
                yield i, i + 1
        elif start is None:
            start = i
    if start is not None:
        yield start, len(text)


def case_of(word):
    if word[0].isdigit():
        return 3
    if not word[0].isalpha():
        return 4
    if word.islower():
        return 0
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[0].isupper() else 0


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def tokenize(text, vocab):
    """Lists ids, cases, words: word offsets, and for each piece the index of its word."""
    ids, cases, spans, owner = [], [], [], []
    for start, end in words(text):
        raw = text[start:end]
        folded = fold(raw)
        pieces, at = [], 0
        if 0 < len(folded) <= 100:
            while at < len(folded):
                stop = len(folded)
                while stop > at:
                    piece = ("##" if at else "") + folded[at:stop]
                    if piece in vocab:
                        break
                    stop -= 1
                if stop == at:
                    pieces = None
                    break
                pieces.append(vocab[piece])
                at = stop
        if not pieces:
            pieces = [vocab["[UNK]"]]
        for p in pieces:
            ids.append(p)
            cases.append(case_of(raw))
            owner.append(len(spans))
        spans.append((start, end))
    return ids, cases, spans, owner
