import { context, SpanKind, trace as spanApi, type Span } from '@opentelemetry/api';
import type { ConnectTrace, TraceSubscriber } from '../observability/channels.js';
import type { Phase } from '../observability/news.js';
import { fail, peerAttributes, serverAttributes } from './attributes.js';
import { OpenSpans } from './open-spans.js';
import type { SpanSettings } from './span-settings.js';

/**
 * CLIENT spans of attempts to connect, each with a child for each of its phases. An attempt that a call causes is a child of the
 * span that is active there; one that the client makes by itself begins a trace.
 */
export class ConnectSpans {
  readonly #client: object;
  readonly #settings: SpanSettings;
  readonly #open = new OpenSpans<ConnectTrace>();
  /** When the attempts began by the clock that spans use, which is not the client's. */
  readonly #wallClock = new WeakMap<ConnectTrace, number>();

  readonly subscriber: TraceSubscriber<ConnectTrace> = {
    start: (trace) => this.#begin(trace),
    asyncEnd: (trace) => this.#end(trace),
  };

  constructor(client: object, settings: SpanSettings) {
    this.#client = client;
    this.#settings = settings;
  }

  #begin(trace: ConnectTrace): void {
    if (trace.client !== this.#client) return;
    const startTime = Date.now();
    const attributes = {
      ...serverAttributes(trace.address),
      'diameter.connect.is_redial': trace.isRedial,
    };
    const options = { kind: SpanKind.CLIENT, attributes, startTime };
    this.#open.add(trace, this.#settings.tracer.startSpan('diameter connect', options));
    this.#wallClock.set(trace, startTime);
  }

  #end(trace: ConnectTrace): void {
    const span = this.#open.take(trace);
    if (span === undefined) return;
    const { beganAt, connection, endedAt = beganAt, error, peer, phase, phases, remoteAddress } = trace;
    const offset = (this.#wallClock.get(trace) ?? beganAt) - beganAt;
    for (const each of phases) {
      this.#startPhase(span, each.phase, each.beganAt + offset).end(each.endedAt + offset);
    }
    if (phase !== undefined) {
      const failed = this.#startPhase(span, phase, (phases.at(-1)?.endedAt ?? beganAt) + offset);
      fail(failed, error);
      failed.end(endedAt + offset);
    }
    if (remoteAddress !== undefined) span.setAttribute('network.peer.address', remoteAddress);
    span.setAttributes(peerAttributes(peer));
    if (peer !== undefined && connection.tls !== undefined) {
      const { cipher, version } = connection.tls;
      span.setAttributes({ 'tls.protocol.version': version.replace('TLSv', ''), 'tls.cipher': cipher });
    }
    if (error !== undefined) fail(span, error);
    span.end(endedAt + offset);
  }

  #startPhase(parent: Span, phase: Phase, startTime: number): Span {
    const within = spanApi.setSpan(context.active(), parent);
    return this.#settings.tracer.startSpan(
      `diameter ${phase}`,
      { kind: SpanKind.INTERNAL, startTime },
      within,
    );
  }

  stop(): void {
    this.#open.stop();
  }
}
