import { getEventListeners } from 'node:events';

/** The AbortSignals of a walk, by name: several calls may wait with one. */
export class Signals {
  readonly #aborters = new Map<string, AbortController>();
  readonly #all: AbortSignal[] = [];

  /** Undefined for no name. A name whose signal was aborted gets a new one. */
  get(name: string | undefined): AbortSignal | undefined {
    if (name === undefined) return undefined;
    let aborter = this.#aborters.get(name);
    if (aborter === undefined) {
      aborter = new AbortController();
      this.#aborters.set(name, aborter);
      this.#all.push(aborter.signal);
    }
    return aborter.signal;
  }

  /** The reason is unlike all others, and is no error: a signal may have any. */
  abort(name: string): void {
    this.#aborters.get(name)?.abort(Symbol(name));
    this.#aborters.delete(name);
  }

  /** A signal has one listener for all calls that wait with it, and none where nobody does. */
  wrong(isWaitedWith: (signal: AbortSignal) => boolean): string[] {
    return this.#all.flatMap((signal) => {
      const { length } = getEventListeners(signal, 'abort');
      const expected = isWaitedWith(signal) ? 1 : 0;
      return length === expected ? [] : [`a signal has ${length} listeners instead of ${expected}`];
    });
  }
}
