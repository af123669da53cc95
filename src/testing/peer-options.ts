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
  /** Default: everything as it should be. */
  readonly behaviour?: Partial<PeerBehaviour>;
}

export const optionNames: Readonly<Record<keyof TestPeerOptions, true>> = {
  host: true,
  port: true,
  originHost: true,
  originRealm: true,
  authApplicationIds: true,
  acctApplicationIds: true,
  vendorSpecificApplicationIds: true,
  onRequest: true,
  behaviour: true,
};
