#!/usr/bin/env bash
# Packs the library, installs the tarball in a fresh project and loads it in every supported way.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
tmp="$(mktemp -d)"
trap 'rm -rf "$tmp"' EXIT
# A temporary directory inside the checkout would resolve the checkout's own node_modules.
case "$tmp" in "$root"/*) echo "TMPDIR lies inside the checkout" >&2; exit 1 ;; esac

cd "$root"
npm pack --silent --pack-destination "$tmp" >/dev/null
tarball="$(echo "$tmp"/diameter-client-*.tgz)"
echo "packed $(basename "$tarball")"

mkdir "$tmp/consumer"
cd "$tmp/consumer"
node_types="$(node -p "require('$root/node_modules/@types/node/package.json').version")"
cat >package.json <<'JSON'
{ "name": "consumer", "private": true, "type": "module" }
JSON
npm install --no-audit --no-fund --silent "$tarball" "@types/node@$node_types"

cat >import.mjs <<'JS'
import assert from 'node:assert';
assert.equal(typeof (await import('diameter-client')).DiameterClient, 'function', 'import DiameterClient');
assert.equal(typeof (await import('diameter-client/testing')).createPeer, 'function', 'import createPeer');
JS
cat >require.cjs <<'JS'
const assert = require('node:assert');
assert.equal(typeof require('diameter-client').DiameterClient, 'function', 'require DiameterClient');
assert.equal(typeof require('diameter-client/testing').createPeer, 'function', 'require createPeer');
JS
node import.mjs
echo 'import() loads both entries'
node require.cjs
echo 'require() loads both entries'

cat >consumer.ts <<'TS'
import { DiameterClient } from 'diameter-client';
import { createPeer } from 'diameter-client/testing';

type IsAny<T> = 0 extends 1 & T ? true : false;
const typed: [IsAny<typeof DiameterClient>, IsAny<typeof createPeer>] = [false, false];
export const parts: readonly unknown[] = [DiameterClient, createPeer, typed];
TS
cat >tsconfig.json <<'JSON'
{
  "compilerOptions": {
    "strict": true,
    "module": "nodenext",
    "target": "es2023",
    "types": ["node"],
    "noEmit": true
  },
  "files": ["consumer.ts"]
}
JSON
"$root/node_modules/.bin/tsc" -p tsconfig.json
echo 'the declarations compile under strict nodenext'

echo 'ok: the package installs, loads and compiles'
