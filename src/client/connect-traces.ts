import { connectionEnded } from '../machines/failures.js';
import type { ConnectionState } from '../machines/connection-events.js';
import { traceChannels, type ConnectTrace, type TracedPhase } from '../observability/channels.js';
import type { Connection } from '../observability/connection-view.js';
import type { StateChange } from '../observability/events.js';
import type { Listener, Phase } from '../observability/news.js';
import type { Ending } from '../observability/traced.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { canonicalIPv6, isIPv4 } from '../protocol/ip.js';

const phaseOf: { readonly [State in ConnectionState]?: Phase } = {
  CONNECTING: 'dial',
  TLS_HANDSHAKE: 'tls',
  CER_SENT: 'cea',
};

/** What the channel `diameter-client:connect` tells of an attempt. */
class Attempt implements ConnectTrace, Ending {
  readonly client: object;
  readonly connection: Connection;
  readonly isRedial: boolean;
  readonly beganAt: number;
  endedAt: number | undefined;
  readonly phases: TracedPhase[] = [];
  phase: Phase | undefined;
  remoteAddress: string | undefined;
  isPending = true;
  result: Connection | undefined;
  error: unknown;

  constructor(client: object, connection: Connection, { at, from }: StateChange) {
    this.client = client;
    this.connection = connection;
    this.isRedial = from === 'RECONNECTING';
    this.beganAt = at;
    this.phase = hasName(connection.address) ? 'resolve' : 'dial';
  }

  get address(): string {
    return this.connection.address;
  }

  get peer(): PeerInfo | undefined {
    return this.result?.peer;
  }
}

/** Publishes the attempts to connect of a client as traces. Costs a comparison for each change of state while nobody subscribes. */
export function connectTraces(client: object): Listener {
  const channel = traceChannels.connect;
  const attempts = new Map<Connection, Attempt>();

  const begin = (connection: Connection, change: StateChange) => {
    const attempt = new Attempt(client, connection, change);
    attempts.set(connection, attempt);
    channel.start.runStores(attempt, () => channel.end.publish(attempt));
  };

  const end = (attempt: Attempt, { address, at, cause, to }: StateChange) => {
    const { connection } = attempt;
    attempts.delete(connection);
    attempt.endedAt = at;
    attempt.isPending = false;
    if (to === 'FAILED' || to === 'CLOSED') {
      attempt.error = cause ?? connectionEnded(address, 'closed', undefined);
      channel.error.publish(attempt);
    } else {
      attempt.phase = undefined;
      attempt.result = connection;
    }
    channel.asyncStart.publish(attempt);
    channel.asyncEnd.publish(attempt);
  };

  return {
    stateEntered: (connection, change) => {
      if (change.to === 'CONNECTING') {
        if (channel.hasSubscribers) begin(connection, change);
        return;
      }
      const attempt = attempts.size === 0 ? undefined : attempts.get(connection);
      if (attempt === undefined) return;
      const phase = phaseOf[change.to];
      if (phase === undefined) end(attempt, change);
      else attempt.phase = phase;
    },
    phaseEnded: (connection, phase, beganAt, endedAt) => {
      const attempt = attempts.get(connection);
      if (attempt === undefined) return;
      attempt.phases.push({ phase, beganAt, endedAt });
      if (phase === 'resolve') attempt.phase = 'dial';
    },
    connected: (connection, remoteAddress) => {
      const attempt = attempts.get(connection);
      if (attempt !== undefined) attempt.remoteAddress = remoteAddress;
    },
  };
}

/** Its host is to be resolved: it is no IP address. */
function hasName(address: string): boolean {
  const host = address.replace(/^aaas:\/\//, '').replace(/:\d+$/, '');
  const [inBrackets = host] = /(?<=^\[)[^%\]]*/.exec(host) ?? [];
  return !isIPv4(inBrackets) && canonicalIPv6(inBrackets) === undefined;
}
