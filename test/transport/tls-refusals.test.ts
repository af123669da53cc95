import type { PeerOptions } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { selfSigned } from '../support/self-signed.js';
import {
  crl,
  issue,
  strangers,
  names,
  peerCertificate,
  securePeer,
  secureClient,
  claiming,
  failure,
  rawServer,
} from '../support/tls.js';

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
