import type { Writable } from 'node:stream';
import type { ConnectionState } from '../machines/connection-events.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import type { BaseMessageRecord } from './base-message-log.js';
import type { Books } from './books.js';
import type { ConnectionStats } from './figures.js';
import type { HistoryEntry } from './history.js';

/** A connection as its users see it. */
export interface Connection {
  /** The normalised address, for example `hss.example.net:3868`. */
  readonly address: string;
  /** The leaf of the statechart that the connection is in. */
  readonly state: ConnectionState;
  /** What the peer said about itself in its CEA; undefined before the first CEA. */
  readonly peer?: PeerInfo | undefined;
  /** What was agreed on in the last TLS handshake; undefined on plain TCP. */
  readonly tls?: TlsAgreement | undefined;
  /** What last went wrong. */
  readonly lastError?: Error | undefined;
  /** When the present state was entered, in milliseconds since 1970; entering it again does not count. */
  readonly since: number;
  /** The last 200 steps of the machine, oldest first. */
  history(): readonly HistoryEntry[];
  /** The pending delays of the machine, soonest first. */
  timers(): readonly PendingTimer[];
  /**
   * The last CER, CEA, DWR, DWA, DPR and DPA in each direction, oldest first. They outlive the socket. Messages longer
   * than 4 096 bytes are not kept.
   */
  baseMessages(): readonly BaseMessageRecord[];
  /** A snapshot of the connection's figures. */
  stats(): ConnectionStats;
  /**
   * Writes a capture that Wireshark opens (pcapng): the messages that the flight recorder has kept, and the steps of the
   * machine as comments of its packets. Without the option `flightRecorder`, the messages are those of
   * {@link baseMessages}. What TLS has protected is written in plain text. Sensitive data is overwritten, unless
   * `flightRecorder.redact` is false.
   *
   * `target`: the name of a file, which is replaced, or a stream, which is not ended. Rejects with the error of the
   * system or stream, or with an `InvalidConfigError` if the target is neither.
   */
  dump(target: DumpTarget): Promise<void>;
  /**
   * Awaits the answers in flight, sends a DPR, awaits the DPA (at most `dprTimeoutMs` in all), closes, and frees the
   * address. Calls that wait for the connection are rejected. Never rejects; resolves when the address is free.
   */
  close(): Promise<void>;
}

/** Where a dump is written: the name of a file, or a stream. */
export type DumpTarget = string | Writable;

/** Writes what is known of a connection. */
export interface Dumper {
  dump(connection: Subject, target: DumpTarget): Promise<void>;
}

/** A pending delay of a connection's machine. */
export interface PendingTimer {
  /** The chart's name, for example `watchdog`, `dwrTimeout`, `reconnectDelay`, `idleTimeout`. */
  readonly delay: string;
  /**
   * When the delay ends, in milliseconds since 1970. Traffic does not move `watchdog`, `dwrTimeout` and `idleTimeout`:
   * when they end and there was traffic, they are armed again for the rest. So this is the earliest moment at which
   * they lead anywhere.
   */
  readonly dueAt: number;
}

/** The connection that the news is about, with its books. */
export interface Subject extends Connection {
  readonly books: Books;
}
