import type { ConnectionOptions } from '../connection/connection-options.js';
import type { Connection, ConnectionServices, StateChange } from '../connection/connection.js';
import type { CloseReason } from '../errors.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { PeerRestart } from './origin-states.js';

/** What the pool and its connections are given. */
export interface PoolServices extends ConnectionServices {
  readonly maxConnections: number;
  readonly allowSameOriginHost: boolean;
  /** The options of one normalised address, its overrides included. */
  readonly optionsFor: (key: string) => ConnectionOptions;
}

/** Who hears of the pool's connections: the client. */
export interface PoolObserver {
  onState(change: StateChange): void;
  onOpen(connection: Connection): void;
  onClose(address: string, reason: CloseReason, error: Error | undefined): void;
  onPeerRestarted(restart: PeerRestart): void;
  onMessage(message: DiameterMessage, connection: Connection): void;
}
