import { Allocations } from './allocations.js';
import { ensure, Outcomes } from './findings.js';
import { describeInput, FuzzFailure, type FuzzOptions, type FuzzReport } from './fuzz.js';
import { turn } from './running-checks.js';
import { checkStreams } from './tls-streams.js';
import { Handshakes } from './tls-handshakes.js';
import { TlsLane } from './tls-lane.js';
import { Watchdog } from './watchdog.js';

/** Every so many inputs the handshake itself is changed. */
const handshakeEvery = 20;
/** Inputs between two looks at what is left. */
const roundInputs = 5_000;
/** Streams that go over one session. */
const sessionStreams = 475;
const laneCount = 16;
const patienceMs = 5_000;

/**
 * Sends inputs over TLS. Of twenty, one changes the handshake; the others are streams over sessions that are sound. Throws
 * a {@link FuzzFailure} at the first that violates a property.
 */
export async function fuzzTls({ first = 0, inputs, onProgress, seed }: FuzzOptions): Promise<FuzzReport> {
  const outcomes = new Outcomes();
  const allocations = new Allocations();
  const { stackTraceLimit } = Error;
  if (inputs > 1) Error.stackTraceLimit = 0;
  const watchdog = new Watchdog(seed);
  const lanes = await Promise.all(Array.from({ length: laneCount }, () => TlsLane.begin()));
  const handles = tcpHandles();
  let at = first;
  let bytes = 0;
  const onBegin = (index: number) => {
    at = index;
    watchdog.note(index);
  };
  allocations.install();
  try {
    for (let start = first; start < first + inputs; start += roundInputs) {
      const count = Math.min(roundInputs, first + inputs - start);
      const round = Array.from({ length: count }, (_, i) => start + i);
      const streams = round.filter((index) => index % handshakeEvery !== 0);
      for (let i = 0; i < streams.length; i += sessionStreams) {
        const some = streams.slice(i, i + sessionStreams);
        bytes += await checkStreams(seed, some, lanes, allocations, outcomes, onBegin);
      }
      const handshakes = new Handshakes(seed, outcomes, lanes);
      await handshakes
        .run(
          round.filter((index) => index % handshakeEvery === 0),
          onBegin,
        )
        .finally(() => handshakes.end());
      await untilClosed(handles);
      onProgress?.(start + count - first);
    }
  } catch (error) {
    throw new FuzzFailure(seed, at, error, { text: describeInput(seed, at), option: '--tls ' });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    allocations.uninstall();
    await watchdog.stop();
    await Promise.all(lanes.map((lane) => lane.end()));
  }
  return { inputs, bytes, outcomes: outcomes.counts };
}

async function untilClosed(handles: number): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (tcpHandles() > handles) {
    ensure(performance.now() < giveUpAt, `${tcpHandles() - handles} sockets are left`);
    await turn();
  }
}

/** Sockets and servers that this process holds. */
function tcpHandles(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}
