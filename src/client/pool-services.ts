import { AsyncLocalStorage } from 'node:async_hooks';
import type { News } from '../observability/news.js';
import type { PoolServices } from '../pool/pool-services.js';
import { EndToEndIds } from '../protocol/identifiers.js';
import { FlightRecorder } from '../recorder/flight-recorder.js';
import type { LiveOptions } from './live-options.js';
import { originStateId } from './origin-state-id.js';

/** What the pool of a client works with. `client`: for those who listen. */
export function poolServices(
  client: object,
  present: LiveOptions,
  news: News,
  handlers: PoolServices['handlers'],
): PoolServices {
  const { answered, dials, originStates, overload, values } = present;
  const { clock, random } = values;
  return {
    client,
    detached: AsyncLocalStorage.snapshot(),
    clock,
    random,
    news,
    handlers,
    options: values,
    dials,
    dumper: new FlightRecorder(values.flightRecorder, news, () => clock.now()),
    originStateId,
    originStates,
    endToEndIds: new EndToEndIds(clock.now(), random),
    answered,
    overload,
  };
}
