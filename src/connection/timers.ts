import type { AnyActorRef, AnyEventObject } from 'xstate';
import type { Clock } from '../clock.js';
import type { PendingTimer } from '../observability/connection-view.js';
import { nameOf } from './effects.js';

type Scheduler = AnyActorRef['system']['scheduler'];

interface Timer {
  readonly source: AnyActorRef;
  readonly id: string | undefined;
  readonly event: AnyEventObject;
  readonly dueAt: number;
  readonly timeout: unknown;
}

const none: readonly Timer[] = [];

/**
 * The timers of one connection's machine, in place of XState's own, which are the properties of two objects, by names
 * that hold the number of the actor. With 10 000 connections that is 20 000 objects of a shape of their own, at 3 kB for
 * each connection and with ever slower access.
 */
export class Timers implements Scheduler {
  readonly #clock: Clock;
  /** Seldom more than one, so the array is as long as it must be. */
  #running = none;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  schedule(
    source: AnyActorRef,
    target: AnyActorRef,
    event: AnyEventObject,
    delay: number,
    id: string | undefined,
  ): void {
    const fire = () => {
      this.#forget(timer);
      relay(source, target, event);
    };
    const dueAt = this.#clock.now() + delay;
    const timer: Timer = { source, id, event, dueAt, timeout: this.#clock.setTimeout(fire, delay) };
    this.#running = this.#running.concat(timer);
  }

  cancel(source: AnyActorRef, id: string): void {
    this.#end((timer) => timer.source === source && timer.id === id);
  }

  cancelAll(source: AnyActorRef): void {
    this.#end((timer) => timer.source === source);
  }

  /** Soonest first. */
  pending(): PendingTimer[] {
    return this.#running
      .map(({ dueAt, event }) => ({ delay: delayOf(event.type), dueAt }))
      .toSorted((a, b) => a.dueAt - b.dueAt);
  }

  #end(isMeant: (timer: Timer) => boolean): void {
    for (const timer of this.#running) {
      if (!isMeant(timer)) continue;
      this.#clock.clearTimeout(timer.timeout);
      this.#forget(timer);
    }
  }

  #forget(timer: Timer): void {
    const index = this.#running.indexOf(timer);
    if (index >= 0) this.#running = this.#running.length === 1 ? none : this.#running.toSpliced(index, 1);
  }
}

/** XState's types do not tell of it. */
interface Relaying {
  readonly _relay?: (source: AnyActorRef, target: AnyActorRef, event: AnyEventObject) => void;
}

/** As XState's own scheduler does it, so that an inspector sees who sends. */
function relay(source: AnyActorRef, target: AnyActorRef, event: AnyEventObject): void {
  const system: AnyActorRef['system'] & Relaying = target.system;
  if (system._relay === undefined) target.send(event);
  else system._relay(source, target, event);
}

function delayOf(eventType: string): string {
  if (eventType === 'idle.elapsed') return 'idleTimeout';
  if (eventType === 'lifetime.elapsed') return 'maxLifetime';
  return nameOf(eventType).replace(/^after /, '');
}
