/**
 * Makes the certificates of the suite as PEM files in the directory that is given: for the daemon, for the peers that
 * tests start, and for clients. Each certificate is NAME.pem with the key NAME.key.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestCertificates, type TestCertificate } from 'diameter-client/testing';

const [, , directory] = process.argv;
if (directory === undefined) throw new Error('usage: certificates.ts DIRECTORY');

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const fromNow = (ms: number) => new Date(Date.now() + ms);

// A program whose clock is half an hour slow still accepts the first, one whose clock is 36 hours fast the second.
const expired = { notBefore: fromNow(-50 * minuteMs), notAfter: fromNow(-minuteMs) };
const notYetValid = { notBefore: fromNow(dayMs), notAfter: fromNow(3 * dayMs) };

const authority = createTestCertificates({ commonName: 'Interop CA' });
const stranger = createTestCertificates({ commonName: 'Other CA' });
const server = { ipAddresses: ['127.0.0.1'] };
const client = { names: ['*.clients.example.com'] };
const [serverName, clientName] = ['server.example.com', 'client.example.com'];

const revokedClient = authority.issue(clientName, client);
const servers: Readonly<Record<string, TestCertificate>> = {
  server: authority.issue(serverName, server),
  'peer-daemon': authority.issue('peer-daemon', { names: ['*.example.com', '*.clients.example.com'] }),
  'server-expired': authority.issue(serverName, { ...server, ...expired }),
  'server-not-yet-valid': authority.issue(serverName, { ...server, ...notYetValid }),
};
const clients: Readonly<Record<string, TestCertificate>> = {
  client: authority.issue(clientName, client),
  'client-expired': authority.issue(clientName, { ...client, ...expired }),
  'client-not-yet-valid': authority.issue(clientName, { ...client, ...notYetValid }),
  'client-revoked': revokedClient,
  'client-of-other-ca': stranger.issue(clientName, client),
};

const write = (file: string, pem: string) => writeFileSync(join(directory, file), pem, { mode: 0o600 });

for (const [name, { cert, key }] of Object.entries({ ...servers, ...clients })) {
  write(`${name}.pem`, cert);
  write(`${name}.key`, key);
}
write('ca.pem', authority.ca);
write('other-ca.pem', stranger.ca);
write('clients.crl', authority.crl([revokedClient.cert]));
write('servers.crl', authority.crl(Object.values(servers).map(({ cert }) => cert)));
