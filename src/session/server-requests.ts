import { AbortSession, ReAuth } from '../dictionaries/base.js';
import { underApplication } from '../dictionary/command.js';
import { many, defineAvp } from '../dictionary/descriptors.js';
import { handlerOf, type Origin } from '../dictionary/handlers.js';
import { ResultCode } from '../protocol/codes.js';
import { sessionIdOf, type DiameterMessage } from '../protocol/message.js';
import type { RequestContext, RequestHandler } from '../serving/request-handler.js';
import type { SessionCore } from './session-core.js';

/** What a Re-Auth-Request of credit control may say besides (RFC 8506 §3.3). */
const CreditReAuth = ReAuth.extend({
  request: {
    ccSubSessionId: defineAvp({ name: 'CC-Sub-Session-Id', code: 419, type: 'Unsigned64' }),
    gsuPoolIdentifier: many(defineAvp({ name: 'G-S-U-Pool-Identifier', code: 453, type: 'Unsigned32' })),
    serviceIdentifier: many(defineAvp({ name: 'Service-Identifier', code: 439, type: 'Unsigned32' })),
    ratingGroup: many(defineAvp({ name: 'Rating-Group', code: 432, type: 'Unsigned32' })),
  },
});

/** The usual answers to what a server asks of the sessions of an application. */
interface UsualHandlers {
  readonly reAuth: RequestHandler;
  readonly abort: RequestHandler;
}

/** Who is asked about what. */
export interface Kept {
  /** The session with this Session-Id, if it is not over. */
  find(sessionId: string | undefined): SessionCore | undefined;
  originOf(context: RequestContext): Origin;
  /** What `handle` of the client has set for this request. */
  handled(request: DiameterMessage): RequestHandler | undefined;
  onRequest(): RequestHandler | undefined;
}

/** Requests of servers that are for a session. */
export class ServerRequests {
  readonly #kept: Kept;
  /** By Application-Id: those of which there were sessions. */
  readonly #usual = new Map<number, UsualHandlers>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** There are sessions of this application. */
  expect(session: SessionCore): void {
    const { applicationId, command, dialect } = session;
    if (this.#usual.has(applicationId)) return;
    const { application } = command;
    const isCredit = dialect.hasTx;
    const originOf = (context: RequestContext) => this.#kept.originOf(context);
    this.#usual.set(applicationId, {
      reAuth: handlerOf(
        underApplication(isCredit ? CreditReAuth : ReAuth, application),
        ({ message, sessionId }) => ({
          resultCode: this.#find(sessionId, applicationId)?.reauthorize(message) ?? unknownSessionId,
        }),
        originOf,
      ),
      abort: handlerOf(
        underApplication(AbortSession, application),
        ({ message, sessionId }) => ({
          resultCode: this.#find(sessionId, applicationId)?.abort(message) ?? unknownSessionId,
        }),
        originOf,
      ),
    });
  }

  /**
   * Who answers a request: what `handle` of its session has set, then that of the client, then the usual answer of its session,
   * then `onRequest`; 5002 where the application has sessions and this is none of them.
   */
  handlerOf(request: DiameterMessage): RequestHandler | undefined {
    const { applicationId, commandCode } = request;
    const handled = this.#kept.handled(request);
    const onRequest = this.#kept.onRequest();
    const usual = this.#usual.get(applicationId);
    if (usual === undefined) return handled ?? onRequest;
    const session = this.#find(sessionIdOf(request), applicationId);
    const own = session === undefined ? undefined : this.#ownOf(session, commandCode);
    const known =
      commandCode === ReAuth.code
        ? usual.reAuth
        : commandCode === AbortSession.code
          ? usual.abort
          : undefined;
    if (session !== undefined) return own ?? handled ?? known ?? onRequest;
    return handled ?? onRequest ?? known;
  }

  /** A session of one application is none of another one, whose server may be somebody else. */
  #find(sessionId: string | undefined, applicationId: number): SessionCore | undefined {
    const found = this.#kept.find(sessionId);
    return found?.applicationId === applicationId ? found : undefined;
  }

  #ownOf(session: SessionCore, commandCode: number): RequestHandler | undefined {
    const own = session.handledBy(commandCode);
    if (own === undefined) return undefined;
    const { command, handler } = own;
    const answer: typeof handler =
      command.code === AbortSession.code
        ? async (request, context) => {
            const given = await handler(request, context);
            // The answer is written first.
            if (isSuccess(given)) setImmediate(() => session.tell({ type: 'abort.answered' }));
            return given;
          }
        : handler;
    return handlerOf(command, answer, (context: RequestContext) => this.#kept.originOf(context));
  }
}

const unknownSessionId = 5002;

/** Of the fields of an answer; without a Result-Code it is one. */
function isSuccess(answer: object): boolean {
  const { resultCode = ResultCode.DIAMETER_SUCCESS } = answer as { readonly resultCode?: number };
  return Math.floor(resultCode / 1_000) === 2;
}
