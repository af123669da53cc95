import { Buffer } from 'node:buffer';
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext, type SecureContext } from 'node:tls';
import { messageOf } from '../phrases.js';
import { cut } from '../protocol/tls-agreement.js';
import { TlsFault } from '../protocol/tls-fault.js';
import { strongSignatures, type TlsSettings, type TlsSource, type TlsSources } from './tls-settings.js';

type MaterialName = 'ca' | 'cert' | 'crl' | 'key' | 'pfx';
const materialNames: readonly MaterialName[] = ['ca', 'cert', 'crl', 'key', 'pfx'];

/** What was read; undefined where nothing is set. */
type Materials = Readonly<Record<MaterialName, readonly Buffer[] | undefined>>;

/**
 * Our side of the handshakes with one set of settings. Files and functions are read again for each handshake; as long as
 * they give the same bytes, OpenSSL need not parse them again.
 */
export class TlsCredentials {
  readonly #settings: TlsSettings;
  #materials: Materials | undefined;
  #context: SecureContext | undefined;
  #reading: Promise<SecureContext> | undefined;

  constructor(settings: TlsSettings) {
    this.#settings = settings;
  }

  /** We have a certificate to show. */
  get showsCertificate(): boolean {
    return this.#settings.cert !== undefined || this.#settings.pfx !== undefined;
  }

  /** Another object means other bytes. Rejects with a {@link TlsFault} that names the option. */
  context(): Promise<SecureContext> {
    if (this.#reading === undefined) {
      const reading = this.#read().finally(() => this.forget(reading));
      this.#reading = reading;
    }
    return this.#reading;
  }

  /** Whoever waited for this reading has given up: a function that never returns must not hold up later handshakes. */
  forget(reading: Promise<SecureContext>): void {
    if (this.#reading === reading) this.#reading = undefined;
  }

  async #read(): Promise<SecureContext> {
    const read = await Promise.all(materialNames.map((name) => readSources(name, this.#settings[name])));
    const materials = Object.fromEntries(materialNames.map((name, i) => [name, read[i]])) as Materials; // one for each name
    if (this.#context !== undefined && this.#materials !== undefined && isSame(materials, this.#materials)) {
      return this.#context;
    }
    this.#context = this.#made(materials);
    this.#materials = materials;
    return this.#context;
  }

  #made({ ca, cert, crl, key, pfx }: Materials): SecureContext {
    const { ciphers, minVersion, passphrase } = this.#settings;
    try {
      // Node.js passes over a CA that it cannot read.
      for (const pem of ca ?? []) void new X509Certificate(pem);
      return createSecureContext({
        minVersion,
        ciphers,
        sigalgs: strongSignatures,
        ...(ca === undefined ? {} : { ca: [...ca] }),
        ...(cert === undefined
          ? {}
          : { cert: Buffer.concat(cert.flatMap((pem) => [pem, Buffer.from('\n')])) }),
        ...(crl === undefined ? {} : { crl: [...crl] }),
        ...(key === undefined ? {} : { key: [...key] }),
        ...(pfx === undefined ? {} : { pfx: [...pfx] }),
        ...(passphrase === undefined ? {} : { passphrase }),
      });
    } catch (error) {
      const given = materialNames.filter((name) => this.#settings[name] !== undefined);
      throw new TlsFault(
        'own-credentials',
        `tls.${given.join(', tls.')} cannot be used: ${messageOf(error)}`,
        asError(error),
      );
    }
  }
}

const credentials = new WeakMap<TlsSettings, TlsCredentials>();

/** Those of all peers with the same settings. */
export function credentialsOf(settings: TlsSettings): TlsCredentials {
  let known = credentials.get(settings);
  if (known === undefined) {
    known = new TlsCredentials(settings);
    credentials.set(settings, known);
  }
  return known;
}

async function readSources(
  name: MaterialName,
  sources: TlsSources | undefined,
): Promise<Buffer[] | undefined> {
  // The explicit word for the certificates that Node.js brings.
  if (sources === undefined || (name === 'ca' && sources === 'system')) return undefined;
  const all: readonly TlsSource[] = isMany(sources) ? sources : [sources];
  return Promise.all(all.map((source) => readSource(name, source)));
}

function isMany(sources: TlsSources): sources is readonly TlsSource[] {
  return Array.isArray(sources);
}

async function readSource(name: MaterialName, source: TlsSource): Promise<Buffer> {
  try {
    const given: unknown = typeof source === 'function' ? await source() : source;
    if (given instanceof Uint8Array) return Buffer.from(given);
    if (typeof given !== 'string') {
      throw new TypeError('the function returned neither a string nor a Uint8Array');
    }
    return given.includes('-----BEGIN ') ? Buffer.from(given) : await readNamed(name, given);
  } catch (error) {
    throw new TlsFault(
      'own-credentials',
      `tls.${name} cannot be read: ${cut(messageOf(error))}`,
      asError(error),
    );
  }
}

/** The name of a file may be a key by mistake, without its first line for example: then nothing quotes it. */
function readNamed(name: MaterialName, path: string): Promise<Buffer> {
  const bytes = readFile(path);
  if (name !== 'key' && name !== 'pfx') return bytes;
  return bytes.catch((error: unknown) => {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new Error(`it is neither PEM nor the name of a file that can be read (${String(code)})`);
  });
}

function asError(error: unknown): Error | undefined {
  return error instanceof Error ? error : undefined;
}

function isSame(one: Materials, other: Materials): boolean {
  return materialNames.every((name) => {
    const [a, b] = [one[name], other[name]];
    if (a === undefined || b === undefined) return a === b;
    return a.length === b.length && a.every((bytes, i) => bytes.equals(b[i] ?? Buffer.alloc(0)));
  });
}
