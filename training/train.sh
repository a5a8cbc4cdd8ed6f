#!/usr/bin/env bash
# From the corpus to the files that ship, in one command; training/prepare.sh has been run before.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}
work=training/work
held_out=$(sed 's|.*|corpus/en/&.txt|' training/held-out.txt)
# shellcheck disable=SC2086
"$python" training/train.py corpus/en/*.txt --held-out $held_out --encoder $work/bge-small-en-v1.5.onnx \
  --vocab $work/vocab.txt --out $work/model.pt --epochs "${EPOCHS:-14}" --rate 2e-4 --seed 1
"$python" training/export.py $work/model.pt --vocab $work/vocab.txt --temperature "${TEMPERATURE:-2.2}" \
  --out coder/src/main/resources/org/dragoman/model
