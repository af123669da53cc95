import { assert as check, asyncProperty, array, constantFrom, type Arbitrary } from 'fast-check';
import { describe, it } from 'vitest';
import type { SessionOptions } from 'diameter-client';
import { SessionWorld, type Kind } from '../model/session-world.js';

const answers = [
  '2001',
  '2001 failover continue valid',
  '2001 retry lifetime',
  '3004',
  '4010',
  '4011',
  '5002',
  '1001',
];
const steps: Arbitrary<string> = constantFrom(
  'begin',
  'update',
  'update nonsense',
  'terminate',
  'wait 1000',
  'wait 10000',
  'wait 31000',
  'one RAR',
  'one ASR',
  ...answers.flatMap((answer) => [`?one ${answer}`, `?two ${answer}`]),
);
const options: Arbitrary<SessionOptions> = constantFrom(
  {},
  { failover: true },
  { failureHandling: 'continue', failover: true },
  { failureHandling: 'retry-and-terminate', failover: true, maxWaiting: 2 },
);

describe.each<Kind>(['credit', 'auth'])(
  'a session (%s), whatever its servers answer and its program asks',
  (kind) => {
    it('settles every request and is over when its time has passed: nothing hangs', async () => {
      const property = asyncProperty(
        options,
        array(steps, { minLength: 1, maxLength: 14 }),
        async (given, script) => {
          const world = await SessionWorld.begin(kind, given, 'group');
          try {
            await world.walk(['begin']);
            for (const step of script) await world.walk([step]);
            // Nobody answers any more: deadlines do the rest.
            for (let i = 0; i < 20 && world.unsettled > 0; i++) await world.walk(['wait 31000']);
            const { state, unsettled } = world;
            if (unsettled > 0) throw new Error(`${unsettled} requests have not settled in ${state}`);
            await world.walk(['release']);
            if (world.state !== 'ENDED' && world.state !== 'IDLE') throw new Error(`it is in ${world.state}`);
          } finally {
            await world.end();
          }
        },
      );
      await check(property, { numRuns: 10 });
    });
  },
);
