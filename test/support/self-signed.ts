import { generateKeyPairSync, sign } from 'node:crypto';
import { der } from '../../src/testing/der.js';

const Oid = { commonName: '2.5.4.3', ecdsaWithSha256: '1.2.840.10045.4.3.2', subjectAltName: '2.5.29.17' };
const hourMs = 3_600_000;

/** A certificate for 127.0.0.1 that proves itself, with a name of any text, or with none (RFC 5280 §4.1.2.6). */
export function selfSigned(commonName?: string): { readonly cert: string; readonly key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const attribute = (text: string) =>
    der.set(der.sequence(der.objectIdentifier(Oid.commonName), der.utf8String(text)));
  const name = commonName === undefined ? der.sequence() : der.sequence(attribute(commonName));
  const algorithm = der.sequence(der.objectIdentifier(Oid.ecdsaWithSha256));
  const loopback = der.implicit(7, Buffer.of(127, 0, 0, 1));
  const names = [
    der.objectIdentifier(Oid.subjectAltName),
    der.true(),
    der.octetString(der.sequence(loopback)),
  ];
  const content = der.sequence(
    der.explicit(0, der.integer(2n)),
    der.integer(1n),
    algorithm,
    name,
    der.sequence(der.time(new Date(Date.now() - hourMs)), der.time(new Date(Date.now() + hourMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(der.sequence(...names))),
  );
  const bytes = der.sequence(content, algorithm, der.bitString(sign('sha256', content, privateKey)));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
