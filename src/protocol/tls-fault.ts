import type { TlsProblem } from '../errors.js';
import { printable } from '../phrases.js';

/** Why TLS failed, in words that complete "TLS with ADDRESS failed:". */
export class TlsFault extends Error {
  readonly problem: TlsProblem;

  constructor(problem: TlsProblem, what: string, cause?: Error) {
    super(what, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}

/** What OpenSSL finds wrong with a certificate, by the names of its errors. */
const verification: readonly (readonly [code: RegExp, problem: TlsProblem])[] = [
  [/^CERT_HAS_EXPIRED$/, 'expired'],
  [/^CERT_NOT_YET_VALID$/, 'not-yet-valid'],
  [/^CERT_REVOKED$/, 'revoked'],
  [/CRL/, 'own-credentials'],
  [/SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|UNTRUSTED|INVALID_CA/, 'unknown-ca'],
];

/** What a certificate's verification found, by the code that Node.js gives it. */
export function verificationProblem(code: string): TlsProblem {
  return verification.find(([pattern]) => pattern.test(code))?.[1] ?? 'bad-certificate';
}

/** What OpenSSL or the system tells of a handshake, and what that means. The first that fits. */
const failures: readonly (readonly [code: RegExp, problem: TlsProblem, what: string])[] = [
  [/CERTIFICATE_REQUIRED/, 'certificate-required', 'the peer wants a certificate, and we have shown none'],
  [
    /ALERT_UNKNOWN_CA/,
    'certificate-refused',
    'the peer refused our certificate: it does not know the CA that issued it',
  ],
  [
    /ALERT_CERTIFICATE_EXPIRED/,
    'certificate-refused',
    'the peer refused our certificate: it has expired, or is not valid yet',
  ],
  [/ALERT_CERTIFICATE_REVOKED/, 'certificate-refused', 'the peer refused our certificate: it was revoked'],
  [
    /ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|DECRYPT_ERROR)/,
    'certificate-refused',
    'the peer refused our certificate',
  ],
  [
    /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS|VERSION_TOO_LOW|UNSUPPORTED_VERSION/,
    'nothing-in-common',
    'the peer and we have no version of TLS in common',
  ],
  [
    /INSUFFICIENT_SECURITY|NO_SHARED_CIPHER|NO_CIPHERS|NO_SUITABLE|DH_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|MD_TOO_WEAK/,
    'nothing-in-common',
    'the peer and we have no cipher suite or key in common that is strong enough',
  ],
  [
    /(?:WRONG|UNKNOWN)_CIPHER_RETURNED/,
    'nothing-in-common',
    'the peer chose a cipher suite that we have not offered',
  ],
  [/HANDSHAKE_FAILURE/, 'nothing-in-common', 'the peer refused the handshake'],
  [
    /UNRECOGNIZED_NAME/,
    'wrong-name',
    'the peer does not know the name that we asked for (SNI), which is tls.identity',
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|RECORD_LAYER|BAD_RECORD_TYPE|UNEXPECTED_MESSAGE|INVALID_RECORD/,
    'no-tls',
    'the peer does not speak TLS there',
  ],
];

/** What the system tells of a peer that is gone. */
const goneCode = /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/;

/**
 * What the error of a TLS socket means; undefined if it is no error of TLS. `showsCertificate`: we have one to show.
 */
export function tlsFaultOf(error: Error, showsCertificate: boolean): TlsFault | undefined {
  if (error instanceof TlsFault) return error;
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code !== 'string') return undefined;
  const [, problem, what] = failures.find(([pattern]) => pattern.test(code)) ?? [];
  if (problem !== undefined && what !== undefined) {
    // Before TLS 1.3 there was no alert of its own for it.
    return code.includes('HANDSHAKE_FAILURE') && !showsCertificate
      ? new TlsFault(
          'certificate-required',
          `${what}: it may want a certificate, and we have shown none`,
          error,
        )
      : new TlsFault(problem, what, error);
  }
  return code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')
    ? new TlsFault('other', printable(error.message).trim(), error) // OpenSSL's end with a line
    : undefined;
}

/** What an error before the end of the handshake means; `showsCertificate` as above. */
export function handshakeFaultOf(error: Error, showsCertificate: boolean): TlsFault {
  const known = tlsFaultOf(error, showsCertificate);
  if (known !== undefined) return known;
  const isGone = goneCode.test(String(Reflect.get(error, 'code')));
  return isGone
    ? new TlsFault('closed', 'the peer closed the connection in the handshake', error)
    : new TlsFault('other', error.message, error);
}
