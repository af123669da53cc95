import type { Groups } from '../group/groups.js';
import { PeerGroup } from '../group/peer-group.js';
import type { LastEnds } from '../observability/last-ends.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import type { Situation } from '../pool/situation.js';
import type { Redirects } from '../redirect/redirects.js';
import type { SessionView } from '../observability/session-view.js';
import { SessionCore } from '../session/session-core.js';
import { explainRoutes } from './explain-routes.js';
import { explainSession } from './explain-session.js';
import { explainGroup } from './explain-group.js';
import type { Overload } from '../overload/overload.js';
import { explain, explainBriefly } from './explain.js';
import { explainOverload } from './explain-overload.js';

/** What `client.explain` explains: an address, a group, or a session. */
export type Explainable = string | PeerGroup | SessionView;

/** Where calls go. */
interface ExplainedCalls {
  readonly groups: Groups;
  readonly redirects: Pick<Redirects, 'routes'>;
}

/** What `client.explain` says. */
export class Explanations {
  readonly #pool: ConnectionPool;
  readonly #groups: Groups;
  readonly #redirects: ExplainedCalls['redirects'];
  readonly #lastEnds: LastEnds;
  readonly #overload: Overload;
  readonly #records: (target: string) => string;

  /** `records`: what is to be said of the records of a target. */
  constructor(
    pool: ConnectionPool,
    { groups, redirects }: ExplainedCalls,
    lastEnds: LastEnds,
    overload: Overload,
    records: (target: string) => string,
  ) {
    this.#overload = overload;
    this.#records = records;
    this.#pool = pool;
    this.#groups = groups;
    this.#redirects = redirects;
    this.#lastEnds = lastEnds;
  }

  /** Throws an `InvalidAddressError`, or an `InvalidConfigError` for a group that is closed or of another client. */
  of(target: Explainable): string {
    if (target instanceof SessionCore) return explainSession(target, () => this.of(target.target));
    // What is none of these cannot be an address either, and is refused as one.
    const known = target instanceof PeerGroup ? target : (target as string);
    const records = this.#records(known instanceof PeerGroup ? known.name : this.#pool.target(known).key);
    const explanation = this.#ofTarget(known);
    return records === '' ? explanation : `${explanation}\n${records}`;
  }

  #ofTarget(target: string | PeerGroup): string {
    if (!(target instanceof PeerGroup)) return this.#ofAddress(target, explain);
    this.#groups.check(target);
    const group = explainGroup(target.dispatcher, (address) => this.#ofAddress(address, explainBriefly));
    const routes = explainRoutes(target.name, this.#redirects.routes, target.dispatcher.now());
    return routes === '' ? group : `${group}\n${routes}`;
  }

  #ofAddress(address: string, say: typeof explain): string {
    const situation = this.#pool.situation(address);
    const { key, now } = situation;
    return [
      say(situation, this.#lastEnds.of(key)),
      explainRoutes(key, this.#redirects.routes, now),
      this.#overload.isInForce ? this.#explainReports(situation) : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  }

  #explainReports({ connection, key, now }: Situation): string {
    const { originHost, originRealm } = connection?.peer ?? {};
    const reports = this.#overload
      .views()
      .filter(
        ({ address: from, name, type }) =>
          from === key || name === (type === 'host' ? originHost : originRealm)?.toLowerCase(),
      );
    return explainOverload(reports, now);
  }
}
