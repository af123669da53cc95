#!/usr/bin/env bash
# The crash program, on a Node.js that has SQLite: this one, or 24. Arguments go to it; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
if node -e 'process.exit("sqlite" in process.versions ? 0 : 1)'; then
  exec node --import tsx test/store/crash/run.ts "$@"
fi
exec npm exec --yes --package=node@24 -- node --import tsx test/store/crash/run.ts "$@"
