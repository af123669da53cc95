import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { News } from '../observability/news.js';
import type { RedirectRoute, RedirectUsage, RouteEnd } from '../observability/redirect-facts.js';
import { printable } from '../phrases.js';
import { dataEndAt, dataStartAt, offsetOfAvp } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { applicationIdAt, HEADER_BYTES } from '../protocol/header.js';

/** User-Name (RFC 6733 §8.14). */
const userNameCode = 1;
/** Longer Session-Ids, realms and names are not remembered. */
const maxValueBytes = 512;
/** A pass over all routes comes at most so often. */
const leastSweepMs = 1_000;

/** A request that a route may hold for. */
export interface RoutedRequest {
  /** The address or group that it is sent to. */
  readonly target: string;
  readonly message: Buffer;
  /** The address of the peer that gets it, or would get it. */
  member(): string | undefined;
}

/** How the requests are told that a redirect with this usage holds for; undefined if this one does not say. */
type Match = (request: RoutedRequest) => string | undefined;

const realmOf: Match = ({ message }) => valueOf(message, AvpCode.destinationRealm)?.toLowerCase();
const applicationOf: Match = ({ message }) => String(applicationIdAt(message, 0));

/** The order is that in which they are asked (RFC 6733 §6.1.8, precedence of cached routes). */
const matches: readonly (readonly [RedirectUsage, string, Match])[] = [
  ['ALL_SESSION', 'session', ({ message }) => valueOf(message, AvpCode.sessionId)],
  ['ALL_USER', 'user', ({ message }) => valueOf(message, userNameCode)],
  [
    'REALM_AND_APPLICATION',
    'realm and application',
    (request) => {
      const realm = realmOf(request);
      return realm === undefined ? undefined : `${realm}, ${applicationOf(request)}`;
    },
  ],
  ['ALL_REALM', 'realm', realmOf],
  ['ALL_APPLICATION', 'application', applicationOf],
  ['ALL_HOST', 'requests to', (request) => request.member()],
];

interface Limits {
  readonly maxRoutes: number;
}

/** The routes that redirects have left: where further requests go, without asking the peer that has redirected. */
export class RouteTable {
  readonly #clock: Clock;
  readonly #news: News;
  readonly #limits: () => Limits;
  /** By usage, target and what they are for; the oldest first. */
  readonly #routes = new Map<string, RedirectRoute>();
  /** Of those, the ones to each host: all connections may be lost at once. */
  readonly #byHost = new Map<string, Set<string>>();
  /** How many there are of each usage. */
  readonly #counts = new Map<RedirectUsage, number>();
  #sweepAt = Number.POSITIVE_INFINITY;

  /** `limits`: as they are now. */
  constructor(clock: Clock, news: News, limits: () => Limits) {
    this.#clock = clock;
    this.#news = news;
    this.#limits = limits;
  }

  get size(): number {
    return this.#routes.size;
  }

  /** Those that hold now. */
  get all(): readonly RedirectRoute[] {
    const now = this.#clock.now();
    return [...this.#routes.values()].filter(({ expiresAt }) => expiresAt > now);
  }

  /** Remembers where such requests go; not if the request does not say what the usage asks for. */
  add(usage: RedirectUsage, request: RoutedRequest, to: string, expiresAt: number): void {
    const [, name, match] = matches.find(([each]) => each === usage) ?? [];
    const value = match?.(request);
    const { maxRoutes } = this.#limits();
    if (value === undefined || name === undefined || maxRoutes === 0) return;
    const key = keyOf(usage, request.target, value);
    this.#drop(key, 'replaced');
    const route = { usage, target: request.target, what: `${name} ${printable(value)}`, to, expiresAt };
    this.#routes.set(key, route);
    const toHost = this.#byHost.get(to) ?? new Set();
    this.#byHost.set(to, toHost.add(key));
    this.#counts.set(usage, (this.#counts.get(usage) ?? 0) + 1);
    this.#sweepAt = Math.min(this.#sweepAt, Math.max(expiresAt, this.#clock.now() + leastSweepMs));
    this.#news.routeAdded?.(route);
    for (const oldest of this.#routes.keys()) {
      if (this.size <= maxRoutes) break;
      this.#drop(oldest, 'surplus');
    }
  }

  /** The route with the highest precedence that holds for a request. */
  find(request: RoutedRequest): RedirectRoute | undefined {
    const now = this.#clock.now();
    if (now >= this.#sweepAt) this.#sweep(now);
    for (const [usage, , match] of matches) {
      if (this.#counts.get(usage) === undefined) continue;
      const value = match(request);
      if (value === undefined) continue;
      const key = keyOf(usage, request.target, value);
      const route = this.#routes.get(key);
      if (route === undefined) continue;
      if (route.expiresAt > now) return route;
      this.#drop(key, 'expired');
    }
    return undefined;
  }

  /** Its host is gone. */
  dropTo(address: string): void {
    for (const key of this.#byHost.get(address) ?? []) this.#drop(key, 'unreachable');
  }

  clear(): void {
    for (const key of this.#routes.keys()) this.#drop(key, 'options');
  }

  #sweep(now: number): void {
    let earliest = Number.POSITIVE_INFINITY;
    for (const [key, { expiresAt }] of this.#routes) {
      if (expiresAt <= now) this.#drop(key, 'expired');
      else earliest = Math.min(earliest, expiresAt);
    }
    this.#sweepAt = Math.max(earliest, now + leastSweepMs);
  }

  #drop(key: string, why: RouteEnd): void {
    const route = this.#remove(key);
    if (route !== undefined) this.#news.routeDropped?.(route, why);
  }

  #remove(key: string): RedirectRoute | undefined {
    const route = this.#routes.get(key);
    if (route === undefined) return undefined;
    this.#routes.delete(key);
    const toHost = this.#byHost.get(route.to);
    if (toHost?.delete(key) === true && toHost.size === 0) this.#byHost.delete(route.to);
    const left = (this.#counts.get(route.usage) ?? 0) - 1;
    if (left > 0) this.#counts.set(route.usage, left);
    else this.#counts.delete(route.usage);
    return route;
  }
}

/** No address, group or usage has a line feed. */
function keyOf(usage: RedirectUsage, target: string, value: string): string {
  return `${usage}\n${target}\n${value}`;
}

function valueOf(message: Buffer, code: number): string | undefined {
  const offset = offsetOfAvp(message, HEADER_BYTES, message.length, code);
  if (offset === -1) return undefined;
  const start = dataStartAt(message, offset);
  const end = dataEndAt(message, offset);
  return end - start > maxValueBytes ? undefined : message.toString('latin1', start, end);
}
