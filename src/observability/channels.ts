import { tracingChannel } from 'node:diagnostics_channel';
import type { Buffer } from 'node:buffer';
import type { Attempt } from '../errors.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { Connection } from './connection-view.js';
import type { Failover, Phase } from './news.js';
import type { Redirect } from './redirect-facts.js';

/** How something that is traced ends. */
interface Settling<Result> {
  /** False once it has ended; so it is at `end` already if it has ended at once. */
  readonly isPending: boolean;
  /** What its promise resolves with, or what it returned. */
  readonly result: Result | undefined;
  /** What its promise rejects with, or what it threw; undefined if it has ended well. */
  readonly error: unknown;
}

/** A call of `client.request`, `client.call` or `client.send`, until its promise settles. */
export interface RequestTrace extends Settling<unknown> {
  /** The `DiameterClient`: compare it with yours. */
  readonly client: object;
  readonly method: 'request' | 'call' | 'send';
  /** As the caller wrote it; the name of a group. */
  readonly address: string;
  /** The group that it goes to; undefined if it goes to an address. */
  readonly group: string | undefined;
  /** Undefined if what the caller passed is no message. */
  readonly applicationId: number | undefined;
  readonly commandCode: number | undefined;
  /** Of the command that `call` was given; undefined for `request` and `send`. */
  readonly applicationName: string | undefined;
  readonly commandName: string | undefined;
  /** Read from the message when you ask for it. */
  readonly sessionId: string | undefined;
  /** The connection that the address has now; of a call that was redirected, that of the last host. Of a group: that of the member that has answered, or was tried last. */
  readonly connection: Connection | undefined;
  /** Of a call to a group, or one that was redirected: the addresses that it was sent to so far. */
  readonly attempts: readonly Attempt[];
  /** Of a call to a group: each time that it went to another member. */
  readonly failovers: readonly Failover[];
  /** Each time that it was redirected to another host. */
  readonly redirects: readonly Redirect[];
  /** Once there is one. */
  readonly answer: DiameterMessage | undefined;
}

/** A phase of an attempt to connect that has succeeded; both times are milliseconds since 1970. */
export interface TracedPhase {
  readonly phase: Phase;
  readonly beganAt: number;
  readonly endedAt: number;
}

/** An attempt to connect: name, TCP, TLS and capabilities exchange. */
export interface ConnectTrace extends Settling<Connection> {
  /** The `DiameterClient`: compare it with yours. */
  readonly client: object;
  readonly connection: Connection;
  /** Normalised. */
  readonly address: string;
  /** A connection that was lost, or could not be made, is dialled again by itself. */
  readonly isRedial: boolean;
  /** Milliseconds since 1970. */
  readonly beganAt: number;
  readonly endedAt: number | undefined;
  /** Those that have succeeded so far. */
  readonly phases: readonly TracedPhase[];
  /** The one that goes on, or in which the attempt has failed; undefined once it has succeeded. */
  readonly phase: Phase | undefined;
  /** The IP address that was reached, once TCP is set up. */
  readonly remoteAddress: string | undefined;
  /** What the peer said about itself, once it has. */
  readonly peer: PeerInfo | undefined;
}

/** A request of the peer, from the call of its handler until its answer is known. */
export interface HandleTrace extends Settling<Buffer> {
  /** The `DiameterClient`: compare it with yours. */
  readonly client: object;
  readonly connection: Connection;
  /** As the handler gets it. */
  readonly request: DiameterMessage;
  readonly applicationId: number;
  readonly commandCode: number;
  /** Read from the message when you ask for it; undefined if it has none, or if the handler has transferred its memory. */
  readonly sessionId: string | undefined;
  /** Once there is one. There is none if the handler failed (the peer gets 5012), or if the connection has ended. */
  readonly answer: DiameterMessage | undefined;
  /**
   * Makes the handler run within `wrap`, which must call what it is given, once, and return what that returns. For
   * subscribers to `start` whose context is not an AsyncLocalStorage that they could bind to the channel.
   */
  around(wrap: (run: () => unknown) => unknown): void;
}

/** What a subscriber hears; each function is called with the same object, which tells more as time goes by. */
export interface TraceSubscriber<Trace> {
  readonly start?: (trace: Trace) => void;
  /** The synchronous part is over. */
  readonly end?: (trace: Trace) => void;
  readonly asyncStart?: (trace: Trace) => void;
  /** What went on after `end` is over. */
  readonly asyncEnd?: (trace: Trace) => void;
  readonly error?: (trace: Trace) => void;
}

/** The part of an AsyncLocalStorage that a channel needs. */
interface Store<Value> {
  run<Result>(value: Value, callback: () => Result): Result;
}

/** A `TracingChannel` of `node:diagnostics_channel`, whose own types demand all five functions of a subscriber. */
export interface TraceChannel<Trace> {
  readonly hasSubscribers: boolean;
  subscribe(subscriber: TraceSubscriber<Trace>): void;
  unsubscribe(subscriber: TraceSubscriber<Trace>): void;
  readonly start: {
    /** What is traced runs with a value in this AsyncLocalStorage. */
    bindStore<Value>(store: Store<Value>, valueOf: (trace: Trace) => Value): void;
    unbindStore<Value>(store: Store<Value>): void;
    runStores<Arguments extends unknown[], Result>(
      trace: Trace,
      run: (...about: Arguments) => Result,
      self?: undefined,
      ...about: Arguments
    ): Result;
    publish(trace: Trace): void;
  };
  readonly end: { publish(trace: Trace): void };
  readonly asyncStart: { publish(trace: Trace): void };
  readonly asyncEnd: { publish(trace: Trace): void };
  readonly error: { publish(trace: Trace): void };
}

// Node.js declares channels of any payload; what is published here is checked where it is published.
const channelOf = <Trace>(name: string) => tracingChannel(name) as unknown as TraceChannel<Trace>;

/**
 * The tracing channels of this package, for all clients of the process. They are those that
 * `tracingChannel('diameter-client:request')` of `node:diagnostics_channel` returns, and so on.
 */
export const traceChannels = {
  /** `diameter-client:request` */
  request: channelOf<RequestTrace>('diameter-client:request'),
  /** `diameter-client:connect` */
  connect: channelOf<ConnectTrace>('diameter-client:connect'),
  /** `diameter-client:handle` */
  handle: channelOf<HandleTrace>('diameter-client:handle'),
} as const;
