#!/usr/bin/env bash
# Rebuilds every table that is learned from the development data: bash train.sh [DATA [WORK]]
# DATA is the folder of the data sets, WORK a folder for what stands between (about 2.5 GB).
# Each step runs on the tables of those before it: what stays decides what may be a headline, and both what kind a page is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
data=$(realpath "${1:-../../../shared/bench}")
work=${2:-$(mktemp -d)}
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
python="$work/venv/bin/python"
"$work/venv/bin/pip" install --quiet --requirement requirements.txt

# src/judge/model/weights.ts and tone-words.ts
npx tsx export-blocks.ts "$data" "$work/blocks" innertext post gettext lynx html
"$python" fit-model.py "$work/blocks" ../../src/judge/model
npx tsx check-model.ts "$data" "$work/blocks"

# The headline's scorecards, of text and of a page's metadata
npx tsx export-titles.ts "$data" "$work/titles" innertext lynx gettext post
"$python" fit-title.py "$work/titles" ../../src/fields/title-scorecard.ts
npx tsx export-headlines.ts "$data" "$work/headlines"
"$python" fit-headline.py "$work/headlines" ../../src/fields/meta/title-scorecard.ts

# The kinds of pages
npx tsx export-kinds.ts "$data" "$work/kinds" html innertext gettext lynx post gold fragment excerpt
"$python" -W ignore fit-kinds.py ../../src/verdict/page-model.ts "$work/kinds"

# Walls and error pages: what a page of few words claims, how it is worded, and whether that is true
npx tsx export-claims.ts "$data" "$work/claims"
"$python" fit-reasons.py "$work/claims" ../../src/verdict/cues/claim-reasons.ts
"$python" -W ignore fit-wording.py "$work/claims" ../../src/verdict/wording/wall-weights.ts
npx tsx export-claims.ts "$data" "$work/claims" # the facts depend on what is claimed
"$python" fit-claims.py "$work/claims" ../../src/verdict/cues/claim-scorecard.ts

# Teasers: which lines lead to the rest of a text
npx tsx export-teasers.ts "$data" "$work/teasers"
"$python" -W ignore fit-teasers.py "$work/teasers" ../../src/verdict/teasers/line-weights.ts ../../src/verdict/teasers/teaser-scorecard.ts
