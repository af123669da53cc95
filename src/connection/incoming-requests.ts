import { Buffer } from 'node:buffer';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { AvpCode } from '../protocol/base-avps.js';
import { applicationIds } from '../protocol/capabilities-exchange.js';
import { ApplicationId, ResultCode } from '../protocol/codes.js';
import { asBuffer, headerProblem } from '../protocol/header.js';
import { DiameterMessage, findReadable } from '../protocol/message.js';
import { structureFault } from '../protocol/request-faults.js';
import type { AnsweredRequests } from './answered-requests.js';
import type { ConnectionOptions } from './connection-options.js';

/** What a request handler returns: a whole answer, what {@link answerTo} takes, or nothing for 3001. */
export type Answer = Uint8Array | AnswerFields | undefined;

/** Handlers that run at once for one connection. Further requests wait, up to `maxQueuedBytes`, then are not read. */
const maxRunningHandlers = 1024;

/** What a waiting request costs beside its bytes. */
const waitingOverheadBytes = 256;

export interface IncomingRequestsPort {
  readonly options: ConnectionOptions;
  /** What was answered before, on whichever connection. */
  readonly answered: AnsweredRequests;
  /** Runs the user's handler; undefined if there is none. */
  readonly handle: ((request: DiameterMessage) => Answer | Promise<Answer>) | undefined;
  /** Writes an answer with the identifiers of its request; does nothing once the connection is lost. */
  write(answer: Buffer, request: DiameterMessage): void;
  /** False while answers wait for a peer that does not read them. */
  mayAnswer(): boolean;
  /** A handler or what it returned was at fault. */
  onHandlerFailed(error: unknown, request: DiameterMessage): void;
  /** {@link IncomingRequests.hasRoom} and `unanswered` may have changed. */
  onLoadChanged(): void;
}

/**
 * Answers what the peer asks. Checks in the order header, application, command, destination, AVP structure; then the
 * user's handler. Whatever happens, the connection stays.
 */
export class IncomingRequests {
  readonly #port: IncomingRequestsPort;
  readonly #applicationIds: ReadonlySet<number>;
  readonly #waiting = new Set<DiameterMessage>();
  #waitingBytes = 0;
  #running = 0;
  #isScheduled = false;
  #isStopped = false;

  constructor(port: IncomingRequestsPort) {
    this.#port = port;
    this.#applicationIds = applicationIds(port.options);
  }

  /** More requests may be read. */
  get hasRoom(): boolean {
    return this.#waitingBytes < this.#port.options.maxQueuedBytes;
  }

  /** Requests whose handler runs or that wait for one. */
  get unanswered(): number {
    return this.#running + this.#waiting.size;
  }

  receive(request: DiameterMessage): void {
    const refusal = this.#refusal(request);
    if (refusal !== undefined) {
      this.#port.write(this.#encode(request, refusal), request);
    } else if (this.#running < maxRunningHandlers && this.#waiting.size === 0 && this.#port.mayAnswer()) {
      void this.#run(request);
    } else {
      const copy = request.copy(); // and not the whole chunk
      this.#waiting.add(copy);
      this.#waitingBytes += copy.bytes.length + waitingOverheadBytes;
      this.#port.onLoadChanged();
    }
  }

  /** Answers can be written again: what waits may go on. */
  resume(): void {
    if (this.#waiting.size === 0 || this.#isScheduled) return;
    this.#isScheduled = true;
    // Not at once: a long queue must not keep the process from everything else.
    setImmediate(() => {
      this.#isScheduled = false;
      this.#startWaiting();
    });
  }

  /** Nothing that waits is handled any more; its answers could not be delivered. */
  stop(): void {
    this.#isStopped = true;
    this.#waiting.clear();
    this.#waitingBytes = 0;
  }

  #startWaiting(): void {
    for (const request of this.#waiting) {
      if (this.#running >= maxRunningHandlers || !this.#port.mayAnswer()) return;
      this.#waiting.delete(request);
      this.#waitingBytes -= request.bytes.length + waitingOverheadBytes;
      void this.#run(request);
    }
  }

  #refusal(request: DiameterMessage): AnswerFields | undefined {
    if (request.isError) return { resultCode: ResultCode.DIAMETER_INVALID_HDR_BITS };
    const { applicationId } = request;
    if (applicationId !== ApplicationId.base && !this.#isOurs(applicationId)) {
      return { resultCode: ResultCode.DIAMETER_APPLICATION_UNSUPPORTED };
    }
    if (applicationId === ApplicationId.base || this.#port.handle === undefined) {
      return { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED };
    }
    if (!this.#isForUs(request)) return { resultCode: ResultCode.DIAMETER_UNABLE_TO_DELIVER };
    return structureFault(request);
  }

  #isOurs(applicationId: number): boolean {
    return this.#applicationIds.has(applicationId) || this.#applicationIds.has(ApplicationId.relay);
  }

  #isForUs(request: DiameterMessage): boolean {
    const destination = findReadable(request, AvpCode.destinationHost);
    if (destination === undefined) return true;
    return destination.data.toString('latin1').toLowerCase() === this.#port.options.originHost.toLowerCase();
  }

  async #run(request: DiameterMessage): Promise<void> {
    this.#running++;
    try {
      const answer = await this.#answer(request);
      if (answer !== undefined) this.#port.write(answer, request);
    } catch (error) {
      // Not even 5012 could be encoded: a request of 16 MiB that wants most of itself back.
      this.#port.onHandlerFailed(error, request);
    }
    this.#running--;
    if (this.#isStopped) return;
    this.resume();
    this.#port.onLoadChanged();
  }

  async #answer(request: DiameterMessage): Promise<Buffer | undefined> {
    const { answered, options } = this.#port;
    try {
      return await answered.answer(request, options.originHost, () => this.#handle(request));
    } catch (error) {
      this.#port.onHandlerFailed(error, request);
      return this.#encode(request, { resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY });
    }
  }

  /** Undefined where the handler has nothing to say because the connection has ended: a copy may come over another. */
  async #handle(request: DiameterMessage): Promise<Buffer | undefined> {
    const answer = await this.#port.handle?.(request);
    return answer === undefined && this.#isStopped ? undefined : this.#finish(request, answer);
  }

  /** The types promise an {@link Answer}; a program without types may return anything, which is no success. */
  #finish(request: DiameterMessage, answer: Answer | null): Buffer {
    if (answer === undefined || answer === null) {
      return this.#encode(request, { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED });
    }
    if (answer instanceof Uint8Array) return this.#checkBytes(request, asBuffer(answer));
    const unknown =
      typeof answer === 'object' && !Array.isArray(answer)
        ? Object.keys(answer).find((key) => !answerFields.has(key))
        : 'it';
    if (unknown !== undefined) {
      throw new TypeError(
        `onRequest must return bytes, the fields of an answer, or undefined; ${unknown} is none of them`,
      );
    }
    return this.#encode(request, answer);
  }

  #checkBytes(request: DiameterMessage, bytes: Buffer): Buffer {
    const problem = headerProblem(bytes, this.#port.options.maxMessageBytes);
    if (problem !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be sent: ${problem}`);
    }
    const message = new DiameterMessage(bytes);
    if (message.isRequest || message.commandCode !== request.commandCode) {
      throw new TypeError(
        `onRequest must return an answer to command ${request.commandCode}, ` +
          `but returned ${message.isRequest ? 'a request' : 'an answer'} with command ${message.commandCode}`,
      );
    }
    const fault = structureFault(message);
    if (fault !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be read: ${fault.errorMessage}`);
    }
    return Buffer.from(bytes); // remembered for copies of the request, whatever becomes of the handler's
  }

  #encode(request: DiameterMessage, fields: AnswerFields): Buffer {
    const { originHost, originRealm } = this.#port.options;
    return answerTo(request, {
      ...fields,
      originHost: fields.originHost ?? originHost,
      originRealm: fields.originRealm ?? originRealm,
    });
  }
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
