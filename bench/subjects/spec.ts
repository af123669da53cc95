import type { GroupPolicy } from 'diameter-client';
import type { Figures } from '../statistics.js';
import type { TlsFiles } from '../tls-files.js';

/** Something that can be measured, a slice of time after the other. */
export interface Subject {
  /** Works for so many milliseconds, and says what came of it. Leaves nothing in flight. */
  slice(ms: number): Promise<Figures>;
}

/** Whether the client does the work, or bare sockets do the least that the same bytes take. */
export type Side = 'client' | 'floor';

export interface RequestsSpec {
  readonly kind: 'requests';
  readonly side: Side;
  /** A connection to each. */
  readonly ports: readonly number[];
  /** Per connection; in all if they go to a group. */
  readonly inFlight: number;
  readonly bytes: number;
  /** The ports are one group, which is asked in place of an address. */
  readonly policy?: GroupPolicy | undefined;
  /** The peer speaks TLS. */
  readonly tls?: TlsFiles | undefined;
  /** What is attached to the client. */
  readonly extra?:
    | 'logger'
    | 'debug-logger'
    | 'inspect'
    | 'view'
    | 'watched'
    | 'metrics'
    | 'traces'
    | 'sdk-spans'
    | 'subscribed'
    | 'trace-promise'
    | 'recorder'
    | 'breaker'
    | 'overload'
    | 'limit'
    | undefined;
  /** The folder of another build of this package, whose client is measured. */
  readonly build?: string | undefined;
  /**
   * Each request is made anew and each answer is read: by numbers, with the Result-Code alone; or by names, a `call` with
   * all of its fields.
   */
  readonly made?: 'by numbers' | 'by names' | undefined;
}

export interface SendsSpec {
  readonly kind: 'sends';
  readonly side: Side;
  readonly port: number;
  /** Messages that are sent in one tick, before the next ones wait for the socket to have them. */
  readonly window: number;
  readonly bytes: number;
}

export interface RecordsSpec {
  readonly kind: 'records';
  readonly side: Side;
  readonly port: number;
  /** Records that are delivered, or put and deleted, at once. */
  readonly writers: number;
}

export interface AnswersSpec {
  readonly kind: 'answers';
  readonly side: Side;
  readonly port: number;
  /** Requests that the peer keeps in flight. */
  readonly inFlight: number;
  readonly bytes: number;
  /** Of the client; its default if left out. */
  readonly maxRememberedBytes?: number | undefined;
}

export interface LatencySpec {
  readonly kind: 'latency';
  readonly side: Side;
  readonly port: number;
  readonly perSecond: number;
  readonly bytes: number;
}

/** `firsts`: the first request on each of these ports; `connections`: all are opened and closed. */
export interface PortsSpec {
  readonly kind: 'firsts' | 'connections';
  readonly side: Side;
  readonly ports: readonly number[];
  /** The peer speaks TLS. */
  readonly tls?: TlsFiles | undefined;
}

/** How long a group takes to choose a member. */
export interface ChoicesSpec {
  readonly kind: 'choices';
  /** A member of the group at each. */
  readonly ports: readonly number[];
}

export interface CodecSpec {
  readonly kind: 'codec';
  readonly bytes: number;
}

export interface TypedSpec {
  readonly kind: 'typed';
  /** The folder of another build, whose builders of AVPs are measured, too. */
  readonly build: string | undefined;
}

export interface NpmDiameterSpec {
  readonly kind: 'npm-diameter';
  readonly port: number;
  readonly inFlight: number;
  /** Where it is installed. */
  readonly folder: string;
}

/** What a measured process is told to be. */
export type Spec =
  | RequestsSpec
  | SendsSpec
  | RecordsSpec
  | AnswersSpec
  | LatencySpec
  | PortsSpec
  | ChoicesSpec
  | CodecSpec
  | TypedSpec
  | NpmDiameterSpec;
