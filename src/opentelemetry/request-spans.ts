import { SpanKind, type Span } from '@opentelemetry/api';
import type { RequestTrace, TraceSubscriber } from '../observability/channels.js';
import { fail, groupAttributes, peerAttributes, resultAttributes, serverAttributes } from './attributes.js';
import { Beginnings } from './commands.js';
import { OpenSpans } from './open-spans.js';
import type { SpanSettings } from './span-settings.js';

/** CLIENT spans of calls, children of the span that is active where the call is made. */
export class RequestSpans {
  readonly #client: object;
  readonly #settings: SpanSettings;
  readonly #toAddress: Beginnings;
  readonly #toGroup: Beginnings;
  readonly #open = new OpenSpans<RequestTrace>();

  readonly subscriber: TraceSubscriber<RequestTrace> = {
    start: (trace) => this.#begin(trace),
    asyncEnd: (trace) => this.#end(trace),
  };

  constructor(client: object, settings: SpanSettings) {
    this.#client = client;
    this.#settings = settings;
    this.#toAddress = new Beginnings(SpanKind.CLIENT, settings.dictionary, serverAttributes);
    this.#toGroup = new Beginnings(SpanKind.CLIENT, settings.dictionary, groupAttributes);
  }

  #begin(trace: RequestTrace): void {
    if (trace.client !== this.#client) return;
    const { address, applicationId, applicationName, commandCode, commandName, group } = trace;
    const { name, options } = (group === undefined ? this.#toAddress : this.#toGroup).of(
      address,
      applicationId,
      commandCode,
      applicationName,
      commandName,
    );
    this.#open.add(trace, this.#settings.tracer.startSpan(name, options));
  }

  #end(trace: RequestTrace): void {
    const span = this.#open.take(trace);
    if (span === undefined) return;
    const { address, answer, connection, error, group, sessionId } = trace;
    if (group !== undefined) tellGroup(span, trace);
    else if (connection !== undefined && connection.address !== address) {
      span.setAttributes(serverAttributes(connection.address)); // A redirect has led it there.
    }
    tellRedirects(span, trace);
    span.setAttributes(peerAttributes(connection?.peer));
    if (this.#settings.includeSessionId && sessionId !== undefined) {
      span.setAttribute('diameter.session.id', sessionId);
    }
    if (answer !== undefined) span.setAttributes(resultAttributes(answer));
    if (error !== undefined) fail(span, error);
    span.end();
  }

  stop(): void {
    this.#open.stop();
  }
}

function tellGroup(span: Span, { attempts, connection, failovers }: RequestTrace): void {
  if (connection !== undefined) span.setAttributes(serverAttributes(connection.address));
  span.setAttribute('diameter.group.attempts', attempts.length);
  for (const { at, from, to, why } of failovers) {
    const attributes = {
      'diameter.failover.reason': why,
      'diameter.failover.from': from,
      'diameter.failover.to': to,
    };
    span.addEvent('diameter failover', attributes, at);
  }
}

function tellRedirects(span: Span, { redirects }: RequestTrace): void {
  for (const { at, from, to, usage } of redirects) {
    const attributes = {
      'diameter.redirect.from': from,
      'diameter.redirect.to': to,
      'diameter.redirect.usage': usage,
    };
    span.addEvent('diameter redirect', attributes, at);
  }
}
