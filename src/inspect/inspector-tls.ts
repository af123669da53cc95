import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { createServer } from 'node:https';
import { InvalidConfigError } from '../errors.js';
import { isPlainObject, optional, parseTable, secret, type Option } from '../options/option-types.js';
import { kindOf } from '../phrases.js';

/** What the view proves its name with. Texts or bytes in PEM, not file names. */
export interface InspectorTls {
  /** The certificate, followed by those between it and the root, if any. */
  readonly cert: string | Uint8Array;
  /** The private key of the certificate. */
  readonly key: string | Uint8Array;
  /** Decrypts `key`, if it is encrypted. */
  readonly passphrase?: string | undefined;
}

const certExpected = 'a certificate in PEM: a string or bytes, not the name of a file';
const keyExpected = 'a private key in PEM: a string or bytes, not the name of a file';

const table = {
  cert: optional(certExpected, isPem),
  key: secret(keyExpected, isPem),
  passphrase: secret('a string', (value) => typeof value === 'string'),
} as const;

/**
 * The option `tls`. Certificate and key are tried here, so that what is wrong with them is told of the field that it
 * concerns. No error quotes a secret.
 */
export function tlsOrUnset(): Option<InspectorTls | undefined> {
  return { fallback: undefined, parse };
}

function parse(given: unknown, field: string): InspectorTls {
  if (!isPlainObject(given)) {
    throw new InvalidConfigError(field, `${field} must be { cert, key, passphrase? } (got ${kindOf(given)})`);
  }
  const { cert, key, passphrase } = parseTable(table, given, `${field}.`);
  if (cert === undefined) throw InvalidConfigError.wrong(`${field}.cert`, certExpected, undefined);
  if (key === undefined) throw InvalidConfigError.wrong(`${field}.key`, keyExpected, undefined);
  // Bytes are copied, so later changes by the caller have no effect.
  const tls = { cert: Buffer.from(cert), key: Buffer.from(key), passphrase };
  const certificate = attempt(`${field}.cert`, certExpected, () => new X509Certificate(tls.cert));
  if (!certificate.checkPrivateKey(privateKey(tls, field))) {
    throw new InvalidConfigError(`${field}.key`, `${field}.key must be the private key of ${field}.cert`);
  }
  // OpenSSL refuses weak keys and digests only here. This server never listens.
  attempt(`${field}.cert`, 'a certificate that OpenSSL accepts', () => createServer(tls));
  return tls;
}

function privateKey(
  { key, passphrase }: { readonly key: Buffer; readonly passphrase: string | undefined },
  field: string,
): KeyObject {
  if (!key.includes('ENCRYPTED')) {
    return attempt(`${field}.key`, keyExpected, () => createPrivateKey(key));
  }
  const expected = `the passphrase that decrypts ${field}.key`;
  if (passphrase === undefined) throw InvalidConfigError.wrong(`${field}.passphrase`, expected, undefined);
  return attempt(`${field}.passphrase`, expected, () => createPrivateKey({ key, passphrase }));
}

/** OpenSSL's reasons name no value. */
function attempt<Value>(field: string, expected: string, make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'OpenSSL refuses it';
    throw new InvalidConfigError(field, `${field} must be ${expected} (${reason})`, { cause });
  }
}

function isPem(value: unknown): value is string | Uint8Array {
  return (typeof value === 'string' || value instanceof Uint8Array) && value.length > 0;
}
