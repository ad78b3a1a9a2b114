#!/usr/bin/env bash
# The one build: format check, locked restore, build with warnings as errors, tests. CI runs it as it is.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet restore OnRecord.slnx --locked-mode
dotnet build OnRecord.slnx -c Release --no-restore
dotnet format OnRecord.slnx --verify-no-changes --no-restore
artifacts/bin/OnRecord.Tests/release/OnRecord.Tests "$@"
