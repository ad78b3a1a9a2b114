#!/usr/bin/env bash
# Scores and times the extraction of articles from pages and files it: bench/pages.sh PAGES SCORER OUT
#   PAGES   a folder with benchmark/ (html/, ground-truth.json) and readability/ (NAME/source.html.gz, expected.html, expected-metadata.json)
#   SCORER  score_pages.py
#   OUT     a folder below bench/runs, named by date and machine
# Needs python3, node and npm. Both extractors are timed on one core in one run, in turn, pages in memory; processor
# time is counted, and the ratio taken turn by turn, so that other work on the machine changes little. Both warm up for
# fifteen seconds of it first: a runtime that compiles while it runs is slow until it has done so.
set -euo pipefail
cd "$(dirname "$0")/.."
pages=$1 scorer=$2 out=$3
mkdir -p "$out"
dotnet build -c Release bench/OnRecord.Benchmarks -v quiet -nologo >&2
bench=artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r bench/readability "$work/readability"
(cd "$work/readability" && npm ci --no-audit --no-fund --silent)

{
  echo "machine: $(lscpu | sed -n 's/^Model name: *//p'), $(nproc) cores, dotnet $(dotnet --version), node $(node --version)"
  echo "commit:  $(git rev-parse --short HEAD)"
  echo
  echo "== benchmark pages"
  "$bench" pages "$pages/benchmark/html" >"$work/onrecord.json"
  python3 "$scorer" benchmark --gold "$pages/benchmark/ground-truth.json" --pred "$work/onrecord.json"
  echo
  echo "== readability pages (agreement with that tool, not truth)"
  "$bench" pages "$pages/readability" >"$work/onrecord.json"
  python3 "$scorer" readability --gold "$pages/readability" --pred "$work/onrecord.json"
  echo
  echo "== where characters stand in the page"
  for set in benchmark/html readability; do "$bench" page-places "$pages/$set"; done
  echo
  echo "== pages a second of processor time on one core, in turn"
  for turn in 1 2 3 4 5; do
    taskset -c 1 node "$work/readability/speed.mjs" "$pages/benchmark/html" 1
    taskset -c 1 env DOTNET_GCHeapHardLimit=0x20000000 "$bench" page-speed "$pages/benchmark/html" 3
  done | tee "$work/speed"
  awk '/^readability/ { peer = $4 } /^onrecord/ { print $4 / peer }' "$work/speed" | sort -n | awk '{ r[NR] = $1 } END { printf "times as fast: %.1f (median of %d turns; %.1f to %.1f)\n", r[int((NR + 1) / 2)], NR, r[1], r[NR] }'
  echo
  echo "== memory over 10,000 pages"
  taskset -c 1 "$bench" page-memory "$pages/benchmark/html"
} 2>&1 | tee "$out/pages.txt"
