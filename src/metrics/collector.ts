import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import type { ConnectionState } from '../machines/connection-events.js';
import type { Listener, Phase } from '../observability/news.js';
import type { SessionStats } from '../observability/session-figures.js';
import type { Distribution, LabelSet, LabelValues, MakeDistribution, Point } from './distribution.js';
import { GroupPoints } from './group-points.js';
import { HistogramFamily, otherId } from './histogram-family.js';
import {
  clientMetrics,
  histograms,
  peerMetrics,
  seriesOfGroup,
  seriesOfSessions,
  shareOfGroups,
  shareOfPeers,
  type ClientMetric,
  type GroupMetric,
  type HistogramMetric,
  type HistogramName,
  type PeerMetric,
  type SessionMetric,
  type StateMetric,
} from './metric-table.js';
import { Names } from './names.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import { Peers } from './peers.js';
import { protocolError, resultLabels, resultOfAnswer, resultOfError } from './results.js';

const phaseIndex: Readonly<Record<Phase, number>> = { resolve: 0, dial: 1, tls: 2, cea: 3 };
const phases = Object.keys(phaseIndex);
const stateIndex: Readonly<Record<ConnectionState, number>> = {
  DISCONNECTED: 0,
  CONNECTING: 1,
  TLS_HANDSHAKE: 2,
  CER_SENT: 3,
  OPEN: 4,
  DWR_SENT: 5,
  SUSPECT: 6,
  REOPEN: 7,
  DRAINING: 8,
  DPR_SENT: 9,
  DPR_RECEIVED: 10,
  FAILED: 11,
  RECONNECTING: 12,
  CLOSED: 13,
};
const states = Object.keys(stateIndex);

/** The values of the last label of each histogram, of which there are few. */
const lastValuesOf: Readonly<Record<HistogramName, readonly string[]>> = {
  request: resultLabels,
  wait: [''],
  served: resultLabels,
  phase: phases,
  state: states,
};

/** The series of one set of labels: the buckets, that of all values, the sum, and the count. */
function linesOfSet({ bounds }: HistogramMetric): number {
  return bounds.length + 3;
}

/** What has no peer, and what is told as `other`: it always has room. */
const alwaysTold =
  clientMetrics.length +
  states.length +
  seriesOfSessions +
  peerMetrics.length +
  seriesOfGroup +
  // The keys of an object that has those names.
  (Object.keys(histograms) as HistogramName[]).reduce(
    (sum, name) => sum + lastValuesOf[name].length * linesOfSet(histograms[name]),
    0,
  );

export interface CollectorOptions {
  readonly maxSeries: number;
  readonly dictionary: Dictionary | undefined;
}

/** The counters and gauges of one moment. */
export interface Snapshot {
  /** A point may be looked at until the next one is taken. */
  of(metric: ClientMetric | SessionMetric | StateMetric | PeerMetric | GroupMetric): Iterable<Point>;
}

const noLabels: LabelValues = {};

/** Hears the news of a client and sorts what is to be told by its labels. */
export class Collector<D extends Distribution> {
  readonly #client: DiameterClient;
  readonly #peers: Peers<D>;
  readonly #families: Readonly<Record<HistogramName, HistogramFamily<D>>>;
  readonly #groups: GroupPoints;
  readonly #stateLabels = states.map((state) => ({ state }));
  /** How to stop listening. */
  readonly stop: () => void;

  constructor(client: DiameterClient, options: CollectorOptions, make: MakeDistribution<D>) {
    const maxSeries = options.maxSeries - alwaysTold;
    const names = new Names(options.dictionary);
    const family = (name: HistogramName, index: number) => {
      const metric = histograms[name];
      const maxSets = Math.floor((maxSeries * metric.share) / linesOfSet(metric));
      return new HistogramFamily<D>(metric, index, lastValuesOf[name], maxSets, names, make);
    };
    this.#client = client;
    this.#groups = new GroupPoints(Math.floor((maxSeries * shareOfGroups) / seriesOfGroup));
    this.#families = {
      request: family('request', 0),
      wait: family('wait', 1),
      served: family('served', 2),
      phase: family('phase', 3),
      state: family('state', 4),
    };
    const families = this.histograms;
    const maxPlaces = Math.floor((maxSeries * shareOfPeers) / peerMetrics.length);
    this.#peers = new Peers(maxPlaces, families.length, (series) => {
      for (const each of families) each.forget(series);
    });
    for (const connection of client.connections()) this.#peers.track(connection);
    this.stop = newsOf(client).subscribe(this.#listener());
  }

  #listener(): Listener {
    const { phase: phaseFamily, request: requestFamily, served, state, wait } = this.#families;
    const peers = this.#peers;
    return {
      stateEntered: (connection, { at, from, to }) => {
        if (from === to) return;
        // One that is closed without having been dialled never lived.
        const tracked = peers.of(connection) ?? (to === 'CLOSED' ? undefined : peers.track(connection));
        if (tracked === undefined) return;
        // Before it is dialled for the first time, a connection only waits for the pool to do so.
        if (from !== 'DISCONNECTED') {
          state.observe(tracked.series, 0, 0, stateIndex[from], at - tracked.since);
        }
        tracked.since = at;
      },
      released: (connection) => peers.retire(connection),
      breakerEntered: (address, _from, { state: entered }) =>
        peers.noteBreaker(address, entered !== 'CLOSED'),
      callRefused: (address) => peers.noteRefusal(address),
      phaseEnded: (connection, phase, beganAt, endedAt) => {
        phaseFamily.observe(peers.seriesOf(connection), 0, 0, phaseIndex[phase], endedAt - beganAt);
      },
      requestEnded: (connection, request, answer, error, at) => {
        const { applicationId, beganAt, commandCode, waitedMs } = request;
        const series = peers.seriesOf(connection);
        const result =
          answer === undefined ? resultOfError(error, request.isWritten) : resultOfAnswer(answer);
        requestFamily.observe(series, applicationId, commandCode, result, at - beganAt);
        if (waitedMs > 0) wait.observe(series, 0, 0, 0, waitedMs);
      },
      requestServed: (connection, { applicationId, beganAt, commandCode }, answer, at) => {
        const series = peers.seriesOf(connection);
        const result = resultOfAnswer(answer);
        // A command that only ever was refused may be any that the peer has invented.
        const isInvented = result === protocolError && !served.knows(series, applicationId, commandCode);
        if (isInvented) served.observe(series, otherId, otherId, result, at - beganAt);
        else served.observe(series, applicationId, commandCode, result, at - beganAt);
      },
    };
  }

  get histograms(): readonly HistogramFamily<D>[] {
    return Object.values(this.#families);
  }

  setsOf(family: HistogramFamily<D>): Iterable<LabelSet<D>> {
    return family.sets(this.#peers.all());
  }

  /** All counters and gauges at this moment. */
  snapshot(): Snapshot {
    const stats = this.#client.stats();
    const store = this.#client.store?.stats();
    const overload = this.#client.overload();
    const byState = this.#byState();
    const groups = this.#groups.at(this.#client.groups());
    const peers = Array.from(this.#peers.all(), (series) => ({
      labels: series.labels,
      values: series.values(),
    }));
    return {
      of: (metric) => {
        if (metric.scope === 'client') return pointOf(metric.read(stats, overload, store));
        if (metric.scope === 'session') return sessionPoints(metric, this.#client.sessionStats());
        if (metric.scope === 'group') return groups(metric);
        return metric.scope === 'state' ? byState : valuesOf(peers, peerMetrics.indexOf(metric));
      },
    };
  }

  #byState(): Point[] {
    const counts = new Float64Array(states.length);
    for (const { state } of this.#peers.connections) {
      counts[stateIndex[state]] = (counts[stateIndex[state]] ?? 0) + 1;
    }
    return this.#stateLabels.map((labels, i) => ({ labels, value: counts[i] ?? 0 }));
  }
}

function pointOf(value: number | undefined): Point[] {
  return value === undefined ? [] : [{ labels: noLabels, value }];
}

/** Their labels are few, and always the same. */
function sessionPoints({ label, read }: SessionMetric, stats: SessionStats): readonly Point[] {
  const value = read(stats);
  if (typeof value === 'number') return [{ labels: noLabels, value }];
  return Object.entries(value).map(([name, each]) => ({
    labels: label === undefined ? noLabels : { [label]: name },
    value: each,
  }));
}

/** The same object each time, filled anew: a thousand peers have tens of thousands of values. */
function* valuesOf(
  peers: readonly { readonly labels: LabelValues; readonly values: readonly (number | undefined)[] }[],
  index: number,
): Iterable<Point> {
  const point = { labels: noLabels, value: 0 };
  for (const { labels, values } of peers) {
    const value = values[index];
    if (value === undefined) continue;
    point.labels = labels;
    point.value = value;
    yield point;
  }
}
