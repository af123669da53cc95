import * as is from '../options/option-types.js';

/** The fields of the option `overload`; docs/options.md takes these comments as they are. */
export const overloadTable = {
  /**
   * Tell peers in each request that we obey reports of overload, and obey them. Default: true where another field of `overload`
   * is given; false otherwise. RFC 7683.
   */
  enabled: is.optional('true or false', (value): value is boolean => typeof value === 'boolean'),
  /** Let the Load that a peer reports scale its weight in groups. RFC 8583. */
  load: is.boolean(true),
  /**
   * After a report of 100 %: milliseconds over which requests return, once the first that tries the peer was answered. 0: at
   * once, and without a try.
   */
  rampUpMs: is.millisecondsOrOff(10_000),
} as const;
