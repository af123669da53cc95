import { element, setAttribute, toneOf } from './dom.js';

/**
 * The states of the main line, and beside each those that are shown behind it while they are entered.
 *
 * @type {readonly (readonly [main: string, beside: readonly string[]])[]}
 */
const line = [
  ['DISCONNECTED', []],
  ['CONNECTING', ['TLS_HANDSHAKE']],
  ['CER_SENT', ['REOPEN']],
  ['OPEN', []],
  ['DWR_SENT', ['SUSPECT', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED']],
  ['FAILED', []],
  ['RECONNECTING', ['CLOSED']],
];

/** The lifecycle in one line: the state that the connection is in is lit, and where it came from is marked. */
export class LifecycleStrip {
  node = element('ol', { class: 'lifecycle', 'aria-label': 'Lifecycle' });
  #shown = '';

  /**
   * @param {string} state
   * @param {string} from The state before; empty if unknown.
   */
  show(state, from) {
    const key = `${state} ${from}`;
    if (key === this.#shown) return;
    this.#shown = key;
    this.node.hidden = state === '';
    this.node.replaceChildren(
      ...line.flatMap(([main, beside]) =>
        [main, ...beside]
          .filter((name) => name === main || name === state || name === from)
          .map((name) => chip(name, state, from)),
      ),
    );
  }
}

/**
 * @param {string} name
 * @param {string} state
 * @param {string} from
 */
function chip(name, state, from) {
  const made = element('li', { class: 'lifecycle-state' }, [name]);
  if (name === state) {
    setAttribute(made, 'aria-current', 'step');
    setAttribute(made, 'data-tone', toneOf(name));
  } else if (name === from) made.classList.add('lifecycle-from');
  return made;
}
