import * as is from '../options/option-types.js';
import type { VendorSpecificApplicationId } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { PeerBehaviour } from './peer-behaviour.js';
import type { PeerAnswer, PeerSocket } from './peer-socket.js';

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
  /** Answers application requests. Default: 2001 with nothing else. `undefined` leaves a request unanswered. */
  readonly onRequest?: (request: DiameterMessage, socket: PeerSocket) => PeerAnswer | Promise<PeerAnswer>;
  /** Default: behaves well. */
  readonly behaviour?: Partial<PeerBehaviour>;
}

const optionTable = {
  host: is.ipAddress(),
  port: is.integer(0, 0, 65_535),
  originHost: is.identityOrUnset(),
  originRealm: is.identityOrUnset(),
  authApplicationIds: is.unsigned32s(),
  acctApplicationIds: is.unsigned32s(),
  vendorSpecificApplicationIds: is.vendorSpecificApplicationIds(),
  onRequest: is.callback<NonNullable<TestPeerOptions['onRequest']>>(),
  behaviour: is.optional<Partial<PeerBehaviour>>('a plain object', is.isPlainObject),
} as const satisfies { readonly [Name in keyof TestPeerOptions]: is.Option<TestPeerOptions[Name]> };

export type CheckedPeerOptions = is.Values<typeof optionTable>;

/** Throws an `InvalidConfigError` that names the first option that is wrong. */
export function checkedOptions(options: TestPeerOptions): CheckedPeerOptions {
  return is.parseTable(optionTable, options, '');
}
