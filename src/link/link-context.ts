import type { BaseOptions, BaseServices } from '../base/base-messages.js';
import type { ConnectionEvent } from '../machines/connection-events.js';
import type { Connection, Subject } from '../observability/connection-view.js';
import type { Random } from '../protocol/identifiers.js';
import type { AnsweredRequests } from '../serving/answered-requests.js';
import type { RequestHandler } from '../serving/request-handler.js';
import type { ServingOptions } from '../serving/serving-options.js';
import type { DialTarget } from '../transport/tcp-dial.js';

/** What a link needs to know of its connection's options. */
export interface LinkOptions extends BaseOptions, ServingOptions {
  readonly checkApplications: boolean;
  readonly dialTimeoutMs: number;
  readonly localAddress: string | undefined;
  readonly noDelay: boolean;
  readonly requestTimeoutMs: number;
}

/** What has to be asked of above, since only the pool knows it. */
export interface Questions {
  /** The earliest deadline of the calls that wait for this connection; `Infinity` if none does. */
  earliestDeadline(connection: Connection): number;
  /** The address of another connection that serves this Origin-Host, where that is not allowed. */
  rivalOf(originHost: string, connection: Connection): string | undefined;
}

/** What all links of a client work with. */
export interface LinkServices extends BaseServices {
  readonly random: Random;
  readonly answered: AnsweredRequests;
  readonly onRequest: RequestHandler | undefined;
  readonly ask: Questions;
}

/** Whom a link belongs to. The links that follow each other for one connection are all given the same. */
export interface LinkContext {
  readonly services: LinkServices;
  readonly target: DialTarget;
  readonly options: LinkOptions;
  /** Whom the news are about. */
  readonly connection: Subject;
  /** To the connection's chart. */
  readonly tell: (event: ConnectionEvent) => void;
}
