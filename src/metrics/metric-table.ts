import type { GroupStats } from '../group/group-record.js';
import type { ClientStats } from '../observability/client-figures.js';
import type { StoreStats } from '../observability/record-stats.js';
import type { Connection } from '../observability/connection-view.js';
import type { ConnectionStats } from '../observability/figures.js';
import type { FailoverReason } from '../observability/news.js';
import type { OverloadView } from '../observability/overload-view.js';
import { noSessions, type SessionStats } from '../observability/session-figures.js';

/** What a metric is told by. */
export const labels = {
  peer: {
    attribute: 'server.address',
    help: 'The address of the peer, as `connection.address` has it',
  },
  application: {
    attribute: 'diameter.application.name',
    help: 'The name of the application, or its Application-Id if `dictionary` does not have it',
  },
  command: {
    attribute: 'diameter.command.name',
    help: 'The name of the command, or its code if `dictionary` does not have it',
  },
  result: { attribute: 'diameter.result.class', help: 'How it ended, see [below](#results)' },
  phase: {
    attribute: 'diameter.connect.phase',
    help: '`resolve`, `dial`, `tls` or `cea` (the capabilities exchange)',
  },
  state: { attribute: 'diameter.connection.state', help: 'A [state of a connection](states.md)' },
  session_state: {
    attribute: 'diameter.session.state',
    help: 'A [state of a session](sessions.md#states)',
  },
  cause: {
    attribute: 'diameter.session.end.cause',
    help: 'Why a session has ended: the `cause` of its event [`ended`](sessions.md#when-it-ends)',
  },
  group: { attribute: 'diameter.group', help: 'The name of a group' },
  reason: {
    attribute: 'diameter.failover.reason',
    help: '`lost` (the connection), `suspect` (the watchdog is not answered) or `refused` (the member answered 3002 or 3004)',
  },
} as const;

export type Label = keyof typeof labels;

interface Described {
  /** As OpenTelemetry writes it, without `diameter.client.`. */
  readonly name: string;
  /** As UCUM writes it: `s`, `By`, or what is counted in braces. */
  readonly unit: string;
  readonly help: string;
}

/** A figure of the whole client. */
export interface ClientMetric extends Described {
  readonly scope: 'client';
  readonly kind: 'counter' | 'gauge';
  /** `store`: of its store, if it has one. Undefined: there is nothing to tell. */
  readonly read: (
    stats: ClientStats,
    overload: readonly OverloadView[],
    store: StoreStats | undefined,
  ) => number | undefined;
}

/** How many connections are in each state. */
export interface StateMetric extends Described {
  readonly scope: 'state';
  readonly kind: 'gauge';
}

/** A figure of sessions: one, or one for each state or cause. */
export interface SessionMetric extends Described {
  readonly scope: 'session';
  readonly kind: 'counter' | 'gauge';
  readonly label?: 'session_state' | 'cause';
  readonly read: (stats: SessionStats) => number | Readonly<Record<string, number>>;
}

/** A figure of each peer. */
export interface PeerMetric extends Described {
  readonly scope: 'peer';
  readonly kind: 'counter' | 'gauge';
  /** What several connections that are told as one make together. */
  readonly join: 'sum' | 'min' | 'max';
  /** Undefined while it is unknown. */
  readonly read: (stats: ConnectionStats, connection: Connection) => number | undefined;
  /** What does not come from a connection, but is told of the address, which may have none. */
  readonly readBreaker?: (breaker: BreakerCounts) => number;
}

/** What the circuit breakers of one peer have done, or of all that are told as one. */
export interface BreakerCounts {
  /** Those that are not closed. */
  readonly shut: ReadonlySet<string>;
  readonly refusedCalls: number;
}

/** A figure of each group, or one for each reason of a failover. */
export interface GroupMetric extends Described {
  readonly scope: 'group';
  readonly kind: 'counter' | 'gauge';
  /** Undefined where a group has no such figure, or not yet. */
  readonly read: (stats: GroupStats) => number | Readonly<Record<FailoverReason, number>> | undefined;
}

export interface HistogramMetric extends Described {
  readonly scope: 'events';
  readonly kind: 'histogram';
  readonly labels: readonly Label[];
  /** The upper bounds of the buckets, in seconds. */
  readonly bounds: readonly number[];
  /** How much it may take of the series that have no place of their own. */
  readonly share: number;
}

export type Metric = ClientMetric | SessionMetric | StateMetric | PeerMetric | GroupMetric | HistogramMetric;

const shortTimes = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 5];
const longTimes = [0.1, 1, 5, 10, 30, 60, 300, 900, 3_600, 86_400];

const unixSeconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / 1_000);
const serving: ReadonlySet<string> = new Set(['OPEN', 'DWR_SENT', 'SUSPECT', 'REOPEN']);

function ofClient(
  kind: ClientMetric['kind'],
  name: string,
  unit: string,
  help: string,
  read: ClientMetric['read'],
): ClientMetric {
  return { scope: 'client', kind, name, unit, help, read };
}

function counted(name: string, unit: string, help: string, read: PeerMetric['read']): PeerMetric {
  return { scope: 'peer', kind: 'counter', join: 'sum', name, unit, help, read };
}

function measured(
  name: string,
  unit: string,
  help: string,
  join: PeerMetric['join'],
  read: PeerMetric['read'],
): PeerMetric {
  return { scope: 'peer', kind: 'gauge', join, name, unit, help, read };
}

function ofGroup(
  kind: GroupMetric['kind'],
  name: string,
  unit: string,
  help: string,
  read: GroupMetric['read'],
): GroupMetric {
  return { scope: 'group', kind, name, unit, help, read };
}

function ofBreaker(
  kind: PeerMetric['kind'],
  name: string,
  unit: string,
  help: string,
  readBreaker: NonNullable<PeerMetric['readBreaker']>,
): PeerMetric {
  return { scope: 'peer', kind, join: 'sum', name, unit, help, read: () => undefined, readBreaker };
}

/** Everything that is told: `registerMetrics`, `instrument` and docs/metrics.md are made of these rows. */
export const clientMetrics: readonly (ClientMetric | StateMetric)[] = [
  ofClient(
    'gauge',
    'connections.active',
    '{connection}',
    'Connections in OPEN, DWR_SENT, SUSPECT or REOPEN.',
    (stats) => stats.activeConnections,
  ),
  {
    scope: 'state',
    kind: 'gauge',
    name: 'connections.in_state',
    unit: '{connection}',
    help: 'Connections by their present state.',
  },
  ofClient(
    'counter',
    'connections.opened',
    '{connection}',
    'How often a connection became OPEN after a capabilities exchange.',
    (stats) => stats.totalConnections,
  ),
  ofClient(
    'counter',
    'connections.failed',
    '{attempt}',
    'Attempts to connect that ended before OPEN.',
    (stats) => stats.failedEstablishments,
  ),
  ofClient(
    'counter',
    'connections.closed',
    '{connection}',
    'How often an open connection ended, for any reason.',
    (stats) => stats.connectionsClosed,
  ),
  ofClient(
    'counter',
    'connections.idle_timeouts',
    '{connection}',
    'Of the connections that were closed: after idleTimeoutMs.',
    (stats) => stats.idleTimeouts,
  ),
  ofClient(
    'counter',
    'connections.lifetime_expirations',
    '{connection}',
    'Of the connections that were closed: after maxLifetimeMs.',
    (stats) => stats.maxLifetimeExpirations,
  ),
  ofClient(
    'counter',
    'connections.reconnect_attempts',
    '{attempt}',
    'Attempts to bring a lost connection back.',
    (stats) => stats.reconnectAttempts,
  ),
  ofClient(
    'counter',
    'records.accepted',
    '{record}',
    'Records that deliver() has accepted.',
    (stats) => stats.recordsAccepted,
  ),
  ofClient(
    'counter',
    'records.delivered',
    '{record}',
    'Records that were answered with success.',
    (stats) => stats.recordsDelivered,
  ),
  ofClient(
    'counter',
    'records.retried',
    '{attempt}',
    'How often sending a record has failed and is repeated.',
    (stats) => stats.recordsRetried,
  ),
  ofClient(
    'counter',
    'records.parked',
    '{record}',
    'How often a record was parked, which somebody must look at.',
    (stats) => stats.recordsParked,
  ),
  ofClient(
    'gauge',
    'store.pending',
    '{record}',
    'Records in the store that are to be delivered.',
    (_stats, _overload, store) => store?.pending,
  ),
  ofClient(
    'gauge',
    'store.parked',
    '{record}',
    'Records in the store that are parked.',
    (_stats, _overload, store) => store?.parked,
  ),
  ofClient(
    'gauge',
    'store.size',
    'By',
    'Bytes of the records in the store.',
    (_stats, _overload, store) => store?.bytes,
  ),
  ofClient(
    'gauge',
    'store.oldest.accepted',
    's',
    'When the oldest record that is to be delivered was accepted, in seconds since 1970; absent if there is none.',
    (_stats, _overload, store) => unixSeconds(store?.oldestAt),
  ),
  ofClient(
    'counter',
    'redirects.followed',
    '{request}',
    'Requests that a peer redirected, and that went on to another host.',
    (stats) => stats.redirectsFollowed,
  ),
  ofClient(
    'counter',
    'redirects.refused',
    '{request}',
    'Requests that a peer redirected, and that went nowhere else although redirects are followed.',
    (stats) => stats.redirectsRefused,
  ),
  ofClient(
    'gauge',
    'redirects.routes',
    '{route}',
    'Redirects that hold for further requests.',
    (stats) => stats.redirectRoutes,
  ),
  ofClient(
    'gauge',
    'overload.reports',
    '{report}',
    'Reports of overload by which requests are shed now.',
    (_, overload) => overload.length,
  ),
  ofClient(
    'gauge',
    'overload.reduction',
    '1',
    'The largest share of requests, from 0 to 1, that a report of overload in force sheds.',
    (_, overload) =>
      Math.max(0, ...overload.map(({ percentage, phase }) => (phase === 'in-force' ? percentage / 100 : 0))),
  ),
  ofClient(
    'counter',
    'overload.shed_by_host',
    '{call}',
    'Calls that a report of overload of a host refused.',
    (stats) => stats.shedByHost,
  ),
  ofClient(
    'counter',
    'overload.shed_by_realm',
    '{call}',
    'Calls that a report of overload of a realm refused.',
    (stats) => stats.shedByRealm,
  ),
  ofClient(
    'counter',
    'overload.diverted',
    '{request}',
    'Requests that went to another member of their group, since a report of overload shed them at the first.',
    (stats) => stats.diverted,
  ),
];

export const sessionMetrics: readonly SessionMetric[] = [
  {
    scope: 'session',
    kind: 'gauge',
    name: 'sessions.live',
    unit: '{session}',
    help: 'Sessions that have begun and are not over.',
    label: 'session_state',
    read: ({ live }) => live,
  },
  {
    scope: 'session',
    kind: 'counter',
    name: 'sessions.begun',
    unit: '{session}',
    help: 'How often a session began, or was restored.',
    read: ({ begun }) => begun,
  },
  {
    scope: 'session',
    kind: 'counter',
    name: 'sessions.failovers',
    unit: '{request}',
    help: 'How often a request of a session was sent once more, to another server.',
    read: ({ failovers }) => failovers,
  },
  {
    scope: 'session',
    kind: 'counter',
    name: 'sessions.ended',
    unit: '{session}',
    help: 'How often a session has ended.',
    label: 'cause',
    read: ({ ended }) => ended,
  },
];

/** How many series they have. */
export const seriesOfSessions = sessionMetrics.reduce((sum, { read }) => {
  const value = read(noSessions);
  return sum + (typeof value === 'number' ? 1 : Object.keys(value).length);
}, 0);

export const peerMetrics: readonly PeerMetric[] = [
  measured(
    'peer.up',
    '{connection}',
    '1 if the connection is in OPEN, DWR_SENT, SUSPECT or REOPEN, otherwise 0.',
    'sum',
    ({ state }) => (serving.has(state) ? 1 : 0),
  ),
  measured(
    'peer.opened.timestamp',
    's',
    'When the connection became OPEN, in seconds since 1970; absent while it is not open.',
    'min',
    (stats) => unixSeconds(stats.openedAt),
  ),
  measured(
    'peer.last_received.timestamp',
    's',
    'When the last message of the peer came, in seconds since 1970.',
    'max',
    (stats) => unixSeconds(stats.lastReceivedAt),
  ),
  measured(
    'peer.certificate.expiry.timestamp',
    's',
    'When the certificate expires that the peer has shown, in seconds since 1970; with TLS alone.',
    'min',
    (_, { tls }) => unixSeconds(tls?.certificate.validTo.getTime()),
  ),
  measured(
    'own.certificate.expiry.timestamp',
    's',
    'When our certificate expires that the last handshake with the peer used, in seconds since 1970; with TLS alone.',
    'min',
    (_, { tls }) => unixSeconds(tls?.ownCertificateValidTo?.getTime()),
  ),
  counted(
    'peer.reconnections',
    '{connection}',
    'How often the connection was lost and came back.',
    (stats) => stats.reconnectCount,
  ),
  counted('requests', '{request}', 'Requests that were written.', (stats) => stats.requests),
  measured(
    'requests.in_flight',
    '{request}',
    'Requests that are awaiting their answer.',
    'sum',
    (stats) => stats.inFlight,
  ),
  counted(
    'requests.answered',
    '{request}',
    'Requests whose answer arrived in time, whatever its Result-Code.',
    (stats) => stats.answers,
  ),
  counted(
    'requests.timed_out',
    '{request}',
    'Requests that were written and not answered before their deadline.',
    (stats) => stats.timeouts,
  ),
  counted(
    'requests.lost',
    '{request}',
    'Requests that were written and then aborted, or lost with their connection.',
    (stats) => stats.errors,
  ),
  counted(
    'answers.unmatched',
    '{answer}',
    'Answers that matched no pending request: late, duplicate or never asked for.',
    (stats) => stats.unmatchedAnswers,
  ),
  counted(
    'messages.relayed',
    '{message}',
    'Requests of the peer that name another Origin-Host than the peer does; with allowRelayedMessages: false also answers.',
    (stats) => stats.relayedMessages,
  ),
  counted(
    'messages.sent',
    '{message}',
    'Messages written, base messages included.',
    (stats) => stats.messagesSent,
  ),
  counted(
    'messages.received',
    '{message}',
    'Messages read, base messages included.',
    (stats) => stats.messagesReceived,
  ),
  counted('network.sent', 'By', 'Bytes written.', (stats) => stats.bytesSent),
  counted('network.received', 'By', 'Bytes read.', (stats) => stats.bytesReceived),
  ofBreaker(
    'gauge',
    'peer.breaker.open',
    '{breaker}',
    '1 if the circuit breaker of the address is open or half-open, otherwise 0.',
    ({ shut }) => shut.size,
  ),
  ofBreaker(
    'counter',
    'calls.refused',
    '{call}',
    'Calls that the circuit breaker refused.',
    ({ refusedCalls }) => refusedCalls,
  ),
];

export const groupMetrics: readonly GroupMetric[] = [
  ofGroup('gauge', 'group.size', '{member}', 'Members, usable or not.', (stats) => stats.members),
  ofGroup('gauge', 'group.usable', '{member}', 'Members that get requests now.', (stats) => stats.usable),
  ofGroup(
    'gauge',
    'group.held.calls',
    '{call}',
    'Calls that wait for a usable member.',
    (stats) => stats.held,
  ),
  ofGroup('gauge', 'group.held.memory', 'By', 'Bytes of these calls.', (stats) => stats.heldBytes),
  ofGroup(
    'counter',
    'group.failovers',
    '{request}',
    'How often a request went to another member.',
    (stats) => stats.failovers,
  ),
  ofGroup(
    'counter',
    'group.refused',
    '{call}',
    'Calls that were refused: no member could be found for them, and they could not wait.',
    (stats) => stats.refused,
  ),
  ofGroup(
    'counter',
    'group.held_too_long',
    '{call}',
    'Calls that ended while they waited for a usable member.',
    (stats) => stats.heldTooLong,
  ),
  ofGroup(
    'counter',
    'group.discovery.found',
    '{refresh}',
    'How often DNS has told of the members; only where the group follows DNS.',
    ({ discovery }) => discovery?.refreshes.found,
  ),
  ofGroup(
    'counter',
    'group.discovery.empty',
    '{refresh}',
    'How often DNS has told of no member.',
    ({ discovery }) => discovery?.refreshes.empty,
  ),
  ofGroup(
    'counter',
    'group.discovery.failed',
    '{refresh}',
    'How often DNS has not answered, or with what cannot be used.',
    ({ discovery }) => discovery?.refreshes.failed,
  ),
  ofGroup(
    'gauge',
    'group.discovery.found.timestamp',
    's',
    'When DNS last told of the members, in seconds since 1970.',
    ({ discovery }) => unixSeconds(discovery?.foundAt),
  ),
];

/** How many series a group has: failovers have three. */
export const seriesOfGroup = groupMetrics.length + 2;

/** How much of `maxSeries` the figures of groups may take. */
export const shareOfGroups = 0.0116;

export const histograms = {
  request: {
    scope: 'events',
    kind: 'histogram',
    name: 'request.duration',
    unit: 's',
    help: 'From the call to its end, the wait for the connection included.',
    labels: ['peer', 'application', 'command', 'result'],
    bounds: shortTimes,
    share: 0.362,
  },
  wait: {
    scope: 'events',
    kind: 'histogram',
    name: 'request.wait.duration',
    unit: 's',
    help: 'How long requests waited for their connection. Those that were written at once are not counted.',
    labels: ['peer'],
    bounds: shortTimes,
    share: 0.01,
  },
  served: {
    scope: 'events',
    kind: 'histogram',
    name: 'served.duration',
    unit: 's',
    help: 'From a request of the peer to its answer.',
    labels: ['peer', 'application', 'command', 'result'],
    bounds: shortTimes,
    share: 0.03,
  },
  phase: {
    scope: 'events',
    kind: 'histogram',
    name: 'connect.duration',
    unit: 's',
    help: 'How long a phase of connecting took, where it succeeded.',
    labels: ['peer', 'phase'],
    bounds: shortTimes,
    share: 0.014,
  },
  state: {
    scope: 'events',
    kind: 'histogram',
    name: 'state.duration',
    unit: 's',
    help: 'How long a connection was in a state, counted when it leaves the state.',
    labels: ['peer', 'state'],
    bounds: longTimes,
    share: 0.014,
  },
} as const satisfies Readonly<Record<string, HistogramMetric>>;

export type HistogramName = keyof typeof histograms;

/** How much of `maxSeries` the figures of peers may take. */
export const shareOfPeers = 0.57;

export const allMetrics: readonly Metric[] = [
  ...clientMetrics,
  ...sessionMetrics,
  ...peerMetrics,
  ...groupMetrics,
  ...Object.values<HistogramMetric>(histograms),
];

const units: Readonly<Record<string, string>> = { s: '_seconds', By: '_bytes' };

/** The name of a metric in the registry of prom-client, as OpenTelemetry's exporter for Prometheus would make it. */
export function prometheusName(prefix: string, { kind, name, unit }: Metric): string {
  return `${prefix}${name.replaceAll('.', '_')}${units[unit] ?? ''}${kind === 'counter' ? '_total' : ''}`;
}
