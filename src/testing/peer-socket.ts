import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { isPlainObject } from '../options/option-types.js';
import { show } from '../phrases.js';
import { capabilitiesAvps, type Capabilities } from '../protocol/capabilities-exchange.js';
import { avp } from '../protocol/avp-builders.js';
import { AvpCode } from '../protocol/base-avps.js';
import { CommandCode, isConnectionCommand, ResultCode } from '../protocol/codes.js';
import { encodeDwr } from '../protocol/device-watchdog.js';
import { encodeDpr } from '../protocol/disconnect-peer.js';
import { Framer, type FrameSink } from '../protocol/framer.js';
import { END_TO_END_OFFSET, HOP_BY_HOP_OFFSET, MAX_MESSAGE_BYTES } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { Outbox } from './outbox.js';
import { withReports } from './peer-overload.js';
import type { CheckedBehaviour, PeerBehaviour } from './peer-behaviour.js';
import { MisuseError, rewritten, type SocketVerbs, type Step } from './script.js';

/** What a test peer answers: whole bytes, the fields of an answer, or nothing at all. */
export type PeerAnswer = Uint8Array | AnswerFields | undefined;

/** What a socket needs of its peer. */
export interface PeerSide {
  readonly behaviour: CheckedBehaviour;
  readonly capabilities: Capabilities;
  note(message: DiameterMessage, socket: PeerSocket): void;
  noteSent(bytes: Uint8Array, socket: PeerSocket): void;
  answer(request: DiameterMessage, socket: PeerSocket): Promise<PeerAnswer>;
  forget(socket: PeerSocket): void;
  /** A function of the test is at fault. */
  blame(error: unknown): void;
}

interface Awaited {
  readonly resolve: (answer: DiameterMessage) => void;
  readonly reject: (error: Error) => void;
}

/** One connection of a test peer. */
export class PeerSocket implements SocketVerbs, FrameSink {
  readonly #socket: Socket;
  /** That of TCP. */
  readonly #raw: Socket;
  readonly #peer: PeerSide;
  readonly #outbox: Outbox;
  readonly #remoteAddress: string;
  readonly #framer = new Framer(this, MAX_MESSAGE_BYTES);
  readonly #awaited = new Map<number, Awaited>();
  readonly #delayed = new Set<NodeJS.Timeout>();
  #nextId = 1;
  #isReading = true;
  #isFrozen = false;
  #wasReset = false;

  /** @internal */
  constructor(socket: Socket, raw: Socket, peer: PeerSide) {
    this.#socket = socket;
    this.#raw = raw;
    this.#peer = peer;
    this.#remoteAddress = remoteAddressOf(raw);
    this.#outbox = new Outbox(socket, () => peer.behaviour);
    socket.on('data', (chunk: Buffer) => this.#framer.push(chunk));
    socket.on('end', () => {
      if (peer.behaviour.fin === 'answer') socket.end();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      this.#wasReset = error.code === 'ECONNRESET';
    });
    socket.on('close', () => {
      this.#framer.stop();
      this.#outbox.stop();
      peer.forget(this);
      for (const timer of this.#delayed) clearTimeout(timer);
      this.#endAwaited();
    });
  }

  /** @internal It has not been closed, neither by the peer nor by the client. */
  get isUp(): boolean {
    return !this.#socket.destroyed;
  }

  /** Of the client, such as `127.0.0.1:40312`. */
  get remoteAddress(): string {
    return this.#remoteAddress;
  }

  /** The certificate that the client has shown; undefined on plain TCP, or if it has shown none. */
  get clientCertificate(): X509Certificate | undefined {
    return this.#socket instanceof TLSSocket ? this.#socket.getPeerX509Certificate() : undefined;
  }

  /** The client has ended the connection with a reset (RST). */
  get wasReset(): boolean {
    return this.#wasReset;
  }

  write(bytes: Uint8Array): void {
    this.play(bytes);
  }

  play(...steps: readonly Step[]): void {
    if (this.#outbox.isStopped) return;
    for (const step of steps) if (typeof step !== 'function') this.#peer.noteSent(step, this);
    this.#outbox.push(...steps.map((step) => (typeof step === 'function' ? () => step(this) : step)));
  }

  playLater(delayMs: number, ...steps: readonly Step[]): void {
    if (this.#socket.destroyed) return;
    const timer = setTimeout(() => {
      this.#delayed.delete(timer);
      this.play(...steps);
    }, delayMs);
    this.#delayed.add(timer);
  }

  request(message: Uint8Array): Promise<DiameterMessage> {
    const bytes = Buffer.from(message);
    const id = this.#takeId();
    bytes.writeUInt32BE(id, HOP_BY_HOP_OFFSET);
    if (bytes.readUInt32BE(END_TO_END_OFFSET) === 0) bytes.writeUInt32BE(id, END_TO_END_OFFSET);
    return this.#sendAndAwait(id, bytes);
  }

  sendDwr(): Promise<DiameterMessage> {
    const id = this.#takeId();
    return this.#sendAndAwait(id, encodeDwr(this.#peer.capabilities, id, id));
  }

  sendDpr(cause: number): Promise<DiameterMessage> {
    const id = this.#takeId();
    return this.#sendAndAwait(id, encodeDpr(this.#peer.capabilities, cause, id, id));
  }

  setReading(isReading: boolean): void {
    this.#isReading = isReading;
    this.#regulateReading();
  }

  freeze(): void {
    this.#isFrozen = true;
    this.#outbox.hold();
    this.#regulateReading();
  }

  thaw(): void {
    this.#isFrozen = false;
    this.#outbox.release();
    this.#regulateReading();
  }

  mute(): void {
    this.#outbox.stop();
  }

  end(): void {
    this.#outbox.push(() => this.#socket.end());
  }

  close(): void {
    this.#socket.destroy();
  }

  reset(): void {
    const socket = this.#raw;
    const isEnding = socket.writableEnded && socket.writableLength === 0 && !socket.writableFinished;
    // Node.js cannot reset a socket while its FIN is being sent and would never close it, so the reset follows the FIN.
    if (isEnding) socket.once('finish', () => socket.resetAndDestroy());
    else socket.resetAndDestroy();
  }

  /** @internal */
  onFrame(buffer: Buffer, start: number, end: number): void {
    const message = new DiameterMessage(buffer, start, end).copy();
    this.#peer.note(message, this);
    if (!message.isRequest) {
      this.#awaited.get(message.hopByHopId)?.resolve(message);
      this.#awaited.delete(message.hopByHopId);
    } else if (isConnectionCommand(message.commandCode, message.applicationId)) {
      this.#answerBase(message);
    } else if (this.#peer.behaviour.requests === 'answer') {
      void this.#answerRequest(message);
    }
  }

  /** @internal */
  onFramingFault(): void {
    this.reset();
  }

  #regulateReading(): void {
    if (this.#isReading && !this.#isFrozen) this.#socket.resume();
    else this.#socket.pause();
  }

  #answerBase(request: DiameterMessage): void {
    const { behaviour } = this.#peer;
    if (request.commandCode === CommandCode.deviceWatchdog) {
      const avps = [avp.unsigned32(AvpCode.originStateId, behaviour.originStateId)];
      if (behaviour.dwr === 'answer') this.#answer(request, { avps }, behaviour.dwa);
    } else if (request.commandCode === CommandCode.disconnectPeer) {
      if (behaviour.dpr !== 'ignore') this.#answer(request, {}, behaviour.dpa);
      if (behaviour.dpr === 'close') this.end();
    } else if (behaviour.cer !== 'ignore') {
      const { capabilities } = this.#peer;
      // A peer that listens on all addresses has the one that the client has found.
      const hostIpAddresses = [plainAddress(this.#raw.localAddress) ?? '127.0.0.1'];
      const [, , ...avps] = capabilitiesAvps({ ...capabilities, hostIpAddresses }); // the origin goes with every answer
      const refusal = behaviour.cer === 'answer' ? {} : behaviour.cer;
      this.#answer(request, { avps, ...refusal }, behaviour.cea);
    }
  }

  async #answerRequest(request: DiameterMessage): Promise<void> {
    let bytes: Uint8Array | undefined;
    try {
      const answer = await this.#peer.answer(request, this);
      bytes = answer === undefined ? undefined : this.#encode(request, answer);
    } catch (error) {
      if (error instanceof MisuseError) this.#peer.blame(error);
      bytes = this.#encode(request, {
        resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY,
        errorMessage: String(error),
      });
    }
    if (bytes === undefined) return;
    const { behaviour, capabilities } = this.#peer;
    const { answerDelayMs, answers } = behaviour;
    const told = withReports(bytes, request, behaviour, capabilities.originHost);
    const steps = this.#rewritten(told, answers, request);
    if (answerDelayMs === 0) this.play(...steps);
    else this.playLater(answerDelayMs, ...steps);
  }

  #rewritten(bytes: Uint8Array, rewrites: PeerBehaviour['cea'], request: DiameterMessage): readonly Step[] {
    try {
      return rewritten(bytes, rewrites, request, this);
    } catch (error) {
      this.#peer.blame(error);
      return [];
    }
  }

  #answer(request: DiameterMessage, answer: AnswerFields, rewrites: PeerBehaviour['cea']): void {
    this.play(...this.#rewritten(this.#encode(request, answer), rewrites, request));
  }

  #encode(request: DiameterMessage, answer: Uint8Array | AnswerFields): Uint8Array {
    if (!(answer instanceof Uint8Array) && !isPlainObject(answer)) {
      const expected = 'a Uint8Array, the fields of an answer such as { resultCode: 2001 }, or undefined';
      throw new MisuseError(`onRequest of the test peer must return ${expected} (got ${show(answer)})`);
    }
    const { originHost, originRealm } = this.#peer.capabilities;
    return answer instanceof Uint8Array ? answer : answerTo(request, { originHost, originRealm, ...answer });
  }

  #takeId(): number {
    const id = this.#nextId;
    this.#nextId = (id + 1) >>> 0;
    return id;
  }

  #sendAndAwait(id: number, bytes: Buffer): Promise<DiameterMessage> {
    const answer = new Promise<DiameterMessage>((resolve, reject) => {
      this.#awaited.set(id, { resolve, reject });
    });
    // A test that ignores the answer need not handle its absence.
    answer.catch(() => {});
    if (this.#socket.writable) this.write(bytes);
    else this.#giveUp(id);
    return answer;
  }

  #endAwaited(): void {
    for (const id of this.#awaited.keys()) this.#giveUp(id);
  }

  #giveUp(id: number): void {
    this.#awaited.get(id)?.reject(new Error('the connection ended before the answer came'));
    this.#awaited.delete(id);
  }
}

/** Where a socket comes from, such as `127.0.0.1:40312`. */
export function remoteAddressOf({ remoteAddress, remotePort }: Socket): string {
  const address = plainAddress(remoteAddress) ?? 'unknown';
  return `${address.includes(':') ? `[${address}]` : address}:${remotePort ?? 0}`;
}

/** IPv4 as such, where a socket of IPv6 has accepted it. */
function plainAddress(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:(?=[\d.]+$)/, '');
}
