import { setTimeout as after } from 'node:timers/promises';
import type { DiameterClientOptions, PeerOptions } from 'diameter-client';
import { identity, peerDomain } from './messages.js';
import type { Random } from './random.js';

/** For `Connection.close()`, and for the peers' last words. */
export const dprTimeoutMs = 1_000;

/** Every eighth address is asked for by a name that has to be resolved. */
export function addressesOf(ports: readonly number[]): readonly string[] {
  return ports.map((port, index) => `${index % 8 === 0 ? 'localhost' : '127.0.0.1'}:${port}`);
}

/** Everything that a connection does by itself, it does within seconds. */
export function clientOptions(addresses: readonly string[], random: Random): DiameterClientOptions {
  return {
    ...identity,
    expectedOriginHost: peerDomain,
    dialTimeoutMs: 1_000,
    cerTimeoutMs: 700,
    sendTimeoutMs: 1_000,
    requestTimeoutMs: 2_000,
    dprTimeoutMs,
    dwrIntervalMs: 2_000,
    dwrTimeoutMs: 500,
    reconnect: { initialDelayMs: 200, maxDelayMs: 2_000 },
    maxQueuedBytes: 4_096,
    random: random.next,
    onRequest: async (_request, { signal }) => {
      await after(random.spread(1, 1_000), undefined, { signal });
      return {};
    },
    peers: Object.fromEntries(addresses.map((address, index) => [address, overrides(index)])),
  };
}

function overrides(index: number): PeerOptions {
  switch (index % 8) {
    case 1:
    case 2:
      return { idleTimeoutMs: 1_000 };
    case 3:
    case 4:
      return { maxLifetimeMs: 2_000 + 100 * (index % 50) };
    case 5:
      return { reconnect: { enabled: false } };
    case 6:
      return { watchdog: 'rfc3539', dwrIntervalMs: 6_000 };
    default:
      return {};
  }
}
