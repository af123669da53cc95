import { AsyncLocalStorage } from 'node:async_hooks';
import { OriginStates } from '../base/origin-states.js';
import { ConnectionLog } from '../observability/log.js';
import { LogTarget } from '../observability/logger.js';
import type { News } from '../observability/news.js';
import { Overload } from '../overload/overload.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { AnsweredRequests } from '../serving/answered-requests.js';
import { DialGate } from '../transport/dial-gate.js';
import { shortestTwMs, type DiameterClientOptions } from './option-table.js';
import {
  resolveOptions,
  updatedOptions,
  type DiameterClientUpdate,
  type ResolvedOptions,
} from './options.js';

/** The options of a client as they are now, and what must be told when they change. */
export class LiveOptions {
  /** One object for as long as the client lives: whoever holds it reads what holds now. */
  readonly values: ResolvedOptions;
  readonly log: ConnectionLog;
  readonly dials: DialGate;
  readonly answered: AnsweredRequests;
  readonly originStates: OriginStates;
  readonly overload: Overload;
  readonly #logger: LogTarget;

  /** Throws an `InvalidConfigError`. */
  constructor(given: DiameterClientOptions, news: News) {
    const values = resolveOptions(given);
    const { clock, random } = values;
    this.values = values;
    this.#logger = new LogTarget(values.logger);
    this.log = new ConnectionLog(this.#logger, () => clock.now(), values.maxConnections);
    this.dials = new DialGate(clock, values);
    this.originStates = new OriginStates(values);
    this.answered = new AnsweredRequests(() => clock.now(), values.maxRememberedBytes);
    this.overload = new Overload({ clock, news, random, detached: AsyncLocalStorage.snapshot() });
    this.#warnOfShortTw([]);
  }

  /** Throws an `InvalidConfigError`; then nothing has changed. */
  update(changes: DiameterClientUpdate, pool: ConnectionPool): void {
    const { values } = this;
    const next = updatedOptions(values, changes);
    pool.checkInUse(next);
    // Last of what may throw, since a logger may be a thread of its own.
    const setLogger = changes.logger === undefined ? undefined : this.#logger.prepare(next.logger);
    const former = values.all;
    Object.assign(values, next);
    setLogger?.();
    this.#warnOfShortTw(former);
    this.answered.limit(values.maxRememberedBytes);
    this.overload.noteOptions(values);
    pool.noteOptions();
    this.dials.noteLimits();
  }

  /** Those of `former` have been warned of. */
  #warnOfShortTw(former: ResolvedOptions['all']): void {
    for (const { dwrIntervalMs } of this.values.all) {
      const isToldOf = former.some((one) => one.dwrIntervalMs === dwrIntervalMs);
      if (dwrIntervalMs >= shortestTwMs || isToldOf) continue;
      this.log.write('quick-watchdog', undefined, { dwrIntervalMs });
    }
  }
}
