import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestCertificates } from 'diameter-client/testing';

/** File names: of a certificate that the peer and whoever is measured show alike, of its key, and of the CA of both. */
export interface TlsFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Lets `use` have certificates in a temporary folder, and removes them. */
export async function withTlsFiles<Result>(use: (files: TlsFiles) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-tls-'));
  try {
    const { ca, issue } = createTestCertificates();
    // The Origin-Host of the peer, and where it listens.
    const { cert, key } = issue('peer.example.net', { ipAddresses: ['127.0.0.1'] });
    const write = async (name: string, pem: string) => {
      const file = join(folder, name);
      await writeFile(file, pem);
      return file;
    };
    return await use({
      ca: await write('ca.pem', ca),
      cert: await write('cert.pem', cert),
      key: await write('key.pem', key),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The contents, as `node:tls` takes them. */
export function readTlsFiles({ ca, cert, key }: TlsFiles): Record<keyof TlsFiles, Buffer> {
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}
