import { describe, expect, it } from 'vitest';
import { LedgerTally } from './ledger-tally.js';
import { scenarios } from './scenarios.js';

const patienceMs = 120_000;

describe('a ledger of all calls to a group, over peers that are killed, cut off, busy, late, and come and go', () => {
  it(
    'finds each call ended once, nothing received that is not-sent, no copy too many, T where a copy got no answer, one End-to-End Identifier, and the order kept',
    async () => {
      const tally = new LedgerTally();
      await scenarios({ seed: 20_261_130, count: 200, onScenario: (report) => tally.add(report) });
      expect(tally.scenarios).toBe(200);
      // It goes where something can go wrong.
      for (const what of ['failovers lost', 'failovers suspect', 'failovers refused']) {
        expect(tally.timesOf(what), what).toBeGreaterThan(20);
      }
      expect(tally.outcomes).toEqual(
        expect.arrayContaining([
          'request 2001',
          'request 3004',
          'request aborted',
          'request RequestTimeoutError not-sent',
          'request RequestTimeoutError maybe-delivered',
          'request UnableToDeliverError not-sent',
          'request UnableToDeliverError maybe-delivered',
          'request LimitExceededError not-sent',
          'request PoolClosedError not-sent',
          'request PoolClosedError maybe-delivered',
          'send done',
        ]),
      );
    },
    patienceMs,
  );
});
