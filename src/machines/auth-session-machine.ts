import { end, sessionSetup } from './session-context.js';

/**
 * The states of RFC 6733 §8.1. `REAUTH` is its `Open` while a request is in flight, and `ENDED` its `Idle` at the end: a
 * Session-Id is never used again.
 */
export type AuthSessionState = 'IDLE' | 'PENDING' | 'OPEN' | 'REAUTH' | 'DISCON' | 'ENDED';

/**
 * An authorisation session, after the client's tables of RFC 6733 §8.1: the first where the server keeps state, the second
 * where Auth-Session-State says NO_STATE_MAINTAINED.
 *
 *     IDLE ──► PENDING ──► OPEN ⇄ REAUTH
 *                 │          ▼          │
 *                 │        DISCON       │
 *                 └──────────▼──────────┘
 *                          ENDED
 *
 * It runs as a pure table (`session/chart-table.ts`): a session has no actor.
 */
export const authSessionMachine = sessionSetup.createMachine({
  id: 'auth',
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
      initial: 'PENDING',
      on: {
        'client.ended': { target: 'ENDED', actions: end('client-closed', 'continue') },
      },
      states: {
        PENDING: {
          exit: 'settle',
          on: {
            'answer.successful': 'OPEN',
            // 1001 (MULTI_ROUND_AUTH): the program begins the next round.
            'answer.incomplete': { target: '#auth.IDLE', actions: 'refuseWaiting' },
            'answer.failed': { target: '#auth.ENDED', actions: end('failed-answer', 'end') },
            'request.failed': { target: '#auth.ENDED', actions: end('undeliverable', 'end') },
            // Nothing was sent: the program may mend its fields.
            'request.invalid': { target: '#auth.IDLE', actions: 'refuseWaiting' },
            'update.asked': { actions: 'enqueue' },
            'terminate.asked': { actions: 'enqueue' },
            'reauth.received': { actions: 'acknowledge' },
            'abort.received': { actions: 'complyWithAbort' },
            'abort.answered': { actions: 'enqueueTermination' },
          },
        },
        OPEN: {
          always: [
            {
              guard: 'isStatelessEndNext',
              target: '#auth.ENDED',
              actions: ['settleNext', end('terminated', 'end')],
            },
            { guard: 'isTerminationNext', target: 'DISCON', actions: 'sendNext' },
            { guard: 'isUpdateNext', target: 'REAUTH', actions: 'sendNext' },
          ],
          on: {
            'update.asked': { target: 'REAUTH', actions: 'send' },
            'terminate.asked': [
              {
                guard: 'isStateless',
                target: '#auth.ENDED',
                actions: ['settleAtOnce', end('terminated', 'end')],
              },
              { target: 'DISCON', actions: 'send' },
            ],
            'validity.passed': { actions: 'tellValidity' },
            'session.expired': [
              { guard: 'isStateless', target: '#auth.ENDED', actions: end('timed-out', 'end') },
              { target: 'DISCON', actions: 'sendTermination' },
            ],
            'reauth.received': { actions: 'promiseUpdate' },
            'abort.received': { actions: 'complyWithAbort' },
            'abort.answered': [
              { guard: 'isStateless', target: '#auth.ENDED', actions: end('terminated', 'end') },
              { target: 'DISCON', actions: 'sendTermination' },
            ],
          },
        },
        REAUTH: {
          exit: 'settle',
          on: {
            'answer.successful': 'OPEN',
            'answer.incomplete': 'OPEN',
            'answer.failed': { target: '#auth.ENDED', actions: end('failed-answer', 'end') },
            // Session-Server-Failover: TRY_AGAIN, ALLOW_SERVICE, REFUSE_SERVICE.
            'request.failed': [
              { guard: 'mayMove', actions: 'sendAgain' },
              { guard: 'isContinue', target: 'OPEN' },
              { target: '#auth.ENDED', actions: end('undeliverable', 'end') },
            ],
            'request.invalid': 'OPEN',
            'update.asked': { actions: 'enqueue' },
            'terminate.asked': { actions: 'enqueue' },
            'session.expired': { actions: 'enqueueTermination' },
            'reauth.received': { actions: 'acknowledge' },
            'abort.received': { actions: 'complyWithAbort' },
            'abort.answered': { actions: 'enqueueTermination' },
          },
        },
        DISCON: {
          exit: 'settle',
          on: {
            'answer.successful': { target: '#auth.ENDED', actions: end('terminated', 'end') },
            'answer.failed': { target: '#auth.ENDED', actions: end('termination-failed', 'end') },
            'request.failed': [
              { guard: 'mayMove', actions: 'sendAgain' },
              { target: '#auth.ENDED', actions: end('termination-failed', 'end') },
            ],
            'request.invalid': 'OPEN',
            'reauth.received': { actions: 'acknowledge' },
            'abort.received': { actions: 'complyWithAbort' },
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
