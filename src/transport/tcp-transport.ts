/** transport/: the only sockets: dialling, TLS, writing in batches, reading. */

import type { Buffer } from 'node:buffer';
import type { Socket } from 'node:net';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import type { Draft } from '../protocol/draft.js';
import type { Subject } from '../observability/connection-view.js';
import type { Figures } from '../observability/figures.js';
import type { News, Phase, SocketEnds } from '../observability/news.js';
import { dialTcp, discard, type DialOptions, type DialTarget, type Lookup } from './tcp-dial.js';
import type { Clock } from '../clock.js';
import type { TlsPeer } from './tls-peer.js';
import { WriteBatch, type BatchOutput } from './write-batch.js';

/** What a transport reports to. Nothing is called after {@link TcpTransport.destroy}. */
export interface TransportSink {
  onConnected(): void;
  /** TLS is agreed on. */
  onSecured(agreement: TlsAgreement): void;
  /** The chunk is used again as soon as this returns. */
  onChunk(chunk: Buffer): void;
  /** The one place where end, close, error and a failed dial come together; called once. */
  onClosed(reason: TransportEnd, error: Error | undefined): void;
  /** A tick has ended in which messages were written. */
  onTickEnd(): void;
  /** Everything that was written is with the socket; or the socket takes more again. */
  onFlushed(): void;
}

export type TransportEnd = 'dial-failed' | 'tls-failed' | 'peer-closed' | 'network-error';

/** Fewer bytes are not worth a system call of their own, or less than a whole record of TLS (RFC 8446 §5.1). */
const leastHandedOver = { plain: 6 * 1024, secured: 16 * 1024 } as const;

/** One TCP connection, with TLS or without: dials, batches what is written per tick, and reports what the socket does. */
export class TcpTransport implements BatchOutput {
  readonly #connection: Subject;
  readonly #news: News;
  readonly #sink: TransportSink;
  readonly #batch: WriteBatch;
  readonly #figures: Figures;
  readonly #tls: TlsPeer | undefined;
  readonly #clock: Clock;
  /** Gives up the dial or the handshake. Undefined once that is over, which frees what it held. */
  #abandon: (() => void) | undefined;
  /** That of TCP. */
  #raw: Socket | undefined;
  /** Where messages go: that of TCP, or of TLS. */
  #socket: Socket | undefined;
  #isReading = true;
  #isReported = false;
  #isOver = false;

  constructor(
    target: DialTarget,
    options: DialOptions,
    connection: Subject,
    news: News,
    sink: TransportSink,
    lookup?: Lookup,
  ) {
    this.#connection = connection;
    this.#news = news;
    this.#sink = sink;
    this.#batch = new WriteBatch(this);
    this.#figures = connection.books.figures;
    this.#tls = target.tls;
    this.#clock = options.clock;
    const result = {
      onPhase: (phase: Phase, beganAt: number, endedAt: number) =>
        this.#news.phaseEnded?.(this.#connection, phase, beganAt, endedAt),
      onRead: (chunk: Buffer) => this.#receive(chunk),
      onConnected: (socket: Socket) => this.#connected(socket),
      onFailed: (error: Error) => this.#close('dial-failed', error),
    };
    this.#abandon = dialTcp(target, options, result, lookup);
  }

  /** Our address of the connection; undefined before it is up. */
  get localAddress(): string | undefined {
    return this.#raw?.localAddress;
  }

  /** The peer's address of the connection; undefined before it is up. */
  get remoteAddress(): string | undefined {
    return this.#raw?.remoteAddress;
  }

  /** Both ends of the connection; undefined before it is up. */
  get ends(): SocketEnds | undefined {
    const { localAddress, localPort = 0, remoteAddress, remotePort = 0 } = this.#raw ?? {};
    if (localAddress === undefined || remoteAddress === undefined) return undefined;
    return {
      local: { address: localAddress, port: localPort },
      remote: { address: remoteAddress, port: remotePort },
    };
  }

  /** Bytes that wait: for the end of the tick, or for a socket that will say when it takes more. */
  get pendingBytes(): number {
    return this.#batch.queuedBytes + (this.isBlocked ? (this.#socket?.writableLength ?? 0) : 0);
  }

  /** Messages of this tick that the socket has not got yet; 0 until they are worth a write of their own. */
  get messagesToHandOver(): number {
    const least = this.#tls === undefined ? leastHandedOver.plain : leastHandedOver.secured;
    return this.#batch.queuedBytes < least || this.isBlocked ? 0 : this.#batch.queuedMessages;
  }

  /** Gives the batch to the socket before the tick ends. */
  handOver(): void {
    this.#batch.handOver();
  }

  get isBlocked(): boolean {
    const socket = this.#socket;
    return socket === undefined || (socket.writableLength > 0 && socket.writableNeedDrain);
  }

  /** Copies a message into this tick's batch, with these identifiers. */
  append(message: Buffer, hopByHopId: number, endToEndId: number): void {
    this.#batch.append(message, hopByHopId, endToEndId);
    this.#count(message);
  }

  /**
   * Makes a message in this tick's batch; it counts once it is {@link commit}ted. Returns its bytes. Throws an
   * `InvalidMessageError`.
   */
  make(draft: Draft<unknown>, maxMessageBytes: number): number {
    return this.#batch.make(draft, maxMessageBytes);
  }

  /** The message that was made last goes, with these identifiers. */
  commit(size: number, hopByHopId: number, endToEndId: number): void {
    this.#batch.commit(size, hopByHopId, endToEndId);
    this.#figures.messagesSent++;
    this.#figures.bytesSent += size;
  }

  /** Writes a base message: behind what is already batched, but ahead of it while the socket is blocked. */
  writeUrgent(message: Buffer): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    if (!this.isBlocked) this.#batch.flush();
    this.#news.batchWritten?.(this.#connection, [message], 1);
    socket.write(message);
    this.#count(message);
  }

  #count(message: Buffer): void {
    this.#figures.messagesSent++;
    this.#figures.bytesSent += message.length;
  }

  /** Hands a finished batch to the socket. */
  write(buffers: readonly Buffer[], messages: number, onTaken: () => void): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    this.#news.batchWritten?.(this.#connection, buffers, messages);
    const isSecured = this.#tls !== undefined;
    const last = buffers.at(-1);
    if (buffers.length > 1) socket.cork();
    for (const buffer of buffers) {
      if (isSecured && buffer === last) socket.write(buffer, whenTaken(onTaken));
      else socket.write(buffer);
    }
    if (buffers.length > 1) socket.uncork();
    if (!isSecured && socket.writableLength === 0) onTaken();
  }

  onTickEnd(): void {
    if (!this.#isOver) this.#sink.onTickEnd();
  }

  onFlushed(): void {
    if (!this.#isOver) this.#sink.onFlushed();
  }

  /** Stops and resumes reading, to slow a peer that sends faster than it is answered. */
  setReading(isReading: boolean): void {
    if (isReading === this.#isReading) return;
    this.#isReading = isReading;
    if (isReading) this.#socket?.resume();
    else this.#socket?.pause();
  }

  /** Hands over what the socket accepts, then closes it; abandons a dial in progress. */
  destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#abandon?.();
    const socket = this.#socket;
    if (socket !== undefined) {
      this.#batch.flush();
      this.#batch.discard();
      this.#detach(socket);
      // The peer is told that nothing was cut off (close_notify, RFC 8446 §6.1).
      if (this.#tls !== undefined) socket.end();
      discard(socket);
    }
    if (this.#raw !== undefined && this.#raw !== socket) discard(this.#raw);
  }

  /** Closes with a TCP reset: the stream cannot be trusted any more (RFC 6733 §2.1). */
  reset(): void {
    this.#raw?.resetAndDestroy();
  }

  /** Speaks TLS over the connection that is up. */
  startTls(): void {
    const raw = this.#raw;
    if (raw === undefined || this.#tls === undefined) return;
    const beganAt = this.#clock.now();
    this.#abandon = this.#tls.shakeHands(raw, {
      onFailed: (fault) => this.#close('tls-failed', fault),
      onSecured: (socket, agreement) => {
        this.#abandon = undefined;
        this.#news.phaseEnded?.(this.#connection, 'tls', beganAt, this.#clock.now());
        this.#detach(raw);
        raw.on('error', () => {}); // The socket of TLS tells of it.
        socket.on('data', (chunk: Buffer) => this.#receive(chunk));
        this.#adopt(socket);
        this.#sink.onSecured(agreement);
      },
    });
  }

  #connected(socket: Socket): void {
    this.#raw = socket;
    this.#abandon = undefined;
    this.#watch(socket);
    if (this.#tls === undefined) this.#adopt(socket);
    this.#sink.onConnected();
  }

  #adopt(socket: Socket): void {
    this.#socket = socket;
    socket.on('drain', this.#onDrain);
    if (socket !== this.#raw) this.#watch(socket);
  }

  #watch(socket: Socket): void {
    socket.on('end', this.#onEnd);
    socket.on('close', this.#onEnd);
    socket.on('error', this.#onError);
  }

  #receive(chunk: Buffer): void {
    if (!this.#isOver) this.#sink.onChunk(chunk);
  }

  #detach(socket: Socket): void {
    socket.removeListener('drain', this.#onDrain);
    socket.removeListener('end', this.#onEnd);
    socket.removeListener('close', this.#onEnd);
    socket.removeListener('error', this.#onError);
  }

  readonly #onDrain = (): void => {
    if (this.#batch.queuedBytes > 0) this.#batch.flush();
    else this.onFlushed();
  };
  readonly #onEnd = (): void => this.#close('peer-closed', undefined);
  /** An alert of TLS 1.3 about our certificate comes after the handshake. */
  readonly #onError = (error: Error): void =>
    this.#close('network-error', this.#tls?.faultOf(error) ?? error);

  #close(reason: TransportEnd, error: Error | undefined): void {
    if (this.#isOver || this.#isReported) return;
    this.#isReported = true;
    this.#sink.onClosed(reason, error);
  }
}

/** TLS tells in the next turn of the event loop at the earliest that it has what it was given. */
function whenTaken(onTaken: () => void): (error?: Error | null) => void {
  return (error) => {
    if (!error) onTaken();
  };
}
