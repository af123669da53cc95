import { BlockList, isIPv6 } from 'node:net';
import { isPublic } from '../protocol/ip.js';

/** What else no public network routes (the registries of RFC 6890): for protocols, documentation, benchmarks, multicast, reserved. */
const special = new BlockList();
for (const [network, prefix] of [
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  special.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['100::', 64],
  ['2001:db8::', 32],
  ['ff00::', 8],
] as const) {
  special.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address, or the IPv4 address that it is mapped from, means something within a private network alone, or on this machine. */
export function isPrivate(address: string): boolean {
  return !isPublic(address) || special.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
