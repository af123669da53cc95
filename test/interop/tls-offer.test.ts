import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestCertificates } from 'diameter-client/testing';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { ccr, makeClient } from './client.js';
import { certificateFile } from './daemon.js';
import { clientHelloIn, startSServer } from './s-server.js';
import { failure, ours } from './tls.js';

const shown = ['-cert', certificateFile('server.pem'), '-key', certificateFile('server.key')];

/** What we send to a server that prints it, with these options. */
async function offer(tls: object = {}) {
  const server = await startSServer(...shown, '-trace');
  const client = makeClient('tls-offer', { tls: { ...ours, ...tls }, cerTimeoutMs: 5_000 });
  const attempt = client.request(server.address, ccr('tls-offer')).catch(() => {});
  const trace = await server.printed('ServerHello, Length=');
  client.destroy();
  await attempt;
  return clientHelloIn(trace);
}

/** What OpenSSL says of each suite that it knows, by the name of its RFC. */
function suites(): ReadonlyMap<string, string> {
  const list = execFileSync('openssl', ['ciphers', '-stdname', '-v', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'], {
    encoding: 'utf8',
  });
  return new Map(list.split('\n').map((line) => [line.split(' ')[0] ?? '', line]));
}

describe('what we offer to a peer over TLS', () => {
  it('is version 1.3 and 1.2, or 1.3 alone', async () => {
    expect((await offer()).get('supported_versions')).toEqual(['TLS 1.3 (772)', 'TLS 1.2 (771)']);
    const strict = await offer({ minVersion: 'TLSv1.3' });
    expect(strict.get('supported_versions')).toEqual(['TLS 1.3 (772)']);
  });

  it('is suites with forward secrecy and authenticated encryption alone', async () => {
    const offered = (await offer()).get('cipher_suites');
    const known = suites();
    for (const suite of offered ?? []) {
      // Not a suite: the sign that renegotiation would be secure (RFC 5746 §3.3).
      if (suite === 'TLS_EMPTY_RENEGOTIATION_INFO_SCSV') continue;
      expect(known.get(suite)).toMatch(/ Kx=(?:ECDH|any) .* Mac=AEAD$/);
    }
    expect(offered).toEqual([
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
      'TLS_AES_128_GCM_SHA256',
      'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
      'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
      'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
      'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      'TLS_EMPTY_RENEGOTIATION_INFO_SCSV',
    ]);
  });

  it('is no compression, no early data, and no signature with MD5 or SHA-1', async () => {
    const hello = await offer();
    expect(hello.get('compression_methods')).toEqual(['No Compression (0x00)']);
    expect(hello.has('early_data')).toBe(false);
    const signatures = hello.get('signature_algorithms') ?? [];
    expect(signatures).toEqual(
      expect.arrayContaining([
        'ecdsa_secp256r1_sha256 (0x0403)',
        'ed25519 (0x0807)',
        'rsa_pss_rsae_sha256 (0x0804)',
      ]),
    );
    expect(signatures.filter((signature) => /md5|sha1\b/.test(signature))).toEqual([]);
    expect(hello.get('supported_groups')).toEqual(
      expect.arrayContaining(['ecdh_x25519 (29)', 'secp256r1 (P-256) (23)']),
    );
  });

  it('tells the name that we expect (SNI), and no IP address', async () => {
    expect((await offer()).has('server_name')).toBe(false);
    const hello = await offer({ identity: 'server.example.com' });
    expect(hello.has('server_name')).toBe(true);

    const server = await startSServer(
      ...shown,
      '-servername',
      'server.example.com',
      '-cert2',
      certificateFile('server.pem'),
      '-key2',
      certificateFile('server.key'),
    );
    const client = makeClient('tls-sni', { tls: { ...ours, identity: 'server.example.com' } });
    const attempt = client.request(server.address, ccr('tls-sni')).catch(() => {});
    await server.printed('Hostname in TLS extension: "server.example.com"');
    client.destroy();
    await attempt;
  });
});

const advice = 'Compare tls.minVersion, tls.ciphers and the kinds of keys of both sides';

describe('a server that speaks weak TLS only is refused', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tls-offer-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const file = (name: string, pem: string) => {
    const path = join(directory, name);
    writeFileSync(path, pem);
    return path;
  };
  const authority = createTestCertificates({ keyType: 'rsa' });
  const { cert, key } = authority.issue('server.example.com', { ipAddresses: ['127.0.0.1'] });
  // Most weak suites need the RSA key.
  const rsa = ['-cert', file('rsa.pem', cert), '-key', file('rsa.key', key)];
  const noVersion = 'the peer and we have no version of TLS in common';
  const refused = 'the peer refused the handshake';

  it.each([
    ['TLS 1.0', ['-tls1', '-cipher', 'ALL:@SECLEVEL=0'], noVersion],
    ['TLS 1.1', ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'], noVersion],
    ['no forward secrecy', ['-tls1_2', '-cipher', 'AES128-SHA'], refused],
    ['no forward secrecy, but GCM', ['-tls1_2', '-cipher', 'AES128-GCM-SHA256'], refused],
    ['CBC', ['-tls1_2', '-cipher', 'ECDHE-RSA-AES128-SHA256'], refused],
    ['anonymous', ['-tls1_2', '-cipher', 'AECDH-AES128-SHA:@SECLEVEL=0'], refused],
    ['NULL', ['-tls1_2', '-cipher', 'ECDHE-RSA-NULL-SHA:NULL-SHA256:@SECLEVEL=0'], refused],
  ])('%s', async (_, args, words) => {
    const server = await startSServer(...rsa, ...args);
    const error = await failure('tls-weak', server.address, { ...ours, ca: authority.ca });
    expect(error).toMatchObject({
      problem: 'nothing-in-common',
      delivery: 'not-sent',
      message: `TLS with ${server.address} failed: ${words}. ${advice}`,
    });
  });
});

describe('a server that chooses what we have not offered is refused', () => {
  // OpenSSL knows these no more: the ServerHello is made by hand (RFC 5246 §7.4.1.3).
  const serverHello = (version: number, suite: number): Buffer => {
    const body = Buffer.alloc(2 + 32 + 1 + 2 + 1);
    body.writeUInt16BE(version, 0);
    body.writeUInt16BE(suite, 35);
    const length = body.length;
    return Buffer.concat([Buffer.from([22, 3, version & 0xff, 0, length + 4, 2, 0, 0, length]), body]);
  };

  it.each([
    ['3DES', 0x0303, 0x000a, 'the peer chose a cipher suite that we have not offered'],
    ['export', 0x0303, 0x0003, 'the peer chose a cipher suite that we have not offered'],
    ['RC4', 0x0303, 0x0005, 'the peer chose a cipher suite that we have not offered'],
    ['NULL', 0x0303, 0x0001, 'the peer chose a cipher suite that we have not offered'],
    ['CBC', 0x0303, 0x002f, 'the peer chose a cipher suite that we have not offered'],
    ['TLS 1.1', 0x0302, 0xc02f, 'the peer and we have no version of TLS in common'],
    ['SSL 3.0', 0x0300, 0x000a, 'the peer and we have no version of TLS in common'],
  ])('%s', async (_, version, suite, words) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write(serverHello(version, suite)));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = `aaas://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await failure('tls-downgraded', address, ours);
    expect(error).toMatchObject({
      problem: 'nothing-in-common',
      delivery: 'not-sent',
      message: `TLS with ${address} failed: ${words}. ${advice}`,
    });
  });
});
