import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { DnsFailedError } from './dns-failed-error.js';
import { isPrivate } from './private-address.js';
import type { Resolver } from './resolver.js';
import type { Lookup } from './tcp-dial.js';

/** Resolves names by a resolver. `mayBePrivate`: whether private addresses are dialled. */
export function lookupBy(resolver: Resolver, mayBePrivate: boolean): Lookup {
  return (host, done, signal) => void lookUp(resolver, host, mayBePrivate, done, signal);
}

async function lookUp(
  resolver: Resolver,
  host: string,
  mayBePrivate: boolean,
  done: Parameters<Lookup>[1],
  signal: AbortSignal,
): Promise<void> {
  let addresses: LookupAddress[];
  try {
    addresses = await addressesOf(resolver, host, mayBePrivate, signal);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), []);
    return;
  }
  done(null, addresses);
}

async function addressesOf(
  resolver: Resolver,
  host: string,
  mayBePrivate: boolean,
  signal: AbortSignal,
): Promise<LookupAddress[]> {
  const records = await resolver.addresses(host, signal);
  const all = records.flatMap(({ address }) => {
    const family = isIP(address);
    return family === 0 ? [] : [{ address, family }];
  });
  const dialled = mayBePrivate ? all : all.filter(({ address }) => !isPrivate(address));
  if (dialled.length === 0 && all.length > 0) {
    const what = 'it told of private addresses alone, which discover.allowPrivateAddresses forbids to dial';
    throw new DnsFailedError(`A and AAAA ${host}`, what);
  }
  return dialled;
}
