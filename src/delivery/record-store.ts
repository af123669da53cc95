/** delivery/: records that must not be lost: what a store of them is, and how a client sends what one holds. */

import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { StoreStats } from '../observability/record-stats.js';
import type { Random } from '../protocol/identifiers.js';
import type { DiameterMessage } from '../protocol/message.js';

/** A request that was accepted to be delivered, whole but for its Hop-by-Hop Identifier. */
export interface NewRecord {
  /** The normalised address, or the name of the group, that it goes to. */
  readonly target: string;
  readonly message: Buffer;
  /** Milliseconds since 1970. */
  readonly acceptedAt: number;
}

/** A record that is to be sent now. */
export interface DueRecord extends NewRecord {
  readonly id: string;
  /** A peer may have received it, and no answer has come: it carries the T flag (RFC 6733 §3). */
  readonly mayHaveBeenSent: boolean;
}

/** What became of sending a record. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | {
      /** `refused`: sending it again is of no use, and it is parked. `record`, `target`: it is sent again, as everything else there, or not. */
      readonly kind: 'refused' | 'record' | 'target';
      readonly reason: string;
      /** A peer may have received a copy that it has not answered. */
      readonly mayHaveBeenSent: boolean;
    };

/** Who sends the records of a store: the client that it was given to. */
export interface Courier {
  readonly clock: Clock;
  readonly random: Random;
  /** Never rejects. `signal`: gives up on it. */
  carry(record: DueRecord, signal?: AbortSignal): Promise<Outcome>;
  /** Whether this is a target of the client now. A group may be made later. */
  knows(target: string): boolean;
  /** A record waits whose target the client does not know. */
  stranded(target: string): void;
  parked(record: DueRecord, reason: string): void;
  /** Something is wrong with the store itself. */
  storeFailed(error: unknown): void;
}

/** `pending`: it will be sent. `parked`: it stays until it is replayed or discarded. */
export type RecordState = 'pending' | 'parked';

/** A record as a store lists it. */
export interface StoredRecord {
  readonly id: string;
  readonly state: RecordState;
  /** The normalised address, or the name of the group. */
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly acceptedAt: number;
  /** Why it was parked. */
  readonly reason: string | undefined;
  readonly message: DiameterMessage;
}

/**
 * Keeps records until they are delivered. Made by `openStore` of `diameter-client/store`, or by `openJetStreamStore` of
 * `diameter-client/jetstream`, and given to a client as its option `store`. Whoever opens a store closes it, after the client.
 */
export interface RecordStore {
  /** How errors and log lines name it. */
  readonly name: string;
  /** @internal Resolves with the id of the record once it is safe. */
  add(record: NewRecord): Promise<string>;
  /** @internal Sends what it holds, and what is added, until {@link end}. Throws an `InvalidConfigError` if it is in use. */
  begin(courier: Courier): void;
  /** @internal A target may be reached again, or is known now. */
  wake(target: string): void;
  /** @internal Sends nothing more; resolves once the outcomes of what is under way are safe. */
  end(): Promise<void>;
  /** The records in one state, or in both; oldest first. Rejects with a `StoreError`. */
  list(query?: { readonly state?: RecordState | undefined }): AsyncIterable<StoredRecord>;
  /** Sends a parked record again, or all of them; resolves with their number. Rejects with a `StoreError`. */
  replay(id?: string): Promise<number>;
  /**
   * Forgets a record, whatever its state, or all that are parked; resolves with their number. A pending one may be under way.
   * Rejects with a `StoreError`.
   */
  discard(id?: string): Promise<number>;
  stats(): StoreStats;
  /** Resolves once the store is closed. Every further call returns the same promise. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const verbs = ['add', 'begin', 'wake', 'end', 'list', 'replay', 'discard', 'stats', 'close'] as const;

export function isRecordStore(value: unknown): value is RecordStore {
  if (typeof value !== 'object' || value === null) return false;
  return verbs.every((verb) => typeof Reflect.get(value, verb) === 'function');
}
