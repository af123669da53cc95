import type { Groups } from '../group/groups.js';
import { PeerGroup } from '../group/peer-group.js';
import type { LastEnds } from '../observability/last-ends.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { explainGroup } from './explain-group.js';
import type { Overload } from '../overload/overload.js';
import { explain, explainBriefly } from './explain.js';
import { explainOverload } from './explain-overload.js';

/** What `client.explain` says. */
export class Explanations {
  readonly #pool: ConnectionPool;
  readonly #groups: Groups;
  readonly #lastEnds: LastEnds;
  readonly #overload: Overload;

  constructor(pool: ConnectionPool, groups: Groups, lastEnds: LastEnds, overload: Overload) {
    this.#overload = overload;
    this.#pool = pool;
    this.#groups = groups;
    this.#lastEnds = lastEnds;
  }

  /** Throws an `InvalidAddressError`, or an `InvalidConfigError` for a group that is closed or of another client. */
  of(target: string | PeerGroup): string {
    if (!(target instanceof PeerGroup)) return this.#ofAddress(target, explain);
    this.#groups.check(target);
    return explainGroup(target.dispatcher, (address) => this.#ofAddress(address, explainBriefly));
  }

  #ofAddress(address: string, say: typeof explain): string {
    const situation = this.#pool.situation(address);
    const { connection, key, now } = situation;
    const text = say(situation, this.#lastEnds.of(key));
    if (!this.#overload.isInForce) return text;
    const { originHost, originRealm } = connection?.peer ?? {};
    const reports = this.#overload
      .views()
      .filter(
        ({ address: from, name, type }) =>
          from === key || name === (type === 'host' ? originHost : originRealm)?.toLowerCase(),
      );
    return [text, explainOverload(reports, now)].filter((part) => part !== '').join(' ');
  }
}
