import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestCertificates } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../support/client.js';

const run = promisify(execFile);
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

/** Writes texts to files and returns their paths. */
async function filesOf(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = Object.entries(texts).map(([file, content]) => ({ path: join(folder, file), content }));
  await Promise.all(files.map(({ path, content }) => writeFile(path, content)));
  return files.map(({ path }) => path);
}

/** What `openssl x509 -text` or `openssl crl -text` prints, in one line. */
async function printed(kind: 'x509' | 'crl', pem: string): Promise<string> {
  const [path = ''] = await filesOf({ pem });
  const { stdout } = await run('openssl', [kind, '-in', path, '-noout', '-text']);
  return stdout.replaceAll(/\s+/g, ' ');
}

describe('the certificates for tests, as openssl reads them,', () => {
  it.each(['ec', 'rsa'] as const)('verifies a certificate strictly, with its CRL: %s', async (keyType) => {
    const { certificates, client, server } = shared[keyType];
    const crl = certificates.crl([client.cert]);
    const [caFile, crlFile, certFile, revokedFile] = await filesOf({
      ca: certificates.ca,
      crl,
      cert: server.cert,
      revoked: client.cert,
    });
    const trust = ['-crl_check_all', '-CAfile', caFile!, '-CRLfile', crlFile!];
    const verify = (file: string, ...options: string[]) =>
      run('openssl', ['verify', '-x509_strict', ...trust, ...options, file]);
    const asServer = ['-purpose', 'sslserver', '-verify_hostname', name, '-verify_ip', '2001:db8::1'];
    expect((await verify(certFile!, ...asServer)).stdout).toContain('OK');
    expect(await rejection(verify(revokedFile!))).toMatchObject({
      stderr: expect.stringContaining('certificate revoked'),
    });
  });

  it('reads the extensions of a certificate of the authority', async () => {
    const certificates = createTestCertificates();
    const ca = await printed('x509', certificates.ca);
    const cert = await printed('x509', certificates.issue(name).cert);
    expect(ca).toContain('Version: 3 (0x2)');
    expect(ca).toContain('Basic Constraints: critical CA:TRUE');
    expect(ca).toContain('Key Usage: critical Certificate Sign, CRL Sign');
    expect(cert).toContain('Basic Constraints: CA:FALSE');
    expect(cert).toContain('Key Usage: critical Digital Signature X509v3');
    expect(cert).toContain('TLS Web Server Authentication, TLS Web Client Authentication');
    expect(await printed('x509', shared.rsa.server.cert)).toContain('Digital Signature, Key Encipherment');
    const [, own] = /Subject Key Identifier: (\S+)/.exec(ca) ?? [];
    expect(own).toMatch(/^(?:[\dA-F]{2}:){31}[\dA-F]{2}$/);
    expect(cert).toContain(`Authority Key Identifier: ${own}`);
    expect(cert).not.toContain(`Subject Key Identifier: ${own}`);
  });

  it('reads the CRLs, which are numbered', async () => {
    const { crl, issue } = createTestCertificates();
    const { cert } = issue(name);
    const empty = await printed('crl', crl());
    expect(empty).toContain('Version 2 (0x1)');
    expect(empty).toContain('CRL Number: 1 No Revoked Certificates');
    const full = await printed('crl', crl([cert]));
    expect(full).toContain('CRL Number: 2 Revoked Certificates');
    expect(BigInt(`0x${/Serial Number: ([\dA-F]+)/.exec(full)?.[1]}`)).toBe(
      BigInt(`0x${new X509Certificate(cert).serialNumber}`),
    );
    const [, last = '', next = ''] = /Last Update: (.*?) GMT Next Update: (.*?) GMT/.exec(full) ?? [];
    expect(Math.abs(Date.parse(`${last} GMT`) - (Date.now() - hourMs))).toBeLessThan(5_000);
    expect(Math.abs(Date.parse(`${next} GMT`) - (Date.now() + dayMs))).toBeLessThan(5_000);
  });
});
