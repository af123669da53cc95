import { context, trace, type Span } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
  type Sampler,
} from '@opentelemetry/sdk-trace-base';
import { onTestFinished } from 'vitest';

/** A tracer whose spans stay in memory, with the context manager that programs on Node.js use. */
export function memoryTracer(sampler?: Sampler) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
    ...(sampler === undefined ? {} : { sampler }),
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  onTestFinished(() => context.disable());
  const tracer = provider.getTracer('test');
  const spans = (): ReadableSpan[] => exporter.getFinishedSpans();
  const named = (name: string) => spans().filter((span) => span.name === name);
  return {
    tracer,
    spans,
    named,
    /** The only span of that name. */
    one: (name: string): ReadableSpan => {
      const [span, ...others] = named(name);
      if (span !== undefined && others.length === 0) return span;
      throw new Error(
        `${named(name).length} spans are named ${name}, of ${spans()
          .map((s) => s.name)
          .join()}`,
      );
    },
    /** Runs something in an active span of the program. */
    within: async <Result>(name: string, run: (span: Span) => Promise<Result>): Promise<Result> => {
      const span = tracer.startSpan(name);
      try {
        return await context.with(trace.setSpan(context.active(), span), () => run(span));
      } finally {
        span.end();
      }
    },
  };
}

export const idOf = (span: ReadableSpan | undefined) => span?.spanContext().spanId;
export const traceIdOf = (span: ReadableSpan | undefined) => span?.spanContext().traceId;

/** In milliseconds since 1970. */
export const timeOf = ([seconds, nanoseconds]: readonly [number, number]) =>
  seconds * 1e3 + nanoseconds / 1e6;
