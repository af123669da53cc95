import type { RecordState } from '../delivery/record-store.js';

/** What is asked of the disk. Several of these are one transaction: all are safe, or each has failed or not by itself. */
export type Op =
  | { readonly do: 'add'; readonly target: string; readonly message: Uint8Array; readonly at: number }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'park'; readonly id: number; readonly reason: string; readonly mayHaveBeenSent: boolean }
  /** The next pending records of a target, in the order in which they are sent. */
  | { readonly do: 'fetch'; readonly target: string; readonly after: number; readonly limit: number }
  /** Records behind one, in the order of their ids. */
  | {
      readonly do: 'page';
      readonly state: RecordState | undefined;
      readonly after: number;
      readonly limit: number;
    }
  /** Without an id: all that are parked. */
  | { readonly do: 'replay'; readonly id: number | undefined }
  | { readonly do: 'discard'; readonly id: number | undefined }
  | { readonly do: 'look' }
  | { readonly do: 'count' };

/** A pending record. `turn`: its place in the order in which records are sent. */
export interface DiskRecord {
  readonly id: number;
  readonly turn: number;
  readonly acceptedAt: number;
  readonly mayHaveBeenSent: boolean;
  readonly message: Uint8Array;
  /** Its bytes are not those that were written. */
  readonly isDamaged: boolean;
}

export interface ListedRecord {
  readonly id: number;
  readonly state: RecordState;
  readonly target: string;
  readonly acceptedAt: number;
  readonly reason: string | undefined;
  readonly message: Uint8Array;
}

/** What a look at the disk tells. */
export interface DiskLook {
  /** Another process has written since the last look. */
  readonly isChanged: boolean;
  readonly oldestAt: number | undefined;
}

export interface DiskCount {
  readonly pending: number;
  readonly parked: number;
  readonly bytes: number;
  /** The largest turn that was ever given. */
  readonly lastTurn: number;
  /** Of the pending ones. */
  readonly targets: readonly string[];
  readonly oldestAt: number | undefined;
}

export interface Results {
  /** The id of the record, which is its turn, too. */
  readonly add: number;
  /** Bytes of the record; undefined if there is no such record. */
  readonly remove: number | undefined;
  /** The same. */
  readonly park: number | undefined;
  readonly fetch: readonly DiskRecord[];
  readonly page: readonly ListedRecord[];
  readonly replay: number;
  readonly discard: number;
  readonly look: DiskLook;
  readonly count: DiskCount;
}

/** What the thread is begun with. `mayMake`: the file is made if there is none. `isOwner`: nobody else may own it. */
export interface ThreadData {
  readonly path: string;
  readonly mayMake: boolean;
  readonly isOwner: boolean;
}

export type Fault = 'in-use' | 'foreign' | 'damaged' | 'unavailable' | 'full';

export interface Failure {
  readonly fault: Fault;
  readonly message: string;
}

export type OpResult = { readonly value: Results[Verb] } | Failure;

export type Verb = Op['do'];
export type Asked<Name extends Verb> = Extract<Op, { readonly do: Name }>;

/** Where records are safe. */
export interface Disk {
  /** Rejects with a `StoreError`, or a `StoreFullError`. */
  run<Name extends Verb>(op: Asked<Name>): Promise<Results[Name]>;
  close(): Promise<void>;
}
