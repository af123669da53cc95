import { expect, it } from 'vitest';
import { manySessions } from './many.js';

it('takes at most 1 KiB for an open session, with a listener and quota (100 000 of them: npm run sessions)', async () => {
  const { bytesEach, bytesEachAfterUpdates, stats } = await manySessions(2_000);
  expect(bytesEach).toBeLessThanOrEqual(1_024);
  expect(bytesEachAfterUpdates).toBeLessThanOrEqual(1_024);
  expect(stats).toMatchObject({ begun: 3_000, live: { OPEN: 0 }, ended: { terminated: 3_000 } });
}, 30_000);
