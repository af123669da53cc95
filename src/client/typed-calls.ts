import type { Buffer } from 'node:buffer';
import { PeerGroup } from '../group/peer-group.js';
import type { CheckTarget, MarkedOptions, RequestMarks } from './call-checks.js';
import type { CallTrace } from './call-trace.js';
import type { GroupCalls } from './group-calls.js';
import { CommandDraft } from '../dictionary/command-draft.js';
import type { Command, Deliverable, Fillable } from '../dictionary/command.js';
import { checkCommand } from '../dictionary/handlers.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import type { Clock } from '../clock.js';
import type { Fields } from '../dictionary/fields.js';
import { newSessionId } from '../dictionary/session-ids.js';
import { ConnectionTimeoutError, InvalidMessageError, RequestTimeoutError } from '../errors.js';
import type { Overload } from '../overload/overload.js';
import { admit } from '../pool/admission.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { show } from '../phrases.js';
import { encodedFor } from '../pool/sendable.js';
import type { Redirects } from '../redirect/redirects.js';
import { Slot, type Target } from '../pool/slot.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { isConnectionCommand } from '../protocol/codes.js';

/** Who sends. */
interface Identity {
  readonly originHost: string;
  readonly originRealm: string;
}

interface Services {
  readonly clock: Clock;
  readonly overload: Overload;
  readonly redirects: Redirects;
}

/** Turns the fields of a call into a request. */
export class TypedCalls {
  readonly #pool: ConnectionPool;
  readonly #clock: Clock;
  readonly #redirects: Redirects;
  readonly #groupCalls: GroupCalls;
  readonly #overload: Overload;

  constructor(pool: ConnectionPool, { clock, overload, redirects }: Services, groupCalls: GroupCalls) {
    this.#pool = pool;
    this.#clock = clock;
    this.#overload = overload;
    this.#redirects = redirects;
    this.#groupCalls = groupCalls;
  }

  /** Throws what is wrong with the call itself. */
  call<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: MarkedOptions | undefined,
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<A>> {
    return to instanceof PeerGroup
      ? this.#callGroup(to, command, fields, options, trace)
      : this.#callAddress(to, command, fields, options, trace);
  }

  /** `beganAt`: when the call began, by default now. */
  #callGroup<R extends object, A extends object>(
    group: PeerGroup,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: MarkedOptions | undefined,
    trace: CallTrace | undefined,
    beganAt?: number,
  ): Promise<ReceivedAnswer<A>> {
    checkCommand(command);
    const target = this.#groupCalls.targetOf(group);
    const draft = this.#draft(command, fields, target, group.peer, trace, options?.marks);
    if (draft !== undefined) return this.#groupCalls.requestDraft(group, draft, options, trace, beganAt);
    const timeoutMs = options?.timeoutMs ?? target.options.requestTimeoutMs;
    return this.#callGroupOnceConnected(group, command, fields, { ...options, timeoutMs }, trace);
  }

  /** Only a CEA tells the realm of the peers. */
  async #callGroupOnceConnected<R extends object, A extends object>(
    group: PeerGroup,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: MarkedOptions & { readonly timeoutMs: number },
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<A>> {
    const beganAt = this.#clock.now();
    const { peer } = await this.#groupCalls.connect(group, options);
    const destinationRealm = peer?.originRealm ?? this.#groupCalls.targetOf(group).options.originRealm;
    return this.#callGroup(group, command, { ...fields, destinationRealm }, options, trace, beganAt);
  }

  /** `beganAt`: when the call began, by default now. */
  #callAddress<R extends object, A extends object>(
    address: string,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: MarkedOptions | undefined,
    trace: CallTrace | undefined,
    beganAt?: number,
  ): Promise<ReceivedAnswer<A>> {
    checkCommand(command);
    const target = this.#pool.target(address);
    const timeoutMs = options?.timeoutMs ?? target.options.requestTimeoutMs;
    const peer = target instanceof Slot ? target.connection.peer : undefined;
    const draft = this.#draft(command, fields, target, peer, trace, options?.marks);
    if (draft === undefined) {
      return this.#callOnceConnected(target, command, fields, { ...options, timeoutMs }, trace);
    }
    if (this.#overload.isInForce) admit(this.#overload, target, draft.encode(), options?.priority);
    if (this.#redirects.isOn) {
      return this.#redirects.askDraft(target, draft, timeoutMs, options?.signal, trace, beganAt);
    }
    if (!(target instanceof Slot)) draft.encode(); // An address is not dialled for what cannot be sent.
    return this.#pool.slotOf(target).requestDraft(draft, timeoutMs, options?.signal, beganAt);
  }

  /** Only the CEA tells the peer's realm. */
  async #callOnceConnected<R extends object, A extends object>(
    target: Target,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: MarkedOptions & { readonly timeoutMs: number },
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<A>> {
    const beganAt = this.#clock.now();
    const slot = this.#pool.slotOf(target);
    const peer = await this.#connected(slot, command, options, beganAt);
    const destinationRealm = peer?.originRealm ?? target.options.originRealm;
    return this.#callAddress(target.key, command, { ...fields, destinationRealm }, options, trace, beganAt);
  }

  async #connected(
    slot: Slot,
    {
      application: { applicationId },
      code: commandCode,
    }: Pick<Command<object, object>, 'application' | 'code'>,
    { signal, timeoutMs }: MarkedOptions & { readonly timeoutMs: number },
    beganAt: number,
  ): Promise<PeerInfo | undefined> {
    try {
      const { peer } = await slot.connect(timeoutMs, signal);
      signal?.throwIfAborted(); // It is listened to by one call at a time.
      return peer;
    } catch (cause) {
      const error =
        cause instanceof ConnectionTimeoutError ? requestTimeout(cause, slot.key, timeoutMs) : cause;
      const facts = { applicationId, commandCode, beganAt, isWritten: false, waitedMs: 0 };
      slot.news.requestEnded?.(slot.connection, facts, undefined, error, this.#clock.now());
      throw error;
    }
  }

  /** The whole message of a record. Throws an `InvalidMessageError`. */
  record<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Deliverable<R>,
  ): { readonly target: string; readonly message: Buffer } {
    checkCommand(command);
    const target = to instanceof PeerGroup ? this.#groupCalls.targetOf(to) : this.#pool.target(to);
    const given = fields as unknown as Fillable<R>; // more than that
    const draft = this.#draft<R, A>(command, given, target, undefined, undefined, undefined);
    if (draft === undefined) {
      const what = `destinationRealm of ${command.name} is required: the peer, which would tell it, may not be there when the record is accepted`;
      throw new InvalidMessageError(what, { address: target.key });
    }
    return { target: target.key, message: encodedFor(target.key, draft, target.options.maxMessageBytes) };
  }

  /**
   * Undefined where the grammar demands a Destination-Realm that neither the caller nor a CEA has told. Throws an
   * `InvalidMessageError`.
   */
  #draft<R extends object, A extends object>(
    command: Command<R, A>,
    fields: Fillable<R>,
    { key, options }: CheckTarget & { readonly options: Identity },
    peer: PeerInfo | undefined,
    trace: CallTrace | undefined,
    marks: RequestMarks | undefined,
  ): CommandDraft<R, A> | undefined {
    if (isConnectionCommand(command.code, command.application.applicationId)) {
      throw new InvalidMessageError(
        `${command.name} belongs to the connection, and only the client sends it to ${key}`,
        { address: key },
      );
    }
    if (typeof fields !== 'object' || fields === null) {
      throw new InvalidMessageError(`fields of ${command.name} must be an object (got ${show(fields)})`, {
        address: key,
      });
    }
    // Any request may have these fields.
    const given = fields as Fields;
    const { filled } = command.request;
    void command.answer.layout; // A definition that is wrong is told before anything is sent.
    const { originHost, originRealm } = options;
    const { destinationRealm, sessionId = newSessionId(originHost) } = given;
    if (trace !== undefined && typeof sessionId === 'string') trace.madeSessionId = sessionId;
    const values = filled.values(given, {
      sessionId,
      originHost,
      originRealm,
      destinationRealm: peer?.originRealm ?? originRealm,
      proxyInfo: undefined,
    });
    // Made for each call: a getter among the fields may make another one before this one is written.
    const draft = new CommandDraft(command, given, values, marks);
    if (!filled.demandsDestinationRealm || peer !== undefined || destinationRealm !== undefined) return draft;
    draft.encode(); // An address is not dialled for what cannot be sent.
    return undefined;
  }
}

function requestTimeout(
  cause: ConnectionTimeoutError,
  address: string,
  timeoutMs: number,
): RequestTimeoutError {
  return new RequestTimeoutError(`No answer from ${address} within ${timeoutMs} ms: ${cause.message}`, {
    address,
    delivery: 'not-sent',
    cause,
  });
}
