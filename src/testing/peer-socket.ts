import type { Socket } from 'node:net';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { capabilitiesAvps, type Capabilities } from '../protocol/capabilities-exchange.js';
import { CommandCode, isConnectionCommand, ResultCode } from '../protocol/codes.js';
import { encodeDwr } from '../protocol/device-watchdog.js';
import { encodeDpr } from '../protocol/disconnect-peer.js';
import { Framer, type FrameSink } from '../protocol/framer.js';
import { END_TO_END_OFFSET, HOP_BY_HOP_OFFSET } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { PeerBehaviour } from './peer-behaviour.js';

/** What a test peer answers: whole bytes, the fields of an answer, or nothing at all. */
export type PeerAnswer = Uint8Array | AnswerFields | undefined;

/** What a socket needs of its peer. */
export interface PeerSide {
  readonly behaviour: PeerBehaviour;
  readonly capabilities: Capabilities;
  note(message: DiameterMessage): void;
  answer(request: DiameterMessage, socket: PeerSocket): Promise<PeerAnswer>;
  forget(socket: PeerSocket): void;
}

interface Awaited {
  readonly resolve: (answer: DiameterMessage) => void;
  readonly reject: (error: Error) => void;
}

const largestMessage = 0xff_ff_fc;

/** One connection of a test peer. */
export class PeerSocket implements FrameSink {
  readonly #socket: Socket;
  readonly #peer: PeerSide;
  readonly #framer = new Framer(this, largestMessage);
  readonly #awaited = new Map<number, Awaited>();
  readonly #delayed = new Set<NodeJS.Timeout>();
  #nextId = 1;

  /** @internal */
  constructor(socket: Socket, peer: PeerSide) {
    this.#socket = socket;
    this.#peer = peer;
    socket.on('data', (chunk: Buffer) => this.#framer.push(chunk));
    socket.on('close', () => {
      this.#framer.stop();
      peer.forget(this);
      for (const timer of this.#delayed) clearTimeout(timer);
      this.#endAwaited();
    });
  }

  /** Writes bytes as they are, whether or not they are a message. */
  write(bytes: Uint8Array): void {
    const { splitBytes } = this.#peer.behaviour;
    if (!this.#socket.writable) return;
    if (splitBytes === 0) {
      this.#socket.write(bytes);
      return;
    }
    for (let offset = 0; offset < bytes.length; offset += splitBytes) {
      this.#socket.write(bytes.subarray(offset, offset + splitBytes));
    }
  }

  /** Sends a request with an identifier of its own; resolves with the answer. */
  request(message: Uint8Array): Promise<DiameterMessage> {
    const bytes = Buffer.from(message);
    const id = this.#takeId();
    bytes.writeUInt32BE(id, HOP_BY_HOP_OFFSET);
    if (bytes.readUInt32BE(END_TO_END_OFFSET) === 0) bytes.writeUInt32BE(id, END_TO_END_OFFSET);
    return this.#sendAndAwait(id, bytes);
  }

  /** Says DWR; resolves with the DWA. */
  sendDwr(): Promise<DiameterMessage> {
    const id = this.#takeId();
    return this.#sendAndAwait(id, encodeDwr(this.#peer.capabilities, id, id));
  }

  /** Says DPR; resolves with the DPA. */
  sendDpr(cause: number): Promise<DiameterMessage> {
    const id = this.#takeId();
    return this.#sendAndAwait(id, encodeDpr(this.#peer.capabilities, cause, id, id));
  }

  /** Stops or resumes reading: a peer that does not keep up. */
  setReading(isReading: boolean): void {
    if (isReading) this.#socket.resume();
    else this.#socket.pause();
  }

  /** Closes the connection without a word. */
  close(): void {
    this.#socket.destroy();
  }

  /** Resets the connection. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  /** @internal */
  onFrame(buffer: Buffer, start: number, end: number): void {
    const message = new DiameterMessage(buffer, start, end).copy();
    this.#peer.note(message);
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

  #answerBase(request: DiameterMessage): void {
    const { behaviour } = this.#peer;
    if (request.commandCode === CommandCode.deviceWatchdog) {
      if (behaviour.dwr === 'answer') this.#answer(request, {});
    } else if (request.commandCode === CommandCode.disconnectPeer) {
      if (behaviour.dpr !== 'ignore') this.#answer(request, {});
      if (behaviour.dpr === 'close') this.#socket.end();
    } else if (behaviour.cer !== 'ignore') {
      const [, , ...avps] = capabilitiesAvps(this.#peer.capabilities); // the origin goes with every answer
      this.#answer(request, { avps, ...(behaviour.cer === 'answer' ? {} : behaviour.cer) });
    }
  }

  async #answerRequest(request: DiameterMessage): Promise<void> {
    let bytes: Uint8Array | undefined;
    try {
      const answer = await this.#peer.answer(request, this);
      bytes = answer === undefined ? undefined : this.#encode(request, answer);
    } catch (error) {
      bytes = this.#encode(request, {
        resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY,
        errorMessage: String(error),
      });
    }
    if (bytes !== undefined) this.#writeLater(bytes, this.#peer.behaviour.answerDelayMs);
  }

  #writeLater(bytes: Uint8Array, delayMs: number): void {
    if (delayMs === 0) {
      this.write(bytes);
      return;
    }
    const timer = setTimeout(() => {
      this.#delayed.delete(timer);
      this.write(bytes);
    }, delayMs);
    this.#delayed.add(timer);
  }

  #answer(request: DiameterMessage, answer: AnswerFields): void {
    this.write(this.#encode(request, answer));
  }

  #encode(request: DiameterMessage, answer: Uint8Array | AnswerFields): Uint8Array {
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
    // A test that does not care for the answer need not care for its absence.
    answer.catch(() => {});
    if (this.#socket.writable) this.write(bytes);
    else this.#endAwaited();
    return answer;
  }

  #endAwaited(): void {
    for (const { reject } of this.#awaited.values()) {
      reject(new Error('the connection ended before the answer came'));
    }
    this.#awaited.clear();
  }
}
