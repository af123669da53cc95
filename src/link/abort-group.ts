interface Abortable {
  abort(reason: unknown): void;
}

/**
 * The calls that share an AbortSignal. The signal has one listener for all of them: with one each, adding and removing
 * would walk the list of all, and Node.js would warn of a leak from the eleventh on.
 */
export class AbortGroup {
  static readonly #groups = new WeakMap<AbortSignal, AbortGroup>();

  static of(signal: AbortSignal): AbortGroup {
    let group = AbortGroup.#groups.get(signal);
    if (group === undefined) {
      group = new AbortGroup(signal);
      AbortGroup.#groups.set(signal, group);
    }
    return group;
  }

  readonly #signal: AbortSignal;
  readonly #calls = new Set<Abortable>();

  private constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(call: Abortable): void {
    if (this.#calls.size === 0) this.#signal.addEventListener('abort', this);
    this.#calls.add(call);
  }

  remove(call: Abortable): void {
    if (this.#calls.delete(call) && this.#calls.size === 0) this.#signal.removeEventListener('abort', this);
  }

  handleEvent(): void {
    for (const call of this.#calls) call.abort(this.#signal.reason);
  }
}
