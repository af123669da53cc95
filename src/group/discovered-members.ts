import type { ConnectionOptions } from '../connection/connection-options.js';
import type { ResolvedDiscoverOptions } from '../discovery/discover-options.js';
import { Follower } from '../discovery/follower.js';
import { originOf, resolverOf } from '../discovery/origin.js';
import type { PeerTransport } from '../discovery/s-naptr.js';
import type { FoundPeer, Query } from '../discovery/search.js';
import type { Target } from '../pool/slot.js';
import type { GroupServices } from './group-services.js';

/** How the members of a group are found. */
export interface Discovery {
  /** What their connections must know. */
  readonly origin: Target['origin'];
  followedBy(group: string, apply: (peers: readonly FoundPeer[]) => void): Follower;
}

/** `common`: the options of the client for its addresses, as they are now. */
export function discoveryOf(
  options: ResolvedDiscoverOptions,
  services: Pick<GroupServices, 'clock' | 'news' | 'random'>,
  common: () => ConnectionOptions,
): Discovery {
  const resolver = resolverOf(options, services.clock);
  const query = () => queryOf(options, common());
  return {
    origin: originOf(options, resolver),
    followedBy: (group, apply) =>
      new Follower(services, { group, query, resolver, refreshing: options, apply }),
  };
}

/** What is looked for. `client`: its applications, and how it may speak. */
export function queryOf(
  options: ResolvedDiscoverOptions,
  client: Pick<
    ConnectionOptions,
    'acctApplicationIds' | 'authApplicationIds' | 'requireTls' | 'tls' | 'vendorSpecificApplicationIds'
  >,
): Query {
  const { allowOtherDomains, applicationIds, maxMembers, realm, srv } = options;
  const specific = client.vendorSpecificApplicationIds.flatMap(({ acctApplicationId, authApplicationId }) => [
    authApplicationId,
    acctApplicationId,
  ]);
  const own = [...client.authApplicationIds, ...client.acctApplicationIds, ...specific];
  return {
    realm,
    srv,
    allowOtherDomains,
    maxMembers,
    applicationIds: applicationIds ?? [...new Set(own.filter((id) => id !== undefined))],
    transports: transportsOf(options, client),
  };
}

function transportsOf(
  { srv, transport }: ResolvedDiscoverOptions,
  { requireTls, tls }: Pick<ConnectionOptions, 'requireTls' | 'tls'>,
): readonly PeerTransport[] {
  if (transport === 'tls-or-tcp') return ['tls', 'tcp'];
  if (transport !== 'auto') return [transport];
  // The name of SRV records says what they are for.
  if (srv !== undefined && !requireTls) return ['tls', 'tcp'];
  return tls.ca !== undefined || requireTls ? ['tls'] : ['tcp'];
}
