import { answerTo, type ConnectionState } from 'diameter-client';
import { misbehave } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { entered, eventually, rejection } from '../support/client.js';
import { hostileIsLeft, makeScene, makeTimedScene } from '../support/hostile.js';
import { malformed } from '../support/messages.js';

type TimedScene = Awaited<ReturnType<typeof makeTimedScene>>;

/** How the connection gets into a state in which the peer has not answered our base request. */
const ways: Record<'OPEN' | 'DWR_SENT' | 'SUSPECT' | 'DPR_SENT', (scene: TimedScene) => Promise<void>> = {
  OPEN: async () => {},
  DWR_SENT: (scene) => scene.pass(30_000),
  SUSPECT: async (scene) => {
    await scene.pass(30_000);
    await scene.pass(10_000);
  },
  DPR_SENT: async (scene) => {
    void scene.connection.close();
    await scene.hostile.waitFor((m) => m.commandCode === 282);
  },
};

async function makeSceneIn(state: keyof typeof ways): Promise<TimedScene> {
  const options = {
    reconnect: { enabled: false },
    vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
  };
  const scene = await makeTimedScene({ dwr: 'ignore', dpr: 'ignore' }, options);
  await ways[state](scene);
  expect(scene.connection.state).toBe(state);
  return scene;
}

const vectors = Object.entries(malformed).map(([name, bytes]) => ({ name, bytes }));
const isFraming = (name: string) => /^M0[1-3] /.test(name);
const states = ['OPEN', 'DWR_SENT', 'SUSPECT', 'DPR_SENT'] as const;
const cases = states.flatMap((state) => vectors.map((vector) => ({ state, ...vector })));

describe('a malformed message', () => {
  it('is there in fourteen kinds', () => {
    expect(vectors).toHaveLength(14);
  });

  it.each(cases.filter(({ name }) => isFraming(name)))(
    'in $state: $name ends the connection, and no other (C-004, C-005)',
    async ({ bytes, name, state }) => {
      const scene = await makeSceneIn(state);
      const end: ConnectionState = state === 'DPR_SENT' ? 'CLOSED' : 'FAILED';
      const ended = entered(scene.client, end, scene.hostile.address);
      const before = scene.hostile.received.length;
      const socket = scene.socket();
      socket.write(bytes);
      expect(await ended).toMatchObject({ from: state, event: 'transport.closed' });
      await hostileIsLeft(scene);
      expect(socket.wasReset).toBe(!name.startsWith('M03'));
      const answers = scene.hostile.received.slice(before).filter((m) => !m.isRequest);
      expect(answers.map((m) => m.resultCode)).toEqual(name.startsWith('M03') ? [5011] : []);
      await scene.expectUnharmed();
    },
  );

  it.each(cases.filter(({ name }) => !isFraming(name)))(
    'in $state: $name is answered, and the connection stays (C-006 to C-010, C-052)',
    async ({ bytes, state }) => {
      const scene = await makeSceneIn(state);
      const socket = scene.socket();
      socket.write(bytes);
      const hopByHopId = bytes.readUInt32BE(12);
      await scene.hostile.waitFor((m) => !m.isRequest && m.hopByHopId === hopByHopId);
      expect(scene.connection.state).toBe(state === 'SUSPECT' ? 'DWR_SENT' : state);
      expect((await socket.sendDwr()).resultCode).toBe(2001);
      if (state === 'DPR_SENT') {
        const dpr = await scene.hostile.waitFor((m) => m.commandCode === 282);
        socket.write(answerTo(dpr));
        await eventually(() => scene.connection.state === 'CLOSED', 'the close');
      } else {
        expect(await scene.ask(2)).toEqual([2001, 2001]);
      }
      expect(scene.hostile.accepted).toBe(1);
      await scene.expectUnharmed();
    },
  );

  it.each(vectors)(
    'in CER_SENT: $name fails the handshake without a word (C-016)',
    async ({ bytes, name }) => {
      const scene = await makeScene({ cea: misbehave.instead(bytes) });
      const call = rejection(scene.connect());
      const error = await call;
      expect(error).toMatchObject({ name: 'HandshakeFailedError', delivery: 'not-sent' });
      expect(error.message).toContain(isFraming(name) ? 'sent no Diameter (received' : 'sent a request');
      await hostileIsLeft(scene);
      expect(scene.hostile.received.map((m) => m.commandCode)).toEqual([257]);
      await scene.expectUnharmed();
    },
  );
});
