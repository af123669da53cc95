import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../phrases.js';
import { isIPv4 } from '../../protocol/ip.js';
import { createTestCertificates } from '../../testing/certificates.js';
import { CommandFailed, wrongUsage } from '../exit-codes.js';

/** The certificate and key of a peer, as PEM. */
export interface PeerCertificate {
  readonly cert: string;
  readonly key: string;
}

const clientName = 'client.example.net';

/**
 * A certificate of a test authority for the peer, in this folder: that of last time while it is valid, otherwise a new one with
 * its key, the certificate of the authority, and one for a client. They are valid for a day.
 */
export async function selfSigned(folder: string, originHost: string, host: string): Promise<PeerCertificate> {
  const certFile = join(folder, 'peer.pem');
  const keyFile = join(folder, 'peer.key');
  try {
    const found = await existing(certFile, keyFile);
    if (found !== undefined) {
      const { validTo } = new X509Certificate(found.cert);
      if (new Date(validTo).getTime() > Date.now()) return found;
      throw wrongUsage(
        `The certificate ${certFile} has expired (${validTo}). Delete the folder to get a new one.`,
      );
    }
    await mkdir(folder, { recursive: true });
    const { ca, issue } = createTestCertificates({ commonName: 'diameter-client test CA' });
    const addresses = ['127.0.0.1', '::1', ...(host === '0.0.0.0' || host === '::' ? [] : [host])];
    const peer = issue(originHost, { names: ['localhost'], ipAddresses: [...new Set(addresses)] });
    const client = issue(clientName);
    const files: readonly (readonly [name: string, text: string, mode: number])[] = [
      ['ca.pem', ca, 0o644],
      ['client.pem', client.cert, 0o644],
      ['client.key', client.key, 0o600],
      ['peer.key', peer.key, 0o600],
      ['peer.pem', peer.cert, 0o644],
    ];
    // What is there already is not ours.
    for (const [name, text, mode] of files) await writeFile(join(folder, name), text, { mode, flag: 'wx' });
    return peer;
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const problem = `--origin-host must be a name and no address (got "${originHost}").`;
    if (isIPv4(originHost)) throw wrongUsage(problem);
    throw wrongUsage(`Test certificates cannot be kept in ${folder}: ${messageOf(error)}`);
  }
}

async function existing(certFile: string, keyFile: string): Promise<PeerCertificate | undefined> {
  try {
    const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]);
    return { cert, key };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
