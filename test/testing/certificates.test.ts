import { createPublicKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect, createServer, type ConnectionOptions, type TlsOptions, type TLSSocket } from 'node:tls';
import { createTestCertificates } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../support/client.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const name = 'hss.example.net';

/** RSA keys take long to make, so tests share them. */
const shared = { ec: makePair('ec'), rsa: makePair('rsa') } as const;

function makePair(keyType: 'ec' | 'rsa') {
  const certificates = createTestCertificates({ keyType });
  const server = certificates.issue(name, { usage: 'server', ipAddresses: ['2001:db8::1'] });
  const client = certificates.issue('mme.example.net', { usage: 'client' });
  return { certificates, server, client };
}

/** The period of validity, in milliseconds since 1970. */
function timesOf({ validFrom, validTo }: X509Certificate): [from: number, to: number] {
  return [Date.parse(validFrom), Date.parse(validTo)];
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * dayMs);
}

/** A server that greets each client and hangs up. It judges no client, but tells what it thinks of them. */
async function makeServer(options: TlsOptions): Promise<{ port: number; judgement: Promise<unknown> }> {
  const server = createServer({ requestCert: true, rejectUnauthorized: false, ...options }, (socket) =>
    socket.end('hello'),
  );
  server.on('tlsClientError', () => {}); // A client that refuses the server.
  onTestFinished(() => void server.close());
  const judgement = once(server, 'secureConnection').then(
    ([socket]: TLSSocket[]) => socket?.authorizationError,
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, judgement };
}

function dial(port: number, options: ConnectionOptions): TLSSocket {
  const socket = connect({ port, host: '127.0.0.1', servername: name, ...options });
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** The code of the error with which a client refuses a server. */
async function refusalOfServer(server: TlsOptions, client: ConnectionOptions): Promise<unknown> {
  const { port } = await makeServer(server);
  const error = await rejection(text(dial(port, client)));
  return 'code' in error ? error.code : error;
}

/** What a server finds wrong with a client. */
async function refusalOfClient(server: TlsOptions, client: ConnectionOptions): Promise<unknown> {
  const { port, judgement } = await makeServer(server);
  await text(dial(port, client));
  return judgement;
}

describe('createTestCertificates', () => {
  it('makes a new authority each time', () => {
    const [one, other] = [createTestCertificates(), createTestCertificates({ commonName: 'Größte CA' })];
    const ca = new X509Certificate(one.ca);
    expect(ca).toMatchObject({ subject: 'CN=Test CA', issuer: 'CN=Test CA', ca: true });
    expect(ca.verify(ca.publicKey)).toBe(true);
    expect(ca.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(new X509Certificate(other.ca).subject).toBe('CN=Größte CA');
    expect(new X509Certificate(other.ca).serialNumber).not.toBe(ca.serialNumber);
    expect(ca.verify(new X509Certificate(other.ca).publicKey)).toBe(false);
  });

  it.each(['ec', 'rsa'] as const)('issues certificates with keys of type %s', (keyType) => {
    const { certificates, server } = shared[keyType];
    const { cert, key } = server;
    const [ca, certificate] = [new X509Certificate(certificates.ca), new X509Certificate(cert)];
    expect(certificate.publicKey.asymmetricKeyType).toBe(keyType);
    expect(ca.publicKey.asymmetricKeyType).toBe(keyType);
    expect(certificate.checkIssued(ca)).toBe(true);
    expect(certificate.verify(ca.publicKey)).toBe(true);
    expect(certificate.publicKey.equals(createPublicKey(key))).toBe(true);
    expect(certificate).toMatchObject({ subject: `CN=${name}`, issuer: 'CN=Test CA', ca: false });
  });

  it('writes names and addresses into subjectAltName, each once', () => {
    const { cert } = createTestCertificates().issue(name, {
      names: ['*.mme.example.net', name],
      ipAddresses: ['192.0.2.1', '2001:db8::1', '::ffff:192.0.2.2'],
    });
    const certificate = new X509Certificate(cert);
    expect(certificate.subjectAltName).toBe(
      `DNS:${name}, DNS:*.mme.example.net, IP Address:192.0.2.1, IP Address:2001:DB8:0:0:0:0:0:1, ` +
        'IP Address:0:0:0:0:0:FFFF:C000:202',
    );
    expect(certificate.checkHost('one.mme.example.net')).toBe('*.mme.example.net');
    expect(certificate.checkHost('mme.example.net')).toBeUndefined();
    expect(certificate.checkIP('2001:db8::1')).toBe('2001:db8::1');
  });

  it.each([
    ['both', ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']],
    ['server', ['1.3.6.1.5.5.7.3.1']],
    ['client', ['1.3.6.1.5.5.7.3.2']],
  ] as const)('writes the usage %s into extendedKeyUsage', (usage, oids) => {
    const { cert } = createTestCertificates().issue(name, { usage });
    expect(new X509Certificate(cert).keyUsage).toEqual(oids);
  });

  it('issues certificates that are valid from an hour ago for a day', () => {
    const certificates = createTestCertificates();
    const now = Date.now();
    const [from, to] = timesOf(new X509Certificate(certificates.issue(name).cert));
    expect(Math.abs(from - (now - hourMs))).toBeLessThan(5_000);
    expect(Math.abs(to - (now + dayMs))).toBeLessThan(5_000);
    const [caFrom, caTo] = timesOf(new X509Certificate(certificates.ca));
    expect(Math.abs(caFrom - (now - hourMs))).toBeLessThan(5_000);
    expect(caTo).toBeGreaterThan(now + 3_650 * dayMs - dayMs);
  });

  it('issues certificates of the past and of the future when one date is given', () => {
    const certificates = createTestCertificates();
    const issued = (options: { notBefore?: Date; notAfter?: Date }) =>
      timesOf(new X509Certificate(certificates.issue(name, options).cert));
    const [past, future] = [Date.parse('2001-02-03T04:05:06Z'), Date.parse('2080-02-03T04:05:06Z')];
    expect(issued({ notAfter: new Date(past) })).toEqual([past - hourMs, past]);
    expect(issued({ notBefore: new Date(future) })).toEqual([future, future + dayMs]);
    expect(issued({ notBefore: new Date(past) })[1]).toBeGreaterThan(Date.now());
  });

  it('writes UTCTime to 2049 and GeneralizedTime from 2050', () => {
    const { cert } = createTestCertificates().issue(name, {
      notBefore: new Date('1950-01-01T00:00:00.999Z'),
      notAfter: new Date('2049-12-31T23:59:59Z'),
    });
    const later = createTestCertificates().issue(name, {
      notBefore: new Date('2050-01-01T00:00:00Z'),
      notAfter: new Date('9999-12-31T23:59:59Z'),
    });
    const { raw } = new X509Certificate(cert);
    // Tag and length of the SEQUENCE, then of each time.
    expect(raw.includes('\x30\x1e\x17\x0d500101000000Z\x17\x0d491231235959Z')).toBe(true);
    expect(
      new X509Certificate(later.cert).raw.includes('\x30\x22\x18\x0f20500101000000Z\x18\x0f99991231235959Z'),
    ).toBe(true);
  });

  it('writes what DER wants: no unused bits that count, no empty list, nothing twice', () => {
    const { ca, crl, issue } = createTestCertificates();
    const { cert } = issue(name);
    // KeyUsage: tag, length, number of unused bits, bits.
    expect(new X509Certificate(ca).raw.includes(Buffer.of(3, 2, 1, 0x06))).toBe(true);
    expect(new X509Certificate(cert).raw.includes(Buffer.of(3, 2, 7, 0x80))).toBe(true);
    const bytesOf = (pem: string) => Buffer.from(pem.replaceAll(/-----.*?-----/g, ''), 'base64');
    // The extensions, [0], follow nextUpdate at once.
    expect(/\d{12}Z..\d{12}Z\xa0/s.test(bytesOf(crl()).toString('latin1'))).toBe(true);
    const serial = Buffer.from(new X509Certificate(cert).serialNumber, 'hex');
    const revoking = bytesOf(crl([cert, cert]));
    expect(revoking.indexOf(serial)).toBeGreaterThan(0);
    expect(revoking.lastIndexOf(serial)).toBe(revoking.indexOf(serial));
  });

  it('gives each certificate a positive serial number and a key of its own', () => {
    const certificates = createTestCertificates();
    const issued = Array.from({ length: 50 }, () => new X509Certificate(certificates.issue(name).cert));
    expect(new Set(issued.map(({ serialNumber }) => serialNumber)).size).toBe(50);
    expect(new Set(issued.map(({ publicKey }) => publicKey.export({ format: 'jwk' }).x)).size).toBe(50);
    expect(issued.filter(({ serialNumber }) => !/^[\dA-F]{1,32}$/.test(serialNumber))).toEqual([]);
  });
});

describe('TLS with test certificates', () => {
  it.each([
    ['TLSv1.2', 'ec'],
    ['TLSv1.3', 'ec'],
    ['TLSv1.2', 'rsa'],
    ['TLSv1.3', 'rsa'],
  ] as const)('authenticates both sides: %s, %s', async (version, keyType) => {
    const { certificates, client, server } = shared[keyType];
    const { ca } = certificates;
    const { port, judgement } = await makeServer({
      ...server,
      ca,
      crl: certificates.crl(),
      rejectUnauthorized: true,
    });
    const socket = dial(port, {
      ...client,
      ca,
      crl: certificates.crl(),
      minVersion: version,
      maxVersion: version,
    });
    await once(socket, 'secureConnect');
    expect(socket).toMatchObject({ authorized: true, authorizationError: null });
    expect(socket.getProtocol()).toBe(version);
    expect(await text(socket)).toBe('hello');
    expect(await judgement).toBeNull();
  });

  it('accepts a server that is dialled by its address', async () => {
    const certificates = createTestCertificates();
    const { port } = await makeServer(certificates.issue(name, { ipAddresses: ['127.0.0.1'] }));
    expect(await text(connect({ port, host: '127.0.0.1', ca: certificates.ca }))).toBe('hello');
  });

  it('tells authorities of the same name apart, in one trust store', async () => {
    const [one, other] = [createTestCertificates(), createTestCertificates()];
    const trust = { ca: [one.ca, other.ca], crl: [one.crl(), other.crl()] };
    for (const { issue } of [one, other]) {
      const { port } = await makeServer(issue(name));
      expect(await text(dial(port, trust))).toBe('hello');
    }
  });

  it('refuses a server of another authority', async () => {
    const server = createTestCertificates().issue(name);
    const { ca } = createTestCertificates();
    expect(await refusalOfServer(server, { ca })).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('refuses a server that has expired', async () => {
    const { ca, issue } = createTestCertificates();
    const server = issue(name, { notAfter: inDays(-1) });
    expect(await refusalOfServer(server, { ca })).toBe('CERT_HAS_EXPIRED');
  });

  it('refuses a server that is not yet valid', async () => {
    const { ca, issue } = createTestCertificates();
    const server = issue(name, { notBefore: inDays(1) });
    expect(await refusalOfServer(server, { ca })).toBe('CERT_NOT_YET_VALID');
  });

  it('refuses a server that is revoked, and no other one', async () => {
    const { ca, crl, issue } = createTestCertificates();
    const [revoked, alsoRevoked, valid] = [issue(name), issue(name), issue(name)];
    const trust = { ca, crl: crl([revoked.cert, alsoRevoked.cert, revoked.cert]) };
    expect(await refusalOfServer(revoked, trust)).toBe('CERT_REVOKED');
    expect(await refusalOfServer(alsoRevoked, trust)).toBe('CERT_REVOKED');
    const { port } = await makeServer(valid);
    expect(await text(dial(port, trust))).toBe('hello');
  });

  it('refuses a server if only the CRL of another authority is known', async () => {
    const { ca, issue } = createTestCertificates();
    const crl = createTestCertificates({ commonName: 'Other CA' }).crl();
    expect(await refusalOfServer(issue(name), { ca, crl })).toBe('UNABLE_TO_GET_CRL');
  });

  it('refuses a server of another name', async () => {
    const { ca, issue } = createTestCertificates();
    expect(await refusalOfServer(issue('pcrf.example.net'), { ca })).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('refuses a server that may be a client only, and the other way round', async () => {
    const { ca, issue } = createTestCertificates();
    const [server, client] = [issue(name, { usage: 'server' }), issue(name, { usage: 'client' })];
    expect(await refusalOfServer(client, { ca })).toBe('INVALID_PURPOSE');
    expect(await refusalOfClient({ ...server, ca }, { ...server, ca })).toBe('INVALID_PURPOSE');
  });

  it('refuses clients as it refuses servers', async () => {
    const { ca, crl, issue } = createTestCertificates();
    const server = { ...issue(name), ca };
    const revoked = issue('mme.example.net');
    const refusal = (client: ConnectionOptions) => refusalOfClient(server, { ca, ...client });
    expect(await refusal(createTestCertificates().issue(name))).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(await refusal(issue(name, { notAfter: inDays(-1) }))).toBe('CERT_HAS_EXPIRED');
    expect(await refusal(issue(name, { notBefore: inDays(1) }))).toBe('CERT_NOT_YET_VALID');
    const checking = { ...server, crl: crl([revoked.cert]) };
    expect(await refusalOfClient(checking, { ca, ...revoked })).toBe('CERT_REVOKED');
  });
});

describe('arguments that are wrong', () => {
  /** What a program without types could pass. */
  function untyped<Type>(value: unknown): Type {
    return value as Type;
  }

  it.each([
    [{ keyType: 'dsa' }, 'keyType', "keyType must be one of 'ec', 'rsa' (got \"dsa\")"],
    [{ commonName: '' }, 'commonName', 'commonName must be a string of 1 to 64 characters (got "")'],
    [{ commonName: 'x'.repeat(65) }, 'commonName', 'commonName must be a string of 1 to 64 characters'],
    [{ keytype: 'ec' }, 'keytype', 'Unknown option "keytype". Did you mean "keyType"? '],
    [null, 'options', 'options must be a plain object (got null)'],
  ])('are refused by createTestCertificates: %j', (options, field, message) => {
    const create = () => createTestCertificates(untyped(options));
    expect(create).toThrow(expect.objectContaining({ name: 'InvalidConfigError', field }));
    expect(create).toThrow(message);
  });

  it.each([
    [undefined, {}, 'name', 'name is required: a DNS name such as "hss.example.net"'],
    ['', {}, 'name', 'name must be a DNS name such as "hss.example.net"'],
    ['127.0.0.1', {}, 'name', 'addresses belong in ipAddresses (got "127.0.0.1")'],
    ['::1', {}, 'name', 'addresses belong in ipAddresses (got "::1")'],
    ['hss..example.net', {}, 'name', 'name must be a DNS name'],
    ['hss.*.net', {}, 'name', 'name must be a DNS name'],
    ['zürich.example.net', {}, 'name', 'name must be a DNS name'],
    [`${'x'.repeat(60)}.example.net`, {}, 'name', 'of at most 64 characters'],
    [name, { names: 'a.net' }, 'names', 'names must be an array of DNS names such as "hss.example.net"'],
    [name, { names: ['a.net', '10.0.0.1'] }, 'names', 'names must be an array of DNS names'],
    [name, { ipAddresses: ['fe80::1%eth0'] }, 'ipAddresses', 'an array of IPv4 and IPv6 addresses'],
    [name, { notBefore: '2020' }, 'notBefore', 'must be a Date from 1950 to 9999 (got "2020")'],
    [name, { notAfter: new Date(Number.NaN) }, 'notAfter', 'from 1950 to 9999 (got "Invalid Date")'],
    [name, { notAfter: new Date('1949-12-31T23:59:59Z') }, 'notAfter', 'must be a Date from 1950 to 9999'],
    [
      name,
      { notBefore: new Date('2020-01-02T00:00:00Z'), notAfter: new Date('2020-01-01T00:00:00Z') },
      'notAfter',
      'notAfter must be a Date that is not before notBefore, 2020-01-02T00:00:00.000Z (got "2020-01-01T00:00:00.000Z")',
    ],
    [name, { usage: 'peer' }, 'usage', "usage must be one of 'both', 'server', 'client' (got \"peer\")"],
    [name, { ipAdresses: [] }, 'ipAdresses', 'Unknown option "ipAdresses". Did you mean "ipAddresses"? '],
  ])('are refused by issue: %j, %j', (commonName, options, field, message) => {
    const certificates = createTestCertificates();
    const issue = () => certificates.issue(untyped(commonName), untyped(options));
    expect(issue).toThrow(expect.objectContaining({ name: 'InvalidConfigError', field }));
    expect(issue).toThrow(message);
  });

  it('are refused by crl: what is no certificate, and the certificates of others', () => {
    const certificates = createTestCertificates();
    const { cert, key } = certificates.issue(name);
    const stranger = createTestCertificates().issue(name).cert;
    const expected = 'must be the PEM of a certificate that this authority issued';
    expect(() => certificates.crl(untyped(cert))).toThrow(
      'certificates must be an array of certificates in PEM (got "-----BEGIN CERTIFICATE',
    );
    expect(() => certificates.crl([cert, key])).toThrow(`certificates[1] ${expected}`);
    expect(() => certificates.crl([stranger])).toThrow(`certificates[0] ${expected}`);
    expect(() => certificates.crl(untyped([7]))).toThrow(`certificates[0] ${expected} (got 7)`);
  });
});
