import type { Tracer } from '@opentelemetry/api';
import type { Dictionary } from '../dictionary/dictionary.js';

/** How spans are made. */
export interface SpanSettings {
  readonly tracer: Tracer;
  readonly dictionary: Dictionary | undefined;
  readonly includeSessionId: boolean;
}
