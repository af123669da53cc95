import { describe, expect, it } from 'vitest';
import { Tally } from './tally.js';
import { walks } from './walks.js';

/** A walk that fails is made shorter before it is told: that takes a while. */
const patienceMs = 120_000;

describe('random walks with a real client, real sockets and a simulated clock', () => {
  it(
    'find every call ended, every answer with its request, every figure right and nothing left behind',
    async () => {
      const tally = new Tally();
      await walks({ seed: 20_261_123, runs: 200, onWalk: (report) => tally.add(report) });
      expect(tally.walks).toBe(200);
      expect(tally.states.toSorted()).toEqual([
        'CER_SENT',
        'CLOSED',
        'CONNECTING',
        'DPR_RECEIVED',
        'DPR_SENT',
        'DRAINING',
        'DWR_SENT',
        'FAILED',
        'OPEN',
        'RECONNECTING',
        'REOPEN',
        'SUSPECT',
      ]);
    },
    patienceMs,
  );

  it(
    'find the same over TLS, whatever becomes of handshakes',
    async () => {
      const tally = new Tally();
      await walks({ seed: 20_261_123, runs: 20, isSecured: true, onWalk: (report) => tally.add(report) });
      expect(tally.walks).toBe(20);
      expect(tally.states).toEqual(expect.arrayContaining(['TLS_HANDSHAKE', 'OPEN', 'FAILED', 'DPR_SENT']));
      expect(tally.outcomes).toEqual(
        expect.arrayContaining(['request done', 'request TlsFailedError not-sent']),
      );
    },
    patienceMs,
  );
});
