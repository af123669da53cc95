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
import type { Call, RequestCall, SendCall } from './call.js';
import { connectionLogic } from './effects.js';
import type { Answer } from './incoming-requests.js';
import { History, type HistoryEntry } from './history.js';
import type { LinkServices } from './link-services.js';
import { PeerLink } from './peer-link.js';
import { pendingTimers, type PendingTimer } from './pending-timers.js';
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

/** Figures of one connection, since the address was first dialled. Reconnections do not reset them. */
export interface ConnectionStats {
  readonly state: ConnectionState;
  /** Messages and bytes written and read, base messages included. */
  readonly messagesSent: number;
  readonly messagesReceived: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Requests written: always `answers + timeouts + errors + inFlight`. */
  readonly requests: number;
  /** Answers to them that came in time. */
  readonly answers: number;
  /** Requests that were written and not answered before their deadline. */
  readonly timeouts: number;
  /** Requests that were written and then aborted, or lost with the connection. */
  readonly errors: number;
  /** Requests that await their answer now. */
  readonly inFlight: number;
  /** Answers that came for no pending request: late, duplicate or never asked for. They are dropped. */
  readonly unmatchedAnswers: number;
  /** How often the connection was lost and came back. */
  readonly reconnectCount: number;
  /** Milliseconds since 1970; undefined while the connection is not open. */
  readonly openedAt: number | undefined;
  /** Milliseconds since 1970 of the last message from the peer; undefined before the first. */
  readonly lastReceivedAt: number | undefined;
  readonly lastError: Error | undefined;
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
  readonly past: ConnectionPast;
}

/** Joins one peer's machine and its link, and shows both as a {@link Connection}. */
export class PeerConnection implements Connection {
  readonly address: string;
  readonly #services: ConnectionServices;
  readonly #observer: ConnectionObserver;
  readonly #link: PeerLink;
  readonly #actor: Actor<typeof connectionLogic>;
  readonly #closed: Promise<void>;
  readonly #history = new History();
  #since: number;
  #enteredAt: number;
  #isNewlyOpen = false;
  #isOver = false;
  #resolveClosed: () => void = () => {};

  constructor(services: ConnectionServices, observer: ConnectionObserver) {
    const { address, clock, inspect, options } = services;
    this.address = address;
    this.#services = services;
    this.#observer = observer;
    this.#since = clock.now();
    this.#enteredAt = this.#since;
    this.#closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
    const { onRequest } = services;
    this.#link = new PeerLink(services, {
      notify: (event) => this.#send(event),
      onState: (from, to, event, cause) => this.#noteState(from, to, event, cause),
      onEstablished: () => observer.onEstablished(this),
      onOpened: () => {
        this.#isNewlyOpen = true;
      },
      onReconnectAttempt: () => observer.onReconnectAttempt(),
      onEnded: (reason, error, wasOpen) => observer.onEnd(this, reason, error, wasOpen),
      onClosed: (reason, error, isUnproven) => this.#end(reason, error, isUnproven),
      onReady: () => observer.onReady(this),
      onMessage: (message) => observer.onMessage(message, this),
      handleRequest: onRequest && ((request, signal) => onRequest(request, { connection: this, signal })),
      onHandlerFailed: (error, request) =>
        services.logger.error(
          { address, commandCode: request.commandCode, err: error },
          'onRequest failed; answered 5012',
        ),
      onDefect: (error) =>
        services.logger.error({ address, err: error }, 'a message could not be handled; please report this'),
      earliestDeadline: () => observer.earliestDeadline(this),
      rivalOf: (originHost) => observer.rivalOf(originHost, this),
      onOriginStateId: (id) => observer.onOriginStateId(this, id),
      onOddCea: (oddities) => services.logger.warn({ address, oddities }, 'an odd CEA was accepted'),
      onOddAnswer: (message, oddity) =>
        services.logger.debug(
          { address, commandCode: message.commandCode, hopByHopId: message.hopByHopId },
          `answer: ${oddity}`,
        ),
    });
    this.#actor = createActor(connectionLogic, {
      id: address,
      input: { address, options, link: this.#link, ...services.past },
      clock,
      ...(inspect === undefined ? {} : { inspect }),
    });
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
    return pendingTimers(this.#actor, {
      enteredAt: this.#enteredAt,
      idleArmedAt: this.context.idleArmedAt,
      openedAt: this.#link.openedAt,
    });
  }

  baseMessages(): readonly BaseMessageRecord[] {
    return this.#link.baseMessages();
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
    this.disconnect(DisconnectCause.rebooting, this.#services.options.dprTimeoutMs);
    return this.#closed;
  }

  // For the pool and the client.

  /** What the chart knows. */
  get context(): ConnectionContext {
    return this.#actor.getSnapshot().context;
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
    this.#send({ type: 'connect' });
  }

  noteWaiting(call: Call): void {
    this.#send({ type: 'call.waiting', deadline: call.deadline });
  }

  noteNobodyWaits(): void {
    this.#send({ type: 'calls.gone' });
  }

  disconnect(cause: number, timeoutMs: number): void {
    this.#send({ type: 'disconnect', cause, reason: 'closed', timeoutMs });
  }

  destroy(reason: 'closed' | 'destroyed', error: DiameterError): void {
    this.#send({ type: 'destroy', reason, error });
  }

  #noteState(from: ConnectionState, to: ConnectionState, event: string, error: Error | undefined): void {
    const { address, clock, logger } = this.#services;
    const at = clock.now();
    this.#enteredAt = at;
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
  #send(event: ConnectionEvent): void {
    if (!this.#isOver) this.#actor.send(event);
  }

  #end(reason: CloseReason, error: Error | undefined, isUnproven: boolean): void {
    this.#isOver = true;
    this.#resolveClosed();
    this.#observer.onClosed(this, reason, error, isUnproven);
  }

  /** A throwing action or guard stops an actor for good. The address is freed, and no other one notices. */
  #defect(cause: unknown): void {
    const error = connectionEnded(this.address, 'internal-error', cause instanceof Error ? cause : undefined);
    this.#link.leave();
    this.#link.endTraffic('internal-error', error);
    this.#end('internal-error', error, true);
    this.#services.logger.error(
      { address: this.address, err: cause },
      'the connection machine failed; please report this',
    );
  }
}
