/** serving/: requests of the peer: the check, the handler, the answer, duplicates. */

import { Buffer } from 'node:buffer';
import { setMaxListeners } from 'node:events';
import type { Subject } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import { answerTo, encodeAnswer, originAvps, type AnswerFields } from '../protocol/answer.js';
import { avp } from '../protocol/avp-builders.js';
import { dataEndAt, dataStartAt, offsetOfAvp, type Avp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { applicationIds, type Applications } from '../protocol/capabilities-exchange.js';
import { ApplicationId, ResultCode } from '../protocol/codes.js';
import { encodeMessage } from '../protocol/encode.js';
import { asBuffer, HEADER_BYTES, headerProblem, uint8At } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { structureFault } from '../protocol/request-faults.js';
import type { AnsweredRequests, Given } from './answered-requests.js';
import type { Answer, RequestHandler } from './request-handler.js';
import { lowerCase } from './request-key.js';

/** A long queue must not keep the process from everything else, however quick the handlers are. */
const maxStartedPerTurn = 256;

/** What an answer must have of its request, read before the handler gets that: it may write into it, or transfer it. */
interface Head {
  readonly commandCode: number;
  readonly applicationId: number;
  readonly isProxiable: boolean;
  readonly hopByHopId: number;
  readonly endToEndId: number;
}

function headOf(request: DiameterMessage): Head {
  const { applicationId, commandCode, endToEndId, hopByHopId, isProxiable } = request;
  return { applicationId, commandCode, endToEndId, hopByHopId, isProxiable };
}

/** What a waiting request costs beside its bytes. */
const waitingOverheadBytes = 256;

/** What this room needs to know of a connection's options. */
export interface ServingOptions extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  readonly maxMessageBytes: number;
  readonly maxQueuedBytes: number;
  readonly maxConcurrentHandlers: number;
}

export interface ServingContext {
  readonly connection: Subject;
  readonly news: News;
  readonly options: ServingOptions;
  /** What was answered before, on whichever connection. */
  readonly answered: AnsweredRequests;
  /** The user's handler; undefined if there is none. */
  readonly onRequest: RequestHandler | undefined;
}

/** Where answers go. */
export interface AnswerOutput {
  /** Writes an answer with these identifiers. */
  writeAnswer(answer: Buffer, hopByHopId: number, endToEndId: number): void;
  /** False while answers wait for a peer that does not read them. */
  readonly mayWrite: boolean;
}

/**
 * Answers what the peer asks. Checks in the order header, application, command, destination, AVP structure; then the
 * user's handler. Whatever happens, the connection stays.
 */
export class IncomingRequests {
  readonly #context: ServingContext;
  readonly #output: AnswerOutput;
  readonly #noteLoad: () => void;
  readonly #applicationIds: ReadonlySet<number>;
  /** In lower case. */
  readonly #originHost: Buffer;
  readonly #origin: readonly Avp[];
  readonly #waiting = new Set<DiameterMessage>();
  #waitingBytes = 0;
  /** Handlers that have returned a promise. */
  #running = 0;
  #isScheduled = false;
  #isStopped = false;
  #abort: AbortController | undefined;

  /** `noteLoad`: {@link hasRoom} and {@link unanswered} may have changed. */
  constructor(context: ServingContext, output: AnswerOutput, noteLoad: () => void) {
    const { options } = context;
    this.#context = context;
    this.#output = output;
    this.#noteLoad = noteLoad;
    this.#applicationIds = applicationIds(options);
    this.#originHost = Buffer.from(options.originHost.toLowerCase(), 'latin1');
    this.#origin = originAvps(options);
  }

  /** More requests may be read. */
  get hasRoom(): boolean {
    return this.#waitingBytes < this.#context.options.maxQueuedBytes;
  }

  /** Requests whose handler runs or that wait for one. */
  get unanswered(): number {
    return this.#running + this.#waiting.size;
  }

  receive(request: DiameterMessage): void {
    const refusal = this.#refusal(request);
    if (refusal !== undefined) {
      this.#output.writeAnswer(this.#encode(request, refusal), request.hopByHopId, request.endToEndId);
    } else if (this.#waiting.size === 0 && this.#mayHandle()) {
      this.#run(request);
    } else {
      const copy = request.copy(); // and not the whole chunk
      this.#waiting.add(copy);
      this.#waitingBytes += copy.bytes.length + waitingOverheadBytes;
      this.#noteLoad();
    }
  }

  /** Answers can be written again: what waits may go on. */
  resume(): void {
    if (this.#waiting.size === 0 || this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#startWaiting();
    });
  }

  /** Nothing that waits is handled any more, and nothing that is answered is written: it could not be delivered. */
  stop(): void {
    this.#isStopped = true;
    this.#waiting.clear();
    this.#waitingBytes = 0;
    this.#abort?.abort();
  }

  #startWaiting(): void {
    let started = 0;
    for (const request of this.#waiting) {
      if (started === maxStartedPerTurn || !this.#mayHandle()) break;
      started++;
      this.#waiting.delete(request);
      this.#waitingBytes -= request.bytes.length + waitingOverheadBytes;
      this.#run(request);
    }
    if (this.#isStopped) return;
    if (started === maxStartedPerTurn) this.resume();
    this.#noteLoad();
  }

  #mayHandle(): boolean {
    return this.#running < this.#context.options.maxConcurrentHandlers && this.#output.mayWrite;
  }

  #refusal(request: DiameterMessage): AnswerFields | undefined {
    if (request.isError) return { resultCode: ResultCode.DIAMETER_INVALID_HDR_BITS };
    const { applicationId } = request;
    if (applicationId !== ApplicationId.base && !this.#isOurs(applicationId)) {
      return { resultCode: ResultCode.DIAMETER_APPLICATION_UNSUPPORTED };
    }
    if (applicationId === ApplicationId.base || this.#context.onRequest === undefined) {
      return { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED };
    }
    if (!this.#isForUs(request.bytes)) return { resultCode: ResultCode.DIAMETER_UNABLE_TO_DELIVER };
    return structureFault(request);
  }

  #isOurs(applicationId: number): boolean {
    return this.#applicationIds.has(applicationId) || this.#applicationIds.has(ApplicationId.relay);
  }

  #isForUs(request: Buffer): boolean {
    const at = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.destinationHost);
    if (at === -1) return true;
    const start = dataStartAt(request, at);
    const us = this.#originHost;
    if (dataEndAt(request, at) - start !== us.length) return false;
    for (let i = 0; i < us.length; i++) {
      if (lowerCase(uint8At(request, start + i)) !== us[i]) return false;
    }
    return true;
  }

  /** A promise is made only for a handler that returns one: most answers are with the socket before this returns. */
  #run(request: DiameterMessage): void {
    const head = headOf(request);
    const answer = this.#answer(request, head);
    if (answer instanceof Promise) void this.#writeLater(answer, head);
    else this.#write(answer, head);
  }

  async #writeLater(answering: Promise<Given>, head: Head): Promise<void> {
    this.#running++;
    const answer = await answering;
    this.#running--;
    this.#write(answer, head);
    if (this.#isStopped) return;
    this.resume();
    this.#noteLoad();
  }

  #write(answer: Given, { endToEndId, hopByHopId }: Head): void {
    if (answer !== undefined && !this.#isStopped) this.#output.writeAnswer(answer, hopByHopId, endToEndId);
  }

  /** Neither throws nor rejects. */
  #answer(request: DiameterMessage, head: Head): Given | Promise<Given> {
    const { answered, options } = this.#context;
    try {
      const answer = answered.answer(request, options.originHost, () => this.#handle(request, head));
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => this.#complain(error, request, head));
    } catch (error) {
      return this.#complain(error, request, head);
    }
  }

  #complain(error: unknown, request: DiameterMessage, head: Head): Given {
    this.#fail(error, head);
    const resultCode = ResultCode.DIAMETER_UNABLE_TO_COMPLY;
    if (isGone(request)) {
      const avps = [avp.unsigned32(AvpCode.resultCode, resultCode), ...this.#origin];
      return encodeMessage({ ...head, isRequest: false, avps });
    }
    try {
      return this.#encode(request, { resultCode });
    } catch (encodeError) {
      // A request of 16 MiB that wants most of itself back.
      this.#fail(encodeError, head);
      return undefined;
    }
  }

  #handle(request: DiameterMessage, head: Head): Given | Promise<Given> {
    const { connection, onRequest } = this.#context;
    const answer = onRequest?.(request, { connection, signal: this.#signal() });
    return isThenable(answer)
      ? this.#finishLater(request, head, answer)
      : this.#finish(request, head, answer);
  }

  #fail(error: unknown, { commandCode }: Head): void {
    const { connection, news } = this.#context;
    news.handlerFailed?.(connection, error, commandCode);
  }

  #signal(): AbortSignal {
    if (this.#abort === undefined) {
      this.#abort = new AbortController();
      // All handlers of the connection share it; Node.js would warn of a leak from the eleventh listener on.
      setMaxListeners(0, this.#abort.signal);
    }
    return this.#abort.signal;
  }

  async #finishLater(request: DiameterMessage, head: Head, answering: PromiseLike<Answer>): Promise<Given> {
    const answer = await answering;
    // Until it is written the handler may do with its bytes what it likes.
    return this.#finish(request, head, answer instanceof Uint8Array ? Buffer.from(answer) : answer);
  }

  /** The types promise an {@link Answer}; a program without types may return anything, which is no success. */
  #finish(request: DiameterMessage, head: Head, answer: Answer | null): Given {
    if (answer === undefined || answer === null) {
      // The connection has ended, and the handler has nothing to say: a copy may come over another.
      if (answer === undefined && this.#isStopped) return undefined;
      return this.#encode(request, { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED });
    }
    if (answer instanceof Uint8Array) return this.#checkBytes(asBuffer(answer), head.commandCode);
    const unknown =
      typeof answer === 'object' && !Array.isArray(answer) ? Object.keys(answer).find(isNoField) : 'it';
    if (unknown !== undefined) {
      throw new TypeError(
        `onRequest must return bytes, the fields of an answer, or undefined; ${unknown} is none of them`,
      );
    }
    return this.#encode(request, answer);
  }

  #checkBytes(bytes: Buffer, commandCode: number): Buffer {
    const problem = headerProblem(bytes, this.#context.options.maxMessageBytes);
    if (problem !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be sent: ${problem}`);
    }
    const message = new DiameterMessage(bytes);
    if (message.isRequest || message.commandCode !== commandCode) {
      throw new TypeError(
        `onRequest must return an answer to command ${commandCode}, ` +
          `but returned ${message.isRequest ? 'a request' : 'an answer'} with command ${message.commandCode}`,
      );
    }
    const fault = structureFault(message);
    if (fault !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be read: ${fault.errorMessage}`);
    }
    return bytes;
  }

  #encode(request: DiameterMessage, fields: AnswerFields): Buffer {
    if (isGone(request)) {
      throw new TypeError(
        'the memory of the request was transferred, with it or with one that came along with it: transfer a copy() of it',
      );
    }
    const { originHost, originRealm } = fields;
    if (originHost === undefined && originRealm === undefined) {
      return encodeAnswer(request.bytes, fields, this.#origin);
    }
    const { options } = this.#context;
    return answerTo(request, {
      ...fields,
      originHost: originHost ?? options.originHost,
      originRealm: originRealm ?? options.originRealm,
    });
  }
}

/** Its memory was transferred. */
function isGone(request: DiameterMessage): boolean {
  return request.bytes.length === 0;
}

function isThenable(answer: Answer | PromiseLike<Answer> | null): answer is PromiseLike<Answer> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}

const answerFields: ReadonlySet<string> = new Set<keyof AnswerFields>([
  'resultCode',
  'experimentalResult',
  'originHost',
  'originRealm',
  'avps',
  'errorMessage',
  'failedAvps',
]);

function isNoField(name: string): boolean {
  return !answerFields.has(name);
}
