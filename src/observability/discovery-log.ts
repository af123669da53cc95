import { messageOf } from '../phrases.js';
import type { WriteLine } from './group-log.js';
import type { LogTarget } from './logger.js';
import type { DiscoveryReport, Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Groups whose failures, and what was left out of them, are remembered. */
const maxSubjects = 1_000;

/** Writes what DNS tells of the members of groups. */
export class DiscoveryLog {
  readonly #target: LogTarget;
  readonly #write: WriteLine;
  readonly #now: () => number;
  readonly #failures = new RepeatedFailures(maxSubjects);
  /** What was last said to be left out, by group. */
  readonly #notes = new Map<string, string>();

  constructor(target: LogTarget, write: WriteLine, now: () => number) {
    this.#target = target;
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    discovered: (group, report) => {
      const { nextMs: delayMs, peers, subject, ttl } = report;
      const found = peers.length;
      const end = this.#failures.end(group, this.#now());
      if (end?.kind === 'new') {
        const { failingMs, failures } = end;
        this.#write('discovered-again', undefined, { group, subject, found, failures, failingMs });
      } else this.#write('discovered', undefined, { group, subject, found, ttl, delayMs });
      this.#tellNotes(group, report);
    },
    discoveryFailed: (group, report, err) => {
      if (!this.#target.isEnabled('error')) return; // nothing is logged
      const { nextMs: delayMs, notes: all, subject } = report;
      const cause = err === undefined ? all.join('; ') : messageOf(err);
      const { failures, kind } = this.#failures.note(group, cause, this.#now());
      if (kind === 'kept back') return;
      const times = failures === 1 ? undefined : failures;
      const notes = all.length === 0 ? undefined : all;
      if (err === undefined) {
        this.#write('discovery-empty', undefined, { group, subject, notes, delayMs, times });
      } else this.#write('discovery-failed', undefined, { group, subject, err, delayMs, times });
    },
  };

  #tellNotes(group: string, { notes, subject }: DiscoveryReport): void {
    const told = notes.join('; ');
    if (told === (this.#notes.get(group) ?? '')) return;
    if (told === '') this.#notes.delete(group);
    else {
      if (this.#notes.size >= maxSubjects) this.#notes.clear();
      this.#notes.set(group, told);
      this.#write('discovery-left-out', undefined, { group, subject, notes });
    }
  }
}
