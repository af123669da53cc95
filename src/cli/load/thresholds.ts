import { InvalidArgumentError } from 'commander';
import { milliseconds } from '../times.js';
import { errorsOf, percentileMs, rateOf, type LoadResult } from './report.js';

/** So many errors, or such a share of all requests. */
export interface ErrorLimit {
  readonly count?: number;
  readonly share?: number;
  readonly text: string;
}

export interface Thresholds {
  readonly failOverP99?: number;
  readonly failUnderRate?: number;
  readonly failOverErrors?: ErrorLimit;
}

/** `1%` or `5`. For commander's flags. */
export function parseErrorLimit(text: string): ErrorLimit {
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%)?$/.exec(text) ?? [];
  const value = Number(number);
  if (percent === '%' && value <= 100) return { share: value / 100, text };
  if (percent === undefined && Number.isSafeInteger(value)) return { count: value, text };
  throw new InvalidArgumentError('It must be a share such as 1%, or a number of errors such as 5.');
}

/** Requests a second, which may be a fraction. For commander's flags. */
export function parseRate(text: string): number {
  const rate = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && rate >= 0.01 && rate <= 1_000_000) return rate;
  throw new InvalidArgumentError('It must be requests a second, from 0.01 to 1000000.');
}

/** What a load has not met, in words. */
export function missed(result: LoadResult, thresholds: Thresholds): readonly string[] {
  const { failOverErrors: limit, failOverP99, failUnderRate } = thresholds;
  const p99 = percentileMs(result, 99);
  const rate = rateOf(result);
  const errors = errorsOf(result);
  const allowed = limit?.count ?? (limit?.share ?? 0) * result.recorder.total;
  return [
    ...(failOverP99 !== undefined && (p99 > failOverP99 || result.recorder.answers === 0)
      ? [`p99 is ${milliseconds(p99)}, over ${milliseconds(failOverP99)} (--fail-over-p99)`]
      : []),
    ...(failUnderRate !== undefined && rate < failUnderRate
      ? [`${rate.toFixed(1)} answers/s are under ${failUnderRate} (--fail-under-rate)`]
      : []),
    ...(limit !== undefined && errors > allowed
      ? [`${errors} errors in ${result.recorder.total} requests are over ${limit.text} (--fail-over-errors)`]
      : []),
  ];
}
