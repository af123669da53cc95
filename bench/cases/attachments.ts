import { contest } from '../contest.js';
import { REQUEST_BYTES } from '../messages.js';
import { withPeer } from '../peers.js';
import type { RequestsSpec } from '../subjects/spec.js';
import { throughputColumns, throughputRow, type Case } from './case.js';

/** A loss of 2 % shows in the median of so many pairs. */
const leastRounds = 40;

/** What `extra` costs a client with 128 requests in flight, against the same client without it. */
function attachment(extra: NonNullable<RequestsSpec['extra']>, about: string): Case {
  return {
    name: extra,
    about,
    run: (settings) =>
      withPeer(settings.peer, 1, async (ports) => {
        const off = { kind: 'requests', side: 'client', ports, inFlight: 128, bytes: REQUEST_BYTES } as const;
        const turns = {
          ...settings,
          rounds: settings.isQuick ? settings.rounds : Math.max(leastRounds, settings.rounds),
        };
        const yielded = await contest({ off, on: { ...off, extra } }, turns);
        const row = throughputRow([extra], yielded.on, yielded.off);
        return { columns: ['', ...throughputColumns('on', 'off')], rows: [row] };
      }),
  };
}

export const attachments: readonly Case[] = [
  attachment('logger', 'requests with a pino logger at level info, against none'),
  attachment('debug-logger', 'requests with a pino logger at level debug, against none'),
  attachment('inspect', 'requests with an inspection observer, against none'),
  attachment('view', 'requests with the live view that nobody looks at, against none'),
  attachment('watched', 'requests with a page of the live view that watches the connection, against none'),
  attachment('metrics', 'requests with metrics for prom-client that nobody scrapes, against none'),
  attachment('traces', 'requests with spans of OpenTelemetry that the sampler does not take, against none'),
  attachment(
    'sdk-spans',
    'requests before each of which the program makes such a span itself: the least that `traces` can cost',
  ),
  attachment(
    'subscribed',
    'requests with a subscriber of the tracing channel that takes nothing, against none',
  ),
  attachment(
    'trace-promise',
    'requests that the program puts into a channel with such a subscriber itself, by tracePromise of Node.js',
  ),
  attachment('recorder', 'requests with a flight recorder of base messages, against none'),
  attachment('breaker', 'requests with a circuit breaker that stays closed, against none'),
  attachment('overload', 'requests with overload control and no report in force, against none'),
  attachment('limit', 'requests with a maxRequestsPerSecond that is never reached, against none'),
];
