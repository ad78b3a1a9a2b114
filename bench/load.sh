#!/usr/bin/env bash
# Makes a record of many articles, serves it, and asks for its pages as fast as they come: bench/load.sh OUT [ARTICLES] [RECORD]
#   OUT       a folder below bench/runs, named by date and machine
#   ARTICLES  20,000 when left out
#   RECORD    a record made by an earlier run, to be used again
# Needs wrk and curl. Server and wrk share the machine's first two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1 articles=${2:-20000} seconds=${SECONDS_A_PAGE:-10}
mkdir -p "$out"
work=$(mktemp -d)
record=${3:-$work/load.db}
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
dotnet build -c Release OnRecord.slnx -v quiet -nologo >&2
[ -e "$record" ] || artifacts/bin/OnRecord.Benchmarks/release/OnRecord.Benchmarks load-record data/demo/articles.jsonl data/demo/issues.yaml "$record" "$articles"

export ASPNETCORE_ENVIRONMENT=Production
taskset -c 0,1 artifacts/bin/OnRecord.App/release/onrecord serve --record "$record" --port 5981 >"$work/serve.log" 2>&1 &
server=$!
site=http://localhost:5981
curl --silent --fail --retry 60 --retry-delay 1 --retry-connrefused --output /dev/null "$site/about"
actor=$(curl --silent --fail "$site/actors.json" | grep -o '"key":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
# articles all over the record, not one that the cache would hold
cat >"$work/articles.lua" <<'LUA'
local most = tonumber(os.getenv("ARTICLES"))
request = function() return wrk.format("GET", "/articles/" .. math.random(1, most)) end
LUA

page() { # NAME ADDRESS [SCRIPT]: the first answer alone, then 8 connections
  echo "== $1"
  curl --silent --fail --output /dev/null --write-out 'first: %{time_total} s, %{size_download} bytes\n' "$site$2"
  curl --silent --fail --output /dev/null --write-out 'again: %{time_total} s\n' "$site$2"
  ARTICLES=$articles taskset -c 0,1 wrk --threads 2 --connections 8 --duration "${seconds}s" --timeout 30s --latency ${3:+--script "$3"} "$site$2"
  echo
}

{
  echo "machine: $(lscpu | sed -n 's/^Model name: *//p'), $(nproc) cores, $(dotnet --version), load $(cut -d ' ' -f 1-3 /proc/loadavg)"
  echo "commit:  $(git rev-parse --short HEAD)"
  echo "record:  $(curl --silent --fail "$site/about.json" | head -c 300)"
  echo
  page "article (all over the record)" /articles/1 "$work/articles.lua"
  page "home" /
  page "search: words" "/search?words=gates"
  page "search: everything" /search
  page "actor with most statements" "/actors/$actor"
  page "issue" /issues/talks
  page "agreement" /agreement
  page "actors" /actors
  echo "memory of the server at its highest: $(sed -n 's/^VmHWM:[[:space:]]*//p' "/proc/$server/status")"
} 2>&1 | tee "$out/load.txt"
