import type { FieldsOf, LineName } from './log-lines.js';
import type { LogTarget } from './logger.js';
import type { FailoverReason, Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Groups, and ways from one member to others, whose repetitions are remembered. */
const maxSubjects = 1_000;

/** Requests that have left a member, and are not told yet. */
interface Moved {
  readonly group: string;
  readonly member: string;
  readonly failover: FailoverReason;
  readonly others: Set<string>;
  calls: number;
}

/** Writes a line that is about no connection. */
export type WriteLine = <Name extends LineName>(line: Name, about: undefined, given: FieldsOf<Name>) => void;

/** Writes what happens to groups. Requests that move are counted, and told once for each event that made them move. */
export class GroupLog {
  readonly #target: LogTarget;
  readonly #write: WriteLine;
  readonly #now: () => number;
  readonly #outages = new RepeatedFailures(maxSubjects);
  readonly #failovers = new RepeatedFailures(maxSubjects);
  readonly #moved = new Map<string, Moved>();
  /** Those of {@link #moved} that have grown in this turn. */
  #grown = new Set<string>();

  constructor(target: LogTarget, write: WriteLine, now: () => number) {
    this.#target = target;
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    groupOut: (group, held) => {
      if (!this.#target.isEnabled('error')) return; // nothing is logged
      const { failures, kind } = this.#outages.note(group, '', this.#now());
      const times = failures === 1 ? undefined : failures;
      if (kind !== 'kept back') this.#write('group-out', undefined, { group, held, times });
    },
    groupUsable: (group, outMs, held) => {
      if (outMs === undefined) this.#write('group-usable', undefined, { group, held });
      else if (this.#outages.end(group, this.#now())?.kind === 'new') {
        this.#write('group-usable', undefined, { group, outMs, held });
      }
    },
    failedOver: (group, { address: member }, { address: to }, why) => this.#note(group, member, to, why),
    membersChanged: (group, change) => {
      for (const member of change.removed) this.#forget(group, member);
      const fields = Object.entries<readonly string[]>({ ...change }).filter(
        ([, addresses]) => addresses.length > 0,
      );
      this.#write('group-members', undefined, { group, ...Object.fromEntries(fields) });
    },
  };

  #note(group: string, member: string, to: string, why: FailoverReason): void {
    if (!this.#target.isEnabled('info')) return;
    const key = keyOf(group, member, why);
    const moved = this.#moved.get(key) ?? {
      group,
      member,
      failover: why,
      others: new Set<string>(),
      calls: 0,
    };
    moved.calls++;
    moved.others.add(to);
    this.#moved.set(key, moved);
    // The requests of one event move within one step of a machine, or in one microtask.
    if (this.#grown.size === 0) queueMicrotask(this.#tell);
    this.#grown.add(key);
  }

  readonly #tell = (): void => {
    const grown = this.#grown;
    this.#grown = new Set();
    for (const key of grown) {
      const moved = this.#moved.get(key);
      if (moved === undefined || this.#failovers.note(key, '', this.#now()).kind === 'kept back') continue;
      this.#moved.delete(key);
      const { calls, failover, group, member, others } = moved;
      this.#write('failover', undefined, { group, member, calls, failover, others: [...others] });
    }
  };

  #forget(group: string, member: string): void {
    for (const why of ['lost', 'suspect', 'refused'] as const) this.#moved.delete(keyOf(group, member, why));
  }
}

function keyOf(group: string, member: string, why: FailoverReason): string {
  return `${group} ${member} ${why}`;
}
