import { once } from 'node:events';
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { createSecureContext, TLSSocket } from 'node:tls';
import {
  answerTo,
  avp,
  encodeMessage,
  TlsFailedError,
  type DiameterClientOptions,
  type PeerOptions,
} from 'diameter-client';
import { createTestCertificates, type TestPeerOptions } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { selfSigned } from '../support/self-signed.js';

const { ca, crl, issue } = createTestCertificates();
const strangers = createTestCertificates({ commonName: 'Other CA' });
const names = { ipAddresses: ['127.0.0.1'] };
const peerCertificate = issue('hss.example.net', names);
const ours = issue('client.example.com');

/** A peer over TLS that wants a certificate of its clients. */
const securePeer = (tls: object = {}, options: TestPeerOptions = {}) =>
  makePeer({ originHost: 'hss.example.net', tls: { ...peerCertificate, ca, ...tls }, ...options });

const secureClient = (tls: PeerOptions['tls'] = {}, options: Partial<DiameterClientOptions> = {}) =>
  makeClient({ tls: { ca, ...ours, ...tls }, ...options });

/** What the CEA says in place of the truth. */
const claiming = (originHost: string): TestPeerOptions => ({
  behaviour: {
    cea: (_cea, cer) => answerTo(cer, { resultCode: 2001, originHost, originRealm: 'example.net' }),
  },
});

/** What a request fails with. */
async function failure(address: string, tls: PeerOptions['tls'] = {}): Promise<TlsFailedError> {
  const error: unknown = await secureClient(tls)
    .request(address, ccr())
    .catch((reason: unknown) => reason);
  if (error instanceof TlsFailedError) return error;
  throw new Error('TLS did not fail', { cause: error });
}

/** A server of plain TCP that does something with each connection. */
async function rawServer(serve: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `aaas://127.0.0.1:${address.port}`;
}

describe('TLS', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'comes before the CER, with certificates on both sides, in %s (C-015, C-057)',
    async (version) => {
      const peer = await securePeer({ minVersion: 'TLSv1.2', maxVersion: version });
      const client = secureClient();
      const answer = await client.request(peer.address, ccr());
      expect(answer.resultCode).toBe(2001);
      const connection = client.connection(peer.address);
      expect(connection?.address).toMatch(/^aaas:\/\/127\.0\.0\.1:\d+$/);
      expect(connection?.history().map(({ to }) => to)).toEqual([
        'CONNECTING',
        'TLS_HANDSHAKE',
        'CER_SENT',
        'OPEN',
      ]);
      expect(connection?.tls).toMatchObject({ version, isResumed: false, identity: '127.0.0.1' });
      expect(connection?.tls?.cipher).toMatch(/GCM|CHACHA20/);
      expect(connection?.peer?.certificate).toMatchObject({
        subject: 'CN=hss.example.net',
        issuer: 'CN=Test CA',
        names: 'DNS:hss.example.net, IP Address:127.0.0.1',
      });
      expect(peer.sockets[0]?.clientCertificate?.subject).toBe('CN=client.example.com');
    },
  );

  it('lets no octet of Diameter go in clear', async () => {
    const seen: Buffer[] = [];
    const peer = await securePeer();
    const proxy = await rawServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)();
      onward.on('error', () => {});
      onward.connect(peer.port, '127.0.0.1');
      socket.on('data', (chunk: Buffer) => {
        seen.push(chunk);
        onward.write(chunk);
      });
      onward.pipe(socket);
      socket.on('close', () => onward.destroy());
    });
    const client = secureClient();
    const request = encodeMessage({
      commandCode: 272,
      applicationId: 4,
      avps: [avp.utf8String(263, 'a session of mine')],
    });
    await client.request(proxy, request);
    await client.close();
    const bytes = Buffer.concat(seen);
    // A handshake record first, and then nothing that can be read.
    expect(bytes[0]).toBe(22);
    for (const text of ['client.example.com', 'a session of mine', 'hss.example.net']) {
      expect(bytes.includes(text), text).toBe(false);
    }
  });

  it('sends the name that it expects, unless that is an IP address', async () => {
    const shown: (string | false | null)[] = [];
    const address = await rawServer((socket) => {
      const secured = new TLSSocket(socket, {
        isServer: true,
        secureContext: createSecureContext(peerCertificate),
        SNICallback: (name, done) => {
          shown.push(name);
          done(null, createSecureContext(peerCertificate));
        },
      });
      secured.on('error', () => {});
      secured.on('secure', () => secured.destroy());
    });
    const refused = { identity: 'hss.example.net' };
    await secureClient(refused)
      .request(address, ccr(), { timeoutMs: 2_000 })
      .catch(() => {});
    await secureClient()
      .request(address, ccr(), { timeoutMs: 2_000 })
      .catch(() => {});
    expect(shown).toEqual(['hss.example.net']);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'resumes its session of %s when it reconnects, and checks the certificate again',
    async (version) => {
      const peer = await securePeer({ minVersion: 'TLSv1.2', maxVersion: version });
      const client = secureClient({}, { reconnect: { initialDelayMs: 10 } });
      await client.request(peer.address, ccr());
      const connection = client.connection(peer.address);
      expect(connection?.tls?.isResumed).toBe(false);
      const reopened = entered(client, 'OPEN');
      peer.resetConnections();
      await reopened;
      expect(connection?.tls).toMatchObject({ isResumed: true, version });
      expect(connection?.peer?.certificate?.subject).toBe('CN=hss.example.net');
    },
  );

  it('that is reset after the handshake does not tell of the handshake', async () => {
    const peer = await securePeer({}, { onRequest: () => undefined });
    const client = secureClient();
    await client.connect(peer.address);
    const error = client.request(peer.address, ccr()).catch((reason: unknown) => reason);
    await eventually(() => client.stats().inFlight === 1, 'a request in flight');
    peer.resetConnections();
    expect(await error).toMatchObject({
      name: 'ConnectionClosedError',
      delivery: 'maybe-delivered',
      message: expect.stringMatching(/(?:ECONNRESET|closed)/),
    });
    expect(String(await error)).not.toContain('handshake');
  });

  it('takes a certificate that has alternative names alone', async () => {
    const nameless = selfSigned();
    const peer = await securePeer(nameless);
    const client = secureClient({ ca: nameless.cert, identity: '127.0.0.1' });
    const connection = client.connect(peer.address);
    await expect(connection).rejects.toThrow(
      'neither a name of its certificate (IP Address:127.0.0.1) nor tls.identity',
    );
    const other = await securePeer(nameless, claiming('127.0.0.1'));
    const { tls } = await client.connect(other.address);
    expect(tls?.certificate).toMatchObject({ subject: '', names: 'IP Address:127.0.0.1' });
    expect((await failure(other.address)).message).toContain('its certificate IP Address:127.0.0.1 ');
  });

  it('ends with a close_notify, so that the peer knows that nothing was cut off', async () => {
    let wasCut: boolean | undefined;
    const address = await rawServer((socket) => {
      const secured = new TLSSocket(socket, {
        isServer: true,
        secureContext: createSecureContext(peerCertificate),
      });
      secured.on('error', () => {});
      secured.on('data', () => {});
      secured.on('end', () => (wasCut = false));
      secured.on('close', () => (wasCut ??= true));
    });
    const client = secureClient();
    const attempt = client.request(address, ccr()).catch(() => {});
    await eventually(() => client.connection(address)?.state === 'CER_SENT', 'CER_SENT');
    client.destroy();
    await attempt;
    await eventually(() => wasCut !== undefined, 'the end');
    expect(wasCut).toBe(false);
  });
});

describe('a peer over TLS is refused before the CER, in words,', () => {
  const refuses = async (
    problem: string,
    words: string,
    tls: PeerOptions['tls'] = {},
    peerTls: object = {},
  ): Promise<void> => {
    const peer = await securePeer(peerTls);
    const error = await failure(peer.address, tls);
    expect(error.problem).toBe(problem);
    expect(error.code).toBe('ERR_DIAMETER_TLS_FAILED');
    expect(error.delivery).toBe('not-sent');
    expect(error.message).toContain(`TLS with ${peer.address} failed: `);
    expect(error.message).toContain(words);
    expect(peer.received).toEqual([]);
  };

  it('if another CA has issued its certificate', () =>
    refuses('unknown-ca', 'was issued by CN=Test CA, which is no CA of tls.ca', { ca: strangers.ca }));

  it('if nobody knows the CA, in one line that cannot move a cursor, whatever the certificate says', async () => {
    const peer = await securePeer(selfSigned('a\u009b2J\u202eb\u2028c\nd'));
    const { message } = await failure(peer.address);
    expect(message).toContain('its certificate CN=a 2J b c\\0Ad was issued by');
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  });

  it('if it has expired', () =>
    refuses(
      'expired',
      'its certificate CN=hss.example.net expired at 2020-01-01T00:00:00.000Z',
      {},
      issue('hss.example.net', { ...names, notAfter: new Date('2020-01-01') }),
    ));

  it('if it is not valid yet', () =>
    refuses(
      'not-yet-valid',
      'its certificate CN=hss.example.net is not valid before 2100-01-01T00:00:00.000Z',
      {},
      issue('hss.example.net', { ...names, notBefore: new Date('2100-01-01') }),
    ));

  it('if it was revoked', () =>
    refuses('revoked', 'its certificate CN=hss.example.net, serial number ', {
      crl: crl([peerCertificate.cert]),
    }));

  it('if nothing says whether it was revoked', () =>
    refuses('own-credentials', 'tls.crl does not tell whether CN=hss.example.net', { crl: strangers.crl() }));

  it('if it is for another name', () =>
    refuses(
      'wrong-name',
      'its certificate is for DNS:hss.example.net, IP Address:127.0.0.1, and not for ocs.example.net',
      { identity: 'ocs.example.net' },
    ));

  it('if it is for no address, and tls.identity does not give the name', () =>
    refuses('wrong-name', 'and not for 127.0.0.1', {}, issue('hss.example.net')));

  it('if it wants a certificate and we have none', () =>
    refuses('certificate-required', 'the peer wants a certificate, and we have shown none. Set tls.cert', {
      cert: undefined,
      key: undefined,
    }));

  it('if there is no version in common', () =>
    refuses(
      'nothing-in-common',
      'the peer and we have no version of TLS in common',
      { minVersion: 'TLSv1.3' },
      { maxVersion: 'TLSv1.2' },
    ));

  it('if its CEA tells a name that its certificate has not', async () => {
    const peer = await securePeer({}, { originHost: 'ocs.example.net' });
    const attempt = secureClient().request(peer.address, ccr());
    await expect(attempt).rejects.toThrow(
      'its Origin-Host is ocs.example.net, which is neither a name of its certificate (DNS:hss.example.net, ' +
        'IP Address:127.0.0.1) nor tls.identity (127.0.0.1)',
    );
    const named = secureClient({ identity: 'hss.example.net' });
    await expect(named.request(peer.address, ccr())).rejects.toThrow('nor tls.identity (hss.example.net)');
  });

  it.each([
    ['a domain above its name', '.example.net'],
    ['all of a domain', '.net'],
    ['its name and a NUL', 'hss.example.net\0'],
    ['its name, a NUL and more', 'hss.example.net\0.example.org'],
    ['its name and a final dot', 'hss.example.net.'],
  ])('if its CEA tells %s', async (_, originHost) => {
    const peer = await securePeer({}, claiming(originHost));
    const attempt = secureClient().request(peer.address, ccr());
    await expect(attempt).rejects.toThrow('which is neither a name of its certificate');
  });

  it('if its CEA tells the wildcard of its certificate instead of a name', async () => {
    const wildcard = issue('*.example.net', names);
    const [named, starred] = [
      await securePeer(wildcard, claiming('pcrf.example.net')),
      await securePeer(wildcard, claiming('*.example.net')),
    ];
    const client = secureClient();
    expect((await client.request(named.address, ccr())).resultCode).toBe(2001);
    await expect(client.request(starred.address, ccr())).rejects.toThrow('neither a name of its certificate');
  });

  it('if its CEA tells a name that its certificate has not, in few words and one line', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `host-${i}.example.net`);
    const certificate = issue('hss.example.net', { ...names, names: many });
    const peer = await securePeer(certificate, claiming('a\u001b[2J\nb\u202ec'));
    const error = await rejection(secureClient().request(peer.address, ccr()));
    expect(error.message).toContain('its Origin-Host is a [2J b c, which is neither');
    expect(error.message.length).toBeLessThan(600);
  });

  it('if it speaks plain Diameter; there is no fall-back to TCP', async () => {
    const peer = await makePeer();
    const error = await failure(`aaas://${peer.address}`);
    expect(error.problem).toBe('closed');
    expect(error.message).toContain('Check that the peer expects TLS on that port');
    expect(peer.received).toEqual([]);
  });

  it('if it speaks another protocol', async () => {
    const address = await rawServer((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const error = await failure(address);
    expect(error.problem).toBe('no-tls');
    expect(error.message).toContain('write the address without aaas:// for plain TCP');
  });
});

describe('a peer that refuses us tells why', () => {
  /** What OpenSSL, GnuTLS and Erlang send as alerts: the description is the second octet (RFC 8446 §6). */
  const alerts = [
    [40, 'certificate-required', 'it may want a certificate, and we have shown none', true],
    [40, 'nothing-in-common', 'the peer refused the handshake', false],
    [42, 'certificate-refused', 'the peer refused our certificate', false],
    [44, 'certificate-refused', 'it was revoked', false],
    [45, 'certificate-refused', 'it has expired, or is not valid yet', false],
    [46, 'certificate-refused', 'the peer refused our certificate', false],
    [48, 'certificate-refused', 'it does not know the CA that issued it', false],
    [70, 'nothing-in-common', 'no version of TLS in common', false],
    [71, 'nothing-in-common', 'strong enough', false],
    [112, 'wrong-name', 'SNI', false],
    [116, 'certificate-required', 'the peer wants a certificate', false],
  ] as const;

  it.each(alerts)('alert %i is %s: %s', async (alert, problem, words, isBare) => {
    const address = await rawServer((socket) =>
      socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert]))),
    );
    const error = await failure(address, isBare ? { cert: undefined, key: undefined } : {});
    expect([error.problem, error.message]).toEqual([problem, expect.stringContaining(words)]);
  });
});

describe('a peer that misbehaves in the handshake', () => {
  /** The server's side of a handshake, cut after so many octets. */
  async function cutAfter(octets: number, then: (socket: Socket) => void): Promise<string> {
    const peer = await securePeer();
    return rawServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)();
      let left = octets;
      onward.on('error', () => {});
      onward.connect(peer.port, '127.0.0.1');
      socket.pipe(onward);
      onward.on('data', (chunk: Buffer) => {
        if (left <= 0) return;
        socket.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) then(socket);
      });
      socket.on('close', () => onward.destroy());
    });
  }

  it.each([1, 5, 90, 127, 400, 800])('and resets after %i octets is told as one', async (octets) => {
    const error = await failure(await cutAfter(octets, (socket) => socket.resetAndDestroy()));
    expect(error.problem).toBe('closed');
  });

  it.each([1, 5, 90, 127, 400, 800])('and closes after %i octets is told as one', async (octets) => {
    const error = await failure(await cutAfter(octets, (socket) => socket.end()));
    expect(error.problem).toBe('closed');
  });

  it.each([1, 5, 90, 127, 400])('and sends garbage after %i octets is told as one', async (octets) => {
    // Longer than the longest record, so that it is no record that is still to come.
    const garbage = Buffer.alloc(40_000, 0x5a);
    const error = await failure(await cutAfter(octets, (socket) => socket.write(garbage)));
    expect(error.message).toContain('TLS with');
  });

  it.each([0, 1, 90, 400])('and falls silent after %i octets has tlsTimeoutMs', async (octets) => {
    const address = await (octets === 0 ? rawServer(() => {}) : cutAfter(octets, () => {}));
    const client = secureClient({}, { tlsTimeoutMs: 50 });
    await expect(client.request(address, ccr())).rejects.toMatchObject({
      name: 'ConnectionTimeoutError',
      phase: 'tls',
      message: expect.stringContaining('within tlsTimeoutMs (50)'),
    });
  });

  it('and shows more certificates than OpenSSL reads is told in one line', async () => {
    const name = (_: unknown, i: number) => `host-${i}.${'a'.repeat(40)}.example.net`;
    const huge = issue('hss.example.net', { ...names, names: Array.from({ length: 2_000 }, name) });
    const peer = await securePeer(huge);
    const error = await failure(peer.address);
    expect(error.message).toMatch(/^TLS with \S+ failed: .*excessive message size.*$/);
  });

  it('is served if it sends one octet at a time', async () => {
    const peer = await securePeer();
    const address = await rawServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)();
      onward.on('error', () => {});
      onward.connect(peer.port, '127.0.0.1');
      socket.setNoDelay(true);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        from.on('data', (chunk: Buffer) => {
          for (const octet of chunk) to.write(Buffer.from([octet]));
        });
      }
      socket.on('close', () => onward.destroy());
    });
    await expect(secureClient().request(address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
  });
});

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

describe('plain TCP', () => {
  it('is refused before a dial if requireTls is set (C-058)', async () => {
    const peer = await makePeer();
    const client = makeClient({ requireTls: true });
    await expect(client.request(peer.address, ccr())).rejects.toMatchObject({
      name: 'InvalidConfigError',
      field: 'requireTls',
      message: `requireTls forbids plain TCP to ${peer.address}: write the address as aaas://host:port`,
    });
    expect(peer.accepted).toBe(0);
  });

  it('and TLS to the same place are two addresses', async () => {
    const peer = await securePeer();
    const client = secureClient();
    await client.connect(peer.address);
    const plain = peer.address.replace('aaas://', '');
    expect(client.connection(plain)).toBeUndefined();
    expect(client.connection(`AAAS://127.0.0.1:${peer.port};transport=tcp`)).toBeDefined();
  });
});
