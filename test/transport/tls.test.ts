import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { avp, encodeMessage } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { selfSigned } from '../support/self-signed.js';
import { peerCertificate, securePeer, secureClient, claiming, failure, rawServer } from '../support/tls.js';

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
