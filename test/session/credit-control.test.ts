import { describe, expect, it } from 'vitest';
import { scene, told } from './scene.js';

describe('a credit-control session', () => {
  it('sends I, U and T with one Session-Id, numbers that count, and the server that has answered first', async () => {
    const { asked, peer, session } = await scene();
    const states: string[] = [];
    session.on('state', ({ from, to }) => states.push(`${from} → ${to}`));
    const first = await session.begin({ multipleServicesIndicator: 1 });
    await session.update();
    const last = await session.terminate();
    expect([first.resultCode, last.resultCode]).toEqual([2001, 2001]);
    expect(told(asked)).toBe('I0 U1 T2');
    expect(new Set(asked.map(({ sessionId }) => sessionId))).toEqual(new Set([session.id]));
    expect(asked.map(({ destinationHost }) => destinationHost)).toEqual([
      undefined,
      peer.originHost,
      peer.originHost,
    ]);
    expect(states).toEqual([
      'IDLE → PENDING_I',
      'PENDING_I → OPEN',
      'OPEN → PENDING_U',
      'PENDING_U → OPEN',
      'OPEN → PENDING_T',
      'PENDING_T → ENDED',
    ]);
    expect(session.end).toMatchObject({ cause: 'terminated', service: 'end', resultCode: 2001 });
  });
});
