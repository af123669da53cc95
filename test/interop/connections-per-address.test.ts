import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rejection } from '../support/client.js';
import { ccr, CreditControl, makeClient } from './client.js';
import { daemonAddress, daemonHost, daemonRealm, startDaemon } from './daemon.js';

const second = `${daemonAddress}#2`;

beforeEach(startDaemon);

describe('a second connection to freeDiameter', () => {
  it('serves, where we have another identity on it: freeDiameter takes us for two peers', async () => {
    const name = 'two-identities';
    const client = makeClient(name, {
      peers: { [second]: { originHost: `${name}-2.clients.${daemonRealm}` } },
    });
    const group = client.group('ocs', {
      members: [{ address: daemonAddress }],
      connectionsPerAddress: 2,
      policy: 'least-in-flight',
    });
    const usable = () => group.members().every(({ state }) => state === 'usable');
    await vi.waitUntil(usable, { timeout: 5_000 });

    // Bound to the host or not, and always with the Origin-Host of the client.
    for (const destinationHost of [daemonHost, null]) {
      const numbers = Array.from({ length: 100 }, (_, i) => 1_000 + i);
      const answers = await Promise.all(
        numbers.map((number) => client.request(group, ccr(name, { number, destinationHost }))),
      );
      expect(answers.map((answer) => answer.find(CreditControl.requestNumber)?.unsigned32())).toEqual(
        numbers,
      );
      expect(new Set(answers.map(({ resultCode }) => resultCode))).toEqual(new Set([2001]));
    }
    for (const { connection } of group.members()) {
      expect(connection.peer?.originHost).toBe(daemonHost);
      expect(connection.stats()).toMatchObject({ requests: 100, answers: 100 });
    }
  });

  it('is refused by freeDiameter, where we have the same identity on it, whatever allowSameOriginHost says', async () => {
    const client = makeClient('one-identity', { allowSameOriginHost: true });
    await client.connect(daemonAddress);
    const error = await rejection(client.connect(second));
    expect(error.name).toMatch(/^(HandshakeFailedError|ConnectionClosedError)$/);
    expect(client.connection(daemonAddress)?.state).toBe('OPEN');
    expect((await client.request(daemonAddress, ccr('one-identity'))).resultCode).toBe(2001);
  });
});
