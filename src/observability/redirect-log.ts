import { messageOf } from '../phrases.js';
import type { Connection } from './connection-view.js';
import type { FieldsOf, LineName } from './log-lines.js';
import type { Listener } from './news.js';
import { RepeatedFailures } from './repeated-failures.js';

/** Ways from a peer to a host, and peers whose redirects are not followed, whose repetitions are remembered. */
const maxSubjects = 1_000;

type Write = <Name extends LineName>(line: Name, about: Connection | string, given: FieldsOf<Name>) => void;

/** Writes what becomes of redirects; what repeats is summed up. */
export class RedirectLog {
  readonly #write: Write;
  readonly #now: () => number;
  readonly #followed = new RepeatedFailures(maxSubjects);
  readonly #refused = new RepeatedFailures(maxSubjects);

  constructor(write: Write, now: () => number) {
    this.#write = write;
    this.#now = now;
  }

  /** The news that it listens to. */
  readonly listener: Listener = {
    redirected: (from, { address: redirectedTo }) => {
      const times = this.#timesTold(this.#followed, `${from.address} ${redirectedTo}`, '');
      if (times !== undefined) this.#write('redirected', from, { redirectedTo, times: moreThanOnce(times) });
    },
    redirectRefused: (from, { error: err, host: redirectHost, why: refusal }) => {
      const cause = err === undefined ? '' : messageOf(err);
      const times = this.#timesTold(this.#refused, from.address, `${refusal} ${cause}`);
      if (times === undefined) return;
      this.#write('redirect-refused', from, { redirectHost, refusal, err, times: moreThanOnce(times) });
    },
    routeAdded: ({ expiresAt, target, to: redirectedTo, what: requests }) =>
      this.#write('redirect-route', target, { requests, redirectedTo, cachedMs: expiresAt - this.#now() }),
    routeDropped: ({ target, to: redirectedTo, what: requests }, routeEnd) =>
      this.#write('redirect-route-gone', target, { requests, redirectedTo, routeEnd }),
  };

  #timesTold(repeated: RepeatedFailures, subject: string, cause: string): number | undefined {
    const { failures, kind } = repeated.note(subject, cause, this.#now());
    return kind === 'kept back' ? undefined : failures;
  }
}

function moreThanOnce(times: number): number | undefined {
  return times === 1 ? undefined : times;
}
