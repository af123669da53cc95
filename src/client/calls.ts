import type { Clock } from '../clock.js';
import type { Command, Fillable } from '../dictionary/command.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import type { Connection } from '../observability/connection-view.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import type { DiameterMessage } from '../protocol/message.js';
import { checkCallOptions, checkRequest, sendable, type CallOptions } from './call-checks.js';
import type { CallTrace } from './call-trace.js';
import { TypedCalls } from './typed-calls.js';

/** The calls of a client: checks them and gives them to the pool. They never throw, but reject. */
export class Calls {
  readonly #pool: ConnectionPool;
  readonly #typedCalls: TypedCalls;

  constructor(pool: ConnectionPool, clock: Clock) {
    this.#pool = pool;
    this.#typedCalls = new TypedCalls(pool, clock);
  }

  send(address: string, message: Uint8Array, options: CallOptions | undefined): Promise<void> {
    try {
      checkCallOptions(options);
      const target = this.#pool.target(address);
      const bytes = sendable(message, target);
      options?.signal?.throwIfAborted();
      const timeoutMs = options?.timeoutMs ?? target.options.sendTimeoutMs;
      return this.#pool.slotOf(target).send(bytes, timeoutMs, options?.signal);
    } catch (error) {
      return rejected(error);
    }
  }

  request(address: string, message: Uint8Array, options: CallOptions | undefined): Promise<DiameterMessage> {
    try {
      checkCallOptions(options);
      const target = this.#pool.target(address);
      const bytes = sendable(message, target);
      checkRequest(bytes, target);
      options?.signal?.throwIfAborted();
      const timeoutMs = options?.timeoutMs ?? target.options.requestTimeoutMs;
      return this.#pool.slotOf(target).request(bytes, timeoutMs, options?.signal);
    } catch (error) {
      return rejected(error);
    }
  }

  call<R extends object, A extends object>(
    address: string,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: CallOptions | undefined,
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<A>> {
    try {
      checkCallOptions(options);
      options?.signal?.throwIfAborted();
      return this.#typedCalls.call(address, command, fields, options, trace);
    } catch (error) {
      return rejected(error);
    }
  }

  connect(address: string, options: CallOptions | undefined): Promise<Connection> {
    try {
      checkCallOptions(options);
      const target = this.#pool.target(address);
      options?.signal?.throwIfAborted();
      const { cerTimeoutMs, dialTimeoutMs, tlsTimeoutMs } = target.options;
      const establishMs = dialTimeoutMs + (target.isSecured ? tlsTimeoutMs : 0) + cerTimeoutMs;
      const timeoutMs = options?.timeoutMs ?? establishMs;
      return this.#pool.slotOf(target).connect(timeoutMs, options?.signal);
    } catch (error) {
      return rejected(error);
    }
  }
}

/** A signal may be aborted with a reason that is no Error. */
export function rejected(error: unknown): Promise<never> {
  return Promise.reject(error);
}
