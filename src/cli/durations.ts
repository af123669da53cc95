import { InvalidArgumentError } from 'commander';
import { maxDelayMs } from '../options/option-types.js';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `500ms`, `2s`, `1.5m`, `1h`; a bare number is seconds. For commander's flags. */
export function parseDuration(text: string): number {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  const ms = Number(number) * (units[unit] ?? 0);
  if (ms > 0 && ms <= maxDelayMs) return ms;
  throw new InvalidArgumentError('It must be a time such as 500ms, 2s or 5m, and more than 0.');
}

/** A whole number from `minimum` up. For commander's flags. */
export function parseCount(minimum: number, maximum = 1_000_000_000): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}
