#!/usr/bin/env bash
# From the corpus to the files that ship, in one command; training/prepare.sh has been run before.
# For a coder of another ontology: ONTOLOGY=DIR (types.csv, modes.csv) CORPUS=DIR OUT=DIR training/train.sh
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}
work=training/work
corpus=${CORPUS:-corpus/en}
out=${OUT:-coder/src/main/resources/org/dragoman/model}
held_out=$(sed "s|.*|$corpus/&.txt|" "${HELD_OUT:-training/held-out.txt}")
mkdir -p "$out"
# shellcheck disable=SC2086
"$python" training/train.py "$corpus"/*.txt --held-out $held_out --encoder $work/bge-small-en-v1.5.onnx \
  --vocab $work/vocab.txt --out "$work/model.pt" --epochs "${EPOCHS:-9}" --rate "${RATE:-2e-4}" --second-pass "${SECOND_PASS:-0.35}" --seed "${SEED:-1}"
"$python" training/export.py "$work/model.pt" --vocab $work/vocab.txt --temperature "${TEMPERATURE:-1.6}" --out "$out"
