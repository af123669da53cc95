import { element, setText } from './dom.js';
import { clock, count, size, words } from './format.js';

/**
 * A table of figures, written into a container; made once, then only its texts change.
 *
 * @param {HTMLElement} container
 * @param {Readonly<Record<string, number>>} stats
 */
export function figures(container, stats) {
  const names = Object.keys(stats);
  if (container.childElementCount !== names.length) {
    container.replaceChildren(
      ...names.map((name) =>
        element('div', { class: 'figure' }, [
          element('span', { class: 'figure-name' }, [words(name)]),
          element('span', { class: 'figure-value' }),
        ]),
      ),
    );
  }
  names.forEach((name, i) => {
    const value = container.children[i]?.lastElementChild;
    if (value !== null && value !== undefined) setText(value, figure(name, stats[name] ?? 0));
  });
}

/**
 * @param {string} name
 * @param {number} value
 */
function figure(name, value) {
  if (name.endsWith('At')) return value === 0 ? '–' : clock(value);
  return name.startsWith('bytes') ? size(value) : count(value);
}
