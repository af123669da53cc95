import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolutionMs = 10;
const windowMs = 1_000;

/** No call settles later than this after its deadline, the delays of the event loop aside. */
const allowedMs = 100;

interface Window {
  readonly worstMs: number;
  readonly delayMs: number;
}

/** A deadline may pass at the begin of one turn of the event loop, and be served at the end of the next. */
const turnsPerDeadline = 2;

/**
 * How late calls settle. A process that does not get the processor is late without a fault of its own, so each second is
 * judged by the longest turn of the event loop in it and in its neighbours: one turn may touch two of them.
 */
export class Punctuality {
  readonly #delay = monitorEventLoopDelay({ resolution: resolutionMs });
  readonly #onLate: (fault: string) => void;
  readonly #timer: NodeJS.Timeout;
  #worstMs = 0;
  #windows: Window[] = [];

  /** Of all calls so far, and of all delays of the event loop. */
  worstMs = 0;
  worstDelayMs = 0;

  constructor(onLate: (fault: string) => void) {
    this.#onLate = onLate;
    this.#delay.enable();
    this.#timer = setInterval(() => this.#endWindow(), windowMs);
  }

  note(lateMs: number): void {
    this.#worstMs = Math.max(this.#worstMs, lateMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#endWindow();
    this.#endWindow();
    this.#delay.disable();
  }

  #endWindow(): void {
    const delayMs = Math.max(0, this.#delay.max / 1e6 - resolutionMs);
    this.#delay.reset();
    this.#windows = [...this.#windows, { worstMs: this.#worstMs, delayMs }].slice(-3);
    this.worstMs = Math.max(this.worstMs, this.#worstMs);
    this.worstDelayMs = Math.max(this.worstDelayMs, delayMs);
    this.#worstMs = 0;
    const judged = this.#windows.at(-2);
    const longestMs = Math.max(...this.#windows.map((window) => window.delayMs));
    if (judged === undefined || judged.worstMs <= allowedMs + turnsPerDeadline * longestMs) return;
    this.#onLate(
      `a call settled ${judged.worstMs.toFixed(0)} ms late; the event loop was late by at most ${longestMs.toFixed(0)} ms`,
    );
  }
}
