import { context, SpanKind, trace as spanApi } from '@opentelemetry/api';
import type { HandleTrace, TraceSubscriber } from '../observability/channels.js';
import { ResultCode } from '../protocol/codes.js';
import { fail, peerAttributes, resultAttributes } from './attributes.js';
import { Beginnings } from './commands.js';
import { OpenSpans } from './open-spans.js';
import type { SpanSettings } from './span-settings.js';

/** SERVER spans of requests of peers. They are active in the handler and in what it awaits. */
export class HandleSpans {
  readonly #client: object;
  readonly #settings: SpanSettings;
  readonly #beginnings: Beginnings;
  readonly #open = new OpenSpans<HandleTrace>();

  readonly subscriber: TraceSubscriber<HandleTrace> = {
    start: (trace) => this.#begin(trace),
    end: (trace) => {
      if (!trace.isPending) this.#end(trace);
    },
    asyncEnd: (trace) => this.#end(trace),
  };

  constructor(client: object, settings: SpanSettings) {
    this.#client = client;
    this.#settings = settings;
    this.#beginnings = new Beginnings(SpanKind.SERVER, settings.dictionary, (address) => ({
      'network.protocol.name': 'diameter',
      'network.transport': 'tcp',
      'diameter.peer.address': address,
    }));
  }

  #begin(trace: HandleTrace): void {
    if (trace.client !== this.#client) return;
    const { applicationId, commandCode, connection, sessionId } = trace;
    const { name, options } = this.#beginnings.of(connection.address, applicationId, commandCode);
    const span = this.#settings.tracer.startSpan(name, options);
    this.#open.add(trace, span);
    if (span.isRecording()) {
      span.setAttributes(peerAttributes(connection.peer));
      // Before the handler, which may transfer the memory of the request.
      if (this.#settings.includeSessionId && sessionId !== undefined) {
        span.setAttribute('diameter.session.id', sessionId);
      }
    }
    const within = spanApi.setSpan(context.active(), span);
    trace.around((run) => context.with(within, run));
  }

  #end(trace: HandleTrace): void {
    const span = this.#open.take(trace);
    if (span === undefined) return;
    const { answer, error } = trace;
    if (answer !== undefined) span.setAttributes(resultAttributes(answer));
    if (error !== undefined) {
      span.setAttributes(resultAttributes(ResultCode.DIAMETER_UNABLE_TO_COMPLY));
      fail(span, error);
    }
    span.end();
  }

  stop(): void {
    this.#open.stop();
  }
}
