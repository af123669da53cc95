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
    this.node.replaceChildren(
      element(
        'ol',
        { class: 'steps' },
        steps.toReversed().map((step) => this.#step(step)),
      ),
    );
  }

  /** @param {number} now */
  tick(now) {
    for (const { ago, at } of this.#ages) setText(ago, `${duration(now - at)} ago`);
  }

  /** @param {HistoryStep} step */
  #step({ at, cause, event, from, to }) {
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
      ...(cause === '' ? [] : [element('p', { class: 'step-cause' }, [cause])]),
    ]);
  }
}
