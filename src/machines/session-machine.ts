import { end, sessionSetup } from './session-context.js';

/** The states of RFC 8506 §7. `ENDED` is its `Idle` at the end: a Session-Id is never used again. */
export type CreditSessionState = 'IDLE' | 'PENDING_I' | 'OPEN' | 'PENDING_U' | 'PENDING_T' | 'ENDED';

/** "Failed answer received". */
const failedAnswer = [
  { guard: 'isContinue', target: '#session.ENDED', actions: end('failed-answer', 'continue') },
  { target: '#session.ENDED', actions: end('failed-answer', 'end') },
] as const;

/** "Failure to send, or temporary error", and the failover of §5.7 before it. */
const failedRequest = [
  { guard: 'mayMove', actions: 'sendAgain' },
  { guard: 'isContinue', target: '#session.ENDED', actions: end('undeliverable', 'continue') },
  { target: '#session.ENDED', actions: end('undeliverable', 'end') },
] as const;

/** "Tx expired". */
const noAnswer = [
  { guard: 'isTerminate', target: '#session.ENDED', actions: end('no-answer', 'end') },
  { guard: 'mayMove', actions: ['grantMeanwhile', 'sendAgain'] },
  { actions: 'grantMeanwhile' },
] as const;

/** What happens while an initial or an update request is in flight. */
const pending = {
  'answer.successful': 'OPEN',
  'answer.denied': { target: '#session.ENDED', actions: end('denied', 'end') },
  'answer.notApplicable': { target: '#session.ENDED', actions: end('not-applicable', 'continue') },
  'answer.failed': failedAnswer,
  'request.failed': failedRequest,
  'tx.expired': noAnswer,
  'update.asked': { actions: 'enqueue' },
  'terminate.asked': { actions: 'enqueue' },
  'reauth.received': { actions: 'acknowledge' },
  'abort.received': { actions: 'complyWithAbort' },
  'abort.answered': { actions: 'enqueueTermination' },
} as const;

/**
 * A credit-control session, after the client's tables of RFC 8506 §7, which are quoted in docs/sessions.md.
 *
 *     IDLE ──► PENDING_I ──► OPEN ⇄ PENDING_U
 *                  │          │ ▼        │
 *                  │          │ PENDING_T│
 *                  └──────────┴──► ENDED ◄┘
 *
 * It runs as a pure table (`session/chart-table.ts`): a session has no actor.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => input,
  initial: 'IDLE',
  on: {
    'release.asked': { target: '.ENDED', actions: end('released', 'continue') },
  },
  states: {
    IDLE: {
      on: {
        'begin.asked': { target: 'begun', actions: ['keep', 'send'] },
        'session.restored': { target: 'begun.OPEN', actions: 'keep' },
      },
    },
    begun: {
      initial: 'PENDING_I',
      on: {
        'client.ended': { target: 'ENDED', actions: end('client-closed', 'continue') },
      },
      states: {
        PENDING_I: {
          exit: 'settle',
          on: {
            // Nothing was sent: the program may mend its fields.
            'request.invalid': { target: '#session.IDLE', actions: 'refuseWaiting' },
            ...pending,
          },
        },
        PENDING_T: {
          exit: 'settle',
          on: {
            'answer.successful': { target: '#session.ENDED', actions: end('terminated', 'end') },
            'answer.denied': { target: '#session.ENDED', actions: end('termination-failed', 'end') },
            'answer.notApplicable': { target: '#session.ENDED', actions: end('termination-failed', 'end') },
            'answer.failed': { target: '#session.ENDED', actions: end('termination-failed', 'end') },
            'request.failed': [
              { guard: 'mayMove', actions: 'sendAgain' },
              { target: '#session.ENDED', actions: end('termination-failed', 'end') },
            ],
            'request.invalid': 'OPEN',
            'reauth.received': { actions: 'acknowledge' },
            'abort.received': { actions: 'complyWithAbort' },
          },
        },
        OPEN: {
          always: [
            { guard: 'isTerminationNext', target: 'PENDING_T', actions: 'sendNext' },
            { guard: 'isUpdateNext', target: 'PENDING_U', actions: 'sendNext' },
          ],
          on: {
            'update.asked': { target: 'PENDING_U', actions: 'send' },
            'terminate.asked': { target: 'PENDING_T', actions: 'send' },
            // The RFC sends the update at once; what was used, only the program knows.
            'validity.passed': { actions: 'tellValidity' },
            'reauth.received': { actions: 'promiseUpdate' },
            'abort.received': { actions: 'complyWithAbort' },
            'abort.answered': { target: 'PENDING_T', actions: 'sendTermination' },
          },
        },
        PENDING_U: {
          exit: 'settle',
          on: {
            ...pending,
            'request.invalid': 'OPEN',
          },
        },
      },
    },
    ENDED: {
      type: 'final',
      entry: ['refuseWaiting', 'forget'],
    },
  },
});
