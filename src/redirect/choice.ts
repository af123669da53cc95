import type { News } from '../observability/news.js';
import type { RedirectUsage, RefusedRedirect } from '../observability/redirect-facts.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { show } from '../phrases.js';
import { Slot, type Target } from '../pool/slot.js';
import type { DiameterMessage } from '../protocol/message.js';
import { readIndication } from './indication.js';
import type { RedirectOptions } from './redirect-options.js';
import { readRedirectUri, type RedirectUri } from './redirect-uri.js';

/** Where a redirected request has been. */
export interface Visit {
  /** The peer that has redirected it. */
  readonly from: Slot;
  /** The addresses that it was sent to. */
  readonly visited: ReadonlySet<string>;
  /** How often it was redirected before. */
  readonly redirects: number;
}

/** The host that a redirected request is sent to. */
export interface Choice {
  readonly target: Target;
  readonly usage: RedirectUsage;
  /** Milliseconds since 1970 until which the redirect holds for further requests; now if it does not. */
  readonly expiresAt: number;
}

type Pool = Pick<ConnectionPool, 'target'>;

/** Chooses the one host of a redirect that a request is sent to: the first that nothing speaks against. */
export class HostChoice {
  readonly #pool: Pool;
  readonly #news: News;
  /** The address of the connection to each peer, by its Origin-Host in lower case. */
  readonly #addresses = new Map<string, string>();

  constructor(pool: Pool, news: News) {
    this.#pool = pool;
    this.#news = news;
    news.subscribe({
      established: ({ address }, peer) => {
        if (peer !== undefined) this.#addresses.set(peer.originHost.toLowerCase(), address);
      },
      ended: ({ address, peer }) => {
        const host = peer?.originHost.toLowerCase() ?? '';
        if (this.#addresses.get(host) === address) this.#addresses.delete(host);
      },
    });
  }

  /** Says what speaks against the first host if there is none to choose. */
  of(answer: DiameterMessage, visit: Visit, options: RedirectOptions, now: number): Choice | RefusedRedirect {
    const { hosts, maxCacheSeconds, usage } = readIndication(answer);
    let refused: RefusedRedirect | undefined;
    for (const data of hosts) {
      const uri = readRedirectUri(data);
      const target = 'why' in uri ? uri : this.#allowed(uri, visit, options);
      if (!('why' in target)) return { target, usage, expiresAt: now + maxCacheSeconds * 1_000 };
      refused ??= target;
    }
    return refused ?? { why: 'no-host', host: undefined, error: undefined };
  }

  #allowed(uri: RedirectUri, { from, redirects, visited }: Visit, options: RedirectOptions) {
    const { host } = uri;
    const refused = (why: RefusedRedirect['why'], error?: unknown): RefusedRedirect => ({ why, host, error });
    if (redirects >= options.maxRedirects) return refused('too-many');
    try {
      if (!isAllowed(uri, from, options)) return refused('not-allowed');
    } catch (error) {
      this.#news.listenerFailed?.('redirect.allow', error, from.connection);
      return refused('not-allowed', error);
    }
    const target = this.#targetOf(uri);
    if (from.isSecured && !target.isSecured && !options.allowDowngrade) return refused('downgrade');
    return visited.has(target.key) ? refused('loop') : target;
  }

  /** A peer that is connected already is the host, whatever its address is (RFC 6733 §6.1.8). */
  #targetOf({ address, host, isSecured }: RedirectUri): Target {
    const known = this.#addresses.get(host);
    const connected = known === undefined ? undefined : this.#pool.target(known);
    const isRight = connected instanceof Slot && (connected.isSecured || !isSecured);
    return isRight ? connected : this.#pool.target(address);
  }
}

function isAllowed(uri: RedirectUri, from: Slot, { allow }: RedirectOptions): boolean {
  if (typeof allow === 'function') {
    const isRight: unknown = allow(uri, { from: from.key });
    if (typeof isRight === 'boolean') return isRight;
    throw new TypeError(`redirect.allow must return true or false (got ${show(isRight)})`);
  }
  const names = typeof allow === 'string' ? [allow] : (allow ?? []);
  return names.some((name) => {
    const wanted = name.toLowerCase();
    return wanted.startsWith('.') ? uri.host.endsWith(wanted) : uri.host === wanted;
  });
}
