/** serving/: requests of the peer: the check, the handler, the answer, duplicates. */

import { Buffer } from 'node:buffer';
import { setMaxListeners } from 'node:events';
import type { Clock } from '../clock.js';
import type { Subject } from '../observability/connection-view.js';
import { traceChannels } from '../observability/channels.js';
import { traced } from '../observability/traced.js';
import type { News } from '../observability/news.js';
import { DiameterMessage } from '../protocol/message.js';
import type { AnsweredRequests, Given } from './answered-requests.js';
import { isThenable } from '../thenable.js';
import { HandlerAnswers, headOf, type Head } from './handler-answers.js';
import { Handling } from './handling.js';
import { OriginCheck } from './origin-check.js';
import { RequestCheck } from './request-check.js';
import type { Answer, HandlerSource } from './request-handler.js';
import type { ServingOptions } from './serving-options.js';

/** Even with quick handlers, a long queue must not keep the process from other work. */
const maxStartedPerTurn = 256;

/** The memory of a waiting request besides its bytes. */
const waitingOverheadBytes = 256;

export interface ServingContext {
  /** The `DiameterClient`, for those who trace. */
  readonly client: object;
  /** Runs something outside of the context of whoever has caused it. */
  readonly detached: (run: () => void) => void;
  readonly connection: Subject;
  readonly clock: Pick<Clock, 'now'>;
  readonly news: News;
  readonly options: ServingOptions;
  /** The answers given so far, on any connection. */
  readonly answered: AnsweredRequests;
  /** The user's handlers. */
  readonly handlers: HandlerSource;
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
  readonly #origins: OriginCheck;
  readonly #check: RequestCheck;
  readonly #answers: HandlerAnswers;
  /** With the times at which they were read. */
  readonly #waiting = new Map<DiameterMessage, number>();
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
    this.#origins = new OriginCheck(context.connection);
    this.#check = new RequestCheck(options, context.handlers);
    this.#answers = new HandlerAnswers(options);
  }

  /** More requests may be read. */
  get hasRoom(): boolean {
    return this.#waitingBytes < this.#context.options.maxQueuedBytes;
  }

  /** Requests whose handler runs or that wait for one. */
  get unanswered(): number {
    return this.#running + this.#waiting.size;
  }

  /** `readAt`: when it was read from the socket, in milliseconds since 1970. */
  receive(request: DiameterMessage, readAt: number): void {
    const { buffer, end, start } = request.place;
    const isRelayed = this.#origins.isRelayed(buffer, start, end);
    const refusal = this.#check.refusalOf(request, isRelayed);
    if (refusal !== undefined) {
      this.#write(this.#answers.encode(request, refusal), headOf(request, readAt));
    } else if (this.#waiting.size === 0 && this.#mayHandle()) {
      this.#run(request, readAt);
    } else {
      const copy = request.copy(); // and not the whole chunk
      this.#waiting.set(copy, readAt);
      this.#waitingBytes += copy.bytes.length + waitingOverheadBytes;
      this.#noteLoad();
    }
  }

  /** Answers can be written again: waiting requests continue. */
  resume(): void {
    if (this.#waiting.size === 0 || this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#context.detached(() => this.#startWaiting());
    });
  }

  /** Drops the waiting requests and all answers to come: they could not be delivered. */
  stop(): void {
    this.#isStopped = true;
    this.#waiting.clear();
    this.#waitingBytes = 0;
    this.#abort?.abort();
  }

  #startWaiting(): void {
    let started = 0;
    for (const [request, readAt] of this.#waiting) {
      if (started === maxStartedPerTurn || !this.#mayHandle()) break;
      started++;
      this.#waiting.delete(request);
      this.#waitingBytes -= request.bytes.length + waitingOverheadBytes;
      this.#run(request, readAt);
    }
    if (this.#isStopped) return;
    if (started === maxStartedPerTurn) this.resume();
    this.#noteLoad();
  }

  #mayHandle(): boolean {
    return this.#running < this.#context.options.maxConcurrentHandlers && this.#output.mayWrite;
  }

  /** Makes a promise only if the handler returns one: most answers have reached the socket before this returns. */
  #run(request: DiameterMessage, readAt: number): void {
    const head = headOf(request, readAt);
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

  #write(answer: Given, head: Head): void {
    if (answer === undefined || this.#isStopped) return;
    this.#output.writeAnswer(answer, head.hopByHopId, head.endToEndId);
    const { clock, connection, news } = this.#context;
    news.requestServed?.(connection, head, new DiameterMessage(answer, 0, answer.length), clock.now());
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
    const { connection, news } = this.#context;
    news.handlerFailed?.(connection, error, head.commandCode);
    try {
      return this.#answers.apology(request, head);
    } catch (encodeError) {
      // For example a request of 16 MiB whose answer must repeat most of it.
      news.handlerFailed?.(connection, encodeError, head.commandCode);
      return undefined;
    }
  }

  #handle(request: DiameterMessage, head: Head): Given | Promise<Given> {
    if (!traceChannels.handle.hasSubscribers) return this.#callHandler(request, head);
    const { client, connection } = this.#context;
    const trace = new Handling(client, connection, request, head);
    const call = () => this.#callHandler(request, head);
    return traced(traceChannels.handle, trace, () => trace.run(call));
  }

  #callHandler(request: DiameterMessage, head: Head): Given | Promise<Given> {
    const { connection, handlers } = this.#context;
    const answer = handlers.of(request)?.(request, { connection, signal: this.#signal() });
    return isThenable(answer)
      ? this.#finishLater(request, head, answer)
      : this.#finish(request, head, answer);
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
    // Until then the handler may change or transfer its bytes.
    return this.#finish(request, head, answer instanceof Uint8Array ? Buffer.from(answer) : answer);
  }

  #finish(request: DiameterMessage, head: Head, answer: Answer | null): Given {
    // The connection has ended and the handler has no answer. The peer may repeat its request over another connection.
    if (answer === undefined && this.#isStopped) return undefined;
    return this.#answers.bytesOf(answer, request, head);
  }
}
