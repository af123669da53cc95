import { spread } from './statistics.js';

/** One ratio that the guard watches. */
export interface Watched {
  readonly name: string;
  /** Which way is better: more throughput, or less CPU time. */
  readonly better: 'higher' | 'lower';
}

/** Ratios by name; what was recorded, or what a try has seen. */
export type Ratios = Readonly<Record<string, number>>;

export interface Verdict {
  readonly name: string;
  readonly recorded: number;
  /** Of each try, in their order. */
  readonly seen: readonly number[];
  /** 0.2: worse than recorded by 20 %, in the better of the tries; below 0 where it is better. */
  readonly worseBy: number;
  readonly isWorse: boolean;
}

/** How much worse than recorded a ratio may be. More than that is a change of the code, and not of the weather. */
export const tolerance = 0.15;

/** What a ratio costs: twice the time, or half the throughput, is 2. */
function cost({ better }: Watched, ratio: number): number {
  return better === 'lower' ? ratio : 1 / ratio;
}

/**
 * A ratio is worse if it is so in every try. Throws where one was not recorded or not seen: a guard that compares
 * nothing guards nothing.
 */
export function judge(watched: readonly Watched[], recorded: Ratios, tries: readonly Ratios[]): Verdict[] {
  return watched.map((each) => {
    const { name } = each;
    const before = ratioOf(name, recorded, 'bench/guard.json');
    const seen = tries.map((ratios) => ratioOf(name, ratios, 'what was measured'));
    const best = Math.min(...seen.map((ratio) => cost(each, ratio)));
    const worseBy = best / cost(each, before) - 1;
    return { name, recorded: before, seen, worseBy, isWorse: worseBy > tolerance };
  });
}

/** What to record: the medians of several tries, so that no lucky one becomes the measure. */
export function recordOf(watched: readonly Watched[], tries: readonly Ratios[]): Ratios {
  const median = ({ name }: Watched) =>
    spread(tries.map((ratios) => ratioOf(name, ratios, 'what was measured'))).median;
  return Object.fromEntries(watched.map((each) => [each.name, Number(median(each).toPrecision(3))]));
}

function ratioOf(name: string, ratios: Ratios, where: string): number {
  const ratio = ratios[name];
  if (ratio !== undefined && Number.isFinite(ratio) && ratio > 0) return ratio;
  throw new RangeError(`'${name}' must be a ratio above 0 in ${where}, but is ${String(ratio)}`);
}
