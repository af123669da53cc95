/** redirect/: redirects (3006): whether a request follows one, where to, and which further requests go there as well. */

import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { Follow, RedirectFollower, Redirected } from '../group/redirected.js';
import type { TaskTrace } from '../group/task-trace.js';
import { withItsTick } from '../link/call.js';
import type { News } from '../observability/news.js';
import type { Redirect, RedirectRoute, RefusedRedirect } from '../observability/redirect-facts.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { encodedFor } from '../pool/sendable.js';
import type { Slot, Target } from '../pool/slot.js';
import { readingInto, type Draft } from '../protocol/draft.js';
import type { DiameterMessage } from '../protocol/message.js';
import { HostChoice, type Choice, type Visit } from './choice.js';
import { FollowableCall, type CallParts } from './followable-call.js';
import { Pursuit, type PursuitDesk } from './pursuit.js';
import type { RedirectOptions } from './redirect-options.js';
import { RouteTable, type RoutedRequest } from './route-table.js';

/** What the redirects of a client need of it. */
export interface RedirectServices {
  readonly clock: Clock;
  readonly news: News;
  readonly pool: Pick<ConnectionPool, 'slotOf' | 'target'>;
  /** Read when it is needed: an update changes it. */
  readonly options: { readonly redirect: RedirectOptions };
}

/** A call to a group, which gets it back if it cannot be sent elsewhere. */
export interface DivertibleCall extends CallParts {
  /** The name of the group. */
  readonly target: string;
  /** A member speaks TLS. */
  readonly isSecured: boolean;
  /** The address of the member that would get it. */
  member(): string | undefined;
  fallBack(timeoutMs: number): void;
}

/**
 * Follows the redirects of a client. While that is off, nothing comes here. While it is on, a call is an object of another class,
 * which looks at the E bit of its answer; the rest is made for answers with 3006 alone.
 */
export class Redirects implements RedirectFollower, PursuitDesk {
  readonly #services: RedirectServices;
  readonly #choice: HostChoice;
  readonly #routes: RouteTable;
  /** The options that the routes were made under. */
  #routedBy: RedirectOptions;

  constructor(services: RedirectServices) {
    const { clock, news, options, pool } = services;
    this.#services = services;
    this.#routedBy = options.redirect;
    this.#choice = new HostChoice(pool, news);
    this.#routes = new RouteTable(clock, news, () => options.redirect);
    const lost = (address: string) => this.#routes.dropTo(address);
    news.subscribe({
      stateEntered: ({ address }, { to }) => {
        if (to === 'SUSPECT' || to === 'FAILED' || to === 'DPR_RECEIVED') lost(address);
      },
      breakerEntered: (address, _from, { state }) => {
        if (state === 'OPEN') lost(address);
      },
    });
  }

  get isOn(): boolean {
    return this.#services.options.redirect.enabled;
  }

  /** Earlier redirects hold for further requests. */
  get hasRoutes(): boolean {
    return this.#routes.size > 0;
  }

  /** Those that hold now. */
  get routes(): readonly RedirectRoute[] {
    this.#noteOptions();
    return this.#routes.all;
  }

  // Calls.

  /** A request to an address. Rejects with what `slotOf` of the pool throws, too. */
  ask(
    target: Target,
    message: Buffer,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    trace: TaskTrace | undefined,
  ): Promise<DiameterMessage> {
    return new Promise((resolve, reject) => {
      this.#begin(target, { message, beganAt: withItsTick, timeoutMs, signal, trace, resolve, reject });
    });
  }

  /** As {@link ask}. The message is kept for a redirect, so it is made in memory of its own. */
  askDraft<T>(
    target: Target,
    draft: Draft<T>,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    trace: TaskTrace | undefined,
    beganAt = withItsTick,
  ): Promise<T> {
    const message = encodedFor(target.key, draft, target.options.maxMessageBytes);
    return new Promise((resolve, reject) => {
      const settle = readingInto(draft, resolve, reject);
      this.#begin(target, { message, beganAt, timeoutMs, signal, trace, resolve: settle, reject });
    });
  }

  /** An earlier redirect may lead the request elsewhere. */
  #begin(target: Target, parts: CallParts): void {
    const way = this.hasRoutes ? this.#wayTo(target, parts.message) : undefined;
    if (way === undefined) this.#submit(this.slotOf(target), parts);
    else this.#submit(way, parts, this.#backTo(target, parts));
  }

  /** What is done where the request cannot be sent elsewhere. A method of its own, so that other calls cost no closure. */
  #backTo(target: Target, parts: CallParts): (timeoutMs: number) => void {
    return (timeoutMs) => {
      try {
        this.#submit(this.slotOf(target), { ...parts, beganAt: withItsTick, timeoutMs });
      } catch (error) {
        parts.reject(error);
      }
    };
  }

  /** Sends a request to a group where an earlier redirect leads it; false if none holds for it. */
  divert(call: DivertibleCall): boolean {
    const way = this.#wayOf(call, call.isSecured);
    if (way === undefined) return false;
    this.#submit(way, call, (timeoutMs) => call.fallBack(timeoutMs));
    return true;
  }

  #submit(slot: Slot, parts: CallParts, fallBack?: (timeoutMs: number) => void): void {
    if (parts.trace !== undefined) parts.trace.member = slot.connection;
    slot.submit(new FollowableCall(this, slot, parts, fallBack));
  }

  follow(call: Redirected, answer: DiameterMessage): Follow | undefined {
    const pursuit = new Pursuit(this, call, answer);
    return pursuit.goOn(call.from, answer) ? pursuit : undefined;
  }

  // Routes.

  #wayTo({ isSecured, key }: Target, message: Buffer): Slot | undefined {
    return this.#wayOf({ target: key, message, member: () => key }, isSecured);
  }

  /** Follows routes from one to the next; undefined if there is none, or the host cannot be asked now. */
  #wayOf(request: RoutedRequest, isSecured: boolean): Slot | undefined {
    this.#noteOptions();
    const { allowDowngrade, maxRedirects } = this.#services.options.redirect;
    let way: Target | undefined;
    let next: RoutedRequest = request;
    for (let left = maxRedirects; left > 0; left--) {
      const route = this.#routes.find(next);
      if (route === undefined) break;
      const { to } = route;
      const target = this.#services.pool.target(to);
      if (isSecured && !target.isSecured && !allowDowngrade) break;
      way = target;
      next = { target: to, message: request.message, member: () => to };
    }
    try {
      return way === undefined ? undefined : this.slotOf(way);
    } catch {
      return undefined; // The target of the call says what is wrong, if anything.
    }
  }

  /** The hosts that are allowed may be others now. */
  #noteOptions(): void {
    const { redirect } = this.#services.options;
    if (redirect === this.#routedBy) return;
    const isSame = Object.entries(redirect).every(
      ([name, value]) => value === Reflect.get(this.#routedBy, name),
    );
    this.#routedBy = redirect;
    if (!isSame) this.#routes.clear();
  }

  // What a redirected request asks.

  choose(answer: DiameterMessage, visit: Visit): Choice | RefusedRedirect {
    const { clock, options } = this.#services;
    return this.#choice.of(answer, visit, options.redirect, clock.now());
  }

  slotOf(target: Target): Slot {
    return this.#services.pool.slotOf(target);
  }

  noteFollowed(from: Slot, to: Slot, { usage }: Choice): Redirect {
    const { clock, news } = this.#services;
    news.redirected?.(from.connection, to.connection);
    return { at: clock.now(), from: from.key, to: to.key, usage };
  }

  noteRefused(from: Slot, refused: RefusedRedirect): void {
    this.#services.news.redirectRefused?.(from.connection, refused);
  }

  noteArrived({ expiresAt, usage }: Choice, from: Slot, target: string, message: Buffer, to: Slot): void {
    if (usage === 'DONT_CACHE' || expiresAt <= this.#services.clock.now()) return;
    this.#noteOptions();
    this.#routes.add(usage, { target, message, member: () => from.key }, to.key, expiresAt);
  }
}
