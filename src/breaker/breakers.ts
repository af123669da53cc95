/** breaker/: the circuit breakers of addresses: what they count, and which calls they refuse. */

import type { BreakerOptions } from '../machines/breaker-context.js';
import type { Listener } from '../observability/news.js';
import { CommandCode, DisconnectCause } from '../protocol/codes.js';
import { disconnectCauseOf } from '../protocol/disconnect-peer.js';
import { Breaker, type BreakerServices } from './breaker.js';

/** What the breakers need of the client. */
export interface BreakersContext extends Pick<BreakerServices, 'clock' | 'detached' | 'news'> {
  /** Read when they are needed: an update changes them. */
  readonly options: {
    /** As many breakers are remembered. */
    readonly maxConnections: number;
    /** `enabled`: undefined where the options of an address do not say. */
    readonly optionsFor: (address: string) => {
      readonly breaker: BreakerOptions & { readonly enabled: boolean | undefined };
    };
  };
}

/** The calls of one address, which its breaker may refuse. */
export interface Guarded {
  /** Undefined while it is closed. */
  breaker: Breaker | undefined;
  /** It has opened: calls that wait are refused. */
  refuseWaiting(breaker: Breaker): void;
}

/** The states in which an attempt to connect fails. */
const attempting: ReadonlySet<string> = new Set(['CONNECTING', 'TLS_HANDSHAKE', 'CER_SENT']);

/**
 * All breakers of a client, by address: each is made with the first news that matters to it, and outlives the connection, which
 * is gone once a dial has failed. An address whose breaker is off costs a look at its options at such news.
 */
export class Breakers {
  readonly #context: BreakersContext;
  readonly #services: BreakerServices;
  readonly #breakers = new Map<string, Breaker>();
  /** By address. */
  readonly #defaults = new Map<string, BreakerOptions>();
  #probing = 0;
  #stopWatching: (() => void) | undefined;
  #isOver = false;

  /** `guardedAt`: the calls of an address, where there may be any. */
  constructor(context: BreakersContext, guardedAt: (address: string) => Guarded | undefined) {
    this.#context = context;
    const { clock, detached, news } = context;
    this.#services = {
      clock,
      detached,
      news,
      noteShut: (breaker) => {
        const guarded = guardedAt(breaker.address);
        if (guarded !== undefined) guarded.breaker = breaker.state === 'CLOSED' ? undefined : breaker;
      },
      // The calls that waited for the very attempt that has failed get its error before.
      refuseWaiting: (breaker) =>
        queueMicrotask(() => {
          if (!breaker.mayTake) guardedAt(breaker.address)?.refuseWaiting(breaker);
        }),
      watchRequests: (isWatched) => this.#watch(isWatched),
    };
  }

  /** The breaker of an address that is not closed; undefined where calls pass. */
  shutAt(address: string): Breaker | undefined {
    const breaker = this.#breakers.get(address);
    return breaker?.state === 'CLOSED' ? undefined : breaker;
  }

  /** How many are remembered. */
  get size(): number {
    return this.#breakers.size;
  }

  /** What holds for an address whose own options do not say whether it has a breaker; undefined: it has none. */
  useFor(address: string, options: BreakerOptions | undefined): void {
    if (options === undefined) this.#defaults.delete(address);
    else this.#defaults.set(address, options);
    this.#configure(address);
  }

  /** The options have changed. */
  noteOptions(): void {
    for (const address of this.#breakers.keys()) this.#configure(address);
  }

  /** The client has ended: no timer stays. */
  end(): void {
    this.#isOver = true;
    for (const breaker of this.#breakers.values()) breaker.end();
    this.#breakers.clear();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    stateEntered: ({ address, books: { figures } }, { cause, from, to }) => {
      if (to !== 'FAILED' || !attempting.has(from)) return;
      const note = () => this.#of(address)?.noteConnectFailed(figures, cause);
      // An actor must not be made within the step of another, and this is one of the connection's.
      if (this.#breakers.get(address)?.isAtRest === false) note();
      else if (this.#optionsFor(address) !== undefined) queueMicrotask(note);
    },
    opened: ({ address }) => this.#breakers.get(address)?.noteOpened(),
    protocolErrorAnswered: ({ address, books: { figures } }, resultCode) =>
      this.#of(address)?.noteProtocolError(figures, resultCode),
    requestsSwept: ({ address, books: { figures } }, timeouts) =>
      this.#of(address)?.noteSwept(figures, timeouts),
    baseMessage: ({ address, books: { figures } }, direction, message) => {
      if (direction !== 'received' || !message.isRequest) return;
      if (message.commandCode !== CommandCode.disconnectPeer) return;
      if (disconnectCauseOf(message) === DisconnectCause.busy) this.#of(address)?.noteBusy(figures);
    },
    released: ({ address }) => {
      if (this.#breakers.get(address)?.isAtRest === true) this.#breakers.delete(address);
    },
  };

  #watch(isWatched: boolean): void {
    this.#probing += isWatched ? 1 : -1;
    if (this.#probing === 0) {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    } else {
      // A request in general costs nothing: only while one may be a probe, somebody listens to its end.
      this.#stopWatching ??= this.#context.news.subscribe({
        requestEnded: ({ address }, call, answer, error) =>
          this.#breakers.get(address)?.noteEnd(call, answer, error),
      });
    }
  }

  #optionsFor(address: string): BreakerOptions | undefined {
    const { breaker: settings } = this.#context.options.optionsFor(address);
    return settings.enabled === undefined
      ? this.#defaults.get(address)
      : settings.enabled
        ? settings
        : undefined;
  }

  /** Made if there is none; undefined where it is off. */
  #of(address: string): Breaker | undefined {
    if (this.#isOver) return undefined;
    const known = this.#breakers.get(address);
    if (known !== undefined) return known;
    const options = this.#optionsFor(address);
    if (options === undefined) return undefined;
    const breaker = new Breaker(address, options, this.#services);
    this.#breakers.set(address, breaker);
    this.#forgetSurplus();
    return breaker;
  }

  #configure(address: string): void {
    const breaker = this.#breakers.get(address);
    if (breaker === undefined) return;
    const options = this.#optionsFor(address);
    if (options === undefined) {
      breaker.turnOff();
      this.#breakers.delete(address);
    } else breaker.options = options;
  }

  #forgetSurplus(): void {
    for (const [oldest, breaker] of this.#breakers) {
      if (this.size <= this.#context.options.maxConnections) return;
      breaker.turnOff();
      this.#breakers.delete(oldest);
    }
  }
}
