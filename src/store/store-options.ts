import * as is from '../options/option-types.js';

/** The option table of the embedded store; docs/options.md takes these comments as they are. */
export const storeTable = {
  /** The file of the store. It is made if there is none, within a directory that exists. */
  path: is.required<string>(
    '',
    'the name of a file',
    (value): value is string => typeof value === 'string' && value !== '' && !value.includes('\0'),
  ),
  /**
   * Bytes of messages that it holds, those of parked records included. A further record is refused with a `StoreFullError`.
   * Default 1 GiB; on the disk they take about a fifth more.
   */
  maxBytes: is.integer(1_073_741_824, 1_024, Number.MAX_SAFE_INTEGER),
  /** Milliseconds after which a record that could not be delivered is parked. Default: seven days. */
  maxAgeMs: is.milliseconds(604_800_000),
  /** Records that may be under way at once, per target. */
  maxInFlight: is.integer(256, 1, 65_536),
  /** Milliseconds before a target, or a record, that has failed is tried again; doubled after each further failure. */
  retryDelayMs: is.milliseconds(1_000),
  /** Milliseconds between attempts at most. */
  maxRetryDelayMs: is.milliseconds(60_000),
} as const;

export type ResolvedStoreOptions = is.Values<typeof storeTable>;

/**
 * Options of the embedded store. Each is described in docs/options.md.
 *
 * @interface
 */
export type StoreOptions = Partial<Omit<ResolvedStoreOptions, 'path'>> & { readonly path: string };
