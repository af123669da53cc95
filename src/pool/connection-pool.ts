/** pool/: from an address to its connection: one dial for all callers, the calls that wait, the limits. */

import { createActor, type Actor } from 'xstate';
import { Breakers } from '../breaker/breakers.js';
import { PeerConnection } from '../connection/connection.js';
import { PoolClosedError, type Delivery, type DiameterError } from '../errors.js';
import type { CallTally } from '../link/call-queue.js';
import type { LinkServices } from '../link/link-context.js';
import { connectionEnded, connectionLost } from '../machines/failures.js';
import { poolMachine, type PoolState, type Registry } from '../machines/pool-machine.js';
import type { Connection } from '../observability/connection-view.js';
import type { Listener } from '../observability/news.js';
import { DisconnectCause } from '../protocol/codes.js';
import { parseAddress, type PeerAddress } from './address.js';
import { checkTransport } from './check-transport.js';
import { FreedLimits } from './freed-limits.js';
import { Losses } from './losses.js';
import type { PoolOptions, PoolServices } from './pool-services.js';
import { ServedHosts } from './served-hosts.js';
import type { Situation } from './situation.js';
import { tooManyConnections, tooManyWaitInAll } from './too-many.js';
import type { SlotContext } from './slot-context.js';
import { Slot, type Target } from './slot.js';

/**
 * There is at most one connection per address, made on first use; calls wait in the slot of their
 * address. The pool's own life is decided in its chart, `machines/pool-machine.ts`.
 */
export class ConnectionPool implements Registry {
  readonly #services: PoolServices;
  readonly #linkServices: LinkServices;
  readonly #slotContext: SlotContext<Slot>;
  readonly #slots = new Map<string, Slot>();
  readonly #bySpelling = new Map<string, Slot>();
  readonly #losses: Losses;
  readonly #freedLimits: FreedLimits;
  /** Of all addresses, also of those without a connection. */
  readonly breakers: Breakers;
  /** Of all slots. */
  readonly #waiting: CallTally = { calls: 0, bytes: 0 };
  readonly #actor: Actor<typeof poolMachine>;
  #closed: Promise<void> | undefined;
  #isDestroyed = false;
  #destroyError: Error | undefined;

  constructor(services: PoolServices) {
    const { clock, news, options } = services;
    const servedHosts = new ServedHosts(({ address }) => options.optionsFor(address).originHost);
    this.#services = services;
    this.#linkServices = {
      ...services,
      ask: {
        earliestDeadline: ({ address }) =>
          this.#slots.get(address)?.waiting.earliestDeadline ?? Number.POSITIVE_INFINITY,
        isKept: ({ address }) => this.state === 'ACCEPTING' && (this.#slots.get(address)?.isKept ?? false),
        rivalOf: (originHost, connection) =>
          options.allowSameOriginHost ? undefined : servedHosts.rivalOf(originHost, connection),
      },
    };
    this.#slotContext = {
      clock,
      news,
      waiting: this.#waiting,
      makeConnection: (slot) => this.#make(slot),
      tokensOf: (key) => this.#freedLimits.take(key),
      refusal: (key) => this.refusal(key),
    };
    this.#losses = new Losses(options);
    this.#freedLimits = new FreedLimits(options);
    this.breakers = new Breakers(services, (key) => this.#slots.get(key));
    for (const { listener } of [servedHosts, this.#losses]) news.subscribe(listener);
    news.subscribe(this.#listener);
    news.subscribe(this.breakers.listener);
    const logic = poolMachine.provide({
      actions: {
        spawnConnection: (_, { key }) => this.#spawn(key),
        replaceConnection: (_, { key, reason }) => this.#slots.get(key)?.renew(reason),
        forgetConnection: (_, { key, error }) => this.#forget(key, error),
        rejectWaitingCalls: () => this.#rejectWaiting(),
        disconnectAll: ({ context }) => this.#disconnectAll(context.drainTimeoutMs),
        destroyAll: () => this.#destroyAll(),
      },
    });
    this.#actor = createActor(logic, {
      id: 'pool',
      input: { registry: this },
      clock,
      ...(news.inspected === undefined ? {} : { inspect: news.inspected }),
    });
    this.#actor.subscribe({ error: (error) => news.defect?.('the pool machine failed', error) });
    this.#actor.start();
  }

  // What the pool's chart reads.

  get size(): number {
    return this.#slots.size;
  }

  get hasRoom(): boolean {
    return this.size < this.#services.options.maxConnections;
  }

  isWanted(key: string): boolean {
    const slot = this.#slots.get(key);
    return slot !== undefined && (slot.isKept || slot.waiting.size > 0);
  }

  // What the client asks.

  get state(): PoolState {
    return this.#actor.getSnapshot().value;
  }

  /** Reads an address. Throws an `InvalidAddressError`. */
  target(spelling: string): Target {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const address = parseAddress(spelling);
    const slot = this.#slots.get(address.key);
    if (slot === undefined) return this.#targetAt(address);
    if (slot.spellings.take(spelling)) this.#bySpelling.set(spelling, slot);
    return slot;
  }

  connection(spelling: string): Connection | undefined {
    const target = this.target(spelling);
    return target instanceof Slot ? target.connection : undefined;
  }

  /** Throws an `InvalidAddressError`. */
  situation(spelling: string): Situation {
    const target = this.target(spelling);
    const slot = target instanceof Slot ? target : undefined;
    return {
      key: target.key,
      options: target.options,
      connection: slot?.connection,
      breaker: this.breakers.shutAt(target.key)?.view(),
      waiting: slot?.waiting.size ?? 0,
      isLimited: slot?.isLimited ?? false,
      hasRoom: this.hasRoom,
      state: this.state,
      now: this.#services.clock.now(),
    };
  }

  connections(): readonly Connection[] {
    return Array.from(this.#slots.values(), (slot) => slot.connection);
  }

  /** Throws an `InvalidConfigError` if an address that is in use might not be dialled by these options. */
  checkInUse({ optionsFor }: PoolOptions): void {
    for (const slot of this.#slots.values()) checkTransport(slot, optionsFor(slot.key));
  }

  /** The options have changed. */
  noteOptions(): void {
    for (const slot of this.#slots.values()) slot.configure(this.#services.options.optionsFor(slot.key));
    this.breakers.noteOptions();
  }

  close(timeoutMs: number): Promise<void> {
    this.#closed ??= new Promise((resolve) => {
      this.#actor.subscribe({ complete: resolve, error: () => resolve() });
      this.#makeMissing();
      this.#actor.send({ type: 'close', timeoutMs });
    });
    return this.#closed;
  }

  destroy(error: Error | undefined): void {
    this.#isDestroyed = true;
    this.#destroyError ??= error;
    this.#closed ??= Promise.resolve();
    if (this.#actor.getSnapshot().status !== 'active') return;
    this.#makeMissing();
    this.#actor.send({ type: 'destroy' });
  }

  /** An actor must not be made within a step of another, so actors that a step will end are made before it. */
  #makeMissing(): void {
    for (const slot of this.#slots.values()) void slot.connection;
  }

  /**
   * The slot of a target, where calls to it go; its connection is made if it has none. Throws a `PoolClosedError`, an
   * `InvalidConfigError` if it may not be dialled so, or a `LimitExceededError` where no further address may have a
   * connection, or no further call may wait.
   */
  slotOf(target: Target): Slot {
    if (target instanceof Slot) return target;
    const breaker = this.breakers.shutAt(target.key);
    if (breaker?.mayTake === false) throw breaker.refusal();
    // There is one for each.
    return this.slotsOf([target])[0] as Slot;
  }

  /** The slots of several targets, whatever their breakers say. Throws like {@link slotOf}, before any of them is made. */
  slotsOf(targets: readonly Target[]): Slot[] {
    const added = targets.filter((target) => !(target instanceof Slot));
    for (const target of added) checkTransport(target, this.#services.options.optionsFor(target.key));
    const refusal = added.map(({ key }) => this.refusal(key)).find((error) => error !== undefined);
    if (refusal !== undefined) throw refusal;
    const { maxConnections } = this.#services.options;
    if (this.size + added.length > maxConnections) throw tooManyConnections(added, this.size, maxConnections);
    return targets.map((target) => (target instanceof Slot ? target : this.#made(target)));
  }

  #made({ key }: Target): Slot {
    this.#actor.send({ type: 'connection.wanted', key });
    // There is room, and the pool accepts.
    return this.#slots.get(key) as Slot;
  }

  /** Why no call to this address, or group, may wait. */
  refusal(address: string, delivery: Delivery = 'not-sent'): DiameterError | undefined {
    if (this.state !== 'ACCEPTING') return this.#closedError(delivery);
    const { maxWaitingCallsInAll } = this.#services.options;
    const { calls } = this.#waiting;
    return calls < maxWaitingCallsInAll ? undefined : tooManyWaitInAll(address, calls, delivery);
  }

  /** What the pool hears of its connections. */
  readonly #listener: Listener = {
    writable: (connection) => this.#slotWith(connection)?.handOver.run(),
    closeAsked: (connection) => {
      const slot = this.#slotWith(connection);
      slot?.failWaiting(() => connectionEnded(slot.key, 'closed', undefined));
    },
    released: (connection, reason, error) => {
      const slot = this.#slotWith(connection);
      if (slot !== undefined) this.#actor.send({ type: 'connection.closed', key: slot.key, reason, error });
    },
  };

  #slotWith(connection: Connection): Slot | undefined {
    const slot = this.#slots.get(connection.address);
    return slot?.holds(connection) ? slot : undefined;
  }

  #rejectWaiting(): void {
    for (const slot of this.#slots.values()) slot.failWaiting(() => this.#closedError('not-sent'));
  }

  #closedError(delivery: Delivery): PoolClosedError {
    const cause = this.#destroyError;
    const why = cause === undefined ? '' : `: ${cause.message}`;
    const how = this.#isDestroyed ? `was destroyed${why}` : 'was closed';
    return new PoolClosedError(`The client ${how}`, { delivery, cause });
  }

  // The effects of the pool's chart.

  #make(slot: Slot): PeerConnection {
    const past = { wasOpen: slot.isReplacing, isUnproven: this.#losses.has(slot.key) };
    return new PeerConnection(this.#linkServices, slot, past);
  }

  #targetAt({ host, isSecured, key, port }: PeerAddress): Target {
    return { key, host, port, isSecured, options: this.#services.options.optionsFor(key) };
  }

  #spawn(key: string): void {
    if (this.#slots.has(key)) return;
    const target = this.#targetAt(parseAddress(key));
    const slot = new Slot(target, this.#slotContext);
    slot.breaker = this.breakers.shutAt(key);
    this.#slots.set(key, slot);
  }

  #forget(key: string, error: Error | undefined): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#slots.delete(key);
    this.#freedLimits.keep(key, slot.limit?.left);
    for (const spelling of slot.spellings.all) this.#bySpelling.delete(spelling);
    slot.failWaiting(() => error ?? this.#closedError('not-sent'));
  }

  #disconnectAll(timeoutMs: number): void {
    for (const { connection } of this.#slots.values()) {
      connection.tell({ type: 'disconnect', cause: DisconnectCause.rebooting, reason: 'closed', timeoutMs });
    }
  }

  #destroyAll(): void {
    const slots = [...this.#slots.values()];
    this.breakers.end();
    this.#services.overload.end();
    this.#slots.clear();
    this.#bySpelling.clear();
    for (const { connection, key } of slots) {
      const [reason, error] = this.#isDestroyed
        ? (['destroyed', this.#closedError('maybe-delivered')] as const)
        : (['closed', connectionLost(key, 'closed', undefined)] as const);
      connection.tell({ type: 'destroy', reason, error });
    }
  }
}
