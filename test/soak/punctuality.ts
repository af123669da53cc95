const tickMs = 10;
const windowMs = 1_000;

/** No call settles later than this after its deadline, the delays of the event loop aside. */
const allowedMs = 100;

interface Window {
  readonly worstMs: number;
  /** The call that was the latest. */
  readonly worst: string;
  readonly delayMs: number;
}

/** A deadline may pass at the begin of one turn of the event loop, and be served at the end of the next. */
const turnsPerDeadline = 2;

/**
 * How late calls settle. A process that does not get the processor is late without a fault of its own, so each second is
 * judged by the longest turn of the event loop in it and in its neighbours: one turn may touch two of them. Turns are
 * measured here because `monitorEventLoopDelay` leaves out the one during which it is reset, the longest of all.
 */
export class Punctuality {
  readonly #onLate: (fault: string) => void;
  readonly #timers: readonly NodeJS.Timeout[];
  #tickedAt = performance.now();
  #delayMs = 0;
  #worstMs = 0;
  #worst = '';
  #windows: Window[] = [];

  /** Of all calls so far, and of all delays of the event loop. */
  worstMs = 0;
  worstDelayMs = 0;

  constructor(onLate: (fault: string) => void) {
    this.#onLate = onLate;
    this.#timers = [setInterval(() => this.#tick(), tickMs), setInterval(() => this.#endWindow(), windowMs)];
  }

  note(lateMs: number, kind: string, end: string): void {
    if (lateMs <= this.#worstMs) return;
    this.#worstMs = lateMs;
    this.#worst = `${kind}: ${end}`;
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#endWindow();
    this.#endWindow();
  }

  #tick(): void {
    const now = performance.now();
    this.#delayMs = Math.max(this.#delayMs, now - this.#tickedAt - tickMs);
    this.#tickedAt = now;
  }

  #endWindow(): void {
    const delayMs = this.#delayMs;
    this.#delayMs = 0;
    this.#windows = [...this.#windows, { worstMs: this.#worstMs, worst: this.#worst, delayMs }].slice(-3);
    this.worstMs = Math.max(this.worstMs, this.#worstMs);
    this.worstDelayMs = Math.max(this.worstDelayMs, delayMs);
    this.#worstMs = 0;
    const judged = this.#windows.at(-2);
    const longestMs = Math.max(...this.#windows.map((window) => window.delayMs));
    if (judged === undefined || judged.worstMs <= allowedMs + turnsPerDeadline * longestMs) return;
    this.#onLate(
      `a call settled ${judged.worstMs.toFixed(0)} ms late (${judged.worst}); ` +
        `the event loop was late by at most ${longestMs.toFixed(0)} ms`,
    );
  }
}
