#!/usr/bin/env bash
# Writes the dumps of Python tools: bash dumps.sh [DATA [OUT [EVERY [STYLE...]]]]; see dumps.py.
# `w3m` is a program of its own (apt-get install w3m); without it name the other styles.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
data=$(realpath "${1:-../../../shared/bench}")
out=${2:-$(mktemp -d)}
mkdir -p "$out"
[ -x "$out/venv/bin/python" ] || python3 -m venv "$out/venv"
"$out/venv/bin/pip" install --quiet --upgrade pip
"$out/venv/bin/pip" install --quiet --requirement requirements.txt
"$out/venv/bin/python" dumps.py "$data" "$out" "${@:3}"
echo "npm run accuracy -- --quick --data $out --styles ..."
