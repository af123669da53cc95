import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { ConnectionOptions } from '../connection/connection-options.js';
import { InvalidMessageError } from '../errors.js';
import type { Groups } from '../group/groups.js';
import { GroupSend } from '../group/group-send.js';
import type { RequestSettings } from '../group/group-task.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { TaskTrace } from '../group/task-trace.js';
import { Routes, type Route, type RouteMatch } from '../group/routes.js';
import type { Connection } from '../observability/connection-view.js';
import { withItsTick } from '../link/call.js';
import { encodedFor } from '../pool/sendable.js';
import { readingInto, type Draft } from '../protocol/draft.js';
import { CommandFlag, flagsAt } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Redirects } from '../redirect/redirects.js';
import {
  checkRequest,
  establishMs,
  sendable,
  type CallOptions,
  type CheckTarget,
  type MarkedOptions,
} from './call-checks.js';

/** What calls to a group are checked by. */
class GroupTarget implements CheckTarget {
  readonly key: string;
  readonly group: PeerGroup;
  readonly #common: () => ConnectionOptions;

  constructor(group: PeerGroup, common: () => ConnectionOptions) {
    this.key = group.name;
    this.group = group;
    this.#common = common;
  }

  get options(): ConnectionOptions {
    return this.#common();
  }
}

/** Calls to groups, and the routes to them. Throws what is wrong with a call itself. */
export class GroupCalls {
  readonly #routes = new Routes();
  readonly #groups: Groups;
  readonly #clock: Clock;
  readonly #common: () => ConnectionOptions;
  readonly #redirects: Redirects;
  #last: GroupTarget | undefined;

  /** `common`: the options of addresses without overrides. */
  constructor(groups: Groups, clock: Clock, redirects: Redirects, common: () => ConnectionOptions) {
    this.#groups = groups;
    this.#redirects = redirects;
    this.#clock = clock;
    this.#common = common;
  }

  /** As a target of calls. Throws an `InvalidConfigError` if it can be none. */
  targetOf(group: PeerGroup): GroupTarget {
    const last = this.#last;
    if (last?.group === group && !group.isClosed) return last;
    this.#groups.check(group);
    this.#last = new GroupTarget(group, this.#common);
    return this.#last;
  }

  send(
    group: PeerGroup,
    message: Uint8Array,
    options: CallOptions | undefined,
    trace: TaskTrace | undefined,
  ): Promise<void> {
    const target = this.targetOf(group);
    const bytes = sendable(message, target);
    if ((flagsAt(bytes, 0) & CommandFlag.request) === 0) {
      throw new InvalidMessageError(
        `The message to group ${group.name} cannot be sent: its R bit is clear, and an answer goes to the peer that has asked`,
        { address: group.name },
      );
    }
    options?.signal?.throwIfAborted();
    const settings = settingsOf(options, target.options.sendTimeoutMs, trace);
    return new Promise((resolve, reject) => {
      group.dispatcher.begin(new GroupSend(group.dispatcher, bytes, settings, resolve, reject));
    });
  }

  request(
    group: PeerGroup,
    message: Uint8Array,
    options: CallOptions | undefined,
    trace: TaskTrace | undefined,
  ): Promise<DiameterMessage> {
    const target = this.targetOf(group);
    const bytes = sendable(message, target);
    checkRequest(bytes, target);
    options?.signal?.throwIfAborted();
    const settings = settingsOf(options, target.options.requestTimeoutMs, trace);
    return new Promise((resolve, reject) => {
      this.#dispatch(group, bytes, settings, resolve, reject);
    });
  }

  /** An earlier redirect may lead the request elsewhere. */
  #dispatch(
    group: PeerGroup,
    message: Buffer,
    settings: RequestSettings,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
  ): void {
    const isDiverted = this.#redirects.hasRoutes && this.#divert(group, message, settings, resolve, reject);
    if (!isDiverted) group.dispatcher.request(message, settings, resolve, reject);
  }

  /** A method of its own, so that the others cost no closure. */
  #divert(
    { dispatcher }: PeerGroup,
    message: Buffer,
    settings: RequestSettings,
    resolve: (answer: DiameterMessage) => void,
    reject: (error: unknown) => void,
  ): boolean {
    return this.#redirects.divert({
      ...settings,
      target: dispatcher.key,
      isSecured: dispatcher.members.some(({ slot }) => slot.isSecured),
      member: () => dispatcher.memberFor(message)?.key,
      message,
      beganAt: withItsTick,
      trace: settings.trace,
      resolve,
      reject,
      fallBack: (timeoutMs) => dispatcher.request(message, { ...settings, timeoutMs }, resolve, reject),
    });
  }

  /** `beganAt`: when the call began, by default now. */
  requestDraft<T>(
    group: PeerGroup,
    draft: Draft<T>,
    options: MarkedOptions | undefined,
    trace: TaskTrace | undefined,
    beganAt: number | undefined,
  ): Promise<T> {
    const target = this.targetOf(group);
    const bytes = encodedFor(group.name, draft, target.options.maxMessageBytes);
    const settings = settingsOf(options, target.options.requestTimeoutMs, trace);
    const spentMs = beganAt === undefined ? 0 : this.#clock.now() - beganAt;
    const left = { ...settings, timeoutMs: Math.max(1, settings.timeoutMs - spentMs) };
    return new Promise((resolve, reject) => {
      const settle = readingInto(draft, resolve, reject);
      this.#dispatch(group, bytes, left, settle, reject);
    });
  }

  /** Resolves with the first connection of the group that is open. */
  connect(group: PeerGroup, options: CallOptions | undefined): Promise<Connection> {
    const timeoutMs = options?.timeoutMs ?? establishMs(this.targetOf(group).options, true);
    return group.connect(timeoutMs, options?.signal);
  }

  route(match: RouteMatch, target: string | PeerGroup): void {
    if (typeof target !== 'string') this.#groups.check(target);
    this.#routes.set(match, target);
  }

  /** Where a call without an address goes. */
  routeOf(realm: unknown, host: unknown, applicationId: number): Route {
    const wanted = typeof realm === 'string' ? realm : undefined;
    const group = typeof host === 'string' ? this.#groups.of(host.toLowerCase()) : undefined;
    if (group === undefined) return this.#routes.of(wanted, applicationId);
    return { realm: wanted, applicationId, target: group };
  }
}

function settingsOf(
  options: MarkedOptions | undefined,
  timeoutMs: number,
  trace: TaskTrace | undefined,
): RequestSettings {
  return {
    mayMove: options?.retry ?? true,
    timeoutMs: options?.timeoutMs ?? timeoutMs,
    signal: options?.signal,
    priority: options?.priority,
    avoided: options?.marks?.avoided?.toLowerCase(),
    trace: routeOf(options, trace),
  };
}

/** A session wants to know who gets its first request. */
function routeOf(options: MarkedOptions | undefined, trace: TaskTrace | undefined): TaskTrace | undefined {
  const route = options?.marks?.route;
  if (route === undefined) return trace;
  route.trace = trace ?? { member: undefined, attempts: [], failovers: [], redirects: [] };
  return route.trace;
}
