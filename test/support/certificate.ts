import { createPrivateKey } from 'node:crypto';
import { createTestCertificates } from 'diameter-client/testing';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const certificates = createTestCertificates();

/** The root of the certificates below. */
export const { ca } = certificates;

/** A certificate for `localhost`, 127.0.0.1 and more names, as PEM. */
export function makeCertificate(names: readonly string[] = [], passphrase?: string): Certificate {
  const { cert, key } = certificates.issue('localhost', { names, ipAddresses: ['127.0.0.1'] });
  if (passphrase === undefined) return { cert, key };
  const locked = createPrivateKey(key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  return { cert, key: locked.toString() };
}
