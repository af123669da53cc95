import type { Buffer } from 'node:buffer';
import { setMaxListeners } from 'node:events';
import { InvalidMessageError } from '../errors.js';
import { answerTo } from '../protocol/answer.js';
import { isReadableAnswer } from '../protocol/avp.js';
import { ResultCode } from '../protocol/codes.js';
import { Framer, type FrameSink, type FramingFault } from '../protocol/framer.js';
import {
  CommandFlag,
  commandCodeAt,
  endToEndAt,
  flagsAt,
  HEADER_BYTES,
  HOP_BY_HOP_OFFSET,
  hopByHopAt,
  putUint32,
  VERSION,
} from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { AnsweredRequests } from './answered-requests.js';
import type { BaseMessages } from './base-messages.js';
import type { ConnectionOptions } from './connection-options.js';
import type { InFlight } from './in-flight.js';
import { IncomingRequests } from './incoming-requests.js';
import type { LinkObserver } from './link-observer.js';
import type { Traffic } from './traffic.js';

export interface InboundPort {
  readonly address: string;
  readonly options: ConnectionOptions;
  readonly answered: AnsweredRequests;
  readonly requests: InFlight;
  readonly traffic: Traffic;
  readonly base: BaseMessages;
  readonly observer: LinkObserver;
  /** Writes the answer to a request of the peer. */
  write(answer: Buffer, hopByHopId: number, endToEndId: number): void;
  writeUrgent(answer: Buffer): void;
  /** False while answers wait for a peer that does not read them. */
  mayAnswer(): boolean;
  /** Resets the TCP connection. */
  reset(): void;
  /** {@link Inbound.hasRoom} and `unanswered` may have changed. */
  onLoadChanged(): void;
}

/**
 * What comes in over one transport, from the chunk to whom it concerns. It ends with its transport: an answer of a
 * handler that comes later must not go out on the connection that follows.
 */
export class Inbound implements FrameSink {
  readonly #port: InboundPort;
  readonly #framer: Framer;
  #incoming: IncomingRequests | undefined;
  #abort: AbortController | undefined;
  #chunkAt = 0;
  #isEstablished = false;
  #isStopped = false;

  constructor(port: InboundPort) {
    this.#port = port;
    this.#framer = new Framer(this, port.options.maxMessageBytes);
  }

  /** More requests of the peer may be read. */
  get hasRoom(): boolean {
    return this.#incoming?.hasRoom ?? true;
  }

  /** Requests of the peer that a handler has not answered. */
  get unanswered(): number {
    return this.#incoming?.unanswered ?? 0;
  }

  /** See {@link Framer.remainder}. */
  get remainder(): Buffer | undefined {
    return this.#framer.remainder;
  }

  /** Answers can be written again. */
  resume(): void {
    this.#incoming?.resume();
  }

  read(chunk: Buffer, now: number): void {
    this.#chunkAt = now;
    this.#port.traffic.bytesReceived += chunk.length;
    this.#framer.push(chunk);
  }

  /** The CEA was accepted: other messages may come. */
  establish(): void {
    this.#isEstablished = true;
  }

  /** Nothing that was read is handled any more, nothing that is answered is written. */
  stop(): void {
    this.#isStopped = true;
    this.#framer.stop();
    this.#incoming?.stop();
    this.#abort?.abort();
  }

  onFrame(buffer: Buffer, start: number, end: number): void {
    const { base, observer, traffic } = this.#port;
    traffic.messagesReceived++;
    traffic.lastReceivedAt = this.#chunkAt;
    try {
      if (!this.#isEstablished) base.receiveInHandshake(new DiameterMessage(buffer, start, end));
      else if ((flagsAt(buffer, start) & CommandFlag.request) === 0) this.#receiveAnswer(buffer, start, end);
      else this.#receiveRequest(new DiameterMessage(buffer, start, end));
    } catch (error) {
      // No message of a peer may end the process, not even one that nobody has thought of.
      observer.onDefect(error);
    }
  }

  #receiveAnswer(buffer: Buffer, start: number, end: number): void {
    const { address, base, observer, requests, traffic } = this.#port;
    const call = requests.takeAnswered(hopByHopAt(buffer, start), commandCodeAt(buffer, start));
    const message = new DiameterMessage(buffer, start, end);
    if (call === undefined) {
      if (base.receiveAnswer(message)) return;
      traffic.unmatchedAnswers++;
      observer.onOddAnswer(message, 'nobody waits for it');
      return;
    }
    traffic.lastMessageAt = this.#chunkAt;
    if (endToEndAt(buffer, start) !== call.endToEndId) {
      observer.onOddAnswer(message, 'its End-to-End Identifier is not that of the request');
    }
    if (isReadableAnswer(buffer, start + HEADER_BYTES, end)) {
      putUint32(buffer, start + HOP_BY_HOP_OFFSET, call.callerHopByHopId);
      call.answer(message);
    } else {
      call.fail(unreadableAnswer(address, message));
    }
  }

  #receiveRequest(request: DiameterMessage): void {
    if (this.#port.base.receiveRequest(request)) return;
    this.#port.traffic.lastMessageAt = this.#chunkAt;
    this.#incoming ??= this.#receiver();
    this.#incoming.receive(request);
  }

  #receiver(): IncomingRequests {
    const { answered, observer, options } = this.#port;
    const { handleRequest } = observer;
    return new IncomingRequests({
      options,
      answered,
      handle: handleRequest === undefined ? undefined : (request) => handleRequest(request, this.#signal()),
      write: (answer, hopByHopId, endToEndId) => {
        if (!this.#isStopped) this.#port.write(answer, hopByHopId, endToEndId);
      },
      mayAnswer: () => this.#port.mayAnswer(),
      onHandlerFailed: (error, commandCode) => observer.onHandlerFailed(error, commandCode),
      onLoadChanged: () => {
        if (!this.#isStopped) this.#port.onLoadChanged();
      },
    });
  }

  #signal(): AbortSignal {
    if (this.#abort === undefined) {
      this.#abort = new AbortController();
      // All handlers of the connection share it; Node.js would warn of a leak from the eleventh listener on.
      setMaxListeners(0, this.#abort.signal);
    }
    return this.#abort.signal;
  }

  onFramingFault(fault: FramingFault): void {
    if (fault.kind === 'length') this.#port.reset();
    else if (this.#isEstablished && (flagsAt(fault.header, 0) & CommandFlag.request) !== 0) {
      this.#refuseVersion(fault.header);
    }
    const what =
      fault.kind === 'length'
        ? `the Message Length ${fault.length}`
        : `version ${fault.version} of the protocol`;
    const error = new Error(`received ${what}`);
    this.#port.observer.notify({ type: 'transport.closed', reason: 'protocol-error', error });
  }

  /** Of a message of another version only the header can be trusted, if anything. */
  #refuseVersion(header: Buffer): void {
    header.writeUInt32BE(((VERSION << 24) | HEADER_BYTES) >>> 0, 0);
    const { originHost, originRealm } = this.#port.options;
    const resultCode = ResultCode.DIAMETER_UNSUPPORTED_VERSION;
    this.#port.writeUrgent(answerTo(new DiameterMessage(header), { resultCode, originHost, originRealm }));
  }
}

function unreadableAnswer(address: string, answer: DiameterMessage): InvalidMessageError {
  return new InvalidMessageError(
    `${address} answered command ${answer.commandCode} with a message whose AVP lengths cannot be right`,
    { address, delivery: 'maybe-delivered' },
  );
}
