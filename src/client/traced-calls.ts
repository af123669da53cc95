import type { Buffer } from 'node:buffer';
import type { Command, Deliverable } from '../dictionary/command.js';
import type { TaskTrace } from '../group/task-trace.js';
import type { PeerGroup } from '../group/peer-group.js';
import { traceChannels } from '../observability/channels.js';
import { traced } from '../observability/traced.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { CallOptions } from './call-checks.js';
import { CallTrace, type TracedClient } from './call-trace.js';
import { rejected, type AddressedCall, type Calls } from './calls.js';

/** The calls of a client, told to its tracing channel while somebody listens there. */
export class TracedCalls {
  readonly #client: TracedClient;
  readonly #calls: Calls;

  constructor(client: TracedClient, calls: Calls) {
    this.#client = client;
    this.#calls = calls;
  }

  send(to: string | PeerGroup, message: Uint8Array, options: CallOptions | undefined): Promise<void> {
    const calls = this.#calls;
    if (!traceChannels.request.hasSubscribers) return calls.send(to, message, options, undefined);
    const trace = new CallTrace(this.#client, 'send', to, message);
    return traced(traceChannels.request, trace, () => calls.send(to, message, options, trace));
  }

  request(
    to: string | PeerGroup,
    message: Uint8Array,
    options: CallOptions | undefined,
  ): Promise<DiameterMessage> {
    const calls = this.#calls;
    if (!traceChannels.request.hasSubscribers) return calls.request(to, message, options, undefined);
    const trace = new CallTrace(this.#client, 'request', to, message);
    return traced(traceChannels.request, trace, () => calls.request(to, message, options, trace));
  }

  /** A request as it is kept until it is delivered. Throws what is wrong with it. */
  record<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Deliverable<R>,
  ): { readonly target: string; readonly message: Buffer } {
    return this.#calls.record(to, command, fields);
  }

  /** A record. `moves`: what is told of it if it goes to a group. */
  async carry(
    to: string | PeerGroup,
    message: Buffer,
    moves: TaskTrace,
    signal: AbortSignal | undefined,
  ): Promise<DiameterMessage> {
    const calls = this.#calls;
    const options = signal && { signal };
    if (!traceChannels.request.hasSubscribers) return calls.request(to, message, options, moves);
    const trace = new CallTrace(this.#client, 'request', to, message);
    try {
      return await traced(traceChannels.request, trace, () => calls.request(to, message, options, trace));
    } finally {
      moves.failovers = trace.failovers;
    }
  }

  /** `given`: the arguments of `client.call`. */
  call(given: readonly unknown[]): Promise<unknown> {
    try {
      return this.#call(...this.#calls.addressed(given));
    } catch (error) {
      return rejected(error);
    }
  }

  #call(...[to, command, fields, options]: AddressedCall): Promise<unknown> {
    const calls = this.#calls;
    if (!traceChannels.request.hasSubscribers) return calls.call(to, command, fields, options, undefined);
    const trace = new CallTrace(this.#client, 'call', to, command);
    return traced(traceChannels.request, trace, () => calls.call(to, command, fields, options, trace));
  }
}
