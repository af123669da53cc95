#!/usr/bin/env bash
# Starts freeDiameterd from $FREEDIAMETER_DIR/fd.conf and waits until it listens. Leaves its pid in daemon.pid; what it
# says is appended to fd.log. For run.sh, and for the tests that bring the daemon back.
set -euo pipefail
cd "$FREEDIAMETER_DIR"

starts() { grep -c 'daemon initialized' fd.log || true; }

touch fd.log
before="$(starts)"
freeDiameterd -c fd.conf </dev/null >>fd.log 2>&1 &
pid=$!
echo "$pid" >daemon.pid
for _ in {1..200}; do
  if [ "$(starts)" -gt "$before" ]; then exit 0; fi
  if ! kill -0 "$pid" 2>/dev/null; then break; fi
  sleep 0.05
done
tail -n 20 fd.log >&2
echo 'start-daemon.sh: freeDiameterd did not start; its last words are above' >&2
exit 1
