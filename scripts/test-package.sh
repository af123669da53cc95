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
assert.equal(typeof (await import('diameter-client/dictionary')).defineAvp, 'function', 'import defineAvp');
assert.equal((await import('diameter-client/dictionaries/s6a')).UpdateLocation.code, 316, 'import UpdateLocation');
assert.equal(typeof (await import('diameter-client/inspect')).startInspector, 'function', 'import startInspector');
assert.equal(typeof (await import('diameter-client/testing')).createPeer, 'function', 'import createPeer');
assert.equal(typeof (await import('diameter-client/store')).openStore, 'function', 'import openStore');
assert.equal(typeof (await import('diameter-client/jetstream')).openJetStreamStore, 'function', 'import openJetStreamStore');
assert.equal(typeof (await import('diameter-client/metrics')).registerMetrics, 'function', 'import registerMetrics');
// The codec of DNS is built in: nobody listens at port 9, but the question can be written.
const { DiameterClient } = await import('diameter-client');
const client = new DiameterClient({ originHost: 'client.example.com', originRealm: 'example.com' });
const group = client.group('dns', { discover: { realm: 'example.net', servers: ['127.0.0.1:9'] } });
while (group.stats().discovery.problem === undefined) await new Promise((resolve) => setImmediate(resolve));
assert.match(group.stats().discovery.problem, /ECONNREFUSED/, 'ask DNS');
await client.close();
JS
cat >require.cjs <<'JS'
const assert = require('node:assert');
assert.equal(typeof require('diameter-client').DiameterClient, 'function', 'require DiameterClient');
assert.equal(require('diameter-client/dictionaries/gy').CreditControl.code, 272, 'require CreditControl');
assert.equal(typeof require('diameter-client/inspect').startInspector, 'function', 'require startInspector');
assert.equal(typeof require('diameter-client/testing').createPeer, 'function', 'require createPeer');
JS
node import.mjs
echo 'import() loads every entry'
node require.cjs
echo 'require() loads every entry'

# The section "Use it" of README, word by word, in an empty folder.
mkdir "$tmp/reader"
cd "$tmp/reader"
cp "$tarball" .
cat >blocks.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const [, section] = /^## Use it$(.*?)^## /ms.exec(readFileSync(process.argv[2], 'utf8'));
const blocks = Array.from(section.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language, code]) => [language, code]);
const expected = { 'install.sh': 'sh', 'peer.sh': 'sh', 'ask.sh': 'sh', 'app.js': 'ts' };
const languages = Object.values(expected);
if (String(blocks.map(([language]) => language)) !== String(languages)) throw new Error(`README has other blocks than ${languages}`);
for (const [i, file] of Object.keys(expected).entries()) writeFileSync(file, blocks[i][1]);
JS
node blocks.cjs "$tmp/consumer/node_modules/diameter-client/README.md"
began=$SECONDS
bash -euo pipefail install.sh >install.log || { cat install.log; exit 1; }
# Port 3868 may be taken here. npx does not pass a signal on: the peer ends with the whole group of processes.
set -m
$(cat peer.sh) --port 0 >peer.log &
peer=$!
set +m
trap 'kill -- "-$peer" 2>/dev/null || true; rm -rf "$tmp"' EXIT
for _ in $(seq 100); do
  grep -q 'listens on' peer.log && break
  kill -0 "$peer"
  sleep 0.1
done
address="$(grep -o '127\.0\.0\.1:[0-9]*' peer.log | head -1)"
sed -i -E "s/127\.0\.0\.1(:3868)?/$address/" ask.sh app.js
bash -euo pipefail ask.sh
took=$((SECONDS - began))
node app.js | tee app.log
grep -qx DIAMETER_SUCCESS app.log
kill -- "-$peer"
[ "$took" -lt 120 ] || { echo "README led to the first answer within $took s only" >&2; exit 1; }
echo "README leads from an empty folder to the first answer within $took s"
cd "$tmp/consumer"
npx --no-install diameter-client --version

cat >view.mjs <<'JS'
import assert from 'node:assert';
import { DiameterClient } from 'diameter-client';
import { startInspector, statelyInspector } from 'diameter-client/inspect';
const client = new DiameterClient({ originHost: 'client.example.com', originRealm: 'example.com' });
const view = await startInspector(client);
const get = async (path) => {
  const response = await fetch(new URL(path, view.url));
  assert.equal(response.status, 200, path);
  return response.text();
};
const page = await get('/');
const files = [...page.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path);
assert.ok(files.length >= 6, 'the page names its files');
for (const file of files) assert.ok((await get(file)).length > 0, file);
for (const chart of ['connection', 'pool']) assert.match(await get(`/chart/${chart}.svg`), /<svg/);
const script = await get('/main.js');
for (const [, file] of script.matchAll(/from '\.(\/[^']+)'/g)) assert.ok((await get(file)).length > 0, file);
await view.close();
await client.close();
await assert.rejects(statelyInspector({ url: 'ws://127.0.0.1:1' }), /npm install @statelyai\/inspect/);
JS
node view.mjs
echo 'the live view is served from the package, and Stately is optional'

cat >consumer.ts <<'TS'
import { DiameterClient } from 'diameter-client';
import { startInspector, statelyInspector } from 'diameter-client/inspect';
import { createPeer } from 'diameter-client/testing';

type IsAny<T> = 0 extends 1 & T ? true : false;
const typed: [IsAny<typeof DiameterClient>, IsAny<typeof createPeer>, IsAny<typeof startInspector>] = [false, false, false];
export const parts: readonly unknown[] = [DiameterClient, createPeer, startInspector, statelyInspector, typed];
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

"$root/node_modules/.bin/tsx" "$root/scripts/package-limits.ts"

echo 'ok: the package installs, loads and compiles, and is small enough'
