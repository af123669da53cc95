import type { Connection } from '../observability/connection-view.js';
import type { PeerRestart } from '../observability/events.js';

/** As many peers are remembered as may be connected; an update may change it. */
export interface OriginStateLimits {
  readonly maxConnections: number;
}

/** The Origin-State-Ids of peers, by their Origin-Host: a larger one tells of a restart. Outlives connections. */
export class OriginStates {
  readonly #latest = new Map<string, number>();
  readonly #limits: OriginStateLimits;

  constructor(limits: OriginStateLimits) {
    this.#limits = limits;
  }

  /** A restart, if this is one. 0 says nothing (RFC 6733 §8.16). */
  note({ address, peer }: Connection, originStateId: number): PeerRestart | undefined {
    if (peer === undefined || originStateId === 0) return undefined;
    const { originHost } = peer;
    const key = originHost.toLowerCase();
    const previous = this.#latest.get(key);
    this.#latest.delete(key); // to the end: what was told longest ago goes first
    this.#latest.set(key, Math.max(previous ?? 0, originStateId));
    for (const oldest of this.#latest.keys()) {
      if (this.#latest.size <= this.#limits.maxConnections) break;
      this.#latest.delete(oldest);
    }
    return previous === undefined || previous >= originStateId
      ? undefined
      : { address, originHost, originStateId, previousOriginStateId: previous };
  }
}
