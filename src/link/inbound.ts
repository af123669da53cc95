import type { Buffer } from 'node:buffer';
import type { BaseMessages } from '../base/base-messages.js';
import { InvalidMessageError } from '../errors.js';
import type { Figures } from '../observability/figures.js';
import { answerTo } from '../protocol/answer.js';
import { resultCodeDataAt, unreadable } from '../protocol/avp-layout.js';
import { ResultCode } from '../protocol/codes.js';
import { foreignProtocolOf, StrayBytesError } from '../protocol/foreign-protocol.js';
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
import { protocolErrorOf } from '../protocol/protocol-error.js';
import { IncomingRequests, type AnswerOutput } from '../serving/incoming-requests.js';
import { OriginCheck } from '../serving/origin-check.js';
import type { InFlight } from './in-flight.js';
import type { LinkContext } from './link-context.js';

/** The link that incoming messages belong to. */
export interface InboundOwner {
  readonly base: BaseMessages;
  readonly outbound: AnswerOutput & {
    writeUrgent(answer: Buffer): void;
  };
  /** Resets the TCP connection. */
  reset(): void;
  /** {@link Inbound.hasRoom} and `unanswered` may have changed. */
  noteLoad(): void;
}

/** Takes what one socket receives from the chunk to its receiver. */
export class Inbound implements FrameSink {
  readonly #context: LinkContext;
  readonly #owner: InboundOwner;
  readonly #requests: InFlight;
  readonly #framer: Framer;
  readonly #figures: Figures;
  /** Of answers; undefined as long as relayed ones are allowed, which then cost nothing. */
  #origins: OriginCheck | undefined;
  #incoming: IncomingRequests | undefined;
  #chunkAt = 0;
  #isEstablished = false;
  /** Messages that wait while somebody decides on the peer; the socket is not read meanwhile. */
  #held: DiameterMessage[] | undefined;

  constructor(context: LinkContext, requests: InFlight, owner: InboundOwner) {
    this.#context = context;
    this.#owner = owner;
    this.#requests = requests;
    this.#framer = new Framer(this, context.options.maxMessageBytes);
    this.#figures = context.connection.books.figures;
  }

  /** More requests of the peer may be read. */
  get hasRoom(): boolean {
    return this.#held === undefined && (this.#incoming?.hasRoom ?? true);
  }

  /** Requests of the peer that a handler has not answered. */
  get unanswered(): number {
    return this.#incoming?.unanswered ?? 0;
  }

  /** See {@link Framer.remainder}. */
  get remainder(): Buffer | undefined {
    return this.#framer.remainder;
  }

  /** What has come is the beginning of another protocol, too short to be taken for a message. */
  strayBytes(): StrayBytesError | undefined {
    const begun = this.#framer.remainder;
    if (begun === undefined || foreignProtocolOf(begun) === undefined) return undefined;
    return new StrayBytesError(`${begun.length} bytes`, begun);
  }

  /** Answers can be written again. */
  resume(): void {
    this.#incoming?.resume();
  }

  read(chunk: Buffer, now: number): void {
    this.#chunkAt = now;
    this.#figures.bytesReceived += chunk.length;
    this.#framer.push(chunk);
  }

  /** The CEA was accepted: other messages may come. */
  establish(): void {
    this.#isEstablished = true;
  }

  hold(): void {
    this.#held = [];
    this.#owner.noteLoad();
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const message of held) this.#handle(message.place.buffer, message.place.start, message.place.end);
    this.#owner.noteLoad();
  }

  /** From now on no message is handled and no answer is written. */
  stop(): void {
    this.#framer.stop();
    this.#incoming?.stop();
    this.#held = undefined;
  }

  onFrame(buffer: Buffer, start: number, end: number): void {
    this.#figures.messagesReceived++;
    this.#figures.lastReceivedAt = this.#chunkAt;
    if (this.#held === undefined) this.#handle(buffer, start, end);
    else this.#held.push(new DiameterMessage(buffer, start, end).copy());
  }

  #handle(buffer: Buffer, start: number, end: number): void {
    try {
      if (!this.#isEstablished) this.#owner.base.receiveInHandshake(new DiameterMessage(buffer, start, end));
      else if ((flagsAt(buffer, start) & CommandFlag.request) === 0) this.#receiveAnswer(buffer, start, end);
      else this.#receiveRequest(new DiameterMessage(buffer, start, end));
    } catch (error) {
      // No message of a peer may end the process.
      const { connection, services } = this.#context;
      services.news.defect?.('a message could not be handled', error, connection);
    }
  }

  #receiveAnswer(buffer: Buffer, start: number, end: number): void {
    const call = this.#requests.takeAnswered(hopByHopAt(buffer, start), commandCodeAt(buffer, start));
    if (call === undefined) {
      this.#receiveUnasked(new DiameterMessage(buffer, start, end));
      return;
    }
    const dataAt = resultCodeDataAt(buffer, start + HEADER_BYTES, end);
    const message = new DiameterMessage(buffer, start, end, Math.max(0, dataAt));
    this.#figures.lastMessageAt = this.#chunkAt;
    if (endToEndAt(buffer, start) !== call.endToEndId) {
      this.#tellOdd(message, 'its End-to-End Identifier is not that of the request');
    }
    const isRefusedRelay = this.#isRefusedRelay(buffer, start, end);
    if (isRefusedRelay) this.#tellOdd(message, 'its Origin-Host is not that of the CEA');
    if (dataAt === unreadable) call.fail(unreadableAnswer(call.address, message));
    else {
      if ((flagsAt(buffer, start) & CommandFlag.error) !== 0) this.#tellError(message);
      putUint32(buffer, start + HOP_BY_HOP_OFFSET, call.callerHopByHopId);
      const { connection, options, services } = this.#context;
      if (options.overload.enabled && !isRefusedRelay) {
        services.overload.noteAnswer(connection, message, options.overload);
      }
      services.news.requestEnded?.(connection, call, message, undefined, this.#chunkAt);
      call.answer(message);
    }
  }

  #receiveUnasked(answer: DiameterMessage): void {
    if (this.#owner.base.receiveAnswer(answer)) return;
    this.#figures.unmatchedAnswers++;
    this.#tellOdd(answer, 'no request is pending for it');
  }

  #isRefusedRelay(buffer: Buffer, start: number, end: number): boolean {
    if (this.#context.options.allowRelayedMessages) return false;
    this.#origins ??= new OriginCheck(this.#context.connection);
    return this.#origins.isRelayed(buffer, start, end);
  }

  #tellError(answer: DiameterMessage): void {
    const { connection, services } = this.#context;
    const resultCode = protocolErrorOf(answer);
    if (resultCode !== undefined) services.news.protocolErrorAnswered?.(connection, resultCode);
  }

  #tellOdd(answer: DiameterMessage, oddity: string): void {
    const { connection, services } = this.#context;
    services.news.oddAnswer?.(connection, answer, oddity);
  }

  #receiveRequest(request: DiameterMessage): void {
    if (this.#owner.base.receiveRequest(request)) return;
    this.#figures.lastMessageAt = this.#chunkAt;
    this.#incoming ??= this.#receiver();
    this.#incoming.receive(request, this.#chunkAt);
  }

  #receiver(): IncomingRequests {
    return new IncomingRequests(this.#context, this.#owner.outbound, () => this.#owner.noteLoad());
  }

  onFramingFault(fault: FramingFault): void {
    if (fault.kind === 'length') this.#owner.reset();
    else if (this.#isEstablished && (flagsAt(fault.header, 0) & CommandFlag.request) !== 0) {
      this.#refuseVersion(fault.header);
    }
    const error =
      fault.kind === 'length'
        ? new StrayBytesError(`the Message Length ${fault.length}`, fault.begin)
        : new StrayBytesError(`version ${fault.version} of the protocol`, fault.header);
    this.#context.tell({ type: 'transport.closed', reason: 'protocol-error', error });
  }

  /** Of a message of another version only the header can be trusted, if anything. */
  #refuseVersion(header: Buffer): void {
    header.writeUInt32BE(((VERSION << 24) | HEADER_BYTES) >>> 0, 0);
    const { originHost, originRealm } = this.#context.options;
    const resultCode = ResultCode.DIAMETER_UNSUPPORTED_VERSION;
    this.#owner.outbound.writeUrgent(
      answerTo(new DiameterMessage(header), { resultCode, originHost, originRealm }),
    );
  }
}

function unreadableAnswer(address: string, answer: DiameterMessage): InvalidMessageError {
  return new InvalidMessageError(
    `${address} answered command ${answer.commandCode} with a message whose AVP lengths cannot be right`,
    { address, delivery: 'maybe-delivered' },
  );
}
