import type { TraceChannel } from 'diameter-client';
import { onTestFinished } from 'vitest';

/** What a channel publishes until the end of the test, as `name` and what `tell` says of it then. */
export function listen<Trace>(
  channel: TraceChannel<Trace>,
  tell: (trace: Trace) => unknown = () => undefined,
) {
  const heard: [string, unknown][] = [];
  const traces: Trace[] = [];
  const on = (name: string) => (trace: Trace) => {
    heard.push([name, tell(trace)]);
    if (name === 'start') traces.push(trace);
  };
  const subscriber = {
    start: on('start'),
    end: on('end'),
    asyncStart: on('asyncStart'),
    asyncEnd: on('asyncEnd'),
    error: on('error'),
  };
  channel.subscribe(subscriber);
  onTestFinished(() => channel.unsubscribe(subscriber));
  return { heard, traces };
}
