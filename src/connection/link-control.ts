import type { CloseReason, DiameterError } from '../errors.js';
import { Link } from '../link/link.js';
import type { LinkContext } from '../link/link-context.js';
import type { ConnectionState } from '../machines/connection-events.js';
import type { LifecycleOptions, LinkFacts } from '../machines/connection-context.js';
import { connectionLost } from '../machines/failures.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { Random } from '../protocol/identifiers.js';
import type { ConnectionOptions } from './connection-options.js';

/** The chart and the links read the same options. */
export interface ControlContext extends LinkContext {
  readonly options: ConnectionOptions;
}

/**
 * The links of one connection as its chart sees them: the facts that guards and delays read, and what the chart's actions
 * do, see `effects.ts`. Each dial makes a new link; what outlives it is in the connection's books.
 */
export class LinkControl implements LinkFacts {
  readonly #context: ControlContext;
  readonly random: Random;
  #isEstablished = false;
  #isOpen = false;

  /** From the dial until what was in flight has ended. */
  link: Link | undefined;

  constructor(context: ControlContext) {
    this.#context = context;
    this.random = context.services.random;
  }

  get options(): LifecycleOptions {
    return this.#context.options;
  }

  now(): number {
    return this.#context.services.clock.now();
  }

  get inFlight(): number {
    return this.link?.inFlight ?? 0;
  }

  get isSecured(): boolean {
    return this.#context.target.tls !== undefined;
  }

  get isVerifying(): boolean {
    return this.link?.base.isVerifying ?? false;
  }

  get lastReceivedAt(): number {
    return Math.max(this.#context.connection.books.figures.lastReceivedAt, this.link?.lastHandledAt ?? 0);
  }

  get lastMessageAt(): number {
    return this.#context.connection.books.figures.lastMessageAt;
  }

  get earliestDeadline(): number {
    const { connection, services } = this.#context;
    return services.ask.earliestDeadline(connection);
  }

  get isKept(): boolean {
    const { connection, services } = this.#context;
    return services.ask.isKept(connection);
  }

  get dialsAhead(): number | undefined {
    const { services, target } = this.#context;
    return services.dials.aheadOf(target);
  }

  /** Dials; the returned function leaves the socket, whatever its state. */
  dial(): () => void {
    const link = this.#context.services.detached(() => new Link(this.#context));
    this.link = link;
    return () => link.leave();
  }

  /** A state was entered. `cause`: what last went wrong. */
  enter(to: ConnectionState, event: string, cause: Error | undefined): void {
    const { connection, services } = this.#context;
    const { address, state: from } = connection;
    // What went wrong before this attempt is not the cause of its progress.
    const isEnd = to === 'FAILED' || to === 'RECONNECTING' || to === 'CLOSED';
    const at = this.now();
    services.news.stateEntered?.(connection, {
      address,
      from,
      to,
      event,
      at,
      ...(cause === undefined || !isEnd ? {} : { cause }),
    });
    if (to !== 'OPEN' || this.#isOpen) return;
    this.#isOpen = true;
    services.news.opened?.(connection);
  }

  setGate(isOpen: boolean): void {
    if (this.link === undefined) return;
    const { connection, services } = this.#context;
    this.link.outbound.isGateOpen = isOpen;
    if (isOpen) services.news.writable?.(connection);
  }

  beginTraffic(peer: PeerInfo | undefined): void {
    const { connection, services } = this.#context;
    this.#isEstablished = true;
    this.link?.establish(peer);
    // The state is still CER_SENT.
    services.news.phaseEnded?.(connection, 'cea', connection.since, this.now());
    services.news.established?.(connection, peer);
    this.link?.base.noteOriginStateId(peer?.originStateId);
  }

  endTraffic(reason: CloseReason, cause: DiameterError | undefined): void {
    const { connection, services } = this.#context;
    const wasEstablished = this.#isEstablished;
    const wasOpen = this.#isOpen;
    this.#isEstablished = false;
    this.#isOpen = false;
    this.link?.failAll(() => connectionLost(connection.address, reason, cause));
    this.link = undefined;
    if (wasEstablished) services.news.ended?.(connection, reason, cause, wasOpen);
  }

  /** The machine has ended. */
  release(reason: CloseReason, cause: DiameterError | undefined, isUnproven: boolean): void {
    const { connection, services } = this.#context;
    services.news.released?.(connection, reason, cause, isUnproven);
  }

  /** RECONNECTING was entered. */
  tellPlan(attempt: number, at: number): void {
    const { connection, services } = this.#context;
    services.news.reconnectPlanned?.(connection, attempt, Math.max(0, at - this.now()));
  }

  /** A lost connection is about to be dialled again. */
  tellRedial(): void {
    const { connection, services } = this.#context;
    services.news.redialled?.(connection);
  }

  /** The machine has failed and will not end what it began. */
  abandon(error: DiameterError): void {
    this.link?.leave();
    this.enter('CLOSED', 'defect', error);
    this.endTraffic('internal-error', error);
    this.release('internal-error', error, true);
  }
}
