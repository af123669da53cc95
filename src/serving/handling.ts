import type { Buffer } from 'node:buffer';
import type { HandleTrace } from '../observability/channels.js';
import type { Connection } from '../observability/connection-view.js';
import type { Ending } from '../observability/traced.js';
import { DiameterMessage, sessionIdOf } from '../protocol/message.js';
import type { Head } from './handler-answers.js';

type Wrap = (run: () => unknown) => unknown;

/** What the channel `diameter-client:handle` tells of a request of the peer. */
export class Handling implements HandleTrace, Ending {
  readonly client: object;
  readonly connection: Connection;
  readonly request: DiameterMessage;
  readonly applicationId: number;
  readonly commandCode: number;
  isPending = true;
  result: Buffer | undefined = undefined;
  error: unknown = undefined;
  #wraps: readonly Wrap[] = [];

  constructor(client: object, connection: Connection, request: DiameterMessage, head: Head) {
    this.client = client;
    this.connection = connection;
    this.request = request;
    this.applicationId = head.applicationId;
    this.commandCode = head.commandCode;
  }

  get sessionId(): string | undefined {
    return sessionIdOf(this.request);
  }

  get answer(): DiameterMessage | undefined {
    return this.result && new DiameterMessage(this.result, 0, this.result.length);
  }

  around(wrap: Wrap): void {
    this.#wraps = [...this.#wraps, wrap];
  }

  /** Runs the handler within what the subscribers have put around it: the first of them is the outermost. */
  run<Result>(handler: () => Result): Result {
    let outcome: { readonly value: Result } | undefined;
    const innermost = (): unknown => {
      outcome = { value: handler() };
      return outcome.value;
    };
    this.#wraps.reduceRight<() => unknown>((run, wrap) => () => wrap(run), innermost)();
    if (outcome === undefined) throw new TypeError('a wrap of a HandleTrace must call what it is given');
    return outcome.value;
  }
}
