/**
 * Makes elements. What a peer can influence only ever becomes text: nothing here, and nothing elsewhere in the page,
 * reads markup.
 */

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * An element of page.html.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found;
}

/**
 * Writes a text only where it differs: an unchanged text costs no layout.
 *
 * @param {Node} node
 * @param {string} text
 */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * @param {Element} node
 * @param {string} name
 * @param {string} value
 */
export function setAttribute(node, name, value) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/**
 * A state with its word, its colour and its shape.
 *
 * @param {string} state
 */
export function badge(state) {
  const made = element('span', { class: 'badge' });
  setBadge(made, state);
  return made;
}

/**
 * @param {Element} node
 * @param {string} state
 */
export function setBadge(node, state) {
  setAttribute(node, 'data-tone', toneOf(state));
  setText(node, state === '' ? 'no connection' : state);
}

/**
 * The state of a circuit breaker; nothing while it is closed.
 *
 * @param {Element} node
 * @param {string} state
 * @param {string} [mark] What stands for it where there is little room.
 */
export function setBreaker(node, state, mark) {
  setAttribute(node, 'data-tone', state === 'OPEN' ? 'bad' : 'warn');
  setText(node, state === '' ? '' : (mark ?? `breaker ${state}`));
}

/**
 * What reports of overload shed; nothing while none is in force.
 *
 * @param {Element} node
 * @param {string} share
 */
export function setOverload(node, share) {
  setAttribute(node, 'data-tone', 'warn');
  setText(node, share === '' ? '' : `overload ${share}`);
}

/** @type {Readonly<Record<string, string>>} */
const tones = {
  OPEN: 'good',
  DWR_SENT: 'good',
  ACCEPTING: 'good',
  CONNECTING: 'busy',
  TLS_HANDSHAKE: 'busy',
  CER_SENT: 'busy',
  REOPEN: 'busy',
  SUSPECT: 'warn',
  RECONNECTING: 'warn',
  FAILED: 'bad',
  'BREAKER OPEN': 'bad',
  DRAINING: 'ending',
  DPR_SENT: 'ending',
  DPR_RECEIVED: 'ending',
};

/**
 * The colour that goes with a state: what it means for traffic.
 *
 * @param {string} state
 */
export function toneOf(state) {
  return tones[state] ?? 'idle';
}
