import { AvpCode, encodeMessage, type PeerRestart } from 'diameter-client';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

describe('the applications of a peer', () => {
  const other = encodeMessage({ commandCode: 272, applicationId: 16_777_238, avps: [] });

  it('bound what it is asked: a request for another one is refused before it is sent (C-022)', async () => {
    const peer = await makePeer({ authApplicationIds: [4] });
    const client = makeClient();
    const refused = [
      rejection(client.request(peer.address, other)),
      rejection(client.send(peer.address, other)),
    ];
    for (const error of await Promise.all(refused)) {
      expect(error).toMatchObject({
        name: 'ApplicationUnsupportedError',
        applicationId: 16_777_238,
        delivery: 'not-sent',
        address: peer.address,
      });
      expect(error.message).toContain('does not serve application 16777238: its CEA offers 4');
    }
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    expect(client.stats()).toMatchObject({ requests: 1, answers: 1 });
  });

  it('are told in an error of readable length', async () => {
    const peer = await makePeer({ authApplicationIds: Array.from({ length: 2_000 }, (_, i) => i + 1) });
    const error = await rejection(makeClient().request(peer.address, other));
    expect(error.message).toContain('its CEA offers 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 1990 more.');
  });

  it('are all where it is a relay, and where checkApplications is false (C-022)', async () => {
    const relay = await makePeer();
    expect((await makeClient().request(relay.address, other)).resultCode).toBe(2001);
    const peer = await makePeer({ authApplicationIds: [4] });
    expect((await makeClient({ checkApplications: false }).request(peer.address, other)).resultCode).toBe(
      2001,
    );
  });

  it('are those of its last CEA', async () => {
    const peer = await makePeer({ authApplicationIds: [4] });
    const client = makeClient({ reconnect: { initialDelayMs: 1, jitter: 0 } });
    await client.connect(peer.address);
    const open = entered(client, 'OPEN');
    await peer.kill();
    await makePeer({ port: peer.port, authApplicationIds: [4, 16_777_238] });
    await open;
    expect((await client.request(peer.address, other)).resultCode).toBe(2001);
  });
});

describe('Origin-State-Id', () => {
  it('of ours is the same in every message of the process (C-025)', async () => {
    const [one, two] = [await makePeer(), await makePeer()];
    for (const peer of [one, two]) {
      const client = makeClient();
      await client.connect(peer.address);
      await peer.sockets[0]?.sendDwr();
      await client.close();
    }
    const ids = [...one.received, ...two.received].flatMap(
      (message) => message.find(AvpCode.originStateId)?.unsigned32() ?? [],
    );
    expect(ids).toHaveLength(4); // CER and DWA of each
    expect(new Set(ids).size).toBe(1);
    expect(Math.abs(Date.now() / 1_000 - (ids[0] ?? 0))).toBeLessThan(600);
  });

  it.each(['CEA', 'DWR', 'DWA'] as const)(
    "that has risen in the peer's %s raises peerRestarted, once (C-025)",
    async (message) => {
      const clock = new SimulatedClock();
      const client = makeClient({ clock, random: () => 0.5 });
      const restarts: PeerRestart[] = [];
      client.on('peerRestarted', (restart) => restarts.push(restart));
      const peer = await makePeer({ behaviour: { originStateId: 1_000 } });
      await client.connect(peer.address);
      await peer.sockets[0]?.sendDwr();
      expect(restarts).toEqual([]);

      peer.behave({ originStateId: 1_001 });
      if (message === 'CEA') {
        const open = entered(client, 'OPEN');
        const failed = entered(client, 'FAILED');
        peer.resetConnections();
        await failed;
        clock.increment(10_000);
        await open;
      } else if (message === 'DWA') {
        const open = entered(client, 'OPEN');
        clock.increment(30_000);
        await open;
      }
      await peer.sockets[0]?.sendDwr();
      await peer.sockets[0]?.sendDwr();
      expect(restarts).toEqual([
        {
          address: peer.address,
          originHost: peer.originHost,
          originStateId: 1_001,
          previousOriginStateId: 1_000,
        },
      ]);
    },
  );

  it('is remembered when the address is free again, and says nothing where it is 0 or falls', async () => {
    const client = makeClient();
    const restarts: PeerRestart[] = [];
    client.on('peerRestarted', (restart) => restarts.push(restart));
    const peer = await makePeer({ behaviour: { originStateId: 1_000 } });
    for (const id of [1_000, 0, 999, 1_000, 1_002]) {
      peer.behave({ originStateId: id });
      await (await client.connect(peer.address)).close();
      expect(restarts).toHaveLength(id === 1_002 ? 1 : 0);
    }
  });
});
