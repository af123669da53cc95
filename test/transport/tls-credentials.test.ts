import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';
import {
  ca,
  issue,
  strangers,
  ours,
  peerCertificate,
  securePeer,
  secureClient,
  failure,
} from '../support/tls.js';

describe('our side of TLS', () => {
  it('needs a CA: the one of the web is used only if it is asked for', async () => {
    const peer = await securePeer();
    const client = makeClient({ tls: ours });
    await expect(client.request(peer.address, ccr())).rejects.toMatchObject({
      name: 'InvalidConfigError',
      field: 'tls.ca',
      message: expect.stringContaining(`tls.ca is required for ${peer.address}`),
    });
    expect(peer.accepted).toBe(0);
    expect((await failure(peer.address, { ca: 'system' })).problem).toBe('unknown-ca');
  });

  it('is read again for each handshake, from functions and files, and the new certificate is used', async () => {
    const peer = await securePeer();
    let current = issue('first.example.com');
    const client = secureClient({ cert: () => current.cert, key: async () => current.key });
    await client.request(peer.address, ccr());
    expect(peer.sockets[0]?.clientCertificate?.subject).toBe('CN=first.example.com');
    current = issue('second.example.com');
    await client.connection(peer.address)?.close();
    await client.request(peer.address, ccr());
    expect(peer.sockets[0]?.clientCertificate?.subject).toBe('CN=second.example.com');
    expect(client.connection(peer.address)?.tls?.isResumed).toBe(false);
  });

  it('may be a function that never returns: the next handshake asks again', async () => {
    const peer = await securePeer();
    let asked = 0;
    const hangs = () => (asked++ === 0 ? new Promise<string>(() => {}) : ca);
    const client = secureClient({ ca: hangs }, { tlsTimeoutMs: 100 });
    await expect(client.connect(peer.address)).rejects.toMatchObject({ phase: 'tls' });
    await client.connect(peer.address);
    expect(asked).toBe(2);
  });

  it.each([
    ['a key without its first line', 'key', 'MIGHAgEAMBMGByqGSM49'],
    ['a function that gives such a key', 'key', () => 'MIGHAgEAMBMGByqGSM49'],
    ['a PKCS#12 in base64', 'pfx', 'MIGHAgEAMBMGByqGSM49'],
  ])('is not quoted: %s', async (_, name, given) => {
    const peer = await securePeer();
    const error = await failure(peer.address, { [name]: given });
    expect(error.message).toContain(`tls.${name} cannot be read: it is neither PEM nor the name of a file`);
    expect(inspect(error, { depth: 10 })).not.toContain('MIGHAgEAMBMGByqGSM49');
  });

  it.each([
    ['tls', ours.key],
    ['tls.key', [ours.key]],
    ['tls.passphrase', 271_828_182],
  ])('is not quoted if %s is of the wrong kind', (field, given) => {
    const tls = field === 'tls' ? given : { [field.slice('tls.'.length)]: given };
    expect(() => makeClient({ tls: tls as object })).toThrow(
      expect.objectContaining({ field, message: expect.not.stringMatching(/BEGIN|271828182/) as string }),
    );
  });

  it.each([
    ['tls.ca cannot be read: ENOENT', { ca: '/nowhere/ca.pem' }],
    ['tls.key cannot be read: not now', { key: () => Promise.reject(new Error('not now')) }],
    ['key values mismatch', { key: strangers.issue('client.example.com').key }],
    ['cannot be used', { ca: '-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----' }],
  ])('that cannot be used says so: %s', async (words, tls) => {
    const peer = await securePeer();
    const error = await failure(peer.address, tls);
    expect([error.problem, error.message]).toEqual(['own-credentials', expect.stringContaining(words)]);
  });

  it.each([
    ['tls.ca', { ca: 7 }],
    ['tls.key', { key: [] }],
    ['tls.minVersion', { minVersion: 'TLSv1.1' }],
    ['tls.identity', { identity: 'a b' }],
    ['tls.identity', { identity: '.example.net' }],
    ['tls.identity', { identity: 'hss.example.net.' }],
    ['tls.cas', { cas: ca }],
  ])('is checked when the client is made: %s', (field, tls) => {
    expect(() => makeClient({ tls: tls as object })).toThrow(field);
  });

  it('shows no key in errors, explanations or logs', async () => {
    const written: string[] = [];
    const note = (value: unknown) => written.push(inspect(value, { depth: 10, maxStringLength: null }));
    const logger = { debug: note, info: note, warn: note, error: note };
    const peer = await securePeer();
    const secret = ours.key.split('\n')[1] ?? '';
    const client = secureClient({ identity: 'ocs.example.net', passphrase: 'hunter2-of-tls' }, { logger });
    note(await client.request(peer.address, ccr()).catch((error: unknown) => error));
    note(client.explain(peer.address));
    const stranger = secureClient({ key: strangers.issue('a.example').key, passphrase: 'hunter2-of-tls' });
    note(await stranger.request(peer.address, ccr()).catch((error: unknown) => error));
    const text = written.join('\n');
    expect(secret.length).toBeGreaterThan(20);
    expect(text.length).toBeGreaterThan(500);
    expect(text.includes(secret)).toBe(false);
    expect(text.includes('hunter2-of-tls')).toBe(false);
  });

  it('may be PKCS#12, or a key that is locked, with its passphrase', async () => {
    // A file of this folder.
    const fixture = JSON.parse(
      readFileSync(new URL('../fixtures/pkcs12.json', import.meta.url), 'utf8'),
    ) as Readonly<Record<'ca' | 'passphrase' | 'pfx', string>>;
    const { passphrase } = fixture;
    const locked = createPrivateKey(ours.key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
      .toString();
    const pfx = Buffer.from(fixture.pfx, 'base64');
    for (const [clientCa, tls] of [
      [ca, { cert: ours.cert, key: locked, passphrase }],
      [fixture.ca, { pfx, passphrase }],
    ] as const) {
      const peer = await makePeer({
        originHost: 'hss.example.net',
        tls: { ...peerCertificate, ca: clientCa },
      });
      const client = makeClient({ tls: { ca, ...tls } });
      await expect(client.request(peer.address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
      expect(peer.sockets[0]?.clientCertificate?.subject).toBe('CN=client.example.com');
      const error = await makeClient({ tls: { ca, ...tls, passphrase: 'wrong' } })
        .request(peer.address, ccr())
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ problem: 'own-credentials' });
    }
  });

  it('takes other values for single addresses, field by field', async () => {
    const peer = await securePeer();
    const client = secureClient({}, { peers: { [peer.address]: { tls: { identity: 'hss.example.net' } } } });
    await client.connect(peer.address);
    expect(client.connection(peer.address)?.tls?.identity).toBe('hss.example.net');
  });
});
