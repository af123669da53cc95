import { createSecureContext, type SecureContext } from 'node:tls';
import { createTestCertificates } from 'diameter-client/testing';
import type { Prng } from './prng.js';

const ours = createTestCertificates();
/** The last is that of the golden CEA. */
const names = { ipAddresses: ['127.0.0.1'], names: ['server.example.net'] };
const peer = ours.issue('hss.example.net', names);
const strangers = createTestCertificates({ commonName: 'Strangers' });

export const clientTls = { ...ours.issue('shown.example.com'), ca: ours.ca };

const versions = ['TLSv1.2', 'TLSv1.3'] as const;

const contextsOf = (certificate: { readonly cert: string; readonly key: string }) =>
  versions.map((maxVersion) => createSecureContext({ ...certificate, ca: ours.ca, maxVersion }));

/** What is right: one for each version of TLS. */
export const soundContexts = contextsOf(peer);

const day = 86_400_000;
const changedContexts = 40;

/** Peers that must be refused, by what is wrong. */
const refusedContexts: Readonly<Record<string, readonly SecureContext[]>> = {
  expired: contextsOf(ours.issue('hss.example.net', { ...names, notAfter: new Date(Date.now() - day) })),
  'not yet valid': contextsOf(
    ours.issue('hss.example.net', { ...names, notBefore: new Date(Date.now() + day) }),
  ),
  'of strangers': contextsOf(strangers.issue('hss.example.net', names)),
  'of another': contextsOf(ours.issue('ocs.example.net')),
};
const refusedKinds = Object.keys(refusedContexts);

/** Certificates with a few octets that were changed, as they are needed. */
const changed = new Map<number, SecureContext>();

export interface ShownCertificate {
  /** What is wrong with it; undefined: nothing. */
  readonly wrong: string | undefined;
  readonly context: SecureContext;
}

/** What the peer shows: mostly what is right. */
export function certificateOf(prng: Prng, make: (index: number) => Prng): ShownCertificate {
  if (!prng.oneIn(4)) return { wrong: undefined, context: prng.pick(soundContexts) };
  if (prng.oneIn(2)) {
    const index = prng.below(changedContexts);
    const context = changed.get(index) ?? changedContext(make(index));
    changed.set(index, context);
    return { wrong: 'changed', context };
  }
  const wrong = prng.pick(refusedKinds);
  return { wrong, context: prng.pick(refusedContexts[wrong] ?? soundContexts) };
}

/** OpenSSL refuses to show some of them: those whose key was hit, or that it cannot read itself. */
function changedContext(prng: Prng): SecureContext {
  const bytes = Buffer.from(peer.cert.replace(/-----.*?-----/g, ''), 'base64');
  for (;;) {
    const octets = Buffer.from(bytes);
    for (let left = 1 + prng.below(3); left > 0; left--) {
      // Behind the outermost header, and before the signature.
      const at = 8 + prng.below(octets.length - 90);
      octets.writeUInt8(octets.readUInt8(at) ^ (1 << prng.below(8)), at);
    }
    const lines = octets.toString('base64').replace(/.{64}/g, '$&\n');
    const cert = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
    try {
      return createSecureContext({ cert, key: peer.key, ca: ours.ca, maxVersion: prng.pick(versions) });
    } catch {
      // The next.
    }
  }
}
