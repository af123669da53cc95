import { createActor, type Actor } from 'xstate';
import { withItsTick, ConnectCall, RequestCall, SendCall, type Call } from '../connection/call.js';
import {
  PeerConnection,
  type Connection,
  type ConnectionObserver,
  type StateChange,
} from '../connection/connection.js';
import type { ConnectionStats } from '../connection/connection-stats.js';
import { InvalidMessageError, LimitExceededError, PoolClosedError, type CloseReason } from '../errors.js';
import { connectionEnded, connectionLost, endOf } from '../machines/failures.js';
import type { ConnectionState } from '../machines/connection-events.js';
import { poolMachine, type PoolState, type Registry } from '../machines/pool-machine.js';
import { DisconnectCause } from '../protocol/codes.js';
import { headerProblem } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { parseAddress, type PeerAddress } from './address.js';
import { LastEnds } from './last-ends.js';
import { OriginStates } from './origin-states.js';
import type { PoolObserver, PoolServices } from './pool-services.js';
import { PoolStats } from './pool-stats.js';
import type { Situation } from './situation.js';
import { Slot, type Target } from './slot.js';

/** How many spellings of one address are remembered, so that they need not be parsed again. */
const maxSpellings = 8;

/**
 * At most one connection per address, made on first use. Callers who come while it is not ready wait in its slot, in
 * their order; they are handed over, or rejected, here and nowhere else. What is decided about the pool's life is in
 * its chart, `machines/pool-machine.ts`.
 */
export class ConnectionPool implements ConnectionObserver, Registry {
  readonly #services: PoolServices;
  readonly #observer: PoolObserver;
  readonly #stats = new PoolStats();
  readonly #slots = new Map<string, Slot>();
  readonly #bySpelling = new Map<string, Slot>();
  /** Established connections by the Origin-Host of their peer, in lower case. */
  readonly #serving = new Map<string, PeerConnection>();
  readonly #lost = new Set<string>();
  readonly #originStates: OriginStates;
  readonly #lastEnds = new LastEnds();
  readonly #actor: Actor<typeof poolMachine>;
  #closed: Promise<void> | undefined;
  #isDestroyed = false;
  #destroyError: Error | undefined;

  constructor(services: PoolServices, observer: PoolObserver) {
    this.#services = services;
    this.#observer = observer;
    this.#originStates = new OriginStates(services.maxConnections);
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
      input: { maxConnections: services.maxConnections, registry: this },
      clock: services.clock,
      ...(services.inspect === undefined ? {} : { inspect: services.inspect }),
    });
    this.#actor.subscribe({
      error: (error) => services.logger.error({ err: error }, 'the pool machine failed; please report this'),
    });
    this.#actor.start();
  }

  // What the pool's chart reads.

  get size(): number {
    return this.#slots.size;
  }

  isWanted(key: string): boolean {
    return (this.#slots.get(key)?.waiting.size ?? 0) > 0;
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
    if (slot.spellings.length < maxSpellings) {
      slot.spellings.push(spelling);
      this.#bySpelling.set(spelling, slot);
    }
    return slot;
  }

  request(
    target: Target,
    message: Buffer,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<DiameterMessage> {
    const slot = this.#slotOf(target);
    return new Promise((resolve, reject) => {
      const call = new RequestCall(slot.key, withItsTick, timeoutMs, signal, message, resolve, reject);
      if (this.#isReady(slot)) slot.connection.request(call);
      else {
        call.begin(this.#now());
        this.#wait(slot, call);
      }
    });
  }

  send(target: Target, message: Buffer, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    const slot = this.#slotOf(target);
    return new Promise((resolve, reject) => {
      const call = new SendCall(slot.key, this.#now(), timeoutMs, signal, message, resolve, reject);
      if (this.#isReady(slot)) slot.connection.send(call);
      else this.#wait(slot, call);
    });
  }

  connect(target: Target, timeoutMs: number, signal: AbortSignal | undefined): Promise<Connection> {
    const slot = this.#slotOf(target);
    return new Promise((resolve, reject) => {
      const phase = () => (isPastDial(slot.connection.state) ? 'cea' : 'dial');
      if (slot.connection.isServing) resolve(slot.connection);
      else {
        this.#wait(
          slot,
          new ConnectCall(
            slot.key,
            this.#now(),
            timeoutMs,
            signal,
            phase,
            () => resolve(slot.connection),
            reject,
          ),
        );
      }
    });
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
      waiting: slot?.waiting.size ?? 0,
      lastEnd: this.#lastEnds.of(target.key),
      hasRoom: this.size < this.#services.maxConnections,
      state: this.state,
      now: this.#now(),
    };
  }

  connections(): readonly Connection[] {
    return Array.from(this.#slots.values(), (slot) => slot.connection);
  }

  stats(): ReturnType<PoolStats['snapshot']> {
    const live: ConnectionStats[] = [];
    for (const { connection } of this.#slots.values()) live.push(connection.stats());
    return this.#stats.snapshot(live);
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

  /** An actor must not be made within a step of another: what such a step will end is made before it. */
  #makeMissing(): void {
    for (const slot of this.#slots.values()) void slot.connection;
  }

  // One place where calls wait, are handed over, or are rejected.

  #slotOf(target: Target): Slot {
    if (target instanceof Slot) return target;
    this.#checkAccepting();
    this.#actor.send({ type: 'connection.wanted', key: target.key });
    const slot = this.#slots.get(target.key);
    if (slot !== undefined) return slot;
    throw new LimitExceededError(
      `${target.key} would be connection number ${this.size + 1}, but maxConnections is ${this.#services.maxConnections}`,
      { address: target.key, limit: 'maxConnections' },
    );
  }

  #checkAccepting(): void {
    if (!this.#actor.getSnapshot().matches('ACCEPTING')) throw this.#closedError('not-sent');
  }

  #isReady(slot: Slot): boolean {
    return slot.waiting.size === 0 && slot.connection.isReady;
  }

  #now(): number {
    return this.#services.clock.now();
  }

  #wait(slot: Slot, call: Call): void {
    if (!this.#actor.getSnapshot().matches('ACCEPTING')) {
      call.fail(this.#closedError('not-sent'));
      return;
    }
    slot.waiting.add(call);
    slot.connection.start();
    slot.connection.noteWaiting(call);
  }

  onReady(connection: PeerConnection): void {
    const slot = this.#slots.get(connection.address);
    if (slot === undefined || slot.waiting.size === 0 || !slot.holds(connection)) return;
    const now = this.#now();
    slot.waiting.handOver((call) => {
      if (call.deadline <= now) call.expire('not-sent');
      else if (!(call instanceof ConnectCall ? connection.isServing : connection.isReady)) return false;
      else if (call instanceof ConnectCall) call.connected();
      else if (call instanceof RequestCall || call instanceof SendCall) this.#write(call, slot);
      return true;
    });
  }

  /** Of a call that has waited. Its caller may have changed the message since, or transferred its memory. */
  #write(call: RequestCall | SendCall, { connection, key, options }: Slot): void {
    const problem = call.message && headerProblem(call.message, options.maxMessageBytes);
    if (problem !== undefined) {
      const what = `The message to ${key} was changed while it waited, and cannot be sent: ${problem}`;
      call.fail(new InvalidMessageError(what, { address: key }));
    } else if (call instanceof RequestCall) connection.request(call);
    else connection.send(call);
  }

  onCloseAsked(connection: PeerConnection): void {
    const slot = this.#slots.get(connection.address);
    if (slot?.holds(connection)) slot.waiting.failAll(() => connectionEnded(slot.key, 'closed', undefined));
  }

  #rejectWaiting(): void {
    for (const slot of this.#slots.values()) slot.waiting.failAll(() => this.#closedError('not-sent'));
  }

  #closedError(delivery: 'not-sent' | 'maybe-delivered'): PoolClosedError {
    const cause = this.#destroyError;
    const why = cause === undefined ? '' : `: ${cause.message}`;
    const how = this.#isDestroyed ? `was destroyed${why}` : 'was closed';
    return new PoolClosedError(`The client ${how}`, { delivery, cause });
  }

  // The effects of the pool's chart.

  readonly #make = (slot: Slot): PeerConnection => {
    const past = { wasOpen: slot.isReplacing, isUnproven: this.#lost.has(slot.key) };
    return new PeerConnection(this.#services, slot, past, this);
  };

  #targetAt({ host, key, port }: PeerAddress): Target {
    return { key, host, port, options: this.#services.optionsFor(key) };
  }

  #spawn(key: string): void {
    if (this.#slots.has(key)) return;
    const target = this.#targetAt(parseAddress(key));
    this.#slots.set(key, new Slot(target, this.#services.clock, this.#make));
  }

  #forget(key: string, error: Error | undefined): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#slots.delete(key);
    for (const spelling of slot.spellings) this.#bySpelling.delete(spelling);
    slot.waiting.failAll(() => error ?? this.#closedError('not-sent'));
  }

  #disconnectAll(timeoutMs: number): void {
    for (const { connection } of this.#slots.values()) {
      connection.disconnect(DisconnectCause.rebooting, timeoutMs);
    }
  }

  #destroyAll(): void {
    const slots = [...this.#slots.values()];
    this.#slots.clear();
    this.#bySpelling.clear();
    for (const { connection, key } of slots) {
      if (this.#isDestroyed) connection.destroy('destroyed', this.#closedError('maybe-delivered'));
      else connection.destroy('closed', connectionLost(key, 'closed', undefined));
    }
  }

  // What connections tell.

  onState(change: StateChange): void {
    this.#stats.noteState(change);
    this.#observer.onState(change);
  }

  earliestDeadline(connection: PeerConnection): number {
    return this.#slots.get(connection.address)?.waiting.earliestDeadline ?? Number.POSITIVE_INFINITY;
  }

  rivalOf(originHost: string, connection: PeerConnection): string | undefined {
    const rival = this.#serving.get(originHost.toLowerCase());
    return rival === undefined || rival === connection || this.#services.allowSameOriginHost
      ? undefined
      : rival.address;
  }

  onEstablished(connection: PeerConnection): void {
    const served = connection.peer?.originHost.toLowerCase();
    if (served !== undefined) this.#serving.set(served, connection);
  }

  /** What was lost and then freed is remembered, so that the next connection of the address begins in REOPEN. */
  #noteLost(key: string): void {
    this.#lost.add(key);
    const [oldest] = this.#lost;
    if (this.#lost.size > this.#services.maxConnections && oldest !== undefined) this.#lost.delete(oldest);
  }

  onOpen(connection: PeerConnection): void {
    this.#lost.delete(connection.address);
    this.#stats.totalConnections++;
    this.#observer.onOpen(connection);
  }

  onOriginStateId(connection: PeerConnection, originStateId: number): void {
    const restart = this.#originStates.note(connection, originStateId);
    if (restart === undefined) return;
    this.#services.logger.info(restart, 'the peer was restarted');
    this.#observer.onPeerRestarted(restart);
  }

  onReconnectAttempt(): void {
    this.#stats.reconnectAttempts++;
  }

  onEnd(connection: PeerConnection, reason: CloseReason, error: Error | undefined, wasOpen: boolean): void {
    const served = connection.peer?.originHost.toLowerCase();
    if (served !== undefined && this.#serving.get(served) === connection) this.#serving.delete(served);
    this.#stats.noteEnd(reason, wasOpen);
    if (wasOpen) this.#observer.onClose(connection.address, reason, error);
  }

  onClosed(
    connection: PeerConnection,
    reason: CloseReason,
    error: Error | undefined,
    isUnproven: boolean,
  ): void {
    if (isUnproven) this.#noteLost(connection.address);
    const what = error?.message ?? endOf(connection.address, reason);
    this.#lastEnds.note(connection.address, what, this.#now());
    this.#stats.retire(connection.stats());
    if (!this.#slots.get(connection.address)?.holds(connection)) return;
    this.#actor.send({ type: 'connection.closed', key: connection.address, reason, error });
  }

  onMessage(message: DiameterMessage, connection: PeerConnection): void {
    this.#observer.onMessage(message, connection);
  }
}

/** Connected, but not trusted. */
function isPastDial(state: ConnectionState): boolean {
  return state === 'CER_SENT' || state === 'REOPEN' || state === 'SUSPECT';
}
