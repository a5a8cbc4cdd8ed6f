#!/usr/bin/env bash
# Chooses the temperature of the triggers' probabilities: the one with the least expected calibration error on the
# held-out files, by the program's own evaluation. training/calibrate.sh [DIR of the model]; writes labels.json there.
set -euo pipefail
cd "$(dirname "$0")/.."
model=${1:-coder/src/main/resources/org/dragoman/model}
held_out=$(sed "s|.*|${CORPUS:-corpus/en}/&.txt|" "${HELD_OUT:-training/held-out.txt}")
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
cp "$model"/* "$trial/"
heat() {
  sed "s/\"temperature\": *[0-9.]*/\"temperature\": $1/" "$model/labels.json" >"$trial/labels.json"
}
best=
least=9
for temperature in 1.0 1.2 1.4 1.6 1.8 2.0 2.2 2.4 2.6 2.8; do
  heat "$temperature"
  # shellcheck disable=SC2086
  error=$(./dragoman eval --model "$trial" $held_out | sed -n 's/^expected calibration error.*: //p')
  echo "temperature $temperature: expected calibration error $error"
  if awk "BEGIN { exit !($error < $least) }"; then
    best=$temperature
    least=$error
  fi
done
heat "$best"
cp "$trial/labels.json" "$model/labels.json"
echo "chosen: $best"
