import type { Buffer } from 'node:buffer';
import type { Command, Deliverable, Fillable } from '../dictionary/command.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import { checkCommand } from '../dictionary/handlers.js';
import type { TaskTrace } from '../group/task-trace.js';
import type { GroupServices } from '../group/group-services.js';
import { Groups } from '../group/groups.js';
import { PeerGroup } from '../group/peer-group.js';
import type { RouteMatch } from '../group/routes.js';
import type { Connection } from '../observability/connection-view.js';
import * as is from '../options/option-types.js';
import type { Overload } from '../overload/overload.js';
import { admit } from '../pool/admission.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import type { DiameterMessage } from '../protocol/message.js';
import { Redirects } from '../redirect/redirects.js';
import {
  checkCallOptions,
  checkRequest,
  establishMs,
  sendable,
  type CallOptions,
  type MarkedOptions,
} from './call-checks.js';
import type { CallTrace } from './call-trace.js';
import { GroupCalls } from './group-calls.js';
import type { ResolvedOptions } from './options.js';
import { TypedCalls } from './typed-calls.js';

const noFields: Readonly<Record<string, unknown>> = {};

/** A typed call whose target is known. */
export type AddressedCall = readonly [
  to: string | PeerGroup,
  command: Command<object, object>,
  fields: object,
  options: CallOptions | undefined,
];

type CallServices = Omit<GroupServices, 'redirects' | 'refusal'>;

/** Read when they are needed: an update changes them. */
type LiveValues = Pick<ResolvedOptions, 'allowSameOriginHost' | 'common' | 'redirect'>;

/** The calls of a client: checks them and gives them to the pool, or to a group. They never throw, but reject. */
export class Calls {
  readonly #pool: ConnectionPool;
  readonly #overload: Overload;
  readonly #groupCalls: GroupCalls;
  readonly #typedCalls: TypedCalls;
  readonly groups: Groups;
  readonly redirects: Redirects;

  constructor(pool: ConnectionPool, services: CallServices, options: LiveValues) {
    const { clock, news, overload } = services;
    this.#pool = pool;
    this.#overload = overload;
    this.redirects = new Redirects({ clock, news, pool, options });
    this.groups = new Groups(pool, { ...services, redirects: this.redirects }, options);
    this.#groupCalls = new GroupCalls(this.groups, clock, this.redirects, () => options.common);
    this.#typedCalls = new TypedCalls(pool, { clock, overload, redirects: this.redirects }, this.#groupCalls);
  }

  send(
    to: string | PeerGroup,
    message: Uint8Array,
    options: CallOptions | undefined,
    trace: CallTrace | undefined,
  ): Promise<void> {
    try {
      checkCallOptions(options);
      if (to instanceof PeerGroup) return this.#groupCalls.send(to, message, options, trace);
      const target = this.#pool.target(to);
      const bytes = sendable(message, target);
      options?.signal?.throwIfAborted();
      const timeoutMs = options?.timeoutMs ?? target.options.sendTimeoutMs;
      if (this.#overload.isInForce) admit(this.#overload, target, bytes, options?.priority);
      return this.#pool.slotOf(target).send(bytes, timeoutMs, options?.signal);
    } catch (error) {
      return rejected(error);
    }
  }

  request(
    to: string | PeerGroup,
    message: Uint8Array,
    options: CallOptions | undefined,
    trace: TaskTrace | undefined,
  ): Promise<DiameterMessage> {
    try {
      checkCallOptions(options);
      if (to instanceof PeerGroup) return this.#groupCalls.request(to, message, options, trace);
      const target = this.#pool.target(to);
      const bytes = sendable(message, target);
      checkRequest(bytes, target);
      options?.signal?.throwIfAborted();
      const timeoutMs = options?.timeoutMs ?? target.options.requestTimeoutMs;
      if (this.#overload.isInForce) admit(this.#overload, target, bytes, options?.priority);
      return this.redirects.isOn
        ? this.redirects.ask(target, bytes, timeoutMs, options?.signal, trace)
        : this.#pool.slotOf(target).request(bytes, timeoutMs, options?.signal);
    } catch (error) {
      return rejected(error);
    }
  }

  call<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Fillable<R>,
    options: CallOptions | undefined,
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<A>> {
    try {
      checkCallOptions(options);
      options?.signal?.throwIfAborted();
      return this.#typedCalls.call(to, command, fields, options, trace);
    } catch (error) {
      return rejected(error);
    }
  }

  /** A request as it is kept until it is delivered. Throws what is wrong with it. */
  record<R extends object, A extends object>(
    to: string | PeerGroup,
    command: Command<R, A>,
    fields: Deliverable<R>,
  ): { readonly target: string; readonly message: Buffer } {
    return this.#typedCalls.record(to, command, fields);
  }

  /** As {@link call}, with options that a session has made. */
  callMarked(
    to: string | PeerGroup,
    command: Command<object, object>,
    fields: object,
    options: MarkedOptions,
    trace: CallTrace | undefined,
  ): Promise<ReceivedAnswer<object>> {
    try {
      return this.#typedCalls.call(to, command, fields, options, trace);
    } catch (error) {
      return rejected(error);
    }
  }

  /** A target as it is known, and our Origin-Host there. Throws what is wrong with it. */
  targetOf(to: string | PeerGroup): { readonly target: string | PeerGroup; readonly originHost: string } {
    const isGroup = to instanceof PeerGroup;
    const { key, options } = isGroup ? this.#groupCalls.targetOf(to) : this.#pool.target(to);
    return { target: isGroup ? to : key, originHost: options.originHost };
  }

  /** The arguments of `client.call`, with a target in front if there is none. Throws what `routeOf` throws. */
  addressed(given: readonly unknown[]): AddressedCall {
    const [first, second] = given;
    if (typeof first !== 'object' || first === null || first instanceof PeerGroup) {
      // The overloads of `call` say so; a program without types is told by the checks of each.
      return given as unknown as AddressedCall;
    }
    checkCommand(first);
    const [command, , options] = given as readonly [
      Command<object, object>,
      unknown,
      CallOptions | undefined,
    ]; // likewise
    // What is no object is refused with the others that are wrong.
    const fields = second as object;
    const { destinationHost, destinationRealm } = is.isRecord(second) ? second : noFields;
    const { applicationId } = command.application;
    const { realm, target } = this.#groupCalls.routeOf(destinationRealm, destinationHost, applicationId);
    const isMissing = is.isRecord(second) && destinationRealm === undefined && realm !== undefined;
    return [target, command, isMissing ? { ...second, destinationRealm: realm } : fields, options];
  }

  /** Throws an `InvalidConfigError`. */
  route(match: RouteMatch, target: string | PeerGroup): void {
    this.#groupCalls.route(match, target instanceof PeerGroup ? target : this.#pool.target(target).key);
  }

  connect(to: string | PeerGroup, options: CallOptions | undefined): Promise<Connection> {
    try {
      checkCallOptions(options);
      options?.signal?.throwIfAborted();
      if (to instanceof PeerGroup) return this.#groupCalls.connect(to, options);
      const target = this.#pool.target(to);
      const timeoutMs = options?.timeoutMs ?? establishMs(target.options, target.isSecured);
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
