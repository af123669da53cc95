import { messageOf } from '../phrases.js';
import type { FieldsOf, LineName } from './log-lines.js';
import type { LogTarget } from './logger.js';
import type { Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Targets and reasons whose repetitions are remembered. */
const maxSubjects = 1_000;

type Write = <Name extends LineName>(line: Name, about: undefined, given: FieldsOf<Name>) => void;

/** Writes what happens to records that must not be lost. What repeats is summed up. */
export class RecordLog {
  readonly #target: LogTarget;
  readonly #write: Write;
  readonly #now: () => number;
  readonly #delays = new RepeatedFailures(maxSubjects);
  readonly #others = new RepeatedFailures(maxSubjects);
  /** Targets whose records are delayed. */
  readonly #delayed = new Set<string>();

  constructor(target: LogTarget, write: Write, now: () => number) {
    this.#target = target;
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    recordRetried: (target, record, why) => {
      const times = this.#timesTold(this.#delays, target, '');
      if (this.#delayed.size < maxSubjects) this.#delayed.add(target);
      if (times !== undefined) this.#write('records-delayed', undefined, { target, record, why, ...times });
    },
    recordDelivered: (target) => {
      if (this.#delayed.size === 0 || !this.#delayed.delete(target)) return;
      const end = this.#delays.end(target, this.#now());
      if (end?.kind === 'new') this.#write('records-flow', undefined, { target, outMs: end.failingMs });
    },
    recordParked: (target, record, why) => {
      const times = this.#timesTold(this.#others, `parked ${target}`, why);
      if (times !== undefined) this.#write('record-parked', undefined, { target, record, why, ...times });
    },
    recordsStranded: (target) => this.#write('records-stranded', undefined, { target }),
    recordNotAccepted: (store, err) => {
      const times = this.#timesTold(
        this.#others,
        `refused by ${store}`,
        messageOf(err).replaceAll(/\d+/g, ''),
      );
      if (times !== undefined) this.#write('record-not-accepted', undefined, { store, err, ...times });
    },
    storeFailed: (store, err) => {
      const times = this.#timesTold(this.#others, `failed ${store}`, messageOf(err));
      if (times !== undefined) this.#write('store-failed', undefined, { store, err, ...times });
    },
  };

  /** How often it has happened, if more than once; undefined if that is not to be told now. */
  #timesTold(
    repeated: RepeatedFailures,
    subject: string,
    cause: string,
  ): { readonly times?: number } | undefined {
    if (!this.#target.isEnabled('error')) return undefined; // nothing is logged
    const { failures, kind } = repeated.note(subject, cause, this.#now());
    if (kind === 'kept back') return undefined;
    return failures === 1 ? {} : { times: failures };
  }
}
