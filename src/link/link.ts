/**
 * link/: the data path of one socket: calls, the ring of requests in flight, deadlines, what goes out, what comes
 * in, when to read.
 */

import type { Buffer } from 'node:buffer';
import { BaseMessages } from '../base/base-messages.js';
import type { Figures } from '../observability/figures.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { randomIdentifier } from '../protocol/identifiers.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import { TcpTransport, type TransportEnd, type TransportSink } from '../transport/tcp-transport.js';
import { Inbound, type InboundOwner } from './inbound.js';
import { InFlight, type InFlightOwner } from './in-flight.js';
import type { LinkContext } from './link-context.js';
import { Outbound } from './outbound.js';
import { ReadingRegulator } from './reading-regulator.js';
import { servedApplications } from './served-applications.js';

/**
 * One link for each socket: it is made with the dial and goes with the socket, and everything
 * that waits for that socket goes with it.
 *
 *     call ─► outbound ─► in-flight ring ─► batch ─► socket
 *     socket ─► framer ─┬─ answer ──► in-flight ring ─► the caller's promise
 *                       ├─ request ─► serving ─► batch
 *                       └─ base message ─► base ─► chart
 *
 * The chart's actions move it, see `connection/effects.ts`; it tells the chart what the socket does.
 */
export class Link implements TransportSink, InboundOwner, InFlightOwner {
  readonly outbound: Outbound;
  readonly base: BaseMessages;
  readonly transport: TcpTransport;
  readonly #context: LinkContext;
  readonly #requests: InFlight;
  readonly #inbound: Inbound;
  readonly #reading: ReadingRegulator;
  readonly #figures: Figures;
  #isTrafficWatched = false;
  #isInFlightWatched = false;

  /** While we do not read the peer because our handlers are slow, a handler that ends counts as a sign of life. */
  lastHandledAt = 0;

  constructor(context: LinkContext) {
    const { connection, options, services, target } = context;
    const { clock, dials, news } = services;
    const { localAddress, noDelay } = options;
    this.#context = context;
    this.#figures = connection.books.figures;
    this.#requests = new InFlight(clock, randomIdentifier(services.random), this.#figures, context, this);
    const dialOptions = { clock, dials, localAddress, noDelay };
    this.transport = new TcpTransport(target, dialOptions, connection, news, this);
    this.#inbound = new Inbound(context, this.#requests, this);
    this.#reading = new ReadingRegulator(this.transport, context, this.#inbound);
    this.outbound = new Outbound(context, this.transport, this.#requests, this.#reading);
    this.base = new BaseMessages(context, this.outbound, this.#requests, this.#inbound);
  }

  /** Requests in either direction that are not answered yet. */
  get inFlight(): number {
    return this.#requests.size + this.#inbound.unanswered;
  }

  // What the socket does.

  onConnected(): void {
    const { connection, services, target, tell } = this.#context;
    this.#figures.lastMessageAt = services.clock.now();
    if (services.news.connected !== undefined) {
      const { ends } = this.transport;
      if (ends !== undefined) services.news.connected(connection, ends, target.tls !== undefined);
    }
    tell({ type: 'transport.connected' });
  }

  onSecured(agreement: TlsAgreement): void {
    const { connection, services, tell } = this.#context;
    services.news.secured?.(connection, agreement);
    tell({ type: 'transport.secured' });
  }

  onChunk(chunk: Buffer): void {
    const { connection, services, tell } = this.#context;
    const before = this.#figures.messagesReceived;
    services.news.bytesRead?.(connection, chunk, this.#inbound.remainder);
    this.#inbound.read(chunk, services.clock.now());
    if (this.#figures.messagesReceived === before) return;
    this.#reading.noteSign();
    if (this.#isTrafficWatched) tell({ type: 'traffic.received' });
  }

  onClosed(reason: TransportEnd, error: Error | undefined): void {
    this.#context.tell({ type: 'transport.closed', reason, error: this.#inbound.strayBytes() ?? error });
  }

  onTickEnd(): void {
    const now = this.#context.services.clock.now();
    this.#figures.lastMessageAt = now;
    this.#requests.endTick(now);
  }

  onFlushed(): void {
    const { connection, services } = this.#context;
    this.outbound.noteFlushed();
    this.#inbound.resume();
    this.#reading.noteFlushed();
    services.news.writable?.(connection);
  }

  /** The options have changed: there may be more room. */
  noteOptions(): void {
    const { connection, services } = this.#context;
    this.#inbound.resume();
    this.#reading.regulate();
    services.news.writable?.(connection);
  }

  // What the requests of the peer do.

  /** Closes with a TCP reset: the stream cannot be trusted any more. */
  reset(): void {
    this.transport.reset();
  }

  noteLoad(): void {
    if (!this.#inbound.hasRoom) this.lastHandledAt = this.#context.services.clock.now();
    this.#reading.regulate();
    this.noteDrained();
  }

  noteDrained(): void {
    if (this.#isInFlightWatched && this.inFlight === 0) this.#context.tell({ type: 'inflight.drained' });
  }

  /** Once for all answers of a chunk, and not while one of them is being taken. */
  noteRoom(): void {
    const { connection, services } = this.#context;
    queueMicrotask(() => services.news.writable?.(connection));
  }

  noteSwept(timeouts: number): void {
    const { connection, services } = this.#context;
    services.news.requestsSwept?.(connection, timeouts);
  }

  // What the chart wants.

  /** The CEA was accepted. */
  establish(peer: PeerInfo | undefined): void {
    const { checkApplications } = this.#context.options;
    this.outbound.served = checkApplications ? servedApplications(peer) : undefined;
    this.#inbound.establish();
  }

  sendDwr(): void {
    this.base.sendDwr();
    this.#reading.awaitSign();
  }

  watchTraffic(isWatched: boolean): void {
    this.#isTrafficWatched = isWatched;
  }

  watchInFlight(): void {
    this.#isInFlightWatched = true;
  }

  /** What is in flight may be asked elsewhere, too. */
  failOver(): void {
    this.#requests.failOver();
  }

  /** Leaves the socket, whatever its state. */
  leave(): void {
    this.outbound.isGateOpen = false;
    this.base.stop();
    this.#inbound.stop();
    this.transport.destroy();
  }

  /** What was in flight may have reached the peer: it is rejected at once, and says so. */
  failAll(lost: () => Error): void {
    this.#isInFlightWatched = false;
    this.#requests.failAll(lost);
    this.outbound.failAll(lost);
  }
}
