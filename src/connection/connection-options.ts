import type { LifecycleOptions } from '../machines/connection-setup.js';
import type { Applications } from '../protocol/capabilities-exchange.js';

/** What one connection needs to know; the client's option table fills it, with the overrides of its address. */
export interface ConnectionOptions extends LifecycleOptions, Applications {
  readonly originHost: string;
  readonly originRealm: string;
  /** The Origin-Host that the peer must have; undefined: any. */
  readonly expectedOriginHost: string | undefined;
  readonly checkApplications: boolean;
  readonly productName: string;
  readonly vendorId: number;
  readonly hostIpAddresses: readonly string[];
  readonly supportedVendorIds: readonly number[];
  readonly firmwareRevision: number | undefined;
  readonly sendTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly maxMessageBytes: number;
  readonly maxQueuedBytes: number;
  readonly maxConcurrentHandlers: number;
  readonly noDelay: boolean;
  readonly localAddress: string | undefined;
}
