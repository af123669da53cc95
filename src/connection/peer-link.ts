import type { Buffer } from 'node:buffer';
import { InvalidMessageError, type CloseReason, type DiameterError } from '../errors.js';
import type { ConnectionEvent, ConnectionState } from '../machines/connection-events.js';
import type { Link } from '../machines/connection-machine.js';
import { connectionLost } from '../machines/failures.js';
import { answerTo } from '../protocol/answer.js';
import { firstAvpFault } from '../protocol/avp.js';
import type { Capabilities } from '../protocol/capabilities-exchange.js';
import { ResultCode } from '../protocol/codes.js';
import { Framer, type FrameSink, type FramingFault } from '../protocol/framer.js';
import {
  CommandFlag,
  commandCodeAt,
  END_TO_END_OFFSET,
  endToEndAt,
  flagsAt,
  HEADER_BYTES,
  HOP_BY_HOP_OFFSET,
  hopByHopAt,
  VERSION,
} from '../protocol/header.js';
import { randomIdentifier, type EndToEndIds, type Random } from '../protocol/identifiers.js';
import { DiameterMessage } from '../protocol/message.js';
import type { Clock } from '../transport/clock.js';
import type { DialTarget } from '../transport/tcp-dial.js';
import { TcpTransport, type TransportSink } from '../transport/tcp-transport.js';
import { BaseMessages } from './base-messages.js';
import { CallQueue } from './call-queue.js';
import { RequestCall, type SendCall } from './call.js';
import type { ConnectionOptions } from './connection-options.js';
import { InFlight } from './in-flight.js';
import { IncomingRequests, type Answer } from './incoming-requests.js';
import { noTraffic } from './traffic.js';

export interface LinkServices {
  readonly address: string;
  readonly target: DialTarget;
  readonly options: ConnectionOptions;
  readonly clock: Clock;
  readonly random: Random;
  readonly originStateId: number;
  readonly endToEndIds: EndToEndIds;
}

/** Who hears what happens on a link; see {@link PeerConnection}. */
export interface LinkObserver {
  /** To the connection's machine. */
  notify(event: ConnectionEvent): void;
  onState(from: ConnectionState, to: ConnectionState, event: string, cause: Error | undefined): void;
  onEstablished(): void;
  onReconnectAttempt(): void;
  onEnded(reason: CloseReason, error: Error | undefined): void;
  onClosed(reason: CloseReason, cause: Error | undefined): void;
  /** Calls may be written again: the gate has opened, or a full batch has gone. */
  onReady(): void;
  /** The answer to a request that was sent with `send`. */
  onMessage(message: DiameterMessage): void;
  readonly handleRequest:
    | ((request: DiameterMessage, signal: AbortSignal) => Answer | Promise<Answer>)
    | undefined;
  onHandlerFailed(error: unknown, request: DiameterMessage): void;
  onOddAnswer(message: DiameterMessage, oddity: string): void;
}

const firstDialAttemptShare = 4;

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
export class PeerLink implements Link, FrameSink, TransportSink {
  readonly random: Random;
  readonly traffic = noTraffic();
  readonly requests: InFlight;

  state: ConnectionState = 'DISCONNECTED';
  lastReceivedAt = 0;
  lastMessageAt = 0;
  openedAt: number | undefined;
  lastError: Error | undefined;
  reconnectCount = 0;

  readonly #services: LinkServices;
  readonly #observer: LinkObserver;
  readonly #base: BaseMessages;
  readonly #unflushed: CallQueue<SendCall>;
  #transport: TcpTransport | undefined;
  #framer: Framer | undefined;
  #incoming: IncomingRequests | undefined;
  #abort: AbortController | undefined;
  #chunkAt = 0;
  #queuedAnswerBytes = 0;
  #isGateOpen = false;
  #isEstablished = false;
  #wasOpen = false;
  #isTrafficWatched = false;
  #isInFlightWatched = false;

  constructor(services: LinkServices, observer: LinkObserver) {
    const { clock, random } = services;
    this.#services = services;
    this.#observer = observer;
    this.random = random;
    this.requests = new InFlight(clock, randomIdentifier(random), () => {
      if (this.#isInFlightWatched) observer.notify({ type: 'inflight.drained' });
    });
    this.#unflushed = new CallQueue(clock, 'maybe-delivered', () => {});
    this.#base = new BaseMessages({
      capabilities: () => this.#capabilities(),
      takeHopByHopId: () => this.requests.takeId(),
      takeEndToEndId: () => services.endToEndIds.next(),
      writeUrgent: (message) => this.#writeUrgent(message),
      writeLast: (message) => this.#write(message, hopByHopAt(message, 0), endToEndAt(message, 0)),
      notify: (event) => observer.notify(event),
    });
  }

  // Facts that the chart reads.

  now(): number {
    return this.#services.clock.now();
  }

  get inFlight(): number {
    return this.requests.size;
  }

  // The data path.

  /** Whether a call may be written now. */
  get isReady(): boolean {
    const transport = this.#transport;
    return (
      this.#isGateOpen &&
      transport !== undefined &&
      transport.pendingBytes < this.#services.options.maxQueuedBytes
    );
  }

  request(call: RequestCall): void {
    const { message } = call;
    if (message === undefined) return;
    call.message = undefined;
    if (call.endToEndId === 0) call.endToEndId = this.#services.endToEndIds.next();
    this.requests.add(call);
    this.#noteMessageAt(call.deadline - call.timeoutMs);
    this.#write(message, call.hopByHopId, call.endToEndId);
  }

  send(call: SendCall): void {
    const { message } = call;
    if ((flagsAt(message, 0) & CommandFlag.request) === 0) {
      this.#noteMessageAt(call.deadline - call.timeoutMs);
      this.#write(message, hopByHopAt(message, 0), endToEndAt(message, 0));
    } else {
      const timing = {
        now: this.now(),
        timeoutMs: this.#services.options.requestTimeoutMs,
        signal: undefined,
      };
      const ignore = () => {};
      this.request(
        new RequestCall(
          this.#services.address,
          timing,
          message,
          (answer) => this.#observer.onMessage(answer),
          ignore,
        ),
      );
    }
    this.#unflushed.add(call);
  }

  onChunk(chunk: Buffer): void {
    this.#chunkAt = this.now();
    this.traffic.bytesReceived += chunk.length;
    const before = this.traffic.messagesReceived;
    this.#framer?.push(chunk);
    if (this.#isTrafficWatched && this.traffic.messagesReceived > before) {
      this.#observer.notify({ type: 'traffic.received' });
    }
  }

  onFrame(buffer: Buffer, start: number, end: number): void {
    this.traffic.messagesReceived++;
    this.lastReceivedAt = this.#chunkAt;
    if (!this.#isEstablished) this.#base.receiveInHandshake(new DiameterMessage(buffer, start, end));
    else if ((flagsAt(buffer, start) & CommandFlag.request) === 0) this.#receiveAnswer(buffer, start, end);
    else this.#receiveRequest(new DiameterMessage(buffer, start, end));
  }

  #receiveAnswer(buffer: Buffer, start: number, end: number): void {
    const call = this.requests.takeAnswered(hopByHopAt(buffer, start), commandCodeAt(buffer, start));
    const message = new DiameterMessage(buffer, start, end);
    if (call === undefined) {
      if (this.#base.receiveAnswer(message)) return;
      this.traffic.unmatchedAnswers++;
      this.#observer.onOddAnswer(message, 'nobody waits for it');
      return;
    }
    this.lastMessageAt = this.#chunkAt;
    if (buffer.readUInt32BE(start + END_TO_END_OFFSET) !== call.endToEndId) {
      this.#observer.onOddAnswer(message, 'its End-to-End Identifier is not that of the request');
    }
    if (firstAvpFault(buffer, start + HEADER_BYTES, end) === -1) {
      buffer.writeUInt32BE(call.callerHopByHopId, start + HOP_BY_HOP_OFFSET);
      call.answer(message);
    } else {
      call.fail(unreadableAnswer(this.#services.address, message));
    }
  }

  #receiveRequest(request: DiameterMessage): void {
    if (this.#base.receiveRequest(request)) return;
    this.lastMessageAt = this.#chunkAt;
    this.#incoming ??= this.#receiver();
    this.#incoming.receive(request);
  }

  /** Belongs to one transport: an answer that comes late must not go out on the connection that follows. */
  #receiver(): IncomingRequests {
    const transport = this.#transport;
    const { handleRequest } = this.#observer;
    return new IncomingRequests({
      options: this.#services.options,
      handle: handleRequest === undefined ? undefined : (request) => handleRequest(request, this.#signal()),
      write: (answer, request) => {
        if (this.#transport === transport) this.#writeAnswer(answer, request);
      },
      onHandlerFailed: (error, request) => this.#observer.onHandlerFailed(error, request),
      onRoomChanged: () => this.#regulateReading(),
    });
  }

  onFramingFault(fault: FramingFault): void {
    const isAnswerable =
      fault.kind === 'version' &&
      this.#isEstablished &&
      (flagsAt(fault.header, 0) & CommandFlag.request) !== 0;
    if (fault.kind === 'version' && isAnswerable) this.#refuseVersion(fault.header);
    if (fault.kind === 'length') this.#transport?.reset();
    const what =
      fault.kind === 'length'
        ? `the Message Length ${fault.length}`
        : `version ${fault.version} of the protocol`;
    this.#observer.notify({
      type: 'transport.closed',
      reason: 'protocol-error',
      error: new Error(`received ${what}`),
    });
  }

  /** Of a message of another version only the header can be trusted, if anything. */
  #refuseVersion(header: Buffer): void {
    header.writeUInt32BE(((VERSION << 24) | HEADER_BYTES) >>> 0, 0);
    const { originHost, originRealm } = this.#services.options;
    const resultCode = ResultCode.DIAMETER_UNSUPPORTED_VERSION;
    this.#writeUrgent(answerTo(new DiameterMessage(header), { resultCode, originHost, originRealm }));
  }

  #write(message: Buffer, hopByHopId: number, endToEndId: number): void {
    const transport = this.#transport;
    if (transport === undefined) return;
    transport.append(message, hopByHopId, endToEndId);
    this.#countSent(message);
  }

  #writeAnswer(answer: Buffer, request: DiameterMessage): void {
    this.#write(answer, request.hopByHopId, request.endToEndId);
    this.#queuedAnswerBytes += answer.length;
    this.#regulateReading();
  }

  #writeUrgent(message: Buffer): void {
    if (this.#transport === undefined) return;
    this.#transport.writeUrgent(message);
    this.#countSent(message);
  }

  #countSent(message: Buffer): void {
    this.traffic.messagesSent++;
    this.traffic.bytesSent += message.length;
  }

  #noteMessageAt(time: number): void {
    if (time > this.lastMessageAt) this.lastMessageAt = time;
  }

  // What the transport reports.

  onConnected(): void {
    this.lastReceivedAt = this.now();
    this.lastMessageAt = this.lastReceivedAt;
    this.#observer.notify({ type: 'transport.connected' });
  }

  onClosed(reason: 'dial-failed' | 'peer-closed' | 'network-error', error: Error | undefined): void {
    this.#observer.notify({ type: 'transport.closed', reason, error });
  }

  onFlushed(): void {
    this.#unflushed.handOver((call) => {
      call.written();
      return true;
    });
    this.#queuedAnswerBytes = 0;
    this.#regulateReading();
    this.#observer.onReady();
  }

  /**
   * A peer that asks faster than it is answered, or does not read our answers, is not read. Our own requests do not
   * count: two sides that both wait for the other to read would wait for ever.
   */
  #regulateReading(): void {
    const transport = this.#transport;
    if (transport === undefined) return;
    const hasRoom = this.#incoming?.hasRoom ?? true;
    transport.setReading(hasRoom && this.#queuedAnswerBytes < this.#services.options.maxQueuedBytes);
  }

  #signal(): AbortSignal {
    this.#abort ??= new AbortController();
    return this.#abort.signal;
  }

  #capabilities(): Capabilities {
    const { options, originStateId } = this.#services;
    const local = this.#transport?.localAddress;
    const hostIpAddresses =
      options.hostIpAddresses.length > 0 || local === undefined ? options.hostIpAddresses : [local];
    return { ...options, originStateId, hostIpAddresses };
  }

  // The verbs of the chart's actions.

  /** Dials; the returned function leaves the socket, whatever it does at the moment. */
  dial(): () => void {
    const { clock, options, target } = this.#services;
    const { dialTimeoutMs, localAddress, maxMessageBytes, noDelay } = options;
    const attemptTimeoutMs = dialTimeoutMs / firstDialAttemptShare;
    this.#base.reset();
    this.#framer = new Framer(this, maxMessageBytes);
    this.#transport = new TcpTransport(target, { attemptTimeoutMs, clock, localAddress, noDelay }, this);
    return () => {
      this.#isEstablished = false;
      this.#framer?.stop();
      this.#transport?.destroy();
      this.#framer = undefined;
      this.#incoming = undefined;
      this.#transport = undefined;
    };
  }

  enter(to: ConnectionState, event: string, cause: Error | undefined): void {
    const from = this.state;
    if (from === to) return;
    this.state = to;
    if (cause !== undefined) this.lastError = cause;
    this.#observer.onState(from, to, event, cause);
  }

  openGate(): void {
    this.#isGateOpen = true;
    this.#observer.onReady();
  }

  shutGate(): void {
    this.#isGateOpen = false;
  }

  beginTraffic(): void {
    this.#isEstablished = true;
    this.openedAt = this.now();
    if (this.#wasOpen) this.reconnectCount++;
    this.#wasOpen = true;
    this.#observer.onEstablished();
  }

  /** What was in flight may have reached the peer: it is rejected at once, and says so. */
  endTraffic(reason: CloseReason, cause: DiameterError | undefined): void {
    const lost = () => connectionLost(this.#services.address, reason, cause);
    this.#isInFlightWatched = false;
    this.requests.failAll(lost);
    if (this.#unflushed.size > 0) this.#unflushed.failAll(lost());
    this.#abort?.abort(cause);
    this.#abort = undefined;
    if (this.openedAt === undefined) return;
    this.openedAt = undefined;
    this.#observer.onEnded(reason, cause);
  }

  reportClosed(reason: CloseReason, cause: Error | undefined): void {
    this.#observer.onClosed(reason, cause);
  }

  countReconnectAttempt(): void {
    this.#observer.onReconnectAttempt();
  }

  sendCer(): void {
    this.#base.sendCer();
  }

  sendDwr(): void {
    this.#base.sendDwr();
  }

  sendDpr(cause: number): void {
    this.#base.sendDpr(cause);
  }

  sendDpa(dpr: DiameterMessage): void {
    this.#base.sendDpa(dpr);
  }

  setTrafficWatched(isWatched: boolean): void {
    this.#isTrafficWatched = isWatched;
  }

  watchInFlight(): void {
    this.#isInFlightWatched = true;
  }
}

function unreadableAnswer(address: string, answer: DiameterMessage): InvalidMessageError {
  return new InvalidMessageError(
    `${address} answered command ${answer.commandCode} with a message whose AVP lengths do not add up`,
    { address, delivery: 'maybe-delivered' },
  );
}
