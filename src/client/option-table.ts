import type { WatchdogPreset } from '../machines/connection-context.js';
import { isLoggerOption, type LoggerOption } from '../observability/logger.js';
import { MAX_MESSAGE_BYTES } from '../protocol/header.js';
import type { Random } from '../protocol/identifiers.js';
import { breakerTable } from '../breaker/breaker-options.js';
import { overloadTable } from '../overload/overload-options.js';
import { systemClock, type Clock } from '../clock.js';
import { isClock, isInspector, isOverrides } from './option-checks.js';
import type { VerifyPeer } from '../base/verify-peer.js';
import type { RequestHandler } from '../serving/request-handler.js';
import * as change from '../options/changes.js';
import { isRecordStore } from '../delivery/record-store.js';
import * as is from '../options/option-types.js';
import { redirectTable, type GivenRedirectOptions } from '../redirect/redirect-options.js';
import { flightRecorderOption, type GivenRecorderOptions } from '../recorder/recorder-options.js';
import { tlsTable } from './tls-table.js';

/** The least Tw of RFC 3539 §3.4.1, and how much it may vary either way. */
export const shortestTwMs = 6_000;
export const mostTwJitterMs = 2_000;

/**
 * The option table. It is the one source of the types, the defaults, the checks, and of the page docs/options.md,
 * which takes these comments as they are.
 */
export const identityTable = {
  /** Our DiameterIdentity, a fully qualified domain name. Each process needs one of its own. RFC 6733 §6.3. */
  originHost: is.identity(),
  /** Our realm. RFC 6733 §6.4. */
  originRealm: is.identity(),
} as const;

const reconnectTable = {
  /** Dial again automatically when an open connection is lost. If false, the address is freed. */
  enabled: is.boolean(true),
  /**
   * Milliseconds before the first attempt, and, apart from jitter, the least time between two attempts. RFC 6733 §2.1,
   * Tc.
   */
  initialDelayMs: is.milliseconds(5_000),
  /** The largest delay in milliseconds. */
  maxDelayMs: is.milliseconds(300_000),
  /** The factor from one delay to the next. At least 1. */
  multiplier: is.atLeast(1.5, 1),
  /** Each delay varies at random by up to this fraction in either direction. From 0 to less than 1. */
  jitter: is.fraction(0.2),
} as const;

export const capabilitiesTable = {
  /**
   * The Origin-Host that the peer must have: one, or an array of several; `.example.net` stands for all that end so. Default:
   * any identity is accepted. Usually set per address, in `peers`. RFC 6733 §5.1.
   */
  expectedOriginHost: change.withNextConnection(is.identities()),
  /** The Origin-Realm that the peer must have, in the same form. Default: any realm is accepted. */
  expectedOriginRealm: change.withNextConnection(is.identities()),
  /**
   * Decides on a peer that has sent a good CEA: gets what the peer says of itself, and its certificate. Returns true, or false or
   * a reason to refuse it, or a promise of these, which has until `cerTimeoutMs`. Default: every peer is accepted.
   */
  verifyPeer: change.withNextConnection(is.callback<VerifyPeer>()),
  /**
   * Answer requests that name another Origin-Host than the peer does, as those do that a relay or proxy passes on. If false,
   * they get 5012, and answers of another Origin-Host are logged.
   */
  allowRelayedMessages: change.atOnce(is.boolean(true)),
  /** Refuse requests of applications that the peer did not advertise, unless it is a relay. RFC 6733 §5.3. */
  checkApplications: change.withNextConnection(is.boolean(true)),
  /** Product-Name in our CER. RFC 6733 §5.3.7. */
  productName: is.text('diameter-client'),
  /** Vendor-Id in our CER: the maker of the product. 10415 is 3GPP. RFC 6733 §5.3.3. */
  vendorId: is.integer(10_415, 0, 0xffff_ffff),
  /** Host-IP-Address in our CER. Default: the local address of the socket; set it behind NAT. RFC 6733 §5.3.5. */
  hostIpAddresses: is.ipAddresses(),
  /**
   * Auth-Application-Id in our CER. With no application of any kind, Relay (0xffffffff) is advertised. RFC 6733 §6.8.
   */
  authApplicationIds: is.unsigned32s(),
  /** Acct-Application-Id in our CER. RFC 6733 §6.9. */
  acctApplicationIds: is.unsigned32s(),
  /** Vendor-Specific-Application-Id in our CER: how applications of 3GPP such as S6a and Gx are advertised. RFC 6733 §6.11. */
  vendorSpecificApplicationIds: is.vendorSpecificApplicationIds(),
  /** Supported-Vendor-Id in our CER. Default: the vendors of vendorSpecificApplicationIds. RFC 6733 §5.3.6. */
  supportedVendorIds: is.unsigned32s(),
  /** Firmware-Revision in our CER. Default: not sent. RFC 6733 §5.3.4. */
  firmwareRevision: is.integerOrUnset(0, 0xffff_ffff),
} as const;

export const lifecycleTable = {
  /** Milliseconds for name resolution and all addresses of the name together. */
  dialTimeoutMs: change.fromNextArming(is.milliseconds(10_000)),
  /** Milliseconds for the TLS handshake of an `aaas://` address. */
  tlsTimeoutMs: change.fromNextArming(is.milliseconds(5_000)),
  /** How TLS is spoken with `aaas://` addresses. */
  tls: change.withNextConnection(is.group(tlsTable)),
  /** Refuse addresses of plain TCP before a dial. A change that forbids a connection which is in use is refused. */
  requireTls: change.atOnce(is.boolean(false)),
  /** Milliseconds for a `send`, including the wait for the connection. */
  sendTimeoutMs: change.atOnce(is.milliseconds(5_000)),
  /** Milliseconds for a `request`, from the call to the answer. */
  requestTimeoutMs: change.atOnce(is.milliseconds(10_000)),
  /** Milliseconds to wait for the CEA. */
  cerTimeoutMs: change.fromNextArming(is.milliseconds(5_000)),
  /**
   * `default`: DWRs have an interval and a timeout of their own, and are repeated. `rfc3539`: one interval, Tw =
   * dwrIntervalMs, times every step; the DWR is never repeated; SUSPECT after the second Tw of silence, lost after the third.
   */
  watchdog: change.fromNextArming(is.oneOf<WatchdogPreset>('default', 'rfc3539')),
  /**
   * Milliseconds of silence before a DWR: Tw of RFC 3539 §3.4.1, whose minimum is 6 000; a lower value is refused with
   * `rfc3539`.
   */
  dwrIntervalMs: change.fromNextArming(is.milliseconds(30_000)),
  /** Milliseconds to wait for a DWA. Less than dwrIntervalMs. Refused with `rfc3539`. */
  dwrTimeoutMs: change.fromNextArming(is.milliseconds(10_000)),
  /** The number of missed DWAs in a row after which the connection is given up. Refused with `rfc3539`. */
  maxDwrFailures: change.fromNextArming(is.integer(3, 1, 1_000)),
  /**
   * dwrIntervalMs varies at random by up to this many milliseconds in either direction. Default 2 000, at most a tenth
   * of dwrIntervalMs; in `rfc3539` at most 2 000. RFC 3539 §3.4.1.
   */
  watchdogJitterMs: change.fromNextArming(is.millisecondsOrOff(2_000)),
  /**
   * When the client closes: milliseconds for the answers in flight and the DPA. When the peer sends a DPR: milliseconds
   * for it to close after our DPA.
   */
  dprTimeoutMs: change.fromNextArming(is.milliseconds(5_000)),
  /** How a lost connection is dialled again. */
  reconnect: change.fromNextArming(is.group(reconnectTable)),
  /** Refuses calls to an address that fails. An open breaker stays open as long as it was to be. Default: off. */
  breaker: change.atOnce(is.group(breakerTable)),
  /** Obeys peers that report overload: a share of the requests is not sent. Default: off. RFC 7683. */
  overload: change.atOnce(is.group(overloadTable)),
  /** Milliseconds without application messages after which a connection is closed with DPR. 0: never. RFC 3539 §3.3. */
  idleTimeoutMs: change.fromNextArming(is.millisecondsOrOff(0)),
  /** Milliseconds after which a connection is closed with DPR and replaced on demand. 0: never. */
  maxLifetimeMs: change.fromNextArming(is.millisecondsOrOff(0)),
  /**
   * Bytes of the longest message that may be sent or received. Default 1 MiB. A longer message from a peer resets the
   * connection. After a change, longer messages may be sent at once.
   */
  maxMessageBytes: change.withNextConnection(is.integer(1_048_576, 20, MAX_MESSAGE_BYTES - 65_536)),
  /**
   * Bytes that may wait for a peer that reads slowly, per connection. Default 8 MiB. Beyond that, calls wait within
   * their deadlines.
   */
  maxQueuedBytes: change.atOnce(is.integer(8_388_608, 1, Number.MAX_SAFE_INTEGER)),
  /**
   * Requests of ours that may await their answers at once, per connection. Beyond that, calls wait within their deadlines.
   */
  maxInFlight: change.atOnce(is.integer(65_536, 1, 1_000_000)),
  /**
   * Requests that may be written per second, per address. Beyond that, they wait in their order within their deadlines. From
   * 0.1 to 10 000 000; 0: as many as you like.
   */
  maxRequestsPerSecond: change.atOnce(is.rateOrOff(0)),
  /**
   * Requests that may be written at once after a pause, where maxRequestsPerSecond is set. Default: a tenth of
   * maxRequestsPerSecond, at least 1.
   */
  burst: change.atOnce(is.integerOrUnset(1, 10_000_000)),
  /**
   * Calls that may wait at once for one address: for its connection, or for room in it. A further call is refused with
   * a `LimitExceededError`.
   */
  maxWaitingCalls: change.atOnce(is.integer(10_000, 1, 1_000_000)),
  /**
   * How many promises of `onRequest` may be pending at once, per connection. Further requests wait, up to
   * maxQueuedBytes; then the socket is not read. No request is dropped.
   */
  maxConcurrentHandlers: change.atOnce(is.integer(1_024, 1, 1_000_000)),
  /**
   * TCP_NODELAY. Messages are batched per tick, which achieves what RFC 3539 §3.2 wants Nagle's algorithm for.
   */
  noDelay: change.withNextConnection(is.boolean(true)),
  /** The local IP address to connect from. Default: the system chooses. */
  localAddress: change.withNextConnection(is.ipAddress()),
} as const;

export const clientTable = {
  /** The largest number of connections. A call to a further address is refused. */
  maxConnections: change.atOnce(is.integer(10_000, 1, 1_000_000)),
  /** Calls that may wait at once, for all addresses together. A further call is refused with a `LimitExceededError`. */
  maxWaitingCallsInAll: change.atOnce(is.integer(100_000, 1, 10_000_000)),
  /** Dials that may be under way at once. Further ones wait for their turn, within dialTimeoutMs. */
  maxConcurrentDials: change.atOnce(is.integer(256, 1, 1_000_000)),
  /**
   * Dials that may begin per second. Further ones wait for their turn, within dialTimeoutMs. After a pause a tenth of
   * them may begin at once. With the default, 10 000 lost connections are dialled within five seconds.
   */
  maxDialsPerSecond: change.atOnce(is.integer(2_000, 1, 1_000_000)),
  /**
   * Allow connections to two addresses that reveal the same Origin-Host while ours is the same, too. If false, the newer one is refused. RFC 6733
   * §2.1.
   */
  allowSameOriginHost: change.withNextConnection(is.boolean(false)),
  /**
   * Bytes of remembered answers to peers' requests. Default 4 MiB, about 12 000 answers, for at most four minutes. A
   * repeated request (same Origin-Host, End-to-End Identifier, Session-Id, command and application) gets the same
   * answer, and the handler runs only once unless it failed. 0 turns this off. If a change lowers it
   * below what is kept, answers are forgotten. RFC 6733 §3.
   */
  maxRememberedBytes: change.atOnce(is.integer(4_194_304, 0, Number.MAX_SAFE_INTEGER)),
  /** Sessions that may be there at once. A further one cannot begin, and is refused with a `LimitExceededError`. */
  maxSessions: change.atOnce(is.integer(1_000_000, 1, 10_000_000)),
  /** Sends a request that a peer redirects (3006) on to the host that it names. Default: off. RFC 6733 §6.1.8. */
  redirect: change.atOnce(is.group(redirectTable)),
  /** Keeps the last messages of each connection, and writes them where one fails. Default: off. */
  flightRecorder: flightRecorderOption,
  /**
   * A pino logger, pino options, or an object with debug, info, warn and error. Default: nothing is logged. A change by `{ level }` alone sets the level of the present
   * logger, for this client only; anything else takes the place of the present one.
   */
  logger: change.atOnce(
    is.optional(
      'a pino logger or pino options',
      (value): value is NonNullable<LoggerOption> => is.isRecord(value) && isLoggerOption(value),
    ),
  ),
  /**
   * Keeps the records of `deliver` until they are delivered: what `openStore` or `openJetStreamStore` has opened. Close it after the client.
   * Default: none.
   */
  store: is.optional('what openStore or openJetStreamStore has opened', isRecordStore),
  /** Answers the requests of peers: returns bytes, or what `answerTo` takes. Default: every request gets 3001. */
  onRequest: change.atOnce(is.callback<RequestHandler>()),
  /** Sees every event and transition of the machines. Default: not set. */
  inspect: is.optional('a function or an XState inspection observer', isInspector),
  /** The source of time and timers, for tests. Default: the system's. XState's SimulatedClock fits. */
  clock: is.required<Clock>(systemClock, 'an object with now, setTimeout and clearTimeout', isClock),
  /** The source of randomness, for tests: uniform in [0, 1). Default: Math.random. */
  random: is.required<Random>(Math.random, 'a function', is.isFunction<Random>),
} as const;

export const peerTable = { ...identityTable, ...capabilitiesTable, ...lifecycleTable } as const;
export const fullTable = {
  ...peerTable,
  ...clientTable,
  peers: is.required<Readonly<Record<string, PeerOptions>>>(
    {},
    'an object of overrides by address',
    isOverrides<PeerOptions>,
  ),
} as const;

/**
 * What `peers` may override for one address.
 *
 * @interface
 */
export type PeerOptions = Partial<
  Omit<is.Values<typeof peerTable>, 'breaker' | 'overload' | 'reconnect' | 'tls'>
> & {
  readonly breaker?: Partial<is.Values<typeof breakerTable>>;
  readonly overload?: Partial<is.Values<typeof overloadTable>>;
  readonly reconnect?: Partial<is.Values<typeof reconnectTable>>;
  readonly tls?: Partial<is.Values<typeof tlsTable>>;
};

/**
 * Options of a {@link DiameterClient}. Each is described in docs/options.md.
 *
 * @interface
 */
export type DiameterClientOptions = is.Values<typeof identityTable> &
  Omit<PeerOptions, keyof typeof identityTable> &
  Partial<Omit<is.Values<typeof clientTable>, 'flightRecorder' | 'redirect'>> &
  GivenRecorderOptions &
  GivenRedirectOptions & {
    /** Other values for single addresses. Everything but the options of the client as a whole may be overridden. */
    readonly peers?: Readonly<Record<string, PeerOptions>>;
  };
