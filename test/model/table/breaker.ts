import type { Row } from './row.js';

const tooBusy = 'the peer has answered 3004 DIAMETER_TOO_BUSY';
const refusals = (seconds: number) => `OPEN ${seconds} s (2 failures in a row, the last one: ${tooBusy})`;
const refusedAgain = (seconds: number) => `OPEN ${seconds} s (it was tried again: ${tooBusy})`;
const busy = 'the peer has sent a Disconnect-Peer-Request with Disconnect-Cause BUSY';
const unreachable = 'OPEN 5 s (2 failures in a row, the last one:)';

const notSent = 'request CircuitOpenError not-sent';

const rate = { breaker: { maxFailures: 2, minRequests: 3 } } as const;

const redialled = {
  to: 'CONNECTING CER_SENT REOPEN OPEN',
  by: 'after reconnectDelay, transport.connected, cea.received, dwa.received',
} as const;

/** Written by hand from the option `breaker`; none of it is read from the machine. */
export const breakerRows: readonly Row[] = [
  // CLOSED: what is counted.
  { t: '', in: 'CLOSED', when: ['request', 'peer CCA 3004'], seen: 'CCR', calls: 'request done' },
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['request', 'peer CCA 3004', 'request'],
    seen: 'CCR',
    calls: `${notSent}, request done`,
    breaker: refusals(5),
  },
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['request', 'peer CCA 3002'],
    seen: 'CCR',
    calls: 'request done',
    breaker:
      'OPEN 5 s (2 failures in a row, the last one: the peer has answered 3002 DIAMETER_UNABLE_TO_DELIVER)',
  },
  // Other answers say that the peer works, and what comes after them is no row.
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['request', 'peer CCA 5012', 'request', 'peer CCA 3004'],
    seen: 'CCR CCR',
    calls: 'request done, request done',
  },
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['request', 'peer CCA 3001', 'request', 'peer CCA 3004', 'request', 'peer CCA 3004'],
    seen: 'CCR CCR CCR',
    calls: 'request done, request done, request done',
    breaker: refusals(5),
  },
  // A timeout is not counted so, and does not end a row either: no answer is no good answer.
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['request 1000', 'wait 1100', 'request', 'peer CCA', 'peer CCA 3004'],
    seen: 'CCR CCR',
    calls: 'request RequestTimeoutError maybe-delivered, request done',
    breaker: refusals(5),
  },
  {
    t: '',
    in: 'CLOSED',
    when: ['request 1000', 'wait 1100', 'request 1000', 'wait 1100'],
    seen: 'CCR CCR',
    calls: 'request RequestTimeoutError maybe-delivered, request RequestTimeoutError maybe-delivered',
  },
  {
    t: '',
    in: 'CLOSED',
    options: rate,
    when: ['request 1000', 'request 1000', 'wait 1100', 'request 1000', 'wait 1100'],
    seen: 'CCR CCR CCR',
    calls:
      'request RequestTimeoutError maybe-delivered, request RequestTimeoutError maybe-delivered, request RequestTimeoutError maybe-delivered',
    breaker: 'OPEN 5 s (3 of 3 requests within about 10 s timed out or got 3002 or 3004)',
  },
  // Half of the requests are not more than half.
  {
    t: '',
    in: 'CLOSED',
    options: rate,
    when: ['request', 'request', 'request 1000', 'request 1000', 'peer CCA', 'peer CCA', 'wait 1100'],
    seen: 'CCR CCR CCR CCR',
    calls:
      'request RequestTimeoutError maybe-delivered, request RequestTimeoutError maybe-delivered, request done, request done',
  },
  {
    t: '',
    in: 'CLOSED',
    options: rate,
    when: ['request', 'peer CCA', 'request', 'peer CCA 3004', 'request 1000', 'wait 1100'],
    seen: 'CCR CCR CCR',
    calls: 'request RequestTimeoutError maybe-delivered, request done, request done',
    breaker: 'OPEN 5 s (2 of 3 requests within about 10 s timed out or got 3002 or 3004)',
  },
  {
    t: '',
    in: 'CLOSED',
    when: ['peer DPR 1'],
    to: 'DPR_RECEIVED',
    by: 'dpr.received',
    seen: 'DPA',
    breaker: `OPEN 5 s (${busy})`,
  },
  { t: '', in: 'CLOSED', when: ['peer DPR 2'], to: 'DPR_RECEIVED', by: 'dpr.received', seen: 'DPA' },
  {
    t: '',
    in: 'CLOSED, unreachable',
    when: ['connect', 'connect', 'connect'],
    to: 'CONNECTING FAILED CLOSED CONNECTING FAILED CLOSED',
    by: 'connect, transport.closed, connect, transport.closed',
    calls:
      'connect CircuitOpenError not-sent, connect ConnectionClosedError not-sent, connect ConnectionClosedError not-sent',
    breaker: unreachable,
  },
  // A connection that opens ends a row, though nothing was asked.
  {
    t: '',
    in: 'CLOSED, one failed dial',
    when: ['connect', 'peer CEA', 'peer-stops', 'peer RST', 'wait 5000'],
    to: 'CONNECTING CER_SENT OPEN FAILED RECONNECTING CONNECTING FAILED RECONNECTING',
    by: 'connect, transport.connected, cea.received, transport.closed, after reconnectDelay, transport.closed',
    seen: '+ CER',
    calls: 'connect done',
    ends: 'network-error',
  },
  {
    t: '',
    in: 'CLOSED, one failed dial',
    when: ['connect', 'peer CEA 5012'],
    to: 'CONNECTING CER_SENT FAILED CLOSED',
    by: 'connect, transport.connected, cea.received',
    seen: '+ CER FIN',
    calls: 'connect HandshakeFailedError not-sent',
    breaker: unreachable,
  },
  // A breaker that is off counts nothing.
  {
    t: '',
    in: 'CLOSED, one failure',
    when: ['update breaker off', 'request', 'peer CCA 3004', 'update breaker on', 'request', 'peer CCA 3004'],
    seen: 'CCR CCR',
    calls: 'request done, request done',
  },

  // OPEN: calls are refused for a time, and what fails meanwhile does not matter.
  { t: '', in: 'OPEN, refused', when: ['request'], calls: notSent },
  {
    t: '',
    in: 'OPEN, refused',
    still: ['wait 4999'],
    when: ['wait 1'],
    breaker: 'HALF_OPEN',
  },
  {
    t: '',
    in: 'OPEN for the second time',
    still: ['wait 9999'],
    when: ['wait 1', 'request', 'peer CCA 3004', 'wait 15000', 'request', 'peer CCA 3004'],
    seen: 'CCR CCR',
    calls: 'request done, request done',
    breaker: `HALF_OPEN, PROBING, ${refusedAgain(15)}, HALF_OPEN, PROBING, ${refusedAgain(15)}`,
  },
  {
    t: '',
    in: 'OPEN, refused',
    when: ['update breaker off', 'request', 'peer CCA'],
    seen: 'CCR',
    calls: 'request done',
    breaker: 'CLOSED',
  },
  { t: '', in: 'OPEN, refused', when: ['update breaker off', 'wait 5000'], breaker: 'CLOSED' },
  // The connection lives its own life; that it opens again says nothing about the answers of the peer.
  {
    t: '',
    in: 'OPEN, refused, for long',
    when: ['peer RST', 'wait 5000', 'peer CEA', 'peer DWA', 'peer DWA', 'peer DWA', 'request'],
    to: 'FAILED RECONNECTING CONNECTING CER_SENT REOPEN OPEN',
    by: `transport.closed, ${redialled.by}`,
    seen: '+ CER DWR DWR DWR',
    calls: notSent,
    ends: 'network-error',
  },
  {
    t: '',
    in: 'OPEN, unreachable',
    when: ['wait 11250', 'wait 16875'],
    to: 'CONNECTING FAILED RECONNECTING CONNECTING FAILED RECONNECTING',
    by: 'after reconnectDelay, transport.closed, after reconnectDelay, transport.closed',
  },
  // It does say so where the trouble was that there was none.
  {
    t: '',
    in: 'OPEN, unreachable',
    when: [
      'peer-starts',
      'wait 11250',
      'peer CEA',
      'peer DWA',
      'peer DWA',
      'peer DWA',
      'request',
      'peer CCA',
    ],
    ...redialled,
    seen: '+ CER DWR DWR DWR CCR',
    calls: 'request done',
    breaker: 'HALF_OPEN, PROBING, CLOSED',
  },
  // Calls that wait when it opens are refused, and nobody waits for the dial any more.
  {
    t: '',
    in: 'CLOSED',
    when: ['peer-stops', 'peer RST', 'wait 5000', 'request', 'connect', 'wait 7500'],
    to: 'FAILED RECONNECTING CONNECTING FAILED RECONNECTING CONNECTING FAILED RECONNECTING',
    by: 'transport.closed, after reconnectDelay, transport.closed, after reconnectDelay, transport.closed',
    calls: `connect CircuitOpenError not-sent, ${notSent}`,
    ends: 'network-error',
    breaker: unreachable,
  },
  {
    t: '',
    in: 'OPEN, unreachable at first',
    when: ['connect', 'request'],
    calls: `connect CircuitOpenError not-sent, ${notSent}`,
  },

  // HALF_OPEN: the next request is a probe.
  {
    t: '',
    in: 'HALF_OPEN',
    still: ['wait 100000'],
    when: ['request', 'request'],
    seen: 'CCR',
    calls: notSent,
    breaker: 'PROBING',
  },
  // Requests from before it opened say how the peer was.
  {
    t: '',
    in: 'HALF_OPEN, an older request in flight',
    when: ['peer CCA 3004'],
    calls: 'request done',
  },
  { t: '', in: 'HALF_OPEN, an older request in flight', when: ['peer CCA'], calls: 'request done' },
  {
    t: '',
    in: 'HALF_OPEN',
    when: ['peer DPR 1'],
    to: 'DPR_RECEIVED',
    by: 'dpr.received',
    seen: 'DPA',
    breaker: `OPEN 10 s (it was tried again: ${busy})`,
  },
  {
    t: '',
    in: 'HALF_OPEN',
    when: ['peer RST', 'wait 5000', 'peer CEA', 'peer DWA', 'peer DWA', 'peer DWA'],
    to: 'FAILED RECONNECTING CONNECTING CER_SENT REOPEN OPEN',
    by: `transport.closed, ${redialled.by}`,
    seen: '+ CER DWR DWR DWR',
    ends: 'network-error',
  },
  {
    t: '',
    in: 'HALF_OPEN, unreachable at first',
    when: ['connect'],
    to: 'CONNECTING FAILED CLOSED',
    by: 'connect, transport.closed',
    calls: 'connect ConnectionClosedError not-sent',
    breaker: 'OPEN 10 s (it was tried again:)',
  },
  {
    t: '',
    in: 'HALF_OPEN, connecting',
    when: ['peer CEA'],
    to: 'OPEN',
    by: 'cea.received',
    calls: 'connect done',
    breaker: 'CLOSED',
  },
  {
    t: '',
    in: 'HALF_OPEN, connecting, two probes',
    when: ['peer CEA', 'request', 'peer CCA'],
    to: 'OPEN',
    by: 'cea.received',
    seen: 'CCR',
    calls: 'connect done, request done',
    breaker: 'PROBING, CLOSED',
  },
  {
    t: '',
    in: 'HALF_OPEN by a connection',
    when: ['request', 'peer CCA', 'request', 'peer CCA'],
    seen: 'CCR CCR',
    calls: 'request done, request done',
    breaker: 'PROBING, HALF_OPEN, PROBING, CLOSED',
  },
  { t: '', in: 'HALF_OPEN', when: ['update breaker off'], breaker: 'CLOSED' },

  // PROBING: what becomes of it decides.
  {
    t: '',
    in: 'PROBING',
    when: ['peer CCA', 'request', 'peer CCA 3004', 'request', 'peer CCA 3004'],
    seen: 'CCR CCR',
    calls: 'request done, request done, request done',
    breaker: `CLOSED, ${refusals(5)}`,
  },
  { t: '', in: 'PROBING', when: ['peer CCA 5012'], calls: 'request done', breaker: 'CLOSED' },
  { t: '', in: 'PROBING', when: ['peer CCA 3004'], calls: 'request done', breaker: refusedAgain(10) },
  {
    t: '',
    in: 'HALF_OPEN',
    when: ['request 1000', 'wait 1100', 'wait 10000', 'request', 'peer CCA', 'peer CCA'],
    seen: 'CCR CCR',
    calls: 'request RequestTimeoutError maybe-delivered, request done',
    breaker: 'PROBING, OPEN 10 s (it was tried again: No answer from), HALF_OPEN, PROBING, CLOSED',
  },
  {
    t: '',
    in: 'PROBING',
    when: ['peer RST'],
    to: 'FAILED RECONNECTING',
    by: 'transport.closed',
    calls: 'request ConnectionClosedError maybe-delivered',
    ends: 'network-error',
    breaker: 'OPEN 10 s (it was tried again:)',
  },
  // A probe of which nothing is known gives its place to the next.
  { t: '', in: 'PROBING', when: ['abort'], breaker: 'HALF_OPEN' },
  {
    t: '',
    in: 'PROBING',
    when: ['peer DPR 1'],
    to: 'DPR_RECEIVED',
    by: 'dpr.received',
    seen: 'DPA',
    breaker: `OPEN 10 s (it was tried again: ${busy})`,
  },
  {
    t: '',
    in: 'PROBING, two probes',
    when: ['peer CCA', 'request', 'peer CCA'],
    seen: 'CCR',
    calls: 'request done, request done',
    breaker: 'HALF_OPEN, PROBING, CLOSED',
  },
  // Successes count only in a row.
  {
    t: '',
    in: 'PROBING, two probes',
    when: ['peer CCA', 'request', 'peer CCA 3004', 'wait 10000', 'request', 'peer CCA'],
    seen: 'CCR CCR',
    calls: 'request done, request done, request done',
    breaker: `HALF_OPEN, PROBING, ${refusedAgain(10)}, HALF_OPEN, PROBING, HALF_OPEN`,
  },
  {
    t: '',
    in: 'PROBING, connecting',
    when: ['peer CEA'],
    to: 'OPEN',
    by: 'cea.received',
    seen: 'CCR',
    breaker: 'CLOSED',
  },
  {
    t: '',
    in: 'PROBING, connecting, two probes',
    when: ['peer CEA', 'peer CCA'],
    to: 'OPEN',
    by: 'cea.received',
    seen: 'CCR',
    calls: 'request done',
    breaker: 'CLOSED',
  },
  {
    t: '',
    in: 'PROBING, connecting',
    when: ['peer CEA 5012'],
    to: 'FAILED CLOSED',
    by: 'cea.received',
    seen: 'FIN',
    calls: 'request HandshakeFailedError not-sent',
    breaker: 'OPEN 10 s (it was tried again:)',
  },
  {
    t: '',
    in: 'PROBING',
    when: ['update breaker off', 'request', 'peer CCA', 'peer CCA'],
    seen: 'CCR',
    calls: 'request done, request done',
    breaker: 'CLOSED',
  },

  // The client ends.
  {
    t: '',
    in: 'OPEN, refused',
    when: ['destroy-client', 'wait 5000'],
    to: 'CLOSED',
    by: 'destroy',
    seen: 'FIN',
    ends: 'destroyed',
  },
];
