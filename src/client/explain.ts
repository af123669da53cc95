import type { PeerConnection } from '../connection/connection.js';
import type { ConnectionState } from '../machines/connection-events.js';
import { dwasToProve, hasMissesLeft, type ConnectionContext } from '../machines/connection-context.js';
import type { PoolState } from '../machines/pool-machine.js';
import type { BreakerView } from '../observability/breaker-view.js';
import type { HistoryEntry } from '../observability/history.js';
import type { LastEnd } from '../observability/last-ends.js';
import type { Situation } from '../pool/situation.js';
import { DisconnectCause } from '../protocol/codes.js';
import { disconnectCauseOf } from '../protocol/disconnect-peer.js';
import { counted, duration, printable } from '../phrases.js';
import { sentence } from './wording.js';

/** What the explanation of a state is made from. */
interface Facts {
  readonly connection: PeerConnection;
  readonly context: ConnectionContext;
  readonly now: number;
  /** Ours. */
  readonly originHost: string;
  /** Of the client. */
  readonly state: PoolState;
  /** How much of a delay is left, in words. */
  readonly left: (delay: string) => string;
}

/**
 * Says in plain words why an address is in its state: what it waits for, until when, and what happens then.
 * `lastEnd`: how the last connection of the address ended.
 */
export function explain(situation: Situation, lastEnd: LastEnd | undefined): string {
  const { breaker, connection, now, waiting } = situation;
  if (connection === undefined) return explainUnused(situation, lastEnd);
  const { address, since, state } = connection;
  const { inFlight } = connection.stats();
  return [
    `${address} has been ${state} for ${duration(now - since)}: ${situationOf(connection, situation)}`,
    breaker === undefined ? '' : explainBreaker(breaker, now),
    waiting === 0 ? '' : waitingCalls(situation),
    inFlight === 0 ? '' : `${counted(inFlight, 'request')} in flight${fullness(inFlight, situation)}`,
    ...troublesOf(connection, now),
  ]
    .filter((text) => text !== '')
    .map((text) => sentence(text))
    .join(' ');
}

/** The same in short: "OPEN for 3 s: in service with ocs.example.net". An address that is not in service has its last error, too. */
export function explainBriefly(situation: Situation, lastEnd: LastEnd | undefined): string {
  const { breaker, connection, now } = situation;
  if (connection === undefined) return explainUnused(situation, lastEnd);
  const { since, state } = connection;
  const [what = ''] = situationOf(connection, situation).split('. ');
  const isServing = state === 'OPEN' || state === 'DWR_SENT';
  const [trouble] = isServing ? [] : troublesOf(connection, now);
  const told = `${state} for ${duration(now - since)}: ${what}`;
  const shut = breaker === undefined ? '' : explainBreaker(breaker, now);
  return [told, shut, trouble ?? '']
    .filter((text) => text !== '')
    .map((text) => sentence(text))
    .join(' ');
}

function situationOf(connection: PeerConnection, { now, options, state }: Situation): string {
  const timers = connection.timers();
  return situations[connection.state]({
    connection,
    context: connection.context,
    now,
    originHost: options.originHost,
    state,
    left: (delay) => {
      const dueAt = timers.find((timer) => timer.delay === delay)?.dueAt ?? now;
      return duration(Math.max(0, dueAt - now));
    },
  });
}

function waitingCalls({ isLimited, options: { maxRequestsPerSecond }, waiting }: Situation): string {
  const [wait, its] = waiting === 1 ? ['waits', 'its'] : ['wait', 'their'];
  const what = isLimited ? `${its} turn within maxRequestsPerSecond (${maxRequestsPerSecond})` : 'it';
  return `${counted(waiting, 'call')} ${wait} for ${what}`;
}

function fullness(inFlight: number, { options: { maxInFlight } }: Situation): string {
  return inFlight < maxInFlight ? '' : ', as many as maxInFlight allows: further calls wait';
}

/** What its circuit breaker does to calls. */
function explainBreaker({ reason, since, state, until }: BreakerView, now: number): string {
  const ago = duration(now - since);
  if (state === 'OPEN') {
    return (
      `Its circuit breaker has been open for ${ago}, and calls are refused for ${duration(until - now)} more; ` +
      `then one is let through. It has opened since ${printable(reason)}`
    );
  }
  const next =
    state === 'PROBING'
      ? 'one call is trying the peer, and others are refused until it has ended'
      : 'the next call is let through to try the peer';
  return `Its circuit breaker has been half-open for ${ago}: ${next}. It had opened since ${printable(reason)}`;
}

function explainUnused(
  { breaker, hasRoom, key, now, state }: Situation,
  lastEnd: LastEnd | undefined,
): string {
  const next =
    state !== 'ACCEPTING'
      ? `a call would be rejected, since the client is ${state}`
      : breaker?.state === 'OPEN'
        ? 'a call would be refused'
        : hasRoom
          ? 'a call would dial it'
          : 'a call would be refused, since maxConnections is reached';
  const past =
    lastEnd === undefined
      ? 'Nothing is remembered of an earlier one'
      : `It was last closed ${duration(now - lastEnd.at)} ago: ${printable(lastEnd.what)}`;
  const shut = breaker === undefined ? '' : ` ${sentence(explainBreaker(breaker, now))}`;
  return `${key} has no connection; ${next}.${shut} ${sentence(past)}`;
}

const situations: Readonly<Record<ConnectionState, (facts: Facts) => string>> = {
  DISCONNECTED: () => 'it is about to be dialled, within this turn of the event loop',
  CONNECTING: ({ context, left }) =>
    context.link.dialsAhead !== undefined
      ? `its dial waits for its turn behind ${counted(context.link.dialsAhead, 'other dial')} (maxConcurrentDials, ` +
        `maxDialsPerSecond). It must be connected within ${left('dialTimeout')} (dialTimeoutMs); ` +
        `otherwise ${afterFailure(context)}`
      : `its name is being resolved, or TCP is being set up. That may take ${left('dialTimeout')} more (dialTimeoutMs); ` +
        `otherwise ${afterFailure(context)}. If it stays so, look at the address, name resolution, routes and firewalls`,
  TLS_HANDSHAKE: ({ context, left }) =>
    `TCP is up, and TLS is being agreed on. That may take ${left('tlsTimeout')} more (tlsTimeoutMs); ` +
    `otherwise ${afterFailure(context)}. If it stays so, the peer does not answer: does it expect TLS on that port?`,
  CER_SENT: ({ context, left, originHost }) =>
    `${context.link.isSecured ? 'TLS' : 'TCP'} is up and our CER is sent. The CEA must come within ${left('cerTimeout')} (cerTimeoutMs); ` +
    `otherwise ${afterFailure(context)}. If it stays so, look at the log of the peer: ` +
    `does it know our Origin-Host ${originHost}?`,
  OPEN: ({ connection, left, now }) => {
    // An option may have been turned on or off since the delay could be armed.
    const isArmed = (name: string) => connection.timers().some(({ delay }) => delay === name);
    const idle = isArmed('idleTimeout')
      ? `. If idle, it is closed in ${left('idleTimeout')} at the earliest`
      : '';
    const age = isArmed('maxLifetime') ? `. For its age it is closed in ${left('maxLifetime')}` : '';
    return (
      `in service${nameOfPeer(connection)}. ${lastHeard(connection, now)}; ` +
      `in ${left('watchdog')} at the earliest, after silence, a DWR is sent${idle}${age}`
    );
  },
  DWR_SENT: ({ connection, context, left, now }) =>
    `in service${nameOfPeer(connection)}, but the peer was silent, so a DWR was sent. ${lastHeard(connection, now)}. ` +
    `Without DWA or other message within ${left('dwrTimeout')} (dwrTimeoutMs) ` +
    (hasMissesLeft(context)
      ? 'it becomes SUSPECT, and calls wait'
      : `it is given up: ${afterFailure(context)}`),
  SUSPECT: ({ connection, context, left, now }) => {
    const { link, missedDwas } = context;
    const isLast = !hasMissesLeft(context) || link.options.watchdog === 'rfc3539';
    return (
      `the peer does not answer: ${counted(missedDwas, 'DWA')} missing. ${lastHeard(connection, now)}. Calls wait. ` +
      `Any message of the peer brings it back; without one, in ${left('dwrTimeout')} ` +
      (isLast ? `it is given up: ${afterFailure(context)}` : 'another DWR is sent') +
      '. Look at the peer: is its process frozen or overloaded? Does the network drop packets?'
    );
  },
  REOPEN: ({ connection, context, left }) =>
    `it was lost and is connected again${nameOfPeer(connection)}, but not trusted yet. Calls wait until ` +
    `${counted(dwasToProve(context), 'more DWA')} in a row ${dwasToProve(context) === 1 ? 'has' : 'have'} come. ` +
    `The next must come within ${left('proofTimeout')}; otherwise ` +
    (context.numDwa < 0 ? `it is given up: ${afterFailure(context)}` : 'the count begins again') +
    '. If it stays so, the peer accepts connections but answers no DWR',
  DRAINING: ({ context, left, state }) =>
    `we close it (${whyClosing(context)}). Requests without answer have ${left('drainTimeout')} more; ` +
    `then DPR is sent. ${newCalls(state)}`,
  DPR_SENT: ({ context, left, state }) =>
    `we close it (${whyClosing(context)}). DPR is sent; the DPA has ${left('dprTimeout')} more. ` +
    `Then the socket is closed and the address is free. ${newCalls(state)}`,
  DPR_RECEIVED: ({ connection, context, left, state }) =>
    `the peer ends it with DPR${disconnectCause(connection)}. We have sent DPA; the peer has ` +
    `${left('linger')} more to close. ` +
    (state !== 'ACCEPTING'
      ? `Then the address is free. ${newCalls(state)}`
      : context.isReturnExpected && context.link.options.reconnect.enabled
        ? 'Then it is dialled again after a pause'
        : context.cause === undefined
          ? 'Then the address is free, and the next call dials it'
          : 'Then the calls that wait are rejected and the address is free'),
  FAILED: () => 'it was just lost; what comes next is decided at once',
  RECONNECTING: ({ context, left }) =>
    `attempt ${context.failedAttempts} in ${left('reconnectDelay')}. Calls wait for it until their own deadlines`,
  CLOSED: () => 'it has ended, and the address is being freed',
};

/** What becomes of a connection that fails now. */
function afterFailure({ link, wasOpen }: ConnectionContext): string {
  return wasOpen && link.options.reconnect.enabled
    ? 'it is dialled again after a pause'
    : 'the calls that wait are rejected and the address is free';
}

function newCalls(state: PoolState): string {
  return state === 'ACCEPTING'
    ? 'New calls wait for the next connection'
    : `New calls are rejected, since the client is ${state}`;
}

function whyClosing({ reason }: ConnectionContext): string {
  if (reason === 'idle') return 'no application message within idleTimeoutMs';
  if (reason === 'lifetime') return 'it is older than maxLifetimeMs';
  return 'this program has asked for it';
}

function nameOfPeer({ peer }: PeerConnection): string {
  return peer === undefined ? '' : ` with ${printable(peer.originHost)}`;
}

function lastHeard(connection: PeerConnection, now: number): string {
  const { lastReceivedAt } = connection.stats();
  return lastReceivedAt === undefined
    ? 'The peer has not said anything'
    : `The last message of the peer came ${duration(now - lastReceivedAt)} ago`;
}

const causeNames: ReadonlyMap<number | undefined, string> = new Map([
  [DisconnectCause.rebooting, 'REBOOTING'],
  [DisconnectCause.busy, 'BUSY'],
  [DisconnectCause.doNotWantToTalkToYou, 'DO_NOT_WANT_TO_TALK_TO_YOU'],
]);

function disconnectCause(connection: PeerConnection): string {
  const dpr = connection
    .baseMessages()
    .find(({ direction, name }) => name === 'DPR' && direction === 'received');
  const cause = dpr && disconnectCauseOf(dpr.message);
  return cause === undefined ? '' : `, Disconnect-Cause ${cause} ${causeNames.get(cause) ?? ''}`.trimEnd();
}

/** A loss, or an attempt that failed. */
interface Trouble {
  readonly at: number;
  readonly after: string;
  readonly what: string;
}

/** The last error, how often it occurred in a row, and the errors before. */
function troublesOf(connection: PeerConnection, now: number): string[] {
  const troubles = connection.history().flatMap((entry) => troubleOf(entry) ?? []);
  const last = troubles.at(-1);
  if (last === undefined) return [];
  const other = troubles.findLastIndex(({ what }) => what !== last.what);
  const repeated = troubles.length - 1 - other;
  const since = troubles[other + 1]?.at ?? last.at;
  const often = repeated === 1 ? '' : `, ${repeated} times in a row within ${duration(now - since)}`;
  const before = troubles[other];
  return [
    `Last: ${last.after}, ${duration(now - last.at)} ago${often}: ${last.what}`,
    before === undefined ? '' : `Before: ${before.after}, ${duration(now - before.at)} ago: ${before.what}`,
  ];
}

function troubleOf({ at, cause, event, to }: HistoryEntry): Trouble | undefined {
  const after = event.startsWith('after ') ? event : `after ${event}`;
  if (to === 'DPR_RECEIVED') {
    return { at, after, what: 'the peer has ended the connection with a Disconnect-Peer-Request' };
  }
  return to === 'FAILED' && cause !== undefined ? { at, after, what: printable(cause) } : undefined;
}
