import type { DiameterMessage } from '../protocol/message.js';
import type { PeerSocket } from './peer-socket.js';

/** Hears what happens to a test peer, as it happens: for logs. What it throws is thrown where it happened. */
export interface PeerListener {
  /** A connection is there; over TLS, after its handshake. */
  readonly connected?: (socket: PeerSocket) => void;
  readonly received?: (message: DiameterMessage, socket: PeerSocket) => void;
  /** Bytes are written: a whole message, unless the peer misbehaves. */
  readonly sent?: (bytes: Uint8Array, socket: PeerSocket) => void;
  readonly disconnected?: (socket: PeerSocket) => void;
  /** A handshake of TLS has failed. `remoteAddress`: of the client, such as `127.0.0.1:40312`. */
  readonly tlsFailed?: (error: Error, remoteAddress: string) => void;
}
