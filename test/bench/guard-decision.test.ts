import { describe, expect, it } from 'vitest';
import { judge, recordOf, type Watched } from '../../bench/guard-decision.js';

const throughput: Watched = { name: 'request: throughput', better: 'higher' };
const cpu: Watched = { name: 'request: CPU', better: 'lower' };

const isWorse = (each: Watched, recorded: number, ...seen: number[]) =>
  judge(
    [each],
    { [each.name]: recorded },
    seen.map((ratio) => ({ [each.name]: ratio })),
  )[0]?.isWorse;

describe('the guard of the bench', () => {
  it('lets a ratio pass that is as recorded, better, or worse by 14 %', () => {
    expect(isWorse(throughput, 0.5, 0.5)).toBe(false);
    expect(isWorse(throughput, 0.5, 0.9)).toBe(false);
    expect(isWorse(throughput, 0.5, 0.5 / 1.14)).toBe(false);
    expect(isWorse(cpu, 2, 2)).toBe(false);
    expect(isWorse(cpu, 2, 1)).toBe(false);
    expect(isWorse(cpu, 2, 2.28)).toBe(false);
  });

  it('refuses a ratio that is worse by 16 % in both tries', () => {
    expect(isWorse(throughput, 0.5, 0.5 / 1.16, 0.3)).toBe(true);
    expect(isWorse(cpu, 2, 2.32, 4)).toBe(true);
  });

  it('forgives a ratio that is worse in one of two tries, whichever it is', () => {
    expect(isWorse(throughput, 0.5, 0.1, 0.5)).toBe(false);
    expect(isWorse(cpu, 2, 2, 9)).toBe(false);
  });

  it('says which ratio it is, what was recorded, what was seen and how much worse the better try was', () => {
    const [verdict] = judge([cpu], { [cpu.name]: 2 }, [{ [cpu.name]: 4 }, { [cpu.name]: 3 }]);
    expect(verdict).toEqual({ name: cpu.name, recorded: 2, seen: [4, 3], worseBy: 0.5, isWorse: true });
  });

  it('compares nothing with nothing', () => {
    expect(() => judge([cpu], {}, [{ [cpu.name]: 2 }])).toThrow(
      "'request: CPU' must be a ratio above 0 in bench/guard.json, but is undefined",
    );
    expect(() => judge([cpu], { [cpu.name]: 2 }, [{ [cpu.name]: Number.NaN }])).toThrow('but is NaN');
  });

  it('records the median of several tries', () => {
    const tries = [2, 9, 3].map((ratio) => ({ [cpu.name]: ratio }));
    expect(recordOf([cpu], tries)).toEqual({ [cpu.name]: 3 });
  });
});
