import type { BaseOptions, BaseServices } from '../base/base-messages.js';
import type { ConnectionEvent } from '../machines/connection-events.js';
import type { Connection, Dumper, Subject } from '../observability/connection-view.js';
import type { Overload, OverloadSettings } from '../overload/overload.js';
import type { Random } from '../protocol/identifiers.js';
import type { AnsweredRequests } from '../serving/answered-requests.js';
import type { HandlerSource } from '../serving/request-handler.js';
import type { ServingOptions } from '../serving/serving-options.js';
import type { DialGate } from '../transport/dial-gate.js';
import type { DialTarget } from '../transport/tcp-dial.js';

/** What a link needs to know of its connection's options. */
export interface LinkOptions extends BaseOptions, ServingOptions {
  readonly checkApplications: boolean;
  readonly localAddress: string | undefined;
  readonly maxInFlight: number;
  readonly noDelay: boolean;
  readonly overload: OverloadSettings;
  readonly requestTimeoutMs: number;
}

/**
 * Runs something in the asynchronous context in which the client was made. What a connection does by itself must not run in
 * the context of the caller for whom it was dialled, which may be over for days.
 */
export type Detached = <Result>(run: () => Result) => Result;

/** Questions that only the pool can answer. */
export interface Questions {
  /** The earliest deadline of the calls that wait for this connection; `Infinity` if none does. */
  earliestDeadline(connection: Connection): number;
  /** It belongs to a group, and shall stay. */
  isKept(connection: Connection): boolean;
  /** The address of another connection that serves this Origin-Host, where that is not allowed. */
  rivalOf(originHost: string, connection: Connection): string | undefined;
}

/** What all links of a client work with. */
export interface LinkServices extends BaseServices {
  /** The `DiameterClient`, for those who listen. */
  readonly client: object;
  readonly detached: Detached;
  readonly random: Random;
  readonly answered: AnsweredRequests;
  readonly handlers: HandlerSource;
  /** All dials of the client pass here. */
  readonly dials: DialGate;
  /** What peers report of their overload. */
  readonly overload: Overload;
  /** Writes the dumps of connections. */
  readonly dumper: Dumper;
  readonly ask: Questions;
}

/** The connection that a link belongs to. All links of one connection share one context. */
export interface LinkContext {
  readonly services: LinkServices;
  readonly target: DialTarget;
  /** Those of today: an update replaces them, so they are read when they are needed and not kept. */
  readonly options: LinkOptions;
  /** The connection that the news is about. */
  readonly connection: Subject;
  /** Sends an event to the connection's chart. */
  readonly tell: (event: ConnectionEvent) => void;
}
