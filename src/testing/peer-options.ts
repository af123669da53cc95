import { Buffer } from 'node:buffer';
import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import type { VendorSpecificApplicationId } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { PeerBehaviour } from './peer-behaviour.js';
import type { PeerListener } from './peer-listener.js';
import type { PeerAnswer, PeerSocket } from './peer-socket.js';

/** How a test peer speaks TLS. Everything is PEM. */
export interface TestPeerTls {
  /** Its certificate, with its intermediate certificates. */
  readonly cert: string | Uint8Array;
  readonly key: string | Uint8Array;
  /** The CA of clients. With it, a client must show a certificate. Default: clients show none. */
  readonly ca?: string | Uint8Array | undefined;
  /** The revocation list of `ca`. */
  readonly crl?: string | Uint8Array | undefined;
  /** Default `TLSv1.2`. */
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3' | undefined;
  /** Default `TLSv1.3`. */
  readonly maxVersion?: 'TLSv1.2' | 'TLSv1.3' | undefined;
}

export interface TestPeerOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: the system chooses. */
  readonly port?: number;
  /** Default `peer-PORT.example.net`. */
  readonly originHost?: string;
  /** Default `example.net`. */
  readonly originRealm?: string;
  /** With no application of any kind the peer advertises Relay, which matches every client. */
  readonly authApplicationIds?: readonly number[];
  readonly acctApplicationIds?: readonly number[];
  readonly vendorSpecificApplicationIds?: readonly VendorSpecificApplicationId[];
  /** Speak TLS: see `createTestCertificates`. Default: plain TCP. */
  readonly tls?: TestPeerTls;
  /** Answers application requests. Default: 2001 with nothing else. `undefined` leaves a request unanswered. */
  readonly onRequest?: (request: DiameterMessage, socket: PeerSocket) => PeerAnswer | Promise<PeerAnswer>;
  /** How many received messages are kept for `received` and `waitFor`, the last ones. Default 100 000. */
  readonly maxReceived?: number;
  /** Hears of connections and messages as they come and go. */
  readonly listener?: PeerListener;
  /** Default: behaves well. */
  readonly behaviour?: Partial<PeerBehaviour>;
}

const pem = 'PEM text or a Uint8Array of it';

const tlsTable = {
  cert: is.required<string | Uint8Array>('', pem, isPem),
  key: is.required<string | Uint8Array>('', pem, isPem),
  ca: is.optional(pem, isPem),
  crl: is.optional(pem, isPem),
  minVersion: is.oneOf<'TLSv1.2' | 'TLSv1.3'>('TLSv1.2', 'TLSv1.3'),
  maxVersion: is.oneOf<'TLSv1.2' | 'TLSv1.3'>('TLSv1.3', 'TLSv1.2'),
} as const satisfies { readonly [Name in keyof TestPeerTls]: is.Option<TestPeerTls[Name] | undefined> };

function isPem(value: unknown): value is string | Uint8Array {
  const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  return typeof text === 'string' && text.includes('-----BEGIN ');
}

function checkedTls(value: unknown, field: string): is.Values<typeof tlsTable> {
  const tls = is.parseTable(tlsTable, value, `${field}.`);
  for (const name of ['cert', 'key'] as const) {
    if (tls[name] === '') throw InvalidConfigError.wrong(`${field}.${name}`, pem, undefined);
  }
  return tls;
}

const listenerTable = {
  connected: is.callback<NonNullable<PeerListener['connected']>>(),
  received: is.callback<NonNullable<PeerListener['received']>>(),
  sent: is.callback<NonNullable<PeerListener['sent']>>(),
  disconnected: is.callback<NonNullable<PeerListener['disconnected']>>(),
  tlsFailed: is.callback<NonNullable<PeerListener['tlsFailed']>>(),
} as const satisfies { readonly [Name in keyof PeerListener]: is.Option<PeerListener[Name]> };

/** With a misspelt name nothing would be heard. */
function checkedListener(value: unknown, field: string): PeerListener {
  return is.onlyGiven(is.parseTable(listenerTable, value, `${field}.`));
}

const optionTable = {
  host: is.ipAddress(),
  port: is.integer(0, 0, 65_535),
  originHost: is.identityOrUnset(),
  originRealm: is.identityOrUnset(),
  authApplicationIds: is.unsigned32s(),
  acctApplicationIds: is.unsigned32s(),
  vendorSpecificApplicationIds: is.vendorSpecificApplicationIds(),
  tls: { fallback: undefined, parse: checkedTls } as is.Option<is.Values<typeof tlsTable> | undefined>,
  onRequest: is.callback<NonNullable<TestPeerOptions['onRequest']>>(),
  maxReceived: is.integer(100_000, 0, 10_000_000),
  listener: { fallback: undefined, parse: checkedListener } as is.Option<PeerListener | undefined>,
  behaviour: is.optional<Partial<PeerBehaviour>>('a plain object', is.isPlainObject),
} as const satisfies { readonly [Name in keyof TestPeerOptions]: is.Option<TestPeerOptions[Name]> };

export type CheckedPeerOptions = is.Values<typeof optionTable>;

/** Throws an `InvalidConfigError` that names the first option that is wrong. */
export function checkedOptions(options: TestPeerOptions): CheckedPeerOptions {
  return is.parseTable(optionTable, options, '');
}
