import type { Turns } from '../contest.js';
import type { PeerKind } from '../peers.js';
import { compare, type Comparison, type Figures } from '../statistics.js';
import { fixed, range, thousands } from '../table.js';

/** What the command line says, or its defaults. */
export interface Settings extends Turns {
  readonly peer: PeerKind;
  readonly inFlight: readonly number[];
  readonly bytes: readonly number[];
  /** The folder of another build, for the case that compares with it. */
  readonly build: string | undefined;
  /** Fewer addresses and connections, where they take long. */
  readonly isQuick: boolean;
}

export interface Row {
  readonly cells: readonly string[];
  /** What goes into the JSON file. */
  readonly figures: object;
}

export interface CaseResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Case {
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  /** Not among the cases that run by default. */
  readonly isLong?: boolean;
  run(settings: Settings): Promise<CaseResult>;
}

/** The heads of {@link throughputCells}. `spread` belongs to the ratio before it: the middle half of the rounds. */
export const throughputColumns = (subject: string, floor: string): readonly string[] => [
  `${subject}/s`,
  `${floor}/s`,
  'ratio',
  'spread',
  `${subject} CPU µs`,
  `${floor} CPU µs`,
  'CPU ratio',
  'spread',
];

/** The figures of a throughput, and its cells of a row. */
export function throughputRow(labels: readonly string[], subject: Figures[], floor: Figures[]): Row {
  const perSecond = compare(subject, floor, 'perSecond');
  const cpuMicros = compare(subject, floor, 'cpuMicros');
  const cells = [
    ...labels,
    thousands(perSecond.subject.median),
    thousands(perSecond.floor.median),
    ...ratioCells(perSecond),
    fixed(cpuMicros.subject.median),
    fixed(cpuMicros.floor.median),
    ...ratioCells(cpuMicros),
  ];
  return { cells, figures: { labels, perSecond, cpuMicros } };
}

export function ratioCells({ ratio }: Comparison): readonly string[] {
  return [fixed(ratio.median), range(ratio)];
}
