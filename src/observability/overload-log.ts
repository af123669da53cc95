import type { FieldsOf, LineName } from './log-lines.js';
import type { LogTarget } from './logger.js';
import type { Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Addresses whose repetitions are remembered. */
const maxSubjects = 1_000;

type Write = <Name extends LineName>(line: Name, about: string, given: FieldsOf<Name>) => void;

/** Writes what peers report of overload and load. A peer may report often, and of many hosts: what it repeats is summed up. */
export class OverloadLog {
  readonly #target: LogTarget;
  readonly #write: Write;
  readonly #now: () => number;
  readonly #reports = new RepeatedFailures(maxSubjects);

  constructor(target: LogTarget, write: Write, now: () => number) {
    this.#target = target;
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    overloadReported: ({ address, applicationId, name: reporter, percentage, type: report, until }) => {
      if (!this.#target.isEnabled('error')) return; // nothing is logged
      const cause = `${report} ${reporter} ${applicationId} ${percentage}`;
      const { failures: times, kind } = this.#reports.note(address, cause, this.#now());
      if (kind === 'kept back') return;
      const validMs = until - this.#now();
      this.#write('overload-reported', address, {
        report,
        reporter,
        percentage,
        applicationId,
        validMs,
        times,
      });
    },
    overloadEnded: ({ address, applicationId, name: reporter, shed, type: report }) => {
      if (this.#reports.end(address, this.#now())?.kind !== 'new') return;
      this.#write('overload-ended', address, { report, reporter, applicationId, shed });
    },
    loadReported: (address, load) => this.#write('peer-load', address, { load }),
  };
}
