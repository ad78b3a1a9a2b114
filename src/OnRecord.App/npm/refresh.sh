#!/usr/bin/env bash
# Puts the libraries and fonts of package-lock.json into wwwroot/lib, each with its licence. Run it after a change of package.json.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
lib=../wwwroot/lib
rm -rf "$lib" && mkdir -p "$lib"
cp node_modules/d3/dist/d3.min.js node_modules/@observablehq/plot/dist/plot.umd.min.js "$lib"
cp node_modules/d3/LICENSE "$lib/d3.LICENSE.txt"
cp node_modules/@observablehq/plot/LICENSE "$lib/plot.LICENSE.txt"
for font in inter source-serif-4; do
  cp node_modules/@fontsource-variable/$font/files/$font-latin{,-ext}-wght-normal.woff2 "$lib"
  cp node_modules/@fontsource-variable/$font/LICENSE "$lib/$font.LICENSE.txt"
done
cp node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2 "$lib"
