import type { ServiceFate, SessionEndCause } from '../machines/session-context.js';
import type { FieldsOf, LineName } from './log-lines.js';
import type { LogTarget } from './logger.js';
import type { Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Targets and causes whose repetitions are remembered. */
const maxSubjects = 1_000;

/** Ends that somebody should know of: the server could not be asked, or did not know the session. */
const troubles: ReadonlySet<SessionEndCause> = new Set([
  'termination-failed',
  'failed-answer',
  'undeliverable',
  'no-answer',
]);

type Write = <Name extends LineName>(line: Name, about: undefined, given: FieldsOf<Name>) => void;

/** Writes what happens to sessions. What goes wrong with very many at once is told once, and then summed up. */
export class SessionLog {
  readonly #target: LogTarget;
  readonly #write: Write;
  readonly #now: () => number;
  readonly #ends = new RepeatedFailures(maxSubjects);
  readonly #moves = new RepeatedFailures(maxSubjects);

  constructor(target: LogTarget, write: Write, now: () => number) {
    this.#target = target;
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    sessionEntered: ({ id: sessionId, state: sessionState }, fromState, event) => {
      if (!this.#target.isEnabled('debug')) return;
      this.#write('session-state', undefined, { sessionId, fromState, sessionState, event });
    },
    sessionMoved: ({ id: sessionId, targetName: target }, server) => {
      const times = this.#timesTold(this.#moves, target, server ?? '');
      if (times === 0) return;
      this.#write('session-moved', undefined, { sessionId, target, server, times: moreThanOne(times) });
    },
    sessionEnded: ({ id: sessionId, targetName: target }, { cause, error: err, resultCode, service }) => {
      if (!troubles.has(cause)) return;
      const times = this.#timesTold(this.#ends, `${target} ${cause}`, cause);
      if (times === 0) return;
      const fate: ServiceFate = service;
      const fields = { sessionId, target, cause, service: fate, resultCode, err, times: moreThanOne(times) };
      this.#write('session-failed', undefined, fields);
    },
  };

  /** How often it has happened; 0 if that is not to be told now. */
  #timesTold(repeated: RepeatedFailures, subject: string, cause: string): number {
    if (!this.#target.isEnabled('error')) return 0; // nothing is logged
    const { failures, kind } = repeated.note(subject, cause, this.#now());
    return kind === 'kept back' ? 0 : failures;
  }
}

function moreThanOne(times: number): number | undefined {
  return times === 1 ? undefined : times;
}
