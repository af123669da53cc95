import { createActor, type Actor, type InspectionEvent, type Observer } from 'xstate';
import type { CloseReason, DiameterError } from '../errors.js';
import { connectionEnded } from '../machines/failures.js';
import type { ConnectionContext, ConnectionPast } from '../machines/connection-setup.js';
import type { ConnectionEvent, ConnectionState } from '../machines/connection-events.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Logger } from '../observability/logger.js';
import type { BaseMessageRecord } from './base-message-log.js';
import type { ConnectionStats } from './connection-stats.js';
import type { Call, RequestCall, SendCall } from './call.js';
import { connectionLogic } from './effects.js';
import type { Answer } from './incoming-requests.js';
import { History, type HistoryEntry } from './history.js';
import type { LinkObserver } from './link-observer.js';
import type { Destination, LinkServices } from './link-services.js';
import { PeerLink } from './peer-link.js';
import { Timers, type PendingTimer } from './timers.js';
import type { TapListener } from './wiretap.js';

/** A connection as its users see it. */
export interface Connection {
  /** The normalised address, for example `hss.example.net:3868`. */
  readonly address: string;
  /** The leaf of the statechart that the connection is in. */
  readonly state: ConnectionState;
  /** What the peer said of itself in its CEA; undefined before the first one. */
  readonly peer?: PeerInfo | undefined;
  /** What last went wrong. */
  readonly lastError?: Error | undefined;
  /** When the present state was entered, in milliseconds since 1970; entering it again does not count. */
  readonly since: number;
  /** The last 200 steps of the machine, oldest first. */
  history(): readonly HistoryEntry[];
  /** The delays of the machine that run now, soonest first. */
  timers(): readonly PendingTimer[];
  /**
   * The last CER, CEA, DWR, DWA, DPR and DPA in each direction, oldest first. They outlive the socket. One of more than
   * 4 096 octets is not kept.
   */
  baseMessages(): readonly BaseMessageRecord[];
  /** A snapshot of the connection's figures. */
  stats(): ConnectionStats;
  /**
   * Awaits the answers in flight, says DPR, awaits the DPA (at most `dprTimeoutMs` in all), closes, frees the address.
   * What waits for the connection is rejected. Never rejects; resolves when the address is free.
   */
  close(): Promise<void>;
}

/** A change of a connection's state, as the client's `'state'` event tells it. */
export interface StateChange {
  readonly address: string;
  readonly from: ConnectionState;
  readonly to: ConnectionState;
  /** The event of the chart that led here, for example `cea.received` or `after dwrTimeout`. */
  readonly event: string;
  /** What went wrong, where something has. */
  readonly cause?: Error;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How a handler of the peer's requests is called. */
export interface RequestContext {
  readonly connection: Connection;
  /** Aborted when the connection ends: an answer can no longer be delivered. */
  readonly signal: AbortSignal;
}

export type RequestHandler = (request: DiameterMessage, context: RequestContext) => Answer | Promise<Answer>;

/** Who hears of a connection: its pool. */
export interface ConnectionObserver {
  onState(change: StateChange): void;
  /** The capabilities exchange has succeeded: it is known who the peer is. */
  onEstablished(connection: PeerConnection): void;
  onOpen(connection: PeerConnection): void;
  /** The peer has told its Origin-State-Id. */
  onOriginStateId(connection: PeerConnection, originStateId: number): void;
  onReconnectAttempt(): void;
  /** An established connection has ended. `wasOpen`: {@link onOpen} was called for it. */
  onEnd(connection: PeerConnection, reason: CloseReason, error: Error | undefined, wasOpen: boolean): void;
  /** The machine has ended. `error`: what everybody who waits is rejected with; undefined after a close on purpose. */
  onClosed(
    connection: PeerConnection,
    reason: CloseReason,
    error: Error | undefined,
    isUnproven: boolean,
  ): void;
  /** Waiting calls may be handed over. */
  onReady(connection: PeerConnection): void;
  /** `close()` was called: who waits now is rejected, who comes later gets a new connection. */
  onCloseAsked(connection: PeerConnection): void;
  onMessage(message: DiameterMessage, connection: PeerConnection): void;
  /** The earliest deadline of the calls that wait for this connection; `Infinity` if nobody does. */
  earliestDeadline(connection: PeerConnection): number;
  /** The address of another connection that serves this Origin-Host, where that is not allowed. */
  rivalOf(originHost: string, connection: PeerConnection): string | undefined;
}

export interface ConnectionServices extends LinkServices {
  readonly logger: Logger;
  readonly onRequest: RequestHandler | undefined;
  readonly inspect: Observer<InspectionEvent> | undefined;
}

/** Joins one peer's machine and its link, and shows both as a {@link Connection}. */
export class PeerConnection implements Connection, LinkObserver {
  readonly address: string;
  readonly #services: ConnectionServices;
  readonly #observer: ConnectionObserver;
  readonly #link: PeerLink;
  readonly #actor: Actor<typeof connectionLogic>;
  readonly #timers: Timers;
  readonly #history = new History();
  #since: number;
  #isNewlyOpen = false;
  #isOver = false;
  /** Made for the first who awaits it. */
  #closed: Promise<void> | undefined;
  #resolveClosed: (() => void) | undefined;

  constructor(
    services: ConnectionServices,
    destination: Destination,
    past: ConnectionPast,
    observer: ConnectionObserver,
  ) {
    const { clock, inspect } = services;
    const { key: address, options } = destination;
    this.address = address;
    this.#services = services;
    this.#observer = observer;
    this.#since = clock.now();
    this.#link = new PeerLink(services, destination, this);
    this.#actor = createActor(connectionLogic, {
      id: address,
      input: { address, options, link: this.#link, ...past },
      clock,
      ...(inspect === undefined ? {} : { inspect }),
    });
    this.#timers = new Timers(clock);
    this.#actor.system.scheduler = this.#timers;
    this.#actor.subscribe({ error: (error) => this.#defect(error) });
  }

  get state(): ConnectionState {
    return this.#link.state;
  }

  get peer(): PeerInfo | undefined {
    return this.#link.peer;
  }

  get lastError(): Error | undefined {
    return this.#link.lastError;
  }

  get since(): number {
    return this.#since;
  }

  history(): readonly HistoryEntry[] {
    return this.#history.entries();
  }

  timers(): readonly PendingTimer[] {
    return this.#timers.pending();
  }

  baseMessages(): readonly BaseMessageRecord[] {
    return this.#link.base.records();
  }

  /**
   * Shows every message that crosses the socket, until the returned function is called. Without a listener it costs a
   * comparison for each chunk that is read and each batch that is written. What a listener throws is logged.
   *
   * @internal
   */
  tap(listener: TapListener): () => void {
    return this.#link.tap((direction, message, at) => {
      try {
        listener(direction, message, at);
      } catch (error) {
        this.#services.logger.error({ address: this.address, err: error }, 'a listener of the tap failed');
      }
    });
  }

  stats(): ConnectionStats {
    const { lastError, openedAt, reconnectCount, requests, state, traffic } = this.#link;
    const { bytesReceived, bytesSent, lastReceivedAt, messagesReceived, messagesSent, unmatchedAnswers } =
      traffic;
    return Object.freeze({
      state,
      messagesSent,
      messagesReceived,
      bytesSent,
      bytesReceived,
      requests: requests.requests,
      answers: requests.answers,
      timeouts: requests.timeouts,
      errors: requests.errors,
      inFlight: requests.size,
      unmatchedAnswers,
      reconnectCount,
      openedAt,
      lastReceivedAt: lastReceivedAt === 0 ? undefined : lastReceivedAt,
      lastError,
    });
  }

  close(): Promise<void> {
    this.#observer.onCloseAsked(this);
    this.#closed ??= this.#isOver
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#resolveClosed = resolve;
        });
    this.disconnect(DisconnectCause.rebooting, this.#link.options.dprTimeoutMs);
    return this.#closed;
  }

  // For the pool and the client.

  /** What the chart knows. */
  get context(): ConnectionContext {
    return this.#actor.getSnapshot().context;
  }

  /** Whether calls are written, once there is room for them. */
  get isServing(): boolean {
    return this.#link.isGateOpen;
  }

  /** Whether a call may be written now. */
  get isReady(): boolean {
    return this.#link.isReady;
  }

  /** Only while {@link isReady}. */
  request(call: RequestCall): void {
    this.#link.request(call);
  }

  /** Only while {@link isReady}. */
  send(call: SendCall): void {
    this.#link.send(call);
  }

  /** Starts the machine and dials, if that has not been done. */
  start(): void {
    if (this.state !== 'DISCONNECTED') return;
    this.#actor.start();
    this.notify({ type: 'connect' });
  }

  noteWaiting(call: Call): void {
    this.notify({ type: 'call.waiting', deadline: call.deadline });
  }

  noteNobodyWaits(): void {
    this.notify({ type: 'calls.gone' });
  }

  disconnect(cause: number, timeoutMs: number): void {
    this.notify({ type: 'disconnect', cause, reason: 'closed', timeoutMs });
  }

  destroy(reason: 'closed' | 'destroyed', error: DiameterError): void {
    this.notify({ type: 'destroy', reason, error });
  }

  // What the link tells.

  onState(from: ConnectionState, to: ConnectionState, event: string, error: Error | undefined): void {
    const { address } = this;
    const { clock, logger } = this.#services;
    const at = clock.now();
    const isTrouble = to === 'FAILED' || to === 'SUSPECT';
    // What went wrong before this attempt is not the cause of its progress.
    const cause = to === 'FAILED' || to === 'RECONNECTING' || to === 'CLOSED' ? error : undefined;
    this.#history.add(from, to, event, cause?.message, at);
    if (from === to) return;
    this.#since = at;
    const fields = { address, from, to, event, ...(cause === undefined ? {} : { err: cause }) };
    if (isTrouble) logger.warn(fields, `${from} → ${to}`);
    else logger.info(fields, `${from} → ${to}`);
    this.#observer.onState({
      address,
      from,
      to,
      event,
      at,
      ...(cause === undefined ? {} : { cause }),
    });
    if (to !== 'OPEN' || !this.#isNewlyOpen) return;
    this.#isNewlyOpen = false;
    this.#observer.onOpen(this);
  }

  /** What is sent to a machine that has ended concerns nobody. */
  notify(event: ConnectionEvent): void {
    if (!this.#isOver) this.#actor.send(event);
  }

  onEstablished(): void {
    this.#observer.onEstablished(this);
  }

  onOpened(): void {
    this.#isNewlyOpen = true;
  }

  onReconnectAttempt(): void {
    this.#observer.onReconnectAttempt();
  }

  onEnded(reason: CloseReason, error: Error | undefined, wasOpen: boolean): void {
    this.#observer.onEnd(this, reason, error, wasOpen);
  }

  onReady(): void {
    this.#observer.onReady(this);
  }

  onMessage(message: DiameterMessage): void {
    this.#observer.onMessage(message, this);
  }

  earliestDeadline(): number {
    return this.#observer.earliestDeadline(this);
  }

  rivalOf(originHost: string): string | undefined {
    return this.#observer.rivalOf(originHost, this);
  }

  onOriginStateId(originStateId: number): void {
    this.#observer.onOriginStateId(this, originStateId);
  }

  get handleRequest(): LinkObserver['handleRequest'] {
    const { onRequest } = this.#services;
    return onRequest && ((request, signal) => onRequest(request, { connection: this, signal }));
  }

  onHandlerFailed(error: unknown, commandCode: number): void {
    const fields = { address: this.address, commandCode, err: error };
    this.#services.logger.error(fields, 'onRequest failed; answered 5012');
  }

  onDefect(error: unknown): void {
    const fields = { address: this.address, err: error };
    this.#services.logger.error(fields, 'a message could not be handled; please report this');
  }

  onOddCea(oddities: readonly string[]): void {
    this.#services.logger.warn({ address: this.address, oddities }, 'an odd CEA was accepted');
  }

  onOddAnswer({ commandCode, hopByHopId }: DiameterMessage, oddity: string): void {
    this.#services.logger.debug({ address: this.address, commandCode, hopByHopId }, `answer: ${oddity}`);
  }

  onClosed(reason: CloseReason, error: Error | undefined, isUnproven: boolean): void {
    this.#isOver = true;
    this.#resolveClosed?.();
    this.#observer.onClosed(this, reason, error, isUnproven);
  }

  /** A throwing action or guard stops an actor for good. The address is freed, and no other one notices. */
  #defect(cause: unknown): void {
    const error = connectionEnded(this.address, 'internal-error', cause instanceof Error ? cause : undefined);
    this.#link.leave();
    this.#link.enter('CLOSED', 'defect', error);
    this.#link.endTraffic('internal-error', error);
    this.onClosed('internal-error', error, true);
    this.#services.logger.error(
      { address: this.address, err: cause },
      'the connection machine failed; please report this',
    );
  }
}
