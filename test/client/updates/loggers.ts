import { pino } from 'pino';
import { expect } from 'vitest';
import { makeClient, makePeer } from '../../support/client.js';
import type { Effects } from './scene.js';

/** A pino logger, and how many lines it has written. */
function counted(level: string) {
  let lines = 0;
  const logger = pino({ level }, { write: () => (lines += 1) });
  return { logger, lines: () => lines };
}

export const loggers: Effects = {
  async logger() {
    const first = counted('silent');
    const second = counted('info');
    const client = makeClient({ logger: first.logger });
    const { address } = await makePeer();
    const written = async () => {
      const before = [first.lines(), second.lines()];
      await (await client.connect(address)).close();
      return [first.lines(), second.lines()].map((lines, i) => lines > (before[i] ?? 0));
    };
    expect(await written()).toEqual([false, false]);
    client.update({ logger: { level: 'info' } });
    expect(await written()).toEqual([true, false]);
    // The program's own logger keeps its level.
    expect(first.logger.level).toBe('silent');
    client.update({ logger: second.logger });
    expect(await written()).toEqual([false, true]);
    client.update({ logger: { level: 'fatal' } });
    expect(await written()).toEqual([false, false]);
    client.update({ logger: { level: 'info' } });
    expect(await written()).toEqual([false, true]);
    client.update({ logger: null });
    expect(await written()).toEqual([false, false]);
  },
};
