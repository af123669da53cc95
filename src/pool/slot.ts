import { CallQueue } from '../connection/call-queue.js';
import type { Call } from '../connection/call.js';
import type { Destination } from '../connection/link-services.js';
import type { ConnectionOptions } from '../connection/connection-options.js';
import type { PeerConnection } from '../connection/connection.js';
import type { CloseReason } from '../errors.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { Clock } from '../transport/clock.js';

/** Where a call goes: a live {@link Slot}, or an address that has none. */
export type Target = Destination;

/** One address that is in use: its connection, and who waits for it. It survives the connection's replacement. */
export class Slot implements Target {
  readonly key: string;
  readonly host: string;
  readonly port: number;
  readonly options: ConnectionOptions;
  readonly waiting: CallQueue<Call>;
  /** The spellings by which the pool finds this slot without parsing them. */
  readonly spellings: string[] = [];
  readonly #make: (slot: Slot) => PeerConnection;
  /** The next connection takes the place of one that was closed for its age, or for idleness. */
  isReplacing = false;
  #connection: PeerConnection | undefined;

  constructor(target: Target, clock: Clock, make: (slot: Slot) => PeerConnection) {
    this.key = target.key;
    this.host = target.host;
    this.port = target.port;
    this.options = target.options;
    this.#make = make;
    this.waiting = new CallQueue(clock, 'not-sent', () => {
      if (this.waiting.size === 0) this.#connection?.noteNobodyWaits();
    });
  }

  /** Made when it is first asked for, and not within the step of the pool's machine that wants it. */
  get connection(): PeerConnection {
    this.#connection ??= this.#make(this);
    return this.#connection;
  }

  holds(connection: PeerConnection): boolean {
    return this.#connection === connection;
  }

  /**
   * The connection has ended, but somebody waits: the next one takes its place. Where it was closed for its age or for
   * idleness, its peer may still hold it for a moment and refuse the next one: that is no reason to give up.
   */
  renew(reason: CloseReason): void {
    this.isReplacing = reason === 'lifetime' || reason === 'idle';
    this.#connection = undefined;
    queueMicrotask(() => {
      this.connection.start();
      if (this.waiting.size === 0) this.connection.disconnect(DisconnectCause.rebooting, 0);
    });
  }
}
