import type { DiameterClientOptions } from 'diameter-client';

/** The peer that always behaves well, and whose calls have ample time. */
export const calm = 'calm';

/** The highest that the peers of a walk speak. */
export type TlsVersion = 'TLSv1.2' | 'TLSv1.3';

/** One walk. It is done, and printed, line by line. */
export interface WalkPlan {
  readonly options: Partial<DiameterClientOptions>;
  /** What the client's source of randomness always says. */
  readonly random: number;
  /** All peers speak TLS, this version at most. Undefined: plain TCP. */
  readonly tls?: TlsVersion;
  /** The names of the peers that may misbehave. */
  readonly peers: readonly string[];
  /** They all have one Origin-Host. */
  readonly isOriginHostShared: boolean;
  /** The client's user asks again from within the event that tells of a connection's end, a few times. */
  readonly isEager: boolean;
  /** `a: requests 2 deadline 400`, `! a: peer resets`, `clock passes 30000` …; `!`: the next line comes at once. */
  readonly lines: readonly string[];
  /** How the client ends: its `destroy()`, its `close()` with this `timeoutMs`, or one within the other. */
  readonly end: 'destroy' | 'destroy while closing' | number;
}

/** A walk as people read it. */
export function scriptOf({
  end,
  isEager,
  isOriginHostShared,
  lines,
  options,
  peers,
  random,
  tls,
}: WalkPlan): string[] {
  const shared = isOriginHostShared ? ' with one Origin-Host' : '';
  const eager = isEager ? '; whoever is told of an end asks again' : '';
  return [
    `  peers ${peers.join(', ')}${shared}${tls === undefined ? '' : ` over ${tls}`}; options ${JSON.stringify(options)}; random ${random}${eager}`,
    ...lines.map((line) => `  ${line}`),
    typeof end === 'number' ? `  client.close({ timeoutMs: ${end} })` : `  client ends: ${end}`,
  ];
}
