import type { Connection } from '../observability/connection-view.js';
import type { Listener } from '../observability/news.js';

/**
 * Established connections by the Origin-Host of their peer: one peer has one connection (RFC 6733 §2.1, C-023). Where we show
 * two identities, we are two peers for the other side.
 */
export class ServedHosts {
  readonly #byHosts = new Map<string, Connection>();
  readonly #ownHostOf: (connection: Connection) => string;

  /** `ownHostOf`: our Origin-Host on a connection. */
  constructor(ownHostOf: (connection: Connection) => string) {
    this.#ownHostOf = ownHostOf;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    established: (connection, peer) => {
      if (peer !== undefined) this.#byHosts.set(this.#key(peer.originHost, connection), connection);
    },
    ended: (connection) => {
      const { peer } = connection;
      if (peer === undefined) return;
      const key = this.#key(peer.originHost, connection);
      if (this.#byHosts.get(key) === connection) this.#byHosts.delete(key);
    },
  };

  /** The address of another connection that serves this Origin-Host, on which we have the same one as on this. */
  rivalOf(originHost: string, connection: Connection): string | undefined {
    const rival = this.#byHosts.get(this.#key(originHost, connection));
    return rival === connection ? undefined : rival?.address;
  }

  #key(originHost: string, connection: Connection): string {
    return `${this.#ownHostOf(connection)} ${originHost}`.toLowerCase();
  }
}
