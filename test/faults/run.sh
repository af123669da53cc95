#!/usr/bin/env bash
# Real faults: the tests of this folder, in a network namespace of their own and with an /etc/hosts of their own.
# Arguments go to vitest. No root is needed where user namespaces are allowed.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."

# What a system lacks is no defect of ours; CI has it all.
skip() {
  echo "test:faults: skipped: $*" >&2
  [ -z "${CI:-}" ] || exit 1
  exit 0
}

if [ "${FAULTS_IN_NAMESPACE:-}" != 1 ]; then
  for tool in unshare nsenter mount ip; do
    command -v "$tool" >/dev/null || skip "there is no $tool here (it needs Linux, with the packages iproute2, mount and util-linux)"
  done
  unshare --map-root-user --net --mount true 2>/dev/null ||
    skip 'may not create namespaces (unshare -rnm): needs root or unprivileged user namespaces'
  exec env FAULTS_IN_NAMESPACE=1 unshare --map-root-user --net --mount bash "$here/run.sh" "$@"
fi

names="$(mktemp -d)"
trap 'rm -rf "$names"' EXIT

{
  ip link set lo up
  ip link add probe0 type veth peer name probe1
  ip link del probe0
} || skip 'may not make a pair of network devices (ip link add type veth)'

# The names of peers are in a file that a test may change; nobody else sees it.
echo '127.0.0.1 localhost' >"$names/hosts"
echo 'hosts: files' >"$names/nsswitch.conf"
for file in hosts nsswitch.conf; do
  [ -e "/etc/$file" ] || continue
  mount --bind "$names/$file" "/etc/$file" || skip "may not mount a file of its own over /etc/$file"
done

npx vitest run --config vitest.faults.config.ts "$@"
