/** @import { Timer } from '../wire.js' */
import { element, setText } from './dom.js';
import { countdown } from './format.js';

/**
 * What comes when a delay of the chart has passed.
 *
 * @type {Readonly<Record<string, string>>}
 */
const meanings = {
  dialTimeout: 'Dial given up',
  tlsTimeout: 'TLS given up',
  cerTimeout: 'CEA awaited',
  watchdog: 'DWR at the earliest',
  dwrTimeout: 'DWA awaited',
  proofTimeout: 'DWA awaited',
  drainTimeout: 'DPR at the latest',
  dprTimeout: 'Closed at the latest',
  linger: 'Peer must have closed',
  reconnectDelay: 'Next attempt',
  idleTimeout: 'Closed when idle, at the earliest',
  maxLifetime: 'End of lifetime',
};

/** These begin with the state. The others are rearmed within it, or continue through several states. */
const delaysOfStates = new Set([
  'dialTimeout',
  'tlsTimeout',
  'cerTimeout',
  'drainTimeout',
  'dprTimeout',
  'linger',
  'reconnectDelay',
]);

/** The pending delays, counting down. */
export class TimersView {
  node = element('div', { class: 'timers' });
  /**
   * @type {{ readonly timer: Timer, readonly total: number, readonly left: HTMLElement, readonly meter: HTMLElement
   * }[]}
   */
  #shown = [];

  /**
   * @param {readonly Timer[]} timers
   * @param {number} since When the state was entered.
   * @param {number} now
   */
  show(timers, since, now) {
    const before = this.#shown;
    this.#shown = timers.map((timer) => {
      const { delay, dueAt } = timer;
      const same = before.find((one) => one.timer.delay === delay && one.timer.dueAt === dueAt);
      const left = element('span', { class: 'timer-left' });
      const meter = element('span', { class: 'timer-meter', 'aria-hidden': 'true' });
      const total = same?.total ?? Math.max(1, dueAt - (delaysOfStates.has(delay) ? since : now));
      return { timer, total, left, meter };
    });
    this.node.replaceChildren(
      ...this.#shown.map(({ left, meter, timer: { delay } }) =>
        element('div', { class: 'timer', 'data-delay': delay }, [
          element('span', { class: 'timer-name' }, [meanings[delay] ?? delay]),
          left,
          element('code', { class: 'timer-delay muted' }, [delay]),
          element('span', { class: 'timer-track', 'aria-hidden': 'true' }, [meter]),
        ]),
      ),
    );
    this.tick(now);
  }

  get isRunning() {
    return this.#shown.length > 0;
  }

  /** @param {number} now */
  tick(now) {
    for (const { left, meter, timer, total } of this.#shown) {
      const ms = timer.dueAt - now;
      setText(left, ms > 0 ? countdown(ms) : 'now');
      meter.style.transform = `scaleX(${Math.min(1, Math.max(0, ms / total)).toFixed(4)})`;
    }
  }
}
