#!/usr/bin/env bash
# start-daemon.sh [CERTIFICATE [OFFSET]]: starts freeDiameterd and waits until it listens. Leaves its pid in daemon.pid;
# what it says is appended to fd.log. For run.sh, and for the tests that bring the daemon back.
# CERTIFICATE: which one of certificates.ts it shows, by default "server". OFFSET: how far its clock is off, for example
# "-30m", since it does not start if its own certificate has expired or is not valid yet.
set -euo pipefail
cd "$INTEROP_DIR"
certificate="${1:-server}"
offset="${2:-}"

sed "s/@certificate@/$certificate/g" fd.conf.in >fd.conf
clock=()
if [ -n "$offset" ]; then
  clock=(env "LD_PRELOAD=$(echo /usr/lib/*/faketime/libfaketimeMT.so.1)" "FAKETIME=$offset")
fi

starts() { grep -c 'daemon initialized' fd.log || true; }

touch fd.log
before="$(starts)"
"${clock[@]}" freeDiameterd -c fd.conf </dev/null >>fd.log 2>&1 &
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
