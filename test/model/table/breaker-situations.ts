import type { Situation } from './row.js';

const up = ['connect', 'peer CEA'];
const refused = ['request', 'peer CCA 3004'];
const open = [...up, ...refused, ...refused];
const halfOpen = [...open, 'wait 5000'];
const probing = [...halfOpen, 'request'];

/** Two failures in a row are too many. */
const breaker = { maxFailures: 2, minRequests: 100, maxOpenMs: 15_000 } as const;
/** The connection is left to itself. */
const options = { watchdog: 'rfc3539', dwrIntervalMs: 900_000, breaker } as const;
const twoProbes = { ...options, breaker: { ...breaker, probes: 2 } };
const long = { ...options, breaker: { ...breaker, openMs: 60_000, maxOpenMs: 60_000 } };
const twoProbesAfterLong = { ...options, breaker: { ...long.breaker, probes: 2 } };

/** Open, then lost and refused twice. */
const unreachable = [...up, 'peer-stops', 'peer RST', 'wait 5000', 'wait 7500'];
const unreachableAtFirst = ['peer-stops', 'connect', 'connect'];
const proof = ['peer CEA', 'peer DWA', 'peer DWA', 'peer DWA'];

/** Named after the state of the breaker, and how it got there. */
export const breakerSituations: Readonly<Record<string, Situation>> = {
  CLOSED: { options, steps: up },
  'CLOSED, unreachable': { options, steps: ['peer-stops'] },
  'CLOSED, one failure': { options, steps: [...up, ...refused] },
  'CLOSED, one failed dial': { options, steps: ['peer-stops', 'connect', 'peer-starts'] },
  'OPEN, refused': { options, steps: open },
  'OPEN, refused, for long': { options: long, steps: open },
  'OPEN, unreachable': { options: long, steps: unreachable },
  'OPEN, unreachable at first': { options, steps: unreachableAtFirst },
  'OPEN for the second time': { options, steps: [...probing, 'peer CCA 3004'] },
  HALF_OPEN: { options, steps: halfOpen },
  'HALF_OPEN, an older request in flight': {
    options,
    steps: [...up, 'request', 'request', 'request', 'peer CCA 3004', 'peer CCA 3004', 'wait 5000'],
  },
  'HALF_OPEN, unreachable at first': { options, steps: [...unreachableAtFirst, 'wait 5000'] },
  'HALF_OPEN, connecting': {
    options,
    steps: [...unreachableAtFirst, 'wait 5000', 'peer-starts', 'connect'],
  },
  'HALF_OPEN, connecting, two probes': {
    options: twoProbes,
    steps: [...unreachableAtFirst, 'wait 5000', 'peer-starts', 'connect'],
  },
  'HALF_OPEN by a connection': {
    options: twoProbesAfterLong,
    steps: [...unreachable, 'peer-starts', 'wait 11250', ...proof],
  },
  'HALF_OPEN, two probes': { options: twoProbes, steps: halfOpen },
  PROBING: { options, steps: probing },
  'PROBING, two probes': { options: twoProbes, steps: probing },
  'PROBING, connecting': {
    options,
    steps: [...unreachableAtFirst, 'wait 5000', 'peer-starts', 'request'],
  },
  'PROBING, connecting, two probes': {
    options: twoProbes,
    steps: [...unreachableAtFirst, 'wait 5000', 'peer-starts', 'request'],
  },
};
