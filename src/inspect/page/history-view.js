/** @import { HistoryStep } from '../wire.js' */
import { badge, element, setText } from './dom.js';
import { clock, duration } from './format.js';

/** The last steps of a connection, the newest first. */
export class HistoryView {
  node = element('div', { class: 'history' });
  /** @type {{ readonly ago: HTMLElement, readonly at: number }[]} */
  #ages = [];

  /** @param {readonly HistoryStep[]} steps Oldest first. */
  show(steps) {
    this.#ages = [];
    if (steps.length === 0) {
      this.node.replaceChildren(element('p', { class: 'empty' }, ['Nothing has happened yet.']));
      return;
    }
    const items = steps.map((step, i) => this.#step(step, steps[i - 1]?.cause ?? ''));
    this.node.replaceChildren(element('ol', { class: 'steps' }, items.toReversed()));
  }

  /** @param {number} now */
  tick(now) {
    for (const { ago, at } of this.#ages) setText(ago, `${duration(now - at)} ago`);
  }

  /**
   * @param {HistoryStep} step
   * @param {string} toldCause That of the step before, which need not be read twice.
   */
  #step({ at, cause, event, from, to }, toldCause) {
    const ago = element('span', { class: 'muted step-ago' });
    this.#ages.push({ ago, at });
    return element('li', { class: 'step' }, [
      element('span', { class: 'mono muted step-time' }, [clock(at)]),
      element('span', { class: 'step-states' }, [
        element('span', { class: 'step-from' }, [from]),
        element('span', { class: 'step-arrow', role: 'img', 'aria-label': 'to' }, ['→']),
        badge(to),
      ]),
      element('span', { class: 'mono step-event' }, [event]),
      ago,
      ...(cause === '' || cause === toldCause ? [] : [element('p', { class: 'step-cause' }, [cause])]),
    ]);
  }
}
