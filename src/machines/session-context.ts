import { setup } from 'xstate';

/**
 * What a credit-control session does when its server cannot be asked (RFC 8506 §8.14); of other sessions, what they do when a
 * re-authorisation cannot be delivered (RFC 6733 §8.18).
 */
export type FailureHandling = 'terminate' | 'continue' | 'retry-and-terminate';

/** Why a session has ended. */
export type SessionEndCause =
  /** It was terminated, and the server has answered so. */
  | 'terminated'
  /** It was terminated; the server has not got to know of it, or has refused. */
  | 'termination-failed'
  /** 4010 (END_USER_SERVICE_DENIED) or 5030 (USER_UNKNOWN). */
  | 'denied'
  /** 4011 (CREDIT_CONTROL_NOT_APPLICABLE): the service costs nothing. */
  | 'not-applicable'
  /** Another failure of the server, for example 5002 (UNKNOWN_SESSION_ID). */
  | 'failed-answer'
  /** A request could not be delivered, or was passed back with 3002, 3004 or 3005. */
  | 'undeliverable'
  /** No answer came within Tx. */
  | 'no-answer'
  /** Session-Timeout has passed, of a session whose server keeps no state. */
  | 'timed-out'
  /** The program has let go of it. */
  | 'released'
  /** The client was closed. */
  | 'client-closed';

/** What becomes of the user's service: it goes on without control, or must end. */
export type ServiceFate = 'continue' | 'end';

/** What the charts of sessions read of their session. */
export interface SessionFacts {
  readonly failureHandling: FailureHandling;
  /** The request in flight may be sent once more, to another server. */
  readonly mayMove: boolean;
  /** What was asked for while a request was in flight and is next. */
  readonly next: RequestKind | undefined;
  /** Auth-Session-State: the server keeps none, and wants no Session-Termination-Request. */
  readonly isStateless: boolean;
}

export type RequestKind = 'initial' | 'update' | 'termination';

export interface SessionInput {
  readonly session: SessionFacts;
}

/** What a session hears. `R`: what it knows of a request that is to be sent. */
export type SessionEvent<R = unknown> =
  | { readonly type: 'begin.asked'; readonly request: R }
  | { readonly type: 'update.asked'; readonly request: R }
  | { readonly type: 'terminate.asked'; readonly request: R }
  /** The answer to the request in flight, by what it means: see {@link SessionEndCause} for the failures. */
  | { readonly type: 'answer.successful' }
  | { readonly type: 'answer.denied' }
  | { readonly type: 'answer.notApplicable' }
  | { readonly type: 'answer.failed' }
  /** 1001 (MULTI_ROUND_AUTH). */
  | { readonly type: 'answer.incomplete' }
  /** "Failure to send, or temporary error". */
  | { readonly type: 'request.failed' }
  /** It cannot be encoded: nothing was sent. */
  | { readonly type: 'request.invalid' }
  /** Tx: no answer came in time (RFC 8506 §13). */
  | { readonly type: 'tx.expired' }
  /** The Validity-Time of a quota, or an Authorization-Lifetime, is about to pass. */
  | { readonly type: 'validity.passed' }
  /** Session-Timeout, or Authorization-Lifetime and Auth-Grace-Period, have passed. */
  | { readonly type: 'session.expired' }
  /** A Re-Auth-Request of the server. */
  | { readonly type: 'reauth.received' }
  /** An Abort-Session-Request that is complied with. */
  | { readonly type: 'abort.received' }
  /** It was answered, and the program was told. */
  | { readonly type: 'abort.answered' }
  /** It was begun by another process, or by this one before it was started anew. */
  | { readonly type: 'session.restored' }
  | { readonly type: 'release.asked' }
  | { readonly type: 'client.ended' };

interface Scope {
  readonly context: SessionInput;
}

const sessionGuards = {
  isContinue: ({ context }: Scope) => context.session.failureHandling === 'continue',
  isTerminate: ({ context }: Scope) => context.session.failureHandling === 'terminate',
  mayMove: ({ context }: Scope) => context.session.mayMove,
  isTerminationNext: ({ context }: Scope) => context.session.next === 'termination',
  isUpdateNext: ({ context }: Scope) => context.session.next === 'update',
  isStateless: ({ context }: Scope) => context.session.isStateless,
  isStatelessEndNext: ({ context }: Scope) =>
    context.session.isStateless && context.session.next === 'termination',
};

/** Bound to the session by `session/session.ts`. */
const effect = () => {};

const sessionActions = {
  /** Sends the request of the event. */
  send: effect,
  /** Keeps it until the one in flight has its answer. */
  enqueue: effect,
  /** Sends the one that has waited longest. */
  sendNext: effect,
  /** Sends the one in flight once more, to another server. */
  sendAgain: effect,
  /** Ends the session at the server with what is known of it. */
  sendTermination: effect,
  enqueueTermination: effect,
  /** The caller gets what has become of the request in flight; Tx stops. */
  settle: effect,
  /** The caller's termination is done: nothing is to be sent. */
  settleAtOnce: effect,
  /** The same of a termination that has waited. */
  settleNext: effect,
  /** The service is granted while the answer is awaited further. */
  grantMeanwhile: effect,
  tellValidity: effect,
  /** The Re-Auth-Answer says that an update follows. */
  promiseUpdate: effect,
  /** The Re-Auth-Answer says that nothing follows. */
  acknowledge: effect,
  /** The Abort-Session-Answer says that the session ends. */
  complyWithAbort: effect,
  end: (_: unknown, _params: { readonly cause: SessionEndCause; readonly service: ServiceFate }) => {},
  /** What the server asks about it is for it from now on. */
  keep: effect,
  refuseWaiting: effect,
  forget: effect,
};

/** What the charts of sessions are made with. */
export const sessionSetup = setup({
  types: {
    // Types only: XState reads the shapes and never the values.
    context: {} as SessionInput,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: sessionGuards,
  actions: sessionActions,
});

export type SessionActionName = keyof typeof sessionActions;

/** The action `end`. */
export const end = (cause: SessionEndCause, service: ServiceFate) =>
  ({ type: 'end', params: { cause, service } }) as const;
