import type { Span } from '@opentelemetry/api';

/** The spans that have begun and not ended. One that is not recorded is not kept, and costs nothing more. */
export class OpenSpans<Trace> {
  readonly #spans = new Map<Trace, Span>();

  add(trace: Trace, span: Span): void {
    if (span.isRecording()) this.#spans.set(trace, span);
  }

  /** Undefined if there is none. */
  take(trace: Trace): Span | undefined {
    if (this.#spans.size === 0) return undefined;
    const span = this.#spans.get(trace);
    this.#spans.delete(trace);
    return span;
  }

  stop(): void {
    for (const span of this.#spans.values()) span.end();
    this.#spans.clear();
  }
}
