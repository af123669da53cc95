import type { Connection } from '../observability/connection-view.js';
import type { AnswerFields } from '../protocol/answer.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What a request handler returns: a complete answer, the fields that {@link answerTo} takes, or nothing for 3001. */
export type Answer = Uint8Array | AnswerFields | undefined;

/** How a handler of the peer's requests is called. */
export interface RequestContext {
  readonly connection: Connection;
  /** Aborted when the connection ends: an answer can no longer be delivered. */
  readonly signal: AbortSignal;
}

/** Answers a request of a peer. */
export type RequestHandler = (request: DiameterMessage, context: RequestContext) => Answer | Promise<Answer>;

/** The handlers of a client. */
export interface HandlerSource {
  /** The one for this request; undefined if there is none. */
  of(request: DiameterMessage): RequestHandler | undefined;
}
