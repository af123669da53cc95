import type { LinkOptions } from '../link/link-context.js';
import type { TlsSettings } from '../transport/tls-settings.js';
import type { BreakerOptions } from '../machines/breaker-context.js';
import type { LifecycleOptions } from '../machines/connection-context.js';

/** The circuit breaker of an address. `enabled`: undefined where the options do not say. */
export interface BreakerSettings extends BreakerOptions {
  readonly enabled: boolean | undefined;
}

/** What one connection needs to know; the client's option table fills it, with the overrides of its address. */
export interface ConnectionOptions extends LifecycleOptions, LinkOptions {
  readonly burst: number | undefined;
  readonly maxRequestsPerSecond: number;
  readonly maxWaitingCalls: number;
  readonly sendTimeoutMs: number;
  readonly tls: TlsSettings;
  readonly breaker: BreakerSettings;
  readonly requireTls: boolean;
}
