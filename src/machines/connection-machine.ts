/** machines/: pure statecharts, their events, and what their guards and delays need. */

import { DisconnectCause } from '../protocol/codes.js';
import type { ConnectionState } from './connection-events.js';
import { lifecycle } from './connection-setup.js';

const enter = (state: ConnectionState) => ({ type: 'enter', params: { state } }) as const;

/**
 * One peer's life. Upper case: the states that `connection.state` shows. Lower case: what they have in common.
 *
 *     DISCONNECTED ─connect─► linked (holds a socket)
 *                             │ attempting
 *                             │   CONNECTING ─► (TLS_HANDSHAKE ─►) CER_SENT
 *                             │ established (capabilities exchanged)
 *                             │   proven
 *                             │     serving (the gate is open)
 *                             │       OPEN ⇄ DWR_SENT
 *                             │     SUSPECT
 *                             │   REOPEN (after a loss)
 *                             │ DRAINING ─► DPR_SENT   DPR_RECEIVED
 *     FAILED ─► RECONNECTING ─► linked                              CLOSED: the address is free
 *
 * The T-numbers are the rows of the transition table in `docs/states.md`.
 */
export const connectionMachine = lifecycle.createMachine({
  id: 'connection',
  context: ({ input: { address, isUnproven, link, wasOpen } }) => ({
    address,
    link,
    wasOpen,
    isUnproven,
    peer: undefined,
    cause: undefined,
    reason: 'closed',
    failedAttempts: 0,
    lastAttemptAt: 0,
    nextAttemptAt: 0,
    watchdogMs: 0,
    watchdogArmedAt: 0,
    missedDwas: 0,
    numDwa: 0,
    disconnectCause: DisconnectCause.rebooting,
    drainUntil: Number.POSITIVE_INFINITY,
    closeAt: Number.POSITIVE_INFINITY,
    isDpaReceived: false,
    isReturnExpected: false,
  }),
  initial: 'DISCONNECTED',
  on: {
    destroy: { target: '.CLOSED', actions: 'noteCommand' },
  },
  states: {
    DISCONNECTED: {
      entry: enter('DISCONNECTED'),
      on: {
        connect: 'linked', // T01
        disconnect: 'CLOSED',
      },
    },

    linked: {
      invoke: { src: 'transport', input: ({ context }) => ({ link: context.link }) },
      initial: 'attempting',
      states: {
        attempting: {
          initial: 'CONNECTING',
          on: {
            'calls.gone': { guard: 'wasNeverOpen', target: '#connection.CLOSED' },
            disconnect: { target: '#connection.CLOSED', actions: 'noteCommand' }, // T05
          },
          states: {
            CONNECTING: {
              entry: [enter('CONNECTING'), 'noteAttempt'],
              after: {
                dialTimeout: { target: '#connection.FAILED', actions: 'noteDialTimeout' }, // T04
              },
              on: {
                'transport.connected': [
                  { guard: 'isSecured', target: 'TLS_HANDSHAKE' },
                  { target: 'CER_SENT' }, // T02
                ],
                'transport.closed': { target: '#connection.FAILED', actions: 'noteDialFailed' }, // T03
              },
            },

            // TLS first, then the CER (RFC 6733 §13.1): the RFC's chart has it as a part of CONNECTING.
            TLS_HANDSHAKE: {
              entry: [enter('TLS_HANDSHAKE'), 'startTls'],
              after: {
                tlsTimeout: { target: '#connection.FAILED', actions: 'noteTlsTimeout' }, // T04
              },
              on: {
                'transport.secured': 'CER_SENT', // T02
                'transport.closed': { target: '#connection.FAILED', actions: 'noteTlsFailed' }, // T03
              },
            },

            CER_SENT: {
              entry: [enter('CER_SENT'), 'sendCer'],
              after: {
                cerTimeout: { target: '#connection.FAILED', actions: 'noteCeaTimeout' }, // T10
              },
              on: {
                'cea.received': [
                  {
                    guard: 'mustProveItself',
                    target: '#connection.linked.established.REOPEN',
                    actions: ['learnPeer', 'beginProof', 'sendDwr'],
                  }, // T07
                  {
                    guard: 'isCeaAccepted',
                    target: '#connection.linked.established',
                    actions: 'learnPeer',
                  }, // T06
                  { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T08
                ],
                'handshake.violated': { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T09
                'transport.closed': { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T10
              },
            },
          },
        },

        established: {
          entry: 'beginTraffic',
          initial: 'proven',
          on: {
            disconnect: [
              { guard: 'hasNothingInFlight', target: 'DPR_SENT', actions: 'noteCommand' }, // T27
              { target: 'DRAINING', actions: 'noteCommand' },
            ],
            'dpr.received': { target: 'DPR_RECEIVED', actions: 'noteDpr' }, // T28
            'transport.closed': { target: '#connection.FAILED', actions: 'noteLost' }, // T35, T36
          },
          states: {
            proven: {
              entry: ['noteOpen', 'armIdleTimeout', 'armMaxLifetime'],
              exit: ['disarmIdleTimeout', 'disarmMaxLifetime'],
              initial: 'serving',
              on: {
                'idle.elapsed': [
                  { guard: 'hasBeenIdle', target: '#connection.linked.DPR_SENT', actions: 'noteIdle' },
                  { actions: 'armIdleTimeout' },
                ],
                'lifetime.elapsed': [
                  {
                    guard: 'hasNothingInFlight',
                    target: '#connection.linked.DPR_SENT',
                    actions: 'noteLifetime',
                  },
                  { target: '#connection.linked.DRAINING', actions: 'noteLifetime' },
                ],
              },
              states: {
                serving: {
                  entry: ['forgetMissedDwas', 'openGate'],
                  exit: 'shutGate',
                  initial: 'OPEN',
                  states: {
                    OPEN: {
                      entry: [enter('OPEN'), 'drawWatchdog'],
                      after: {
                        watchdog: [
                          { guard: 'hasBeenQuiet', target: 'DWR_SENT', actions: ['noteDwrSent', 'sendDwr'] }, // T14
                          { target: 'OPEN', reenter: true }, // T12: there was traffic, the remainder is armed
                        ],
                      },
                    },
                    DWR_SENT: {
                      entry: [enter('DWR_SENT'), 'drawDwrTimeout'],
                      after: {
                        dwrTimeout: [
                          // T16: traffic is proof of life, the DWA stays pending
                          { guard: 'hasSpoken', target: 'DWR_SENT', reenter: true },
                          // T17, and in the default preset the DWR is repeated
                          {
                            guard: 'mayRepeatDwr',
                            target: '#connection.linked.established.proven.SUSPECT',
                            actions: ['countMissedDwa', 'sendDwr'],
                          },
                          {
                            guard: 'hasMissesLeft',
                            target: '#connection.linked.established.proven.SUSPECT',
                            actions: 'countMissedDwa',
                          },
                          { target: '#connection.FAILED', actions: 'noteUnresponsive' },
                        ],
                      },
                      on: {
                        'dwa.received': 'OPEN', // T15
                      },
                    },
                  },
                },
                SUSPECT: {
                  entry: [enter('SUSPECT'), 'drawDwrTimeout', 'watchTraffic'],
                  exit: 'unwatchTraffic',
                  after: {
                    dwrTimeout: [
                      {
                        guard: 'mayRepeatDwr',
                        target: 'SUSPECT',
                        reenter: true,
                        actions: ['countMissedDwa', 'sendDwr'],
                      },
                      { target: '#connection.FAILED', actions: 'noteUnresponsive' }, // T20
                    ],
                  },
                  on: {
                    'dwa.received': 'serving.OPEN', // T18
                    'traffic.received': 'serving.DWR_SENT', // T19
                  },
                },
              },
            },
            // T23 never comes: the next DWR is sent at once. T26: what else the peer says proves nothing.
            REOPEN: {
              entry: [enter('REOPEN'), 'drawDwrTimeout'],
              after: {
                proofTimeout: [
                  { guard: 'hasNotMissedADwa', target: 'REOPEN', reenter: true, actions: 'restartProof' }, // T24
                  { target: '#connection.FAILED', actions: 'noteUnresponsive' }, // T25
                ],
              },
              on: {
                'dwa.received': [
                  { guard: 'isProven', target: 'proven' }, // T22
                  {
                    target: 'REOPEN',
                    reenter: true,
                    actions: ['countDwa', 'sendDwr'],
                  }, // T21
                ],
              },
            },
          },
        },

        // Peers drop answers once they have a DPR, so it waits for them: [D], see docs/adr.
        DRAINING: {
          entry: [enter('DRAINING'), 'watchInFlight'],
          after: {
            drainTimeout: 'DPR_SENT',
          },
          on: {
            'inflight.drained': 'DPR_SENT',
            disconnect: { target: 'DRAINING', reenter: true, actions: 'noteCommand' },
            'dpr.received': { target: 'DPR_RECEIVED', actions: 'noteNoReturn' }, // T28
            'transport.closed': { target: '#connection.CLOSED', actions: 'noteUnclean' },
          },
        },

        DPR_SENT: {
          entry: [enter('DPR_SENT'), 'sendDpr', 'watchInFlight'],
          after: {
            dprTimeout: '#connection.CLOSED', // T30
          },
          on: {
            'dpa.received': [
              { guard: 'hasNothingInFlight', target: '#connection.CLOSED' }, // T29
              { actions: 'noteDpa' },
            ],
            'inflight.drained': { guard: 'isDpaReceived', target: '#connection.CLOSED' }, // T31
            'dpr.received': { actions: 'sendDpa' }, // T32
            'transport.closed': '#connection.CLOSED', // T30
          },
        },

        DPR_RECEIVED: {
          entry: [enter('DPR_RECEIVED'), 'sendDpa'],
          after: {
            linger: [
              {
                guard: 'isReturnExpected',
                target: '#connection.RECONNECTING',
                actions: ['endTraffic', 'planAttempt'],
              },
              { target: '#connection.CLOSED' },
            ], // T34
          },
          on: {
            'dpr.received': { actions: 'sendDpa' },
            disconnect: { actions: 'noteCommand' },
            'transport.closed': [
              {
                guard: 'isReturnExpected',
                target: '#connection.RECONNECTING',
                actions: ['endTraffic', 'planAttempt'],
              },
              { target: '#connection.CLOSED' },
            ], // T34
          },
        },
      },
    },

    FAILED: {
      entry: [enter('FAILED'), 'endTraffic'],
      always: [
        { guard: 'canReconnect', target: 'RECONNECTING', actions: 'planAttempt' }, // T37
        { target: 'CLOSED' }, // T38
      ],
    },

    RECONNECTING: {
      entry: enter('RECONNECTING'),
      after: {
        reconnectDelay: { target: 'linked', actions: 'countReconnectAttempt' }, // T39
      },
      on: {
        'call.waiting': {
          guard: 'isNeededSooner',
          target: 'RECONNECTING',
          reenter: true,
          actions: 'bringAttemptForward',
        },
        disconnect: { target: 'CLOSED', actions: 'noteCommand' }, // T40
      },
    },

    CLOSED: {
      entry: [enter('CLOSED'), 'endTraffic', 'reportClosed'],
      type: 'final',
    },
  },
});
