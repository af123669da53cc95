/** What the server of the live view sends to its page. Only types, shared by both sides. */

import type { AvpDescription, PlainDescription } from '../dictionary/described.js';

/** One address in the list. */
export interface Row {
  readonly address: string;
  readonly state: string;
  /** When the state was entered, in milliseconds since 1970. */
  readonly since: number;
  readonly inFlight: number;
  /** Messages a second, over the last second. */
  readonly sentRate: number;
  readonly receivedRate: number;
  /** The Origin-Host of the peer. */
  readonly peer: string;
  /** The last error; empty if there was none. */
  readonly error: string;
  /** The state of the circuit breaker; empty while it is closed. */
  readonly breaker: string;
}

/** Event `list`: every address if `isWhole`, otherwise those that have changed. */
export interface ListUpdate {
  readonly now: number;
  readonly isWhole: boolean;
  readonly rows: readonly Row[];
  readonly gone: readonly string[];
}

/** A group of addresses. */
export interface GroupView {
  readonly name: string;
  readonly policy: string;
  readonly size: number;
  readonly usable: number;
  /** Where its members come from, in words; undefined where they were given. */
  readonly source?: string | undefined;
  /** DNS has last told nothing of its members. */
  readonly isSourceFailing?: boolean;
  /** Calls that wait for a member. */
  readonly held: number;
  readonly failovers: number;
  /** Calls that were refused, held too long, or shed for overload. */
  readonly undelivered: number;
  /** Not more than a page can show. */
  readonly members: readonly MemberView[];
}

export interface MemberView {
  readonly address: string;
  readonly state: 'usable' | 'down' | 'circuit-open' | 'draining';
  readonly connectionState: string;
  readonly priority: number;
  readonly weight: number;
  readonly inFlight: number;
}

/** Event `groups`: all of them, if something has changed. A client without groups sends none. */
export interface GroupsUpdate {
  readonly now: number;
  readonly groups: readonly GroupView[];
}

/** The sessions of the client, in figures. */
export interface SessionsView {
  /** Those that have begun and are not over, by their states; states without any are left out. */
  readonly live: Readonly<Record<string, number>>;
  readonly begun: number;
  readonly ended: number;
  /** Of those that ended: the server has answered their termination with success. */
  readonly terminated: number;
}

/** Event `pool`: the pool's state and `client.stats()`. */
export interface PoolUpdate {
  readonly now: number;
  readonly state: string;
  readonly stats: Readonly<Record<string, number>>;
  /** Undefined while the client has had no session. */
  readonly sessions?: SessionsView | undefined;
}

export interface HistoryStep {
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly cause: string;
  readonly at: number;
}

export interface Timer {
  readonly delay: string;
  readonly dueAt: number;
}

export type AvpView = AvpDescription;

export interface MessageView extends PlainDescription {
  readonly direction: 'sent' | 'received';
  readonly at: number;
}

/** Event `detail`: of the address that is watched, what has changed since the last one. */
export interface DetailUpdate {
  readonly now: number;
  readonly address: string;
  /** Undefined in `state`: the address has no connection. */
  readonly summary?: { readonly state: string; readonly since: number; readonly peer: PeerView | null };
  readonly error?: string;
  /** The state of the circuit breaker; empty while it is closed. */
  readonly breaker?: string;
  /** The share of requests that reports of overload shed, in words; empty while none is in force. */
  readonly overload?: string;
  readonly explanation?: string;
  readonly timers?: readonly Timer[];
  readonly history?: readonly HistoryStep[];
  readonly baseMessages?: readonly MessageView[];
  readonly stats?: Readonly<Record<string, number>>;
  /** Null where application messages are not shown. */
  readonly messages?: readonly MessageView[] | null;
}

export interface PeerView {
  readonly originHost: string;
  readonly originRealm: string;
  readonly productName: string;
  readonly vendorId: number;
  readonly addresses: string;
  readonly applications: string;
  /** What TLS has agreed on; empty on plain TCP. */
  readonly tls: string;
}
