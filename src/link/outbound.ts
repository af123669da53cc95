import type { Buffer } from 'node:buffer';
import { AnnouncingCopy, AnnouncingDraft, featureBytes } from '../overload/features.js';
import type { Draft } from '../protocol/draft.js';
import { applicationIdAt, endToEndAt, hopByHopAt } from '../protocol/header.js';
import type { TcpTransport } from '../transport/tcp-transport.js';
import { CallQueue } from './call-queue.js';
import { RequestCall, withItsTick, type Call, type SendCall } from './call.js';
import type { InFlight } from './in-flight.js';
import type { LinkContext } from './link-context.js';
import type { ReadingRegulator } from './reading-regulator.js';
import { applicationUnsupported } from './served-applications.js';

const ignore = () => {};

/** What goes out over one socket: calls while the gate is open, answers to the peer, and base messages. */
export class Outbound {
  readonly #context: LinkContext;
  readonly #transport: TcpTransport;
  readonly #requests: InFlight;
  readonly #reading: ReadingRegulator;
  /** Made with the first: most connections are never given one. */
  #unflushed: CallQueue<SendCall> | undefined;
  /** Made with the first request that says that reports of overload are obeyed. */
  #announced: AnnouncingCopy | undefined;

  /** Calls may be written, as far as there is room for them. Set by the chart. */
  isGateOpen = false;
  /** The applications that the peer may be asked for; undefined: all. */
  served: ReadonlySet<number> | undefined;

  constructor(context: LinkContext, transport: TcpTransport, requests: InFlight, reading: ReadingRegulator) {
    this.#context = context;
    this.#transport = transport;
    this.#requests = requests;
    this.#reading = reading;
  }

  /** Our address of the socket. */
  get localAddress(): string | undefined {
    return this.#transport.localAddress;
  }

  /** False while the peer does not read and written bytes wait. */
  get mayWrite(): boolean {
    return this.#transport.pendingBytes < this.#context.options.maxQueuedBytes;
  }

  /** Whether a call may be written now. */
  get isReady(): boolean {
    return this.isGateOpen && this.mayWrite && !this.#requests.isFull;
  }

  /** Requests of ours that await their answers. */
  get inFlight(): number {
    return this.#requests.size;
  }

  /** Whether the peer may be asked for this application (RFC 6733 §5.3, C-022). */
  serves(applicationId: number): boolean {
    return this.served?.has(applicationId) ?? true;
  }

  /** Only while {@link isReady}. */
  request(call: RequestCall): void {
    const { message } = call;
    if (message === undefined || this.#refuses(applicationIdAt(message, 0), call)) return;
    call.message = undefined;
    if (call.endToEndId === 0) call.endToEndId = this.#context.services.endToEndIds.next();
    this.#requests.add(call);
    if (this.#context.options.overload.enabled) this.#announce(message, call);
    else this.#transport.append(message, call.hopByHopId, call.endToEndId);
    this.#handOverToIdlePeer();
  }

  /** The message goes with OC-Supported-Features. Its size was checked before. */
  #announce(message: Buffer, { endToEndId, hopByHopId }: RequestCall): void {
    this.#announced ??= new AnnouncingCopy();
    const size = this.#transport.make(this.#announced.of(message), Number.POSITIVE_INFINITY);
    this.#announced.forget();
    this.#transport.commit(size, hopByHopId, endToEndId);
  }

  /**
   * If the batch holds at least half of what is in flight, the peer has little to do: it gets its work at once and works
   * while we do. If it is busy, one batch per tick is cheaper.
   */
  #handOverToIdlePeer(): void {
    if (2 * this.#transport.messagesToHandOver >= this.#requests.size) this.#transport.handOver();
  }

  /** Only while {@link isReady}. */
  requestDraft(call: RequestCall, draft: Draft<unknown>): void {
    if (this.#refuses(draft.applicationId, call)) return;
    const { maxMessageBytes, overload } = this.#context.options;
    let size: number;
    try {
      size = overload.enabled
        ? this.#transport.make(new AnnouncingDraft(draft), maxMessageBytes + featureBytes)
        : this.#transport.make(draft, maxMessageBytes);
    } catch (error) {
      call.fail(error);
      return;
    }
    call.endToEndId = draft.endToEndId || this.#context.services.endToEndIds.next();
    this.#requests.add(call);
    this.#transport.commit(size, call.hopByHopId, call.endToEndId);
    this.#handOverToIdlePeer();
  }

  /** Only while {@link isReady}. Returns what awaits the answer, if one is to come. */
  send(call: SendCall): RequestCall | undefined {
    const { message } = call;
    let awaiter: RequestCall | undefined;
    if (call.isRequest) {
      if (this.#refuses(applicationIdAt(message, 0), call)) return undefined;
      awaiter = this.#answerAwaiter(call);
      this.request(awaiter);
    } else this.#append(message);
    this.#unflushed ??= new CallQueue(this.#context.services.clock, 'maybe-delivered', ignore);
    this.#unflushed.add(call);
    return awaiter;
  }

  /** Awaits the answer to a request that was sent with `send`. */
  #answerAwaiter({ message, owner }: SendCall): RequestCall {
    const { connection, options, services } = this.#context;
    return new RequestCall(
      owner,
      withItsTick,
      options.requestTimeoutMs,
      undefined,
      message,
      (answer) => services.news.answerToSend?.(connection, answer),
      ignore,
    );
  }

  /** A request of an application that the peer did not advertise fails. */
  #refuses(applicationId: number, call: Call): boolean {
    if (this.serves(applicationId)) return false;
    call.fail(applicationUnsupported(call.address, applicationId, this.served));
    return true;
  }

  #append(message: Buffer): void {
    this.#transport.append(message, hopByHopAt(message, 0), endToEndAt(message, 0));
  }

  /** The answer to a request of the peer. */
  writeAnswer(answer: Buffer, hopByHopId: number, endToEndId: number): void {
    this.#transport.append(answer, hopByHopId, endToEndId);
    this.#reading.noteAnswer(answer.length);
  }

  /** A base message that goes ahead of traffic that the socket does not take. */
  writeUrgent(message: Buffer): void {
    this.#transport.writeUrgent(message);
    if (this.#transport.isBlocked) this.#reading.noteAnswer(message.length);
  }

  /** A base message that goes behind everything that was written before. */
  writeLast(message: Buffer): void {
    // A slab of 64 KiB for each DPR would be much if 10 000 connections close in one tick.
    if (this.#transport.isBlocked) this.#append(message);
    else this.writeUrgent(message);
  }

  /** The socket has taken everything. */
  noteFlushed(): void {
    this.#unflushed?.handOver((call) => {
      call.written();
      return true;
    });
  }

  /** The connection is lost: calls whose bytes the socket has not taken are rejected. */
  failAll(lost: () => Error): void {
    this.#unflushed?.failAll(lost);
  }
}
