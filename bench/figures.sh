#!/usr/bin/env bash
# Measures every figure that the README claims and files it: bench/figures.sh DATA OUT
#   DATA  a folder with attribution/dev (texts and .ann), news/ and, beside it, eval/ (the scorers)
#   OUT   a folder below bench/runs, named by date and machine
# Needs hyperfine, python3 and GNU time. Timings are noisy on shared machines: compare within one run only.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$1 out=$2
app=artifacts/publish/OnRecord.App/release_linux-x64/onrecord
mkdir -p "$out"
dotnet build -c Release OnRecord.slnx -v quiet -nologo >&2
dotnet publish -c Release -r linux-x64 src/OnRecord.App -v quiet -nologo >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

{
  echo "machine: $(lscpu | sed -n 's/^Model name: *//p'), $(nproc) cores, $(dotnet --version)"
  echo "commit:  $(git rev-parse --short HEAD)"
  echo
  echo "== words a second (the engine alone)"
  for cores in 0 0,1; do taskset -c "$cores" artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks reading models "$data/news"; done
  echo
  echo "== what the processor can do by the same kernel, on one core, and how much of it the reader reaches"
  taskset -c 0 artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks peak models
  echo
  echo "== accuracy on attribution/dev"
  "$app" read "$data/attribution/dev" --format jsonl >"$work/dev.jsonl"
  python3 "$data/../eval/score_attribution.py" "$data/attribution/dev" "$work/dev.jsonl"
  echo
  echo "== speakers on speakers/dev"
  python3 "$data/../eval/score_speakers.py" "$data/speakers/dev.jsonl" "$work/dev.jsonl"
  artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks speakers models "$data/speakers/dev.jsonl" "$data/attribution/dev" "$work/thresholds"
  python3 bench/speakers.py "$data" "$work/thresholds"
  echo
  echo "== where actors stand, on positions/dev"
  "$app" read "$data/news/politics" --issues "$data/positions/issues.yaml" --format jsonl >"$work/positions.jsonl"
  python3 "$data/../eval/score_positions.py" "$data/positions/dev.jsonl" "$work/positions.jsonl" --news "$data/news/politics"
  python3 bench/stance-errors.py "$data" "$work/positions.jsonl"
  echo
  echo "== cold start of read on one article, and memory"
  one=$(find "$data/news/politics" -name '*.txt' | sort | sed -n 1p)
  hyperfine --warmup 1 --runs 10 "$app read $one --format jsonl"
  /usr/bin/time -f "1 article: %M KiB at most, %e s" "$app" read "$one" --format jsonl >"$work/one.jsonl"
  for n in 1 2 3; do mkdir -p "$work/thrice/$n"; cp -r "$data/news" "$work/thrice/$n/"; done
  /usr/bin/time -f "$(find "$data/news" -name '*.txt' | wc -l) articles: %M KiB at most, %e s" "$app" read "$data/news" --format jsonl >/dev/null
  /usr/bin/time -f "$(find "$work/thrice" -name '*.txt' | wc -l) articles: %M KiB at most, %e s" "$app" read "$work/thrice" --format jsonl >/dev/null
  echo
  echo "== what stays in memory over articles, after full collections"
  artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks reading-memory models "$data/news" 960
} 2>&1 | sed -u "s#$(realpath "$data")#DATA#g; s#$work#WORK#g" | tee "$out/figures.txt"
