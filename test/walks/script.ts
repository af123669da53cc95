import type { DiameterClientOptions } from 'diameter-client';

/** The peer that always behaves well, and whose calls have ample time. */
export const calm = 'calm';

/** One walk. It is done, and printed, line by line. */
export interface WalkPlan {
  readonly options: Partial<DiameterClientOptions>;
  /** What the client's source of randomness always says. */
  readonly random: number;
  /** The names of the peers that may misbehave. */
  readonly peers: readonly string[];
  /** They all have one Origin-Host. */
  readonly isOriginHostShared: boolean;
  /** `a: requests 2 deadline 400`, `! a: peer resets`, `clock passes 30000` …; `!`: the next line comes at once. */
  readonly lines: readonly string[];
  /** How the client ends: its `destroy()`, or its `close()` with this `timeoutMs`. */
  readonly end: 'destroy' | number;
}

/** A walk as people read it. */
export function scriptOf({ end, isOriginHostShared, lines, options, peers, random }: WalkPlan): string[] {
  const shared = isOriginHostShared ? ' with one Origin-Host' : '';
  return [
    `  peers ${peers.join(', ')}${shared}; options ${JSON.stringify(options)}; random ${random}`,
    ...lines.map((line) => `  ${line}`),
    end === 'destroy' ? '  client.destroy()' : `  client.close({ timeoutMs: ${end} })`,
  ];
}
