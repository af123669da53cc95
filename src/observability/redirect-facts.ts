/** Why a redirect was not followed. */
export type RedirectRefusal =
  /** The answer names no host. */
  | 'no-host'
  /** What the answer names is no DiameterURI. */
  | 'malformed'
  /** The URI demands SCTP, UDP, or a protocol other than Diameter. */
  | 'unsupported'
  /** `redirect.allow` does not allow the host. */
  | 'not-allowed'
  /** The peer that redirects speaks TLS, and the host does not. */
  | 'downgrade'
  /** The request was there before. */
  | 'loop'
  /** It was redirected `redirect.maxRedirects` times. */
  | 'too-many'
  /** There is no connection to the host, or it cannot take the request. */
  | 'unreachable';

/** A redirect that was not followed. */
export interface RefusedRedirect {
  readonly why: RedirectRefusal;
  /** What the answer names first: printable, and cut if it is long. */
  readonly host: string | undefined;
  /** Why there is no connection, or what `redirect.allow` has thrown. */
  readonly error: unknown;
}

/** A redirect that was followed. */
export interface Redirect {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Normalised addresses. */
  readonly from: string;
  readonly to: string;
  /** What else the redirect holds for. */
  readonly usage: RedirectUsage;
}

/** The values of Redirect-Host-Usage (RFC 6733 §6.13), each at its number. */
export const redirectUsages = [
  'DONT_CACHE',
  'ALL_SESSION',
  'ALL_REALM',
  'REALM_AND_APPLICATION',
  'ALL_APPLICATION',
  'ALL_HOST',
  'ALL_USER',
] as const;

export type RedirectUsage = (typeof redirectUsages)[number];

/** Further requests that a redirect holds for. */
export interface RedirectRoute {
  readonly usage: RedirectUsage;
  /** The address, or the group, whose requests are meant. */
  readonly target: string;
  /** Which of them, for example "realm example.net". */
  readonly what: string;
  /** Where they go: a normalised address. */
  readonly to: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Why a route is no longer used. */
export type RouteEnd =
  /** Redirect-Max-Cache-Time is over. */
  | 'expired'
  /** The connection to its host was lost, or could not be made. */
  | 'unreachable'
  /** Another redirect has taken its place. */
  | 'replaced'
  /** `redirect.maxRoutes` is reached, and it was the oldest. */
  | 'surplus'
  /** The option `redirect` was changed. */
  | 'options';
