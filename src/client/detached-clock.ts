import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../clock.js';

/**
 * A clock whose timers run in the context of whoever makes it, and not in that of the call that has set them: one timer may serve
 * many calls, and spans that begin in it are no children of the one that came by chance.
 */
export function detachedClock(clock: Clock): Clock {
  const detached = AsyncLocalStorage.snapshot();
  return {
    now: () => clock.now(),
    setTimeout: (callback, delayMs) => detached(() => clock.setTimeout(callback, delayMs)),
    clearTimeout: (id) => clock.clearTimeout(id),
  };
}
