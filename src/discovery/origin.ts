import type { Clock } from '../clock.js';
import { DnsClient } from '../transport/dns-client.js';
import type { Resolver } from '../transport/resolver.js';
import { lookupBy } from '../transport/resolver-lookup.js';
import type { Origin } from '../transport/tcp-dial.js';
import type { ResolvedDiscoverOptions } from './discover-options.js';
import { patientResolver } from './patient-resolver.js';
import { domainOf } from './search.js';

/** The client itself asks at most eight servers twice for one answer. */
const mostQueries = 16;

/** Who asks DNS by these options. */
export function resolverOf(
  { queryTimeoutMs, resolver, servers }: ResolvedDiscoverOptions,
  clock: Clock,
): Resolver {
  if (resolver === undefined) return new DnsClient({ clock, servers, queryTimeoutMs });
  return patientResolver(resolver, mostQueries * queryTimeoutMs, clock);
}

/** What the connections of peers that were found by these options must know. */
export function originOf(options: ResolvedDiscoverOptions, resolver: Resolver): Origin {
  return {
    lookup: lookupBy(resolver, options.allowPrivateAddresses),
    domain: options.checkDomain ? domainOf(options) : undefined,
  };
}
