import type { Buffer } from 'node:buffer';
import { generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import { InvalidConfigError } from '../errors.js';
import {
  authorityExtensions,
  authorityKeyIdentifier,
  crlNumber,
  endEntityExtensions,
  subjectKeyIdentifier,
} from './certificate-extensions.js';
import {
  checkedAuthority,
  type CheckedAuthorityOptions,
  checkedCertificate,
  type Period,
  periodAround,
  type TestCertificateOptions,
  type TestCertificatesOptions,
} from './certificate-options.js';
import { der } from './der.js';

type KeyType = CheckedAuthorityOptions['keyType'];

/** A certificate and its private key, as `node:tls` takes them. */
export interface TestCertificate {
  /** PEM. */
  readonly cert: string;
  /** PEM: PKCS #8, not encrypted. */
  readonly key: string;
}

/** A throw-away certificate authority for tests of TLS. See {@link createTestCertificates}. */
export interface TestCertificates {
  /** The certificate of the authority, PEM. Valid for ten years. */
  readonly ca: string;
  /**
   * Makes a key and a certificate for this DNS name, which may begin with `*.`. Throws an `InvalidConfigError` if the
   * name or an option is wrong.
   */
  readonly issue: (name: string, options?: TestCertificateOptions) => TestCertificate;
  /**
   * A certificate revocation list (RFC 5280 §5), PEM, valid for a day. It revokes these certificates and no others;
   * by default none. Throws an `InvalidConfigError` for a certificate that this authority has not issued.
   */
  readonly crl: (certificates?: readonly string[]) => string;
}

/**
 * Makes a certificate authority in memory. Its key is new each time and never leaves the process.
 *
 * ```ts
 * const certificates = createTestCertificates();
 * const server = tls.createServer({ ...certificates.issue('hss.example.net'), ca: certificates.ca, requestCert: true });
 * ```
 */
export function createTestCertificates(options: TestCertificatesOptions = {}): TestCertificates {
  const { commonName, keyType } = checkedAuthority(options);
  const keys = newKeys(keyType);
  const issuer: Issuer = { keyType, name: nameOf(commonName), ...keys };
  const { notBefore } = periodAround(Date.now());
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notBefore.getUTCFullYear() + 10);
  const authority = { name: issuer.name, spki: keys.spki, notBefore, notAfter };
  const ca = newCertificate(issuer, authority, authorityExtensions());
  const parsedCa = new X509Certificate(ca);
  let crls = 0n;

  return {
    ca,
    issue: (name, certificateOptions = {}) => {
      const checked = checkedCertificate(name, certificateOptions);
      const { privateKey, spki } = newKeys(keyType);
      const subject = { ...checked, name: nameOf(checked.commonName), spki };
      const cert = newCertificate(issuer, subject, endEntityExtensions(keyType, checked));
      return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    },
    crl: (certificates = []) => newCrl(issuer, ++crls, serialsOf(certificates, parsedCa)),
  };
}

interface Keys {
  readonly privateKey: KeyObject;
  /** The SubjectPublicKeyInfo. */
  readonly spki: Buffer;
}

/** Who signs. */
interface Issuer extends Keys {
  readonly keyType: KeyType;
  readonly name: Buffer;
}

/** Whose certificate it is. */
interface Subject extends Period {
  readonly name: Buffer;
  readonly spki: Buffer;
}

const Oid = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  commonName: '2.5.4.3',
} as const;

function newKeys(keyType: KeyType): Keys {
  const { privateKey, publicKey } =
    keyType === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, spki: publicKey.export({ type: 'spki', format: 'der' }) };
}

/** TBSCertificate, signed (RFC 5280 §4.1). */
function newCertificate(issuer: Issuer, subject: Subject, extensions: readonly Buffer[]): string {
  return signed(
    'CERTIFICATE',
    issuer,
    der.explicit(0, der.integer(2n)), // v3
    der.integer(BigInt(`0x${randomBytes(16).toString('hex')}`)),
    signatureAlgorithm(issuer.keyType),
    issuer.name,
    der.sequence(der.time(subject.notBefore), der.time(subject.notAfter)),
    subject.name,
    subject.spki,
    der.explicit(
      3,
      der.sequence(...extensions, subjectKeyIdentifier(subject.spki), authorityKeyIdentifier(issuer.spki)),
    ),
  );
}

/** TBSCertList, signed (RFC 5280 §5.1). */
function newCrl(issuer: Issuer, number: bigint, serials: readonly bigint[]): string {
  const { notBefore: thisUpdate, notAfter: nextUpdate } = periodAround(Date.now());
  const revoked = serials.map((serial) => der.sequence(der.integer(serial), der.time(thisUpdate)));
  return signed(
    'X509 CRL',
    issuer,
    der.integer(1n), // v2
    signatureAlgorithm(issuer.keyType),
    issuer.name,
    der.time(thisUpdate),
    der.time(nextUpdate),
    ...(revoked.length === 0 ? [] : [der.sequence(...revoked)]), // An empty list must be left out.
    der.explicit(0, der.sequence(authorityKeyIdentifier(issuer.spki), crlNumber(number))),
  );
}

function serialsOf(certificates: readonly string[], ca: X509Certificate): bigint[] {
  if (!Array.isArray(certificates)) {
    throw InvalidConfigError.wrong('certificates', 'an array of certificates in PEM', certificates);
  }
  return [...new Set(certificates.map((certificate, i) => serialOf(certificate, ca, `certificates[${i}]`)))];
}

function serialOf(certificate: unknown, ca: X509Certificate, field: string): bigint {
  const parsed = parsedCertificate(certificate);
  if (parsed?.checkIssued(ca)) return BigInt(`0x${parsed.serialNumber}`);
  throw InvalidConfigError.wrong(field, 'the PEM of a certificate that this authority issued', certificate);
}

function parsedCertificate(certificate: unknown): X509Certificate | undefined {
  if (typeof certificate !== 'string') return undefined;
  try {
    return new X509Certificate(certificate);
  } catch {
    return undefined;
  }
}

function nameOf(commonName: string): Buffer {
  const attribute = der.sequence(der.objectIdentifier(Oid.commonName), der.utf8String(commonName));
  return der.sequence(der.set(attribute));
}

/** ECDSA has no parameters (RFC 5758 §3.2), RSA has NULL (RFC 4055 §5). */
function signatureAlgorithm(keyType: KeyType): Buffer {
  return keyType === 'ec'
    ? der.sequence(der.objectIdentifier(Oid.ecdsaWithSha256))
    : der.sequence(der.objectIdentifier(Oid.sha256WithRsa), der.null());
}

/** What is to be signed, how, and the signature: the shape of certificates and CRLs alike; as PEM. */
function signed(label: string, issuer: Issuer, ...fields: readonly Buffer[]): string {
  const content = der.sequence(...fields);
  const signature = der.bitString(sign('sha256', content, issuer.privateKey));
  const bytes = der.sequence(content, signatureAlgorithm(issuer.keyType), signature);
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
