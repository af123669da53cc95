import type { Buffer } from 'node:buffer';
import type { Command } from '../dictionary/command.js';
import type { Attempt } from '../errors.js';
import type { TaskTrace } from '../group/task-trace.js';
import { PeerGroup } from '../group/peer-group.js';
import type { RequestTrace } from '../observability/channels.js';
import type { Connection } from '../observability/connection-view.js';
import type { Failover } from '../observability/news.js';
import type { Redirect } from '../observability/redirect-facts.js';
import type { Ending } from '../observability/traced.js';
import { applicationIdAt, asBuffer, commandCodeAt, HEADER_BYTES } from '../protocol/header.js';
import { DiameterMessage, sessionIdOf } from '../protocol/message.js';

type AnyCommand = Pick<Command<object, object>, 'application' | 'code' | 'name'>;

const noAttempts: readonly Attempt[] = [];
const noFailovers: readonly Failover[] = [];
const noRedirects: readonly Redirect[] = [];

/** Who knows connections. */
export interface TracedClient {
  connection(address: string): Connection | undefined;
}

/** What the channel `diameter-client:request` tells of a call. Everything is read when it is asked for. */
export class CallTrace implements RequestTrace, TaskTrace, Ending {
  readonly client: TracedClient;
  readonly method: RequestTrace['method'];
  isPending = true;
  result: unknown = undefined;
  error: unknown = undefined;
  /** Of a typed call, once it is made up. */
  madeSessionId: string | undefined = undefined;
  member: Connection | undefined = undefined;
  attempts: readonly Attempt[] = noAttempts;
  failovers: readonly Failover[] = noFailovers;
  redirects: readonly Redirect[] = noRedirects;
  readonly #to: string | PeerGroup;
  readonly #sent: Uint8Array | AnyCommand;

  /** `sent`: the message, or the command of a typed call. A program without types may pass anything else. */
  constructor(
    client: TracedClient,
    method: RequestTrace['method'],
    to: string | PeerGroup,
    sent: Uint8Array | AnyCommand,
  ) {
    this.client = client;
    this.method = method;
    this.#to = to;
    this.#sent = sent;
  }

  get address(): string {
    return this.#to instanceof PeerGroup ? this.#to.name : this.#to;
  }

  get group(): string | undefined {
    return this.#to instanceof PeerGroup ? this.#to.name : undefined;
  }

  get applicationId(): number | undefined {
    const message = this.#message;
    return message === undefined ? this.#command?.application.applicationId : applicationIdAt(message, 0);
  }

  get commandCode(): number | undefined {
    const message = this.#message;
    return message === undefined ? this.#command?.code : commandCodeAt(message, 0);
  }

  get applicationName(): string | undefined {
    return this.#command?.application.name;
  }

  get commandName(): string | undefined {
    return this.#command?.name;
  }

  get sessionId(): string | undefined {
    const message = this.#message;
    return message === undefined
      ? this.madeSessionId
      : sessionIdOf(new DiameterMessage(message, 0, message.length));
  }

  get connection(): Connection | undefined {
    if (this.group !== undefined || this.member !== undefined) return this.member;
    try {
      return this.client.connection(this.address);
    } catch {
      return undefined; // It is no address.
    }
  }

  get answer(): DiameterMessage | undefined {
    const { result } = this;
    if (result instanceof DiameterMessage || result === undefined) return result;
    // A typed call resolves with fields that have their message.
    const { message } = result as { readonly message?: unknown };
    return message instanceof DiameterMessage ? message : undefined;
  }

  get #message(): Buffer | undefined {
    const sent = this.#sent;
    return sent instanceof Uint8Array && sent.length >= HEADER_BYTES ? asBuffer(sent) : undefined;
  }

  get #command(): AnyCommand | undefined {
    const sent: unknown = this.#sent;
    if (typeof sent !== 'object' || sent === null || !('application' in sent)) return undefined;
    return sent as AnyCommand; // checked as `checkCommand` does
  }
}
