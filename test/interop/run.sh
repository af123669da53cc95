#!/usr/bin/env bash
# The interop suite: freeDiameterd of Debian's packages on 127.0.0.1:3868, and over TLS on 5868, in a network namespace of
# its own, and the tests against it and against the other peers that they start there. Arguments go to vitest. No root is
# needed where user namespaces are allowed.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."

fail() {
  echo "test:interop: $*" >&2
  exit 1
}

packages=(freediameterd freediameter-extensions libfreediameter-dev gcc libc6-dev openssl iproute2 util-linux
  tshark tcpdump zsh fish libfaketime erlang-base erlang-diameter erlang-ssl erlang-dev bind9 dnsmasq-base nats-server)

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
  done
}

require_packages() {
  command -v dpkg-query >/dev/null || fail "needs a Debian system with these packages: ${packages[*]}"
  local missing
  missing="$(missing_packages)"
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086  # a list of words
    { apt-get update -q && apt-get install -q -y --no-install-recommends $missing; } >&2 ||
      fail "these Debian packages are missing and could not be installed: $missing"
  else
    fail "these Debian packages are missing; install them as root: $missing"
  fi
}

# Outside: the packages need the network, which the namespace does not have.
if [ "${INTEROP_IN_NAMESPACE:-}" != 1 ]; then
  require_packages
  unshare --map-root-user --net true 2>/dev/null ||
    fail 'may not create a network namespace (unshare -rn): needs root or unprivileged user namespaces'
  exec env INTEROP_IN_NAMESPACE=1 unshare --map-root-user --net bash "$here/run.sh" "$@"
fi

INTEROP_DIR="$(mktemp -d)"
export INTEROP_DIR

# A test may have replaced the daemon: daemon.pid names the one that was started last.
clean_up() {
  local pid
  if [ -s "$INTEROP_DIR/daemon.pid" ]; then
    pid="$(<"$INTEROP_DIR/daemon.pid")"
    kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -rf "$INTEROP_DIR"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# freeDiameter ignores loopback addresses and refuses to start without another one: the pair gives it one.
{
  ip link set lo up
  ip link add interop0 type veth peer name interop1
  ip addr add 192.0.2.10/32 dev interop0
  ip link set interop0 up
} || fail 'may not configure its network namespace (ip link add type veth)'

gcc -O2 -Wall -fPIC -shared -o "$INTEROP_DIR/answer.fdx" "$here/answer-extension.c" ||
  fail 'answer-extension.c does not compile'
gcc -O2 -Wall -fPIC -shared -o "$INTEROP_DIR/no-groups.so" "$here/no-groups.c" || fail 'no-groups.c does not compile'

mkdir "$INTEROP_DIR/erlang"
{
  diameterc -o "$INTEROP_DIR/erlang" "$here/credit.dia" &&
    erlc -o "$INTEROP_DIR/erlang" "$INTEROP_DIR/erlang/credit.erl" "$here/tls_peer.erl"
} || fail 'tls_peer.erl does not compile'
{
  diameterc -o "$INTEROP_DIR/erlang" "$here/overload.dia" &&
    erlc -o "$INTEROP_DIR/erlang" "$INTEROP_DIR/erlang/overload.erl" "$here/overload_peer.erl"
} || fail 'overload_peer.erl does not compile'

mkdir "$INTEROP_DIR/certificates"
npx tsx "$here/certificates.ts" "$INTEROP_DIR/certificates" || fail 'certificates.ts fails'

echo 'ALLOW_IPSEC *.clients.example.com' >"$INTEROP_DIR/acl.conf"
extensions=/usr/lib/freeDiameter
cat >"$INTEROP_DIR/fd.conf.in" <<CONFIGURATION
Identity = "server.example.com";
Realm = "example.com";
Port = 3868;
SecPort = 5868;
No_SCTP;
No_IPv6;
Prefer_TCP;
NoRelay;
TwTimer = 6;
TLS_Cred = "$INTEROP_DIR/certificates/@certificate@.pem", "$INTEROP_DIR/certificates/@certificate@.key";
TLS_CA = "$INTEROP_DIR/certificates/ca.pem";
TLS_CRL = "$INTEROP_DIR/certificates/clients.crl";
LoadExtension = "$extensions/acl_wl.fdx" : "$INTEROP_DIR/acl.conf";
LoadExtension = "$extensions/dict_nasreq.fdx";
LoadExtension = "$extensions/dict_dcca.fdx";
LoadExtension = "$INTEROP_DIR/answer.fdx";
CONFIGURATION

bash "$here/start-daemon.sh" || fail 'freeDiameterd does not start'

code=0
npx vitest run --config vitest.interop.config.ts "$@" || code=$?
if [ "$code" -ne 0 ]; then
  echo '--- the end of the log of freeDiameterd:' >&2
  tail -n 40 "$INTEROP_DIR/fd.log" >&2
fi
exit "$code"
