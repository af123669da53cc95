import type { InspectionEvent } from 'xstate';
import type { News } from '../observability/news.js';
import type { Inspector } from './option-checks.js';

/** An observer that throws would end the machine that it watches. */
export function harmless(inspect: Inspector, news: News): (event: InspectionEvent) => void {
  const next = typeof inspect === 'function' ? inspect : (event: InspectionEvent) => inspect.next?.(event);
  return (event) => {
    try {
      next(event);
    } catch (error) {
      news.listenerFailed?.('the inspect option', error);
    }
  };
}
