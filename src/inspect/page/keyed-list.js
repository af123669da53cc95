import { element, setText } from './dom.js';
import { duration } from './format.js';

/**
 * An item as it is shown: its node, and the text in it that tells its age.
 *
 * @typedef {{ readonly node: HTMLElement, readonly ago: HTMLElement, readonly at: number }} Shown
 */

/**
 * A list in which an item keeps its node for as long as it is there: the focus and the place of whoever reads it stay
 * where they are when others come and go.
 */
export class KeyedList {
  #list;
  #empty;
  /** @type {Map<string, Shown>} */
  #shown = new Map();
  /** @type {HTMLElement} */
  node;

  /**
   * @param {HTMLElement} list
   * @param {string} emptyText
   */
  constructor(list, emptyText) {
    this.#list = list;
    this.#empty = element('p', { class: 'empty' }, [emptyText]);
    this.node = element('div', {}, [list, this.#empty]);
  }

  /**
   * Items with the same key look the same.
   *
   * @param {readonly { readonly key: string, readonly make: () => Shown }[]} items In their order; those that stay keep it.
   */
  show(items) {
    this.#empty.hidden = items.length > 0;
    const before = this.#shown;
    this.#shown = new Map();
    for (const { key, make } of items) {
      let unique = key;
      while (this.#shown.has(unique)) unique += ' again';
      this.#shown.set(unique, before.get(unique) ?? make());
    }
    const focused = Array.from(this.#list.children).findIndex((node) =>
      node.contains(document.activeElement),
    );
    for (const [key, { node }] of before) if (!this.#shown.has(key)) node.remove();
    let next = this.#list.firstElementChild;
    for (const { node } of this.#shown.values()) {
      if (node === next) next = next.nextElementSibling;
      else this.#list.insertBefore(node, next);
    }
    if (focused === -1 || this.#list.contains(document.activeElement)) return;
    // The one that had the focus has gone. The next in its place gets it.
    const heir = this.#list.children[Math.min(focused, this.#list.children.length - 1)];
    const target = heir?.querySelector('summary');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  /** @param {number} now */
  tick(now) {
    for (const { ago, at } of this.#shown.values()) setText(ago, `${duration(now - at)} ago`);
  }
}
