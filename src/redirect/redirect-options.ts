import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { canonicalIPv6 } from '../protocol/ip.js';
import type { RedirectUri } from './redirect-uri.js';

/**
 * Decides whether requests are sent to a host that a redirect names: true, or anything else to refuse it. `from`: the normalised
 * address of the peer that redirects. It is called while the answer is read, so it must not wait.
 */
export type RedirectPolicy = (to: RedirectUri, about: { readonly from: string }) => boolean;

/** The fields of the option `redirect`; docs/options.md takes these comments as they are. */
export const redirectTable = {
  /**
   * Send a request that was answered with 3006 to the host which the answer names. Default: true where another field of
   * `redirect` is given, otherwise false: the answer is the result.
   */
  enabled: is.optional('true or false', (value): value is boolean => typeof value === 'boolean'),
  /**
   * The hosts that redirects may lead to: one, or an array of several; `.example.net` stands for all that end so. Or a function
   * `(to, { from }) => boolean`. Required to follow redirects: a peer must not choose where you connect to. Default: none.
   */
  allow: is.optional<string | readonly string[] | RedirectPolicy>(
    'a host name, a suffix such as ".example.net", an array of these, or a function',
    isPolicy,
  ),
  /** How often one request may be redirected. After that, the answer with 3006 is the result. */
  maxRedirects: is.integer(3, 1, 10),
  /** Routes that are remembered, of the redirects which say that they hold for further requests. The oldest goes first. */
  maxRoutes: is.integer(10_000, 0, 1_000_000),
  /** Follow a redirect from a peer with TLS to one without. */
  allowDowngrade: is.boolean(false),
} as const;

export interface RedirectOptions extends is.Values<typeof redirectTable> {
  readonly enabled: boolean;
}

/** As a user gives it. */
export interface GivenRedirectOptions {
  /** Follows the redirects of peers, to the hosts that you allow. Default: off. */
  readonly redirect?: Partial<is.Values<typeof redirectTable>>;
}

/** Throws an `InvalidConfigError` if no host is allowed. */
export function resolvedRedirect(values: is.Values<typeof redirectTable>, isGiven: boolean): RedirectOptions {
  const enabled = values.enabled ?? isGiven;
  if (enabled && values.allow === undefined) {
    throw InvalidConfigError.wrong(
      'redirect.allow',
      'the hosts that redirects may lead to, such as ".example.net", or a function',
      undefined,
    );
  }
  return { ...values, enabled };
}

function isPolicy(value: unknown): value is string | readonly string[] | RedirectPolicy {
  return (
    is.isFunction<RedirectPolicy>(value) || isHost(value) || (is.isArrayOf(value, isHost) && value.length > 0)
  );
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && (/^[\w.-]{1,255}$/.test(value) || canonicalIPv6(value) !== undefined);
}
