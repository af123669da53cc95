import type { Connection } from '../observability/connection-view.js';
import type { Listener } from '../observability/news.js';

/** Established connections by the Origin-Host of their peer: one peer has one connection (RFC 6733 §2.1, C-023). */
export class ServedHosts {
  readonly #byOriginHost = new Map<string, Connection>();

  /** The news that it listens to. */
  readonly listener: Listener = {
    established: (connection, peer) => {
      if (peer !== undefined) this.#byOriginHost.set(peer.originHost.toLowerCase(), connection);
    },
    ended: (connection) => {
      const served = connection.peer?.originHost.toLowerCase();
      if (served !== undefined && this.#byOriginHost.get(served) === connection) {
        this.#byOriginHost.delete(served);
      }
    },
  };

  /** The address of another connection that serves this Origin-Host. */
  rivalOf(originHost: string, connection: Connection): string | undefined {
    const rival = this.#byOriginHost.get(originHost.toLowerCase());
    return rival === connection ? undefined : rival?.address;
  }
}
