import { traceChannels, type TraceChannel, type TraceSubscriber } from '../observability/channels.js';
import { ConnectSpans } from './connect-spans.js';
import { HandleSpans } from './handle-spans.js';
import { RequestSpans } from './request-spans.js';
import type { SpanSettings } from './span-settings.js';

/** Makes spans of the three channels, as far as they are this client's. Returns how to end that. */
export function traceSpans(client: object, settings: SpanSettings): () => void {
  const ends = [
    listen(traceChannels.connect, new ConnectSpans(client, settings)),
    listen(traceChannels.request, new RequestSpans(client, settings)),
    listen(traceChannels.handle, new HandleSpans(client, settings)),
  ];
  return () => {
    for (const end of ends.splice(0)) end();
  };
}

interface Spans<Trace> {
  readonly subscriber: TraceSubscriber<Trace>;
  /** Ends those that are open. */
  stop(): void;
}

function listen<Trace>(channel: TraceChannel<Trace>, spans: Spans<Trace>): () => void {
  const { subscriber } = spans;
  channel.subscribe(subscriber);
  return () => {
    channel.unsubscribe(subscriber);
    spans.stop();
  };
}
