import { defaultOptions } from '../src/client/default-options.js';

/** A delay of a machine in the words of the options. */
export interface Delay {
  /** The option that it comes from, and what is made of it. */
  readonly option: string;
  /** With all options left at their defaults. */
  readonly value: string;
  /** The event that it raises, where it is not an `after` of the machine. */
  readonly raises?: string;
}

export type Delays = Readonly<Record<string, Delay>>;

type DurationOption = {
  [Name in keyof typeof defaultOptions]: Name extends `${string}Ms` ? Name : never;
}[keyof typeof defaultOptions];

const { breaker, reconnect, dprTimeoutMs } = defaultOptions;

export const connectionDelays: Delays = {
  dialTimeout: from('dialTimeoutMs'),
  tlsTimeout: from('tlsTimeoutMs'),
  cerTimeout: from('cerTimeoutMs'),
  watchdog: from('dwrIntervalMs'),
  dwrTimeout: from('dwrTimeoutMs'),
  proofTimeout: from('dwrTimeoutMs'),
  drainTimeout: { option: 'dprTimeoutMs / 2', value: duration(dprTimeoutMs / 2) },
  dprTimeout: from('dprTimeoutMs'),
  linger: from('dprTimeoutMs'),
  reconnectDelay: {
    option: 'reconnect.initialDelayMs',
    value: `${duration(reconnect.initialDelayMs)} × ${reconnect.multiplier}ⁿ, at most ${duration(reconnect.maxDelayMs)}`,
  },
  idleTimeout: { ...from('idleTimeoutMs'), raises: 'idle.elapsed' },
  maxLifetime: { ...from('maxLifetimeMs'), raises: 'lifetime.elapsed' },
};

export const breakerDelays: Delays = {
  openDelay: {
    option: 'breaker.openMs',
    value: `${duration(breaker.openMs)} × ${breaker.multiplier}ⁿ, at most ${duration(breaker.maxOpenMs)}`,
  },
};

export const poolDelays: Delays = {
  drainTimeout: from('dprTimeoutMs'),
};

/** Throws where the table and the machine do not have the same delays. */
export function checkDelays(
  machine: { readonly id: string; readonly implementations: { readonly delays?: object } },
  table: Delays,
): void {
  const names = Object.keys(machine.implementations.delays ?? {});
  const missing = names.filter((name) => table[name] === undefined);
  const extra = Object.keys(table).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new Error(`scripts/statecharts-delays.ts has no row for ${machine.id}'s ${missing.join(', ')}`);
  }
  if (extra.length > 0) {
    throw new Error(
      `scripts/statecharts-delays.ts has a row for ${extra.join(', ')}, no delay of ${machine.id}`,
    );
  }
}

function from(option: DurationOption): Delay {
  return { option, value: duration(defaultOptions[option]) };
}

function duration(ms: number): string {
  if (ms === 0) return 'off';
  if (ms >= 60_000 && ms % 60_000 === 0) return `${ms / 60_000} min`;
  return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}
