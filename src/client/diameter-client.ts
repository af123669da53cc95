/** client/: the face: `DiameterClient`, its calls and their checks, its options, its events, and `explain`. */

import type { BreakerView } from '../observability/breaker-view.js';
import { ClientFigures, type ClientStats } from '../observability/client-figures.js';
import type { Connection } from '../observability/connection-view.js';
import { News } from '../observability/news.js';
import type { RecordStore } from '../delivery/record-store.js';
import type { OverloadView } from '../observability/overload-view.js';
import type { Command, Deliverable, Fillable } from '../dictionary/command.js';
import { Handlers, type CommandHandler } from '../dictionary/handlers.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import type { RequestContext } from '../serving/request-handler.js';
import type { Groups } from '../group/groups.js';
import type { GroupOptions } from '../group/group-options.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { RouteMatch } from '../group/routes.js';
import { ConnectionPool } from '../pool/connection-pool.js';
import type { PoolState } from '../machines/pool-machine.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Sessions } from '../session/sessions.js';
import { sessionsOf } from './client-sessions.js';
import { SessionMaker } from './session-maker.js';
import { checkCallOptions, type CallOptions } from './call-checks.js';
import { Calls, rejected } from './calls.js';
import { ClientEventQueue, type ClientEventName, type ClientListener } from './client-events.js';
import { noteNews } from './client-news.js';
import { Explanations, type Explainable } from './explanations.js';
import { firstListeners } from './first-listeners.js';
import { LiveOptions } from './live-options.js';
import { poolServices } from './pool-services.js';
import { Records } from './records.js';
import { TracedCalls } from './traced-calls.js';
import type { DiameterClientOptions } from './option-table.js';
import type { DiameterClientUpdate } from './options.js';

export { newsOf } from './client-news.js';

/**
 * A Diameter client (RFC 6733) with one pooled connection per address. Calls never throw; they return promises that
 * settle once. Every error but the reason of an aborted signal is a `DiameterError`, whose `delivery` says whether the peer
 * may have received the message.
 *
 * The bytes of a message must not be changed before its call has settled.
 */
export class DiameterClient extends SessionMaker {
  readonly #events: ClientEventQueue;
  readonly #figures = new ClientFigures();
  readonly #explanations: Explanations;
  readonly #pool: ConnectionPool;
  readonly #options: LiveOptions;
  readonly #calls: Calls;
  readonly #traced: TracedCalls;
  readonly #groups: Groups;
  readonly #records: Records;
  readonly #handlers: Handlers<RequestContext>;
  /** @internal */
  protected readonly sessions: Sessions;

  /** Throws an {@link InvalidConfigError} that names the first field that is wrong. Opens nothing. */
  constructor(options: DiameterClientOptions) {
    super();
    const news = new News();
    noteNews(this, news);
    const present = new LiveOptions(options, news);
    const { clock, random, store } = present.values;
    this.#options = present;
    this.#handlers = new Handlers(({ connection }) => present.values.optionsFor(connection.address));
    const lastEnds = firstListeners(this, news, present, this.#figures);
    this.#events = new ClientEventQueue(news);
    const services = poolServices(this, present, news, {
      of: (request) => this.sessions.requests.handlerOf(request),
    });
    const { endToEndIds, overload } = services;
    this.#pool = new ConnectionPool(services);
    this.#calls = new Calls(this.#pool, { clock, news, overload, random }, present.values);
    this.#groups = this.#calls.groups;
    const ofRecords = (target: string) => this.#records.explain(target);
    this.#explanations = new Explanations(this.#pool, this.#calls, lastEnds, overload, ofRecords);
    this.#traced = new TracedCalls(this, this.#calls);
    this.#records = new Records(store, this.#traced, this.#groups, { clock, endToEndIds, news, random });
    this.sessions = sessionsOf(this, {
      present,
      news,
      calls: this.#calls,
      endToEndIds,
      handlers: this.#handlers,
    });
    // Last, so that a listener of an event finds everything else up to date.
    news.subscribe(this.#events.listener);
  }

  /**
   * Sends a message; resolves when its bytes are with the socket. The answer to a request that was sent so arrives as
   * `'message'`, within `requestTimeoutMs`.
   *
   * Rejects with `InvalidConfigError`, `InvalidAddressError`, `InvalidMessageError`, `ApplicationUnsupportedError`,
   * `LimitExceededError`, `CircuitOpenError`, `OverloadedError`, `PoolClosedError`, `ConnectionTimeoutError`, `HandshakeFailedError`,
   * `TlsFailedError`, `ConnectionClosedError`, `SendTimeoutError`, or the reason of the signal.
   */
  send(to: string | PeerGroup, message: Uint8Array, options?: CallOptions): Promise<void> {
    return this.#traced.send(to, message, options);
  }

  /**
   * Sends a request; resolves with its answer, whatever the answer's Result-Code. On the wire the request has a
   * Hop-by-Hop Identifier of ours, and an End-to-End Identifier if the caller left it 0; the answer comes back with the
   * caller's Hop-by-Hop Identifier.
   *
   * Rejects like {@link send}, with `RequestTimeoutError` in place of `SendTimeoutError`.
   */
  request(to: string | PeerGroup, message: Uint8Array, options?: CallOptions): Promise<DiameterMessage> {
    return this.#traced.request(to, message, options);
  }

  /**
   * Sends a request of a command, by the names of its fields; resolves with the fields of its answer, whatever its
   * Result-Code. What the grammar has and `fields` leave out is filled in: Session-Id, Origin-Host, Origin-Realm,
   * Destination-Realm (the peer's), the Application-Id, and Auth-Session-State where the application keeps no state.
   *
   * Rejects like {@link request}. An `InvalidMessageError` names the field that does not fit, and what would be right.
   */
  call<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Fillable<R>,
    options?: CallOptions,
  ): Promise<ReceivedAnswer<A>>;
  /** Without an address it goes where its Destination-Host, Destination-Realm and application lead: see {@link route}. */
  call<R extends object, A extends object>(
    command: Command<R, A>,
    fields: Fillable<R>,
    options?: CallOptions,
  ): Promise<ReceivedAnswer<A>>;
  call(...given: unknown[]): Promise<unknown> {
    return this.#traced.call(given);
  }

  /**
   * Accepts a request that must not be lost: resolves with its id once it is safe in the `store`, and sends it until it is answered
   * with success. Rejects with an `InvalidMessageError`, `InvalidConfigError`, `StoreFullError` or `StoreError`. See docs/records.md.
   */
  deliver<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Deliverable<R>,
  ): Promise<string> {
    return this.#records.deliver(to, command, fields);
  }

  /**
   * Makes a target of several addresses, which calls take in place of an address. They are connected at once, and stay so. Throws
   * an {@link InvalidConfigError} that names the first field that is wrong, or a `LimitExceededError`.
   */
  group(name: string, options: GroupOptions): PeerGroup {
    return this.#groups.make(name, options);
  }

  /** The groups that were made and not closed. */
  groups(): readonly PeerGroup[] {
    return this.#groups.all;
  }

  /**
   * Where {@link call} goes without an address: a realm and an application lead to a group, or to an address. Throws an
   * {@link InvalidConfigError} if something is wrong, or the target is no target of this client.
   */
  route(match: RouteMatch, target: string | PeerGroup): this {
    this.#calls.route(match, target);
    return this;
  }

  /**
   * Handles the requests of a command that peers send, in place of `onRequest`. A request that does not fit its grammar is
   * answered before the handler runs (RFC 6733 §7.1.5). A later handler of the same command takes the place of an earlier one.
   */
  handle<R extends object, A extends object>(
    command: Command<R, A>,
    handler: CommandHandler<R, A, RequestContext>,
  ): this {
    this.#handlers.set(command, handler);
    return this;
  }

  /** Opens the connection of an address ahead of traffic; resolves with it when it is open. */
  connect(to: string | PeerGroup, options?: CallOptions): Promise<Connection> {
    return this.#calls.connect(to, options);
  }

  /**
   * Changes options while the client runs, also of single addresses (`peers`). Either all changes take effect, or none does and
   * an {@link InvalidConfigError} names the field: one that is wrong, that cannot change, or that does not fit what holds
   * already. Undefined changes nothing; null takes a value back. docs/options.md tells when each takes effect.
   */
  update(changes: DiameterClientUpdate): void {
    this.#options.update(changes, this.#pool);
  }

  /**
   * `ACCEPTING` until {@link close} or {@link destroy} is called; `DRAINING` while {@link close} awaits the
   * connections.
   */
  get state(): PoolState {
    return this.#pool.state;
  }

  /** The connection of an address; undefined if it has none. Throws an `InvalidAddressError`. */
  connection(address: string): Connection | undefined {
    return this.#pool.connection(address);
  }

  /**
   * Says in plain words why an address is in its state: what it waits for, until when, what happens then, what went wrong before
   * and what to look at. Of a group: each member, what is held, and what has moved; of a session: its server. The words may change.
   * Throws an `InvalidAddressError`, or an `InvalidConfigError` for a group that is closed or of another client.
   */
  explain(target: Explainable): string {
    return this.#explanations.of(target);
  }

  /**
   * The circuit breaker of an address, while it is not closed; undefined where calls pass. The address may have no connection.
   * Throws an `InvalidAddressError`.
   */
  breaker(address: string): BreakerView | undefined {
    return this.#pool.situation(address).breaker;
  }

  /** The store that it was given. */
  get store(): RecordStore | undefined {
    return this.#options.values.store;
  }

  /**
   * The reports of overload by which requests are shed now, of peers that the option `overload` is on for; with an address:
   * those that have come over its connection. Throws an `InvalidAddressError`.
   */
  overload(address?: string): readonly OverloadView[] {
    return this.#options.overload.views(address === undefined ? undefined : this.#pool.target(address).key);
  }

  /** All connections, in any state. */
  connections(): readonly Connection[] {
    return this.#pool.connections();
  }

  /** A snapshot of the figures of the client. */
  stats(): ClientStats {
    return this.#figures.snapshot(this.connections().map((connection) => connection.stats()));
  }

  /**
   * Awaits the answers in flight, says DPR to every peer, and closes. Calls that wait are rejected with
   * `PoolClosedError` at once; what is unanswered after `timeoutMs` (default `dprTimeoutMs`) is rejected as
   * maybe-delivered. Every further call returns the same promise. Rejects for wrong options only.
   */
  close(options?: Pick<CallOptions, 'timeoutMs'>): Promise<void> {
    try {
      checkCallOptions(options, ['timeoutMs']);
      const { timeoutMs = this.#options.values.common.dprTimeoutMs } = options ?? {};
      return this.#records.closing(() =>
        this.sessions.ending(this.#groups.ending(() => this.#pool.close(timeoutMs))),
      );
    } catch (error) {
      return rejected(error);
    }
  }

  /** Closes everything at once, without DPR. Every call that has not settled is rejected with `PoolClosedError`. */
  destroy(error?: Error): void {
    void this.#records.end();
    this.#groups.ending(() => this.#pool.destroy(error));
    this.sessions.end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Calls a listener at each event. What it throws is logged and harms nothing. */
  on<Name extends ClientEventName>(event: Name, listener: ClientListener<Name>): this {
    this.#events.add(event, listener, false);
    return this;
  }

  /** Calls a listener at the next event only. */
  once<Name extends ClientEventName>(event: Name, listener: ClientListener<Name>): this {
    this.#events.add(event, listener, true);
    return this;
  }

  off<Name extends ClientEventName>(event: Name, listener: ClientListener<Name>): this {
    this.#events.remove(event, listener);
    return this;
  }
}
