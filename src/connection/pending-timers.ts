import type { AnyActorRef } from 'xstate';
import { nameOf } from './effects.js';

/** A delay of a connection's machine that runs now. */
export interface PendingTimer {
  /** The chart's name, for example `watchdog`, `dwrTimeout`, `reconnectDelay`, `idleTimeout`. */
  readonly delay: string;
  /**
   * When it fires, in milliseconds since 1970. `watchdog`, `dwrTimeout` and `idleTimeout` are not moved by traffic: when
   * they fire and find some, they are armed again for what is left. So it is the earliest moment at which they lead anywhere.
   */
  readonly dueAt: number;
}

/** When the delays that run now were armed. */
export interface Armings {
  /** The state was entered, or entered again. */
  readonly enteredAt: number;
  readonly idleArmedAt: number;
  readonly openedAt: number | undefined;
}

/**
 * XState tells what is scheduled and for how long, but notes the beginning by the wall clock, whatever clock the actor
 * has. Every other delay than these two begins with the entry of its state.
 */
export function pendingTimers(actor: AnyActorRef, armings: Armings): PendingTimer[] {
  const scheduled = Object.values(actor.system.getSnapshot()._scheduledEvents);
  return scheduled
    .map(({ delay, event }): PendingTimer => {
      if (event.type === 'idle.elapsed') {
        return { delay: 'idleTimeout', dueAt: armings.idleArmedAt + delay };
      }
      if (event.type === 'lifetime.elapsed') {
        return { delay: 'maxLifetime', dueAt: (armings.openedAt ?? armings.enteredAt) + delay };
      }
      return { delay: nameOf(event.type).replace(/^after /, ''), dueAt: armings.enteredAt + delay };
    })
    .toSorted((a, b) => a.dueAt - b.dueAt);
}
