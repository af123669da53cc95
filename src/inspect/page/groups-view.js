/** @import { GroupView, GroupsUpdate, MemberView } from '../wire.js' */
import { byId, element, setAttribute, setBadge, setText } from './dom.js';
import { count, short } from './format.js';

/** The groups above the list: how many members are usable, what is held and what has moved, and each member. */
export class GroupsView {
  #onOpen;
  #node = byId('groups');
  /** @type {Map<string, GroupNode>} */
  #shown = new Map();

  /** @param {{ onOpen: (address: string) => void }} handlers */
  constructor({ onOpen }) {
    this.#onOpen = onOpen;
  }

  /** @param {GroupsUpdate} update */
  show({ groups }) {
    this.#node.hidden = groups.length === 0;
    keep(
      this.#node,
      this.#shown,
      groups,
      ({ name }) => name,
      (group) => new GroupNode(group, this.#onOpen),
    );
  }
}

class GroupNode {
  #usable = element('span', { class: 'badge' });
  #figures = element('span', { class: 'group-figures' });
  #list = element('ul', { class: 'members' });
  #onOpen;
  /** @type {Map<string, MemberNode>} */
  #members = new Map();
  node;

  /**
   * @param {GroupView} group
   * @param {(address: string) => void} onOpen
   */
  constructor({ name, policy, source }, onOpen) {
    this.#onOpen = onOpen;
    this.node = element('section', { class: 'group', 'aria-label': `Group ${name}` }, [
      element('h2', { class: 'group-head' }, [
        element('span', { class: 'group-name' }, [name]),
        element('span', { class: 'muted' }, [source === undefined ? policy : `${policy} · ${source}`]),
        this.#usable,
        this.#figures,
      ]),
      this.#list,
    ]);
  }

  /** @param {GroupView} group */
  fill({ failovers, held, isSourceFailing, members, size, undelivered, usable }) {
    setText(this.#usable, `${usable} of ${size} usable`);
    setAttribute(this.#usable, 'data-tone', usable === 0 ? 'bad' : usable < size ? 'warn' : 'good');
    const figures = [`${short(held)} held`, `${short(failovers)} moved`];
    if (undelivered > 0) figures.push(`${short(undelivered)} not delivered`);
    if (isSourceFailing) figures.push('DNS fails');
    setText(this.#figures, figures.join(' · '));
    this.#figures.classList.toggle('is-warning', held > 0 || undelivered > 0 || isSourceFailing === true);
    keep(
      this.#list,
      this.#members,
      members,
      ({ address }) => address,
      (member) => new MemberNode(member, this.#onOpen),
    );
  }
}

/** What says more than the state of the connection. @type {Readonly<Record<string, string>>} */
const words = { draining: 'DRAINING', 'circuit-open': 'BREAKER OPEN' };

class MemberNode {
  #badge = element('span', { class: 'badge' });
  #figures = element('span', { class: 'muted member-figures' });
  node;

  /**
   * @param {MemberView} member
   * @param {(address: string) => void} onOpen
   */
  constructor({ address }, onOpen) {
    const button = element('button', { type: 'button', class: 'member-address', title: address }, [address]);
    button.addEventListener('click', () => onOpen(address));
    this.node = element('li', { class: 'member' }, [button, this.#badge, this.#figures]);
  }

  /** @param {MemberView} member */
  fill({ connectionState, inFlight, priority, state, weight }) {
    setBadge(this.#badge, words[state] ?? connectionState);
    const place = [priority === 0 ? '' : `priority ${priority}`, weight === 1 ? '' : `weight ${weight}`];
    setText(
      this.#figures,
      [...place, `${count(inFlight)} in flight`].filter((text) => text !== '').join(' · '),
    );
  }
}

/**
 * Makes the children of a node those of the items, in their order. What stays keeps its node, so that the focus stays.
 *
 * @template Item
 * @template {{ readonly node: HTMLElement, fill(item: Item): void }} Shown
 * @param {HTMLElement} parent
 * @param {Map<string, Shown>} shown
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} keyOf
 * @param {(item: Item) => Shown} make
 */
function keep(parent, shown, items, keyOf, make) {
  const keys = new Set(items.map(keyOf));
  for (const [key, { node }] of shown) {
    if (keys.has(key)) continue;
    node.remove();
    shown.delete(key);
  }
  items.forEach((item, i) => {
    const key = keyOf(item);
    const known = shown.get(key) ?? make(item);
    shown.set(key, known);
    known.fill(item);
    if (parent.children[i] !== known.node) parent.insertBefore(known.node, parent.children[i] ?? null);
  });
}
