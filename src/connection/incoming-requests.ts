import type { Buffer } from 'node:buffer';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { readAvpsUntilFault } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { applicationIds } from '../protocol/capabilities-exchange.js';
import { ApplicationId, ResultCode } from '../protocol/codes.js';
import { asBuffer, HEADER_BYTES, headerProblem } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { structureFault } from '../protocol/request-faults.js';
import type { ConnectionOptions } from './connection-options.js';

/** What a request handler returns: a whole answer, what {@link answerTo} takes, or nothing for 3001. */
export type Answer = Uint8Array | AnswerFields | undefined;

/** Handlers that run at once for one connection. At the limit its socket is not read. */
const maxRunningHandlers = 1024;

export interface IncomingRequestsPort {
  readonly options: ConnectionOptions;
  /** Runs the user's handler; undefined if there is none. */
  readonly handle: ((request: DiameterMessage) => Answer | Promise<Answer>) | undefined;
  /** Writes an answer with the identifiers of its request; does nothing once the connection is lost. */
  write(answer: Buffer, request: DiameterMessage): void;
  /** A handler or what it returned was at fault. */
  onHandlerFailed(error: unknown, request: DiameterMessage): void;
  /** {@link IncomingRequests.hasRoom} may have changed. */
  onRoomChanged(): void;
}

/**
 * Answers what the peer asks. Checks in the order header, application, command, destination, AVP structure; then the
 * user's handler (conformance §6.2). Whatever happens, the connection stays.
 */
export class IncomingRequests {
  readonly #port: IncomingRequestsPort;
  readonly #applicationIds: ReadonlySet<number>;
  #running = 0;

  constructor(port: IncomingRequestsPort) {
    this.#port = port;
    this.#applicationIds = applicationIds(port.options);
  }

  /** A handler slot is free. */
  get hasRoom(): boolean {
    return this.#running < maxRunningHandlers;
  }

  receive(request: DiameterMessage): void {
    const refusal = this.#refusal(request);
    if (refusal !== undefined) this.refuse(request, refusal);
    else void this.#run(request);
  }

  /** Answers without the handler. */
  refuse(request: DiameterMessage, fields: AnswerFields): void {
    this.#port.write(this.#encode(request, fields), request);
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
    const bytes = request.bytes;
    const destination = readAvpsUntilFault(bytes, HEADER_BYTES, bytes.length).find(
      (avp) => avp.code === AvpCode.destinationHost && avp.vendorId === 0,
    );
    if (destination === undefined) return true;
    return destination.data.toString('latin1').toLowerCase() === this.#port.options.originHost.toLowerCase();
  }

  async #run(request: DiameterMessage): Promise<void> {
    this.#running++;
    if (!this.hasRoom) this.#port.onRoomChanged();
    let answer: Buffer;
    try {
      answer = this.#finish(request, await this.#port.handle?.(request));
    } catch (error) {
      this.#port.onHandlerFailed(error, request);
      answer = this.#encode(request, { resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY });
    }
    this.#running--;
    this.#port.write(answer, request);
    this.#port.onRoomChanged();
  }

  #finish(request: DiameterMessage, answer: Answer): Buffer {
    if (answer === undefined) {
      return this.#encode(request, { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED });
    }
    if (!(answer instanceof Uint8Array)) return this.#encode(request, answer);
    const bytes = asBuffer(answer);
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
    return bytes;
  }

  #encode(request: DiameterMessage, fields: AnswerFields): Buffer {
    const { originHost, originRealm } = this.#port.options;
    return answerTo(request, { originHost, originRealm, ...fields });
  }
}
