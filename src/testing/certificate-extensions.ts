/** The extensions of certificates and CRLs (RFC 5280 §4.2 and §5.2). */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { ipToBytes } from '../protocol/ip.js';
import type { CheckedAuthorityOptions, CheckedCertificateOptions } from './certificate-options.js';
import { der } from './der.js';

const Oid = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  crlNumber: '2.5.29.20',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  server: '1.3.6.1.5.5.7.3.1',
  client: '1.3.6.1.5.5.7.3.2',
} as const;

/** The bits of keyUsage (RFC 5280 §4.2.1.3). */
const KeyUsage = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, crlSign: 6 } as const;

export function authorityExtensions(): Buffer[] {
  return [
    criticalExtension(Oid.basicConstraints, der.sequence(der.true())),
    criticalExtension(Oid.keyUsage, der.namedBits(KeyUsage.keyCertSign, KeyUsage.crlSign)),
  ];
}

export function endEntityExtensions(
  keyType: CheckedAuthorityOptions['keyType'],
  { ipAddresses, names, usage }: CheckedCertificateOptions,
): Buffer[] {
  // TLS 1.2 can exchange keys by RSA encryption.
  const keyUsage = [KeyUsage.digitalSignature, ...(keyType === 'rsa' ? [KeyUsage.keyEncipherment] : [])];
  const usages = usage === 'both' ? [Oid.server, Oid.client] : [Oid[usage]];
  const addresses = ipAddresses.map((address) => ipToBytes(address) ?? Buffer.alloc(0)); // They are checked.
  return [
    extension(Oid.basicConstraints, der.sequence()),
    criticalExtension(Oid.keyUsage, der.namedBits(...keyUsage)),
    extension(Oid.extendedKeyUsage, der.sequence(...usages.map((oid) => der.objectIdentifier(oid)))),
    extension(
      Oid.subjectAltName,
      der.sequence(
        ...names.map((name) => der.implicit(2, Buffer.from(name))), // dNSName
        ...addresses.map((address) => der.implicit(7, address)), // iPAddress
      ),
    ),
  ];
}

/** `spki`: the SubjectPublicKeyInfo whose owner it names. */
export function subjectKeyIdentifier(spki: Buffer): Buffer {
  return extension(Oid.subjectKeyIdentifier, der.octetString(keyIdentifierOf(spki)));
}

export function authorityKeyIdentifier(spki: Buffer): Buffer {
  return extension(Oid.authorityKeyIdentifier, der.sequence(der.implicit(0, keyIdentifierOf(spki))));
}

export function crlNumber(number: bigint): Buffer {
  return extension(Oid.crlNumber, der.integer(number));
}

function extension(oid: string, value: Buffer): Buffer {
  return der.sequence(der.objectIdentifier(oid), der.octetString(value));
}

function criticalExtension(oid: string, value: Buffer): Buffer {
  return der.sequence(der.objectIdentifier(oid), der.true(), der.octetString(value));
}

/** RFC 7093 §2, the fourth method. */
function keyIdentifierOf(spki: Buffer): Buffer {
  return createHash('sha256').update(spki).digest();
}
