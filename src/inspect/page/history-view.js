/** @import { HistoryStep } from '../wire.js' */
import { badge, element } from './dom.js';
import { clock } from './format.js';
import { KeyedList } from './keyed-list.js';

/** The last steps of a connection, the newest first. */
export class HistoryView {
  #list = new KeyedList(element('ol', { class: 'steps' }), 'Nothing has happened yet.');
  node = element('div', { class: 'history' }, [this.#list.node]);

  /** @param {readonly HistoryStep[]} steps Oldest first. */
  show(steps) {
    const items = steps.map((step, i) => {
      // The cause of the step before need not be read twice.
      const cause = step.cause === steps[i - 1]?.cause ? '' : step.cause;
      return { key: JSON.stringify({ ...step, cause }), make: () => shown(step, cause) };
    });
    this.#list.show(items.toReversed());
  }

  /** @param {number} now */
  tick(now) {
    this.#list.tick(now);
  }
}

/**
 * @param {HistoryStep} step
 * @param {string} cause
 * @returns {import('./keyed-list.js').Shown}
 */
function shown({ at, event, from, to }, cause) {
  const ago = element('span', { class: 'muted step-ago' });
  const node = element('li', { class: 'step' }, [
    element('span', { class: 'mono muted step-time' }, [clock(at)]),
    element('span', { class: 'step-states' }, [
      element('span', { class: 'step-from' }, [from]),
      element('span', { class: 'step-arrow', role: 'img', 'aria-label': 'to' }, ['→']),
      badge(to),
    ]),
    element('span', { class: 'mono step-event' }, [event]),
    ago,
    ...(cause === '' ? [] : [element('p', { class: 'step-cause' }, [cause])]),
  ]);
  return { node, ago, at };
}
