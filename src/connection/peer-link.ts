import type { Buffer } from 'node:buffer';
import type { CloseReason, DiameterError } from '../errors.js';
import type { ConnectionEvent, ConnectionState } from '../machines/connection-events.js';
import type { Link } from '../machines/connection-setup.js';
import { connectionLost } from '../machines/failures.js';
import type { Capabilities, PeerInfo } from '../protocol/capabilities-exchange.js';
import { applicationIdAt, CommandFlag, endToEndAt, flagsAt, hopByHopAt } from '../protocol/header.js';
import { randomIdentifier, type Random } from '../protocol/identifiers.js';
import type { DialTarget } from '../transport/tcp-dial.js';
import { TcpTransport, type TransportSink } from '../transport/tcp-transport.js';
import type { AnsweredRequests } from './answered-requests.js';
import { BaseMessages, type BaseMessagesPort } from './base-messages.js';
import { CallQueue } from './call-queue.js';
import { capabilitiesOf } from './own-capabilities.js';
import { withItsTick, RequestCall, type Call, type SendCall } from './call.js';
import type { ConnectionOptions } from './connection-options.js';
import { InFlight } from './in-flight.js';
import { Inbound, type InboundPort } from './inbound.js';
import type { LinkObserver } from './link-observer.js';
import type { Destination, LinkServices } from './link-services.js';
import { applicationUnsupported, servedApplications } from './served-applications.js';
import { noTraffic } from './traffic.js';
import { Wiretap, type TapListener } from './wiretap.js';

const ignore = () => {};

/** So often a peer that is not read may show that it lives, each time with a message and what came along with it. */
const maxSigns = 64;

/**
 * One peer's data plane, and the facts that the chart reads of it.
 *
 *     request ─► in-flight table ─► batch ─► socket
 *     socket ─► framer ─┬─ answer ──► in-flight table ─► the caller's promise
 *                       ├─ request ─► handler ─► batch
 *                       └─ base message ─► chart
 *
 * Its verbs are called by the chart's actions only, see `effects.ts`.
 */
export class PeerLink implements Link, TransportSink, BaseMessagesPort, InboundPort {
  readonly address: string;
  readonly options: ConnectionOptions;
  readonly random: Random;
  readonly traffic = noTraffic();
  readonly requests: InFlight;
  readonly base: BaseMessages;
  readonly observer: LinkObserver;

  state: ConnectionState = 'DISCONNECTED';
  peer: PeerInfo | undefined;
  openedAt: number | undefined;
  lastError: Error | undefined;
  reconnectCount = 0;
  /** Calls may be written, as far as there is room for them. */
  isGateOpen = false;

  readonly #services: LinkServices;
  readonly #target: DialTarget;
  /** Made with the first: most connections are never given one. */
  #unflushed: CallQueue<SendCall> | undefined;
  #transport: TcpTransport | undefined;
  #inbound: Inbound | undefined;
  #wiretap: Wiretap | undefined;
  #queuedAnswerBytes = 0;
  #isSignAwaited = false;
  #signsTaken = 0;
  #lastHandledAt = 0;
  /** The applications that the peer may be asked for; undefined: all. */
  #served: ReadonlySet<number> | undefined;
  #isEstablished = false;
  #wasOpen = false;
  #isTrafficWatched = false;
  #isInFlightWatched = false;

  constructor(services: LinkServices, destination: Destination, observer: LinkObserver) {
    const { clock, random } = services;
    this.#services = services;
    this.#target = destination;
    this.address = destination.key;
    this.options = destination.options;
    this.observer = observer;
    this.random = random;
    this.requests = new InFlight(clock, randomIdentifier(random), () => this.#reportDrained());
    this.base = new BaseMessages(this);
  }

  // Facts that the chart reads.

  now(): number {
    return this.#services.clock.now();
  }

  get inFlight(): number {
    return this.requests.size + (this.#inbound?.unanswered ?? 0);
  }

  /** While we do not read the peer because our handlers are slow, a handler that ends counts as a sign of life. */
  get lastReceivedAt(): number {
    return Math.max(this.traffic.lastReceivedAt, this.#lastHandledAt);
  }

  get earliestDeadline(): number {
    return this.observer.earliestDeadline();
  }

  get lastMessageAt(): number {
    return this.traffic.lastMessageAt;
  }

  // The data path.

  /** Whether a call may be written now. */
  get isReady(): boolean {
    return this.isGateOpen && this.mayAnswer();
  }

  request(call: RequestCall): void {
    const { message } = call;
    if (message === undefined || !this.#isServed(message, call)) return;
    call.message = undefined;
    if (call.endToEndId === 0) call.endToEndId = this.#services.endToEndIds.next();
    this.requests.add(call);
    this.#write(message, call.hopByHopId, call.endToEndId);
  }

  /** Refuses a request of an application that the peer did not advertise (RFC 6733 §5.3, C-022). */
  #isServed(request: Buffer, call: Call): boolean {
    if (this.#served?.has(applicationIdAt(request, 0)) ?? true) return true;
    call.fail(applicationUnsupported(this.address, applicationIdAt(request, 0), this.#served));
    return false;
  }

  send(call: SendCall): void {
    const { message } = call;
    if ((flagsAt(message, 0) & CommandFlag.request) === 0) {
      this.#write(message, hopByHopAt(message, 0), endToEndAt(message, 0));
    } else {
      if (!this.#isServed(message, call)) return;
      this.request(
        new RequestCall(
          this.address,
          withItsTick,
          this.options.requestTimeoutMs,
          undefined,
          message,
          (answer) => this.observer.onMessage(answer),
          ignore,
        ),
      );
    }
    this.#unflushed ??= new CallQueue(this.#services.clock, 'maybe-delivered', ignore);
    this.#unflushed.add(call);
  }

  onChunk(chunk: Buffer): void {
    const before = this.traffic.messagesReceived;
    this.#inbound?.read(chunk, this.now());
    if (this.traffic.messagesReceived === before) return;
    if (this.#isSignAwaited) this.#takeSign();
    if (this.#isTrafficWatched) this.observer.notify({ type: 'traffic.received' });
  }

  #write(message: Buffer, hopByHopId: number, endToEndId: number): void {
    const transport = this.#transport;
    if (transport === undefined) return;
    transport.append(message, hopByHopId, endToEndId);
    this.#countSent(message);
  }

  /** Writes the answer to a request of the peer. */
  write(answer: Buffer, hopByHopId: number, endToEndId: number): void {
    this.#write(answer, hopByHopId, endToEndId);
    this.#queuedAnswerBytes += answer.length;
    this.#regulateReading();
  }

  writeUrgent(message: Buffer): void {
    const transport = this.#transport;
    if (transport === undefined) return;
    transport.writeUrgent(message);
    this.#countSent(message);
    if (!transport.isBlocked) return;
    this.#queuedAnswerBytes += message.length;
    this.#regulateReading();
  }

  #countSent(message: Buffer): void {
    this.traffic.messagesSent++;
    this.traffic.bytesSent += message.length;
  }

  // What the transport reports.

  onConnected(): void {
    this.traffic.lastMessageAt = this.now();
    this.observer.notify({ type: 'transport.connected' });
  }

  onClosed(reason: 'dial-failed' | 'peer-closed' | 'network-error', error: Error | undefined): void {
    this.observer.notify({ type: 'transport.closed', reason, error });
  }

  onTickEnd(): void {
    const now = this.now();
    this.traffic.lastMessageAt = now;
    this.requests.endTick(now);
  }

  onFlushed(): void {
    this.#unflushed?.handOver((call) => {
      call.written();
      return true;
    });
    this.#queuedAnswerBytes = 0;
    this.#inbound?.resume();
    this.#regulateReading();
    this.observer.onReady();
  }

  /**
   * A peer that asks faster than it is answered, or does not read our answers, is not read. Our own requests do not
   * count: two sides that both wait for the other to read would wait for ever.
   */
  #regulateReading(): void {
    const transport = this.#transport;
    if (transport === undefined) return;
    const hasRoom = this.#inbound?.hasRoom ?? true;
    const mayRead = hasRoom && this.#queuedAnswerBytes < this.options.maxQueuedBytes;
    if (mayRead) this.#signsTaken = 0;
    transport.setReading(mayRead || (this.#isSignAwaited && this.#signsTaken < maxSigns));
  }

  /** Whoever is not read would look dead: after a DWR one more message of it is read, whatever waits. */
  #takeSign(): void {
    this.#isSignAwaited = false;
    this.#signsTaken++;
    this.#regulateReading();
  }

  // What the messages in both directions ask for.

  get answered(): AnsweredRequests {
    return this.#services.answered;
  }

  get expectedOriginHost(): string | undefined {
    return this.options.expectedOriginHost;
  }

  capabilities(): Capabilities {
    return capabilitiesOf(this.options, this.#services.originStateId, this.#transport?.localAddress);
  }

  takeHopByHopId(): number {
    return this.requests.takeId();
  }

  takeEndToEndId(): number {
    return this.#services.endToEndIds.next();
  }

  writeLast(message: Buffer): void {
    // A slab of 64 KiB for each DPR is much where 10 000 connections close in one tick.
    if (this.#transport?.isBlocked === false) this.writeUrgent(message);
    else this.#write(message, hopByHopAt(message, 0), endToEndAt(message, 0));
  }

  notify(event: ConnectionEvent): void {
    this.observer.notify(event);
  }

  onOriginStateId(originStateId: number): void {
    this.observer.onOriginStateId(originStateId);
  }

  onOddCea(oddities: readonly string[]): void {
    this.observer.onOddCea(oddities);
  }

  rivalOf(originHost: string): string | undefined {
    return this.observer.rivalOf(originHost);
  }

  /** False while what was written waits for a peer that does not read it. */
  mayAnswer(): boolean {
    const transport = this.#transport;
    return transport !== undefined && transport.pendingBytes < this.options.maxQueuedBytes;
  }

  reset(): void {
    this.#transport?.reset();
  }

  onLoadChanged(): void {
    if (this.#inbound?.hasRoom === false) this.#lastHandledAt = this.now();
    this.#regulateReading();
    this.#reportDrained();
  }

  // The verbs of the chart's actions.

  /** Dials; the returned function leaves the socket, whatever it does at the moment. */
  dial(): () => void {
    const { clock } = this.#services;
    const { dialTimeoutMs, localAddress, noDelay } = this.options;
    const transport = new TcpTransport(this.#target, { clock, dialTimeoutMs, localAddress, noDelay }, this);
    this.base.reset();
    this.#queuedAnswerBytes = 0;
    this.#isSignAwaited = false;
    this.#signsTaken = 0;
    this.#transport = transport;
    this.#wiretap?.follow(transport);
    this.#inbound = new Inbound(this);
    return () => this.leave();
  }

  /** Leaves the socket. Also called where a machine has failed, which then no longer ends what it has begun. */
  leave(): void {
    this.#inbound?.stop();
    this.#transport?.destroy();
    this.#inbound = undefined;
    this.#transport = undefined;
  }

  /** See `PeerConnection.tap`. Listeners stay when the socket goes. */
  tap(listener: TapListener): () => void {
    if (this.#wiretap === undefined) {
      this.#wiretap = new Wiretap(
        () => this.now(),
        () => this.#inbound?.remainder,
      );
      if (this.#transport !== undefined) this.#wiretap.follow(this.#transport);
    }
    return this.#wiretap.add(listener);
  }

  #reportDrained(): void {
    if (this.#isInFlightWatched && this.inFlight === 0) this.observer.notify({ type: 'inflight.drained' });
  }

  enter(to: ConnectionState, event: string, cause: Error | undefined): void {
    const from = this.state;
    this.state = to;
    if (cause !== undefined) this.lastError = cause;
    this.observer.onState(from, to, event, cause);
  }

  openGate(): void {
    this.isGateOpen = true;
    if (this.openedAt === undefined) this.#noteOpened();
    this.observer.onReady();
  }

  shutGate(): void {
    this.isGateOpen = false;
  }

  #noteOpened(): void {
    this.openedAt = this.now();
    if (this.#wasOpen) this.reconnectCount++;
    this.#wasOpen = true;
    this.observer.onOpened();
  }

  beginTraffic(peer: PeerInfo | undefined): void {
    this.peer = peer;
    this.#isEstablished = true;
    this.#served = this.options.checkApplications ? servedApplications(peer) : undefined;
    this.#inbound?.establish();
    this.observer.onEstablished();
    if (peer?.originStateId !== undefined) this.observer.onOriginStateId(peer.originStateId);
  }

  /** What was in flight may have reached the peer: it is rejected at once, and says so. */
  endTraffic(reason: CloseReason, cause: DiameterError | undefined): void {
    const lost = () => connectionLost(this.address, reason, cause);
    this.#isInFlightWatched = false;
    this.requests.failAll(lost);
    this.#unflushed?.failAll(lost);
    if (!this.#isEstablished) return;
    const wasOpen = this.openedAt !== undefined;
    this.#isEstablished = false;
    this.openedAt = undefined;
    this.observer.onEnded(reason, cause, wasOpen);
  }

  sendDwr(): void {
    this.base.sendDwr();
    this.#isSignAwaited = true;
    this.#regulateReading();
  }

  setTrafficWatched(isWatched: boolean): void {
    this.#isTrafficWatched = isWatched;
  }

  watchInFlight(): void {
    this.#isInFlightWatched = true;
  }
}
