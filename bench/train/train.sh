#!/usr/bin/env bash
# Rebuilds src/judge/model/weights.ts and tone-words.ts from the development data: bash train.sh [DATA [WORK]]
# DATA is the folder of the data sets, WORK a folder for what stands between (about 2 GB).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
data=$(realpath "${1:-../../../shared/bench}")
work=${2:-$(mktemp -d)}
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement requirements.txt
npx tsx export-blocks.ts "$data" "$work/blocks" innertext post gettext lynx html
"$work/venv/bin/python" fit-model.py "$work/blocks" ../../src/judge/model
npx tsx check-model.ts "$data" "$work/blocks"
