/** @import { Row } from '../wire.js' */
import { byId, element, setAttribute, setBadge, setBreaker, setText } from './dom.js';
import { count, duration, rate } from './format.js';
import { columns, stateRank } from './list-model.js';

/** Rows above and below the visible ones, so that scrolling shows no gap. */
const overscan = 6;

/** The list: only the rows that can be seen exist, whatever the number of addresses. */
export class ListView {
  #model;
  #onOpen;
  #onArrange;
  #grid = byId('grid');
  #body = byId('rows');
  /** @type {HTMLElement[]} */
  #elements = [];
  /** The row that the keys move. @type {string | undefined} */
  #cursor;
  /** @type {string | undefined} */
  #watched;
  #now = 0;

  /**
   * @param {import('./list-model.js').ListModel} model
   * @param {{ onOpen: (address: string) => void, onArrange: () => void }} handlers
   */
  constructor(model, { onArrange, onOpen }) {
    this.#model = model;
    this.#onOpen = onOpen;
    this.#onArrange = onArrange;
    this.#makeHead();
    this.#grid.addEventListener('scroll', () => this.render(this.#now), { passive: true });
    this.#body.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('[data-address]') : null;
      const address = row?.getAttribute('data-address');
      if (typeof address === 'string') this.#open(address);
    });
    new ResizeObserver(() => this.render(this.#now)).observe(this.#grid);
  }

  focus() {
    this.#grid.focus();
  }

  /** @param {string | undefined} address */
  watch(address) {
    this.#watched = address;
    if (address !== undefined) this.#cursor = address;
    this.render(this.#now);
  }

  openCursor() {
    if (this.#cursor !== undefined) this.#open(this.#cursor);
  }

  /** @param {number} by How many rows down; Infinity: to the end. */
  move(by) {
    const { rows } = this.#model;
    if (rows.length === 0) return;
    const at = rows.findIndex(({ address }) => address === this.#cursor);
    const next = at === -1 ? (by > 0 && by !== Infinity ? 0 : by < 0 ? 0 : rows.length - 1) : at + by;
    const index = Math.min(rows.length - 1, Math.max(0, next));
    this.#cursor = rows[index]?.address;
    this.#scrollTo(index);
    this.render(this.#now);
  }

  /** The style sheet decides: in a narrow list a row has two lines. */
  #rowHeight() {
    return Number.parseFloat(getComputedStyle(this.#grid).getPropertyValue('--row-height'));
  }

  get pageSize() {
    return Math.max(1, Math.floor(this.#grid.clientHeight / this.#rowHeight()) - 2);
  }

  /** Shows the model as it is. @param {number} now */
  render(now) {
    this.#now = now;
    const { isFiltered, isTold, rows, total } = this.#model;
    const height = this.#rowHeight();
    this.#body.style.height = `${rows.length * height}px`;
    const first = Math.max(0, Math.floor(this.#grid.scrollTop / height) - overscan);
    const last = Math.min(
      rows.length,
      Math.ceil((this.#grid.scrollTop + this.#grid.clientHeight) / height) + overscan,
    );
    while (this.#elements.length < last - first) this.#elements.push(this.#body.appendChild(makeRow()));
    while (this.#elements.length > last - first) this.#elements.pop()?.remove();
    this.#elements.forEach((node, i) => {
      const row = rows[first + i];
      if (row !== undefined) this.#fill(node, row, first + i, height);
    });
    setAttribute(this.#grid, 'aria-rowcount', String(rows.length + 1));
    const cursor = this.#elements.find((node) => node.dataset['address'] === this.#cursor);
    if (cursor === undefined) this.#grid.removeAttribute('aria-activedescendant');
    else setAttribute(this.#grid, 'aria-activedescendant', cursor.id);
    if (!isTold) return;
    setText(
      byId('count'),
      isFiltered
        ? `${count(rows.length)} of ${count(total)}`
        : `${count(total)} ${total === 1 ? 'address' : 'addresses'}`,
    );
    const empty = byId('empty');
    empty.hidden = rows.length > 0;
    setText(
      empty,
      total === 0
        ? 'The client has no connection yet. Each address that it talks to appears here.'
        : 'No address fits the filter.',
    );
  }

  /** The chips of the states that occur, the worst first. */
  renderStates() {
    const { counts, states } = this.#model;
    const names = [...new Set([...counts.keys(), ...states])].toSorted((a, b) =>
      stateRank(a) < stateRank(b) ? -1 : 1,
    );
    const group = byId('states');
    const made = new Map(Array.from(group.children, (chip) => [chip.getAttribute('data-state') ?? '', chip]));
    for (const [name, chip] of made) if (!names.includes(name)) chip.remove();
    names.forEach((name, i) => {
      const chip = made.get(name) ?? this.#makeChip(name);
      if (group.children[i] !== chip) group.insertBefore(chip, group.children[i] ?? null);
      setAttribute(chip, 'aria-pressed', String(states.has(name)));
      const number = chip.lastElementChild;
      if (number !== null) setText(number, count(counts.get(name) ?? 0));
    });
  }

  /** @param {string} state */
  #makeChip(state) {
    const word = element('span', { class: 'badge' });
    setBadge(word, state);
    const chip = element('button', { type: 'button', class: 'chip', 'data-state': state }, [
      word,
      ' ',
      element('span', { class: 'chip-count' }),
    ]);
    chip.addEventListener('click', () => {
      const { states } = this.#model;
      if (!states.delete(state)) states.add(state);
      this.#onArrange();
    });
    return chip;
  }

  #makeHead() {
    const select = byId('sort');
    for (const { hint, id, isDescendingFirst, isNumber, title } of columns) {
      const button = element('button', { type: 'button', ...(hint === '' ? {} : { title: hint }) }, [title]);
      button.addEventListener('click', () => {
        this.#sortBy(id, this.#model.sortId === id ? !this.#model.isDescending : isDescendingFirst);
      });
      const kind = isNumber ? 'cell cell-number' : 'cell';
      byId('head').append(
        element('div', { class: `${kind} cell-${id}`, role: 'columnheader', 'data-column': id }, [button]),
      );
      select.append(element('option', { value: id }, [hint || title]));
    }
    select.addEventListener('change', () => {
      if (!(select instanceof HTMLSelectElement)) return;
      this.#sortBy(select.value, columns.find(({ id }) => id === select.value)?.isDescendingFirst ?? false);
    });
    this.#showSort();
  }

  /**
   * @param {string} id
   * @param {boolean} isDescending
   */
  #sortBy(id, isDescending) {
    this.#model.sortId = id;
    this.#model.isDescending = isDescending;
    this.#showSort();
    this.#onArrange();
  }

  #showSort() {
    const { isDescending, sortId } = this.#model;
    for (const cell of byId('head').children) {
      const isSorted = cell.getAttribute('data-column') === sortId;
      cell.setAttribute('aria-sort', isSorted ? (isDescending ? 'descending' : 'ascending') : 'none');
    }
    const select = byId('sort');
    if (select instanceof HTMLSelectElement) select.value = sortId;
  }

  /**
   * @param {HTMLElement} node
   * @param {Row} row
   * @param {number} index
   * @param {number} height
   */
  #fill(node, row, index, height) {
    node.dataset['address'] = row.address;
    node.id = `row-${index}`;
    node.style.transform = `translateY(${index * height}px)`;
    setAttribute(node, 'aria-rowindex', String(index + 2));
    setAttribute(node, 'aria-selected', String(row.address === this.#watched));
    node.classList.toggle('row-cursor', row.address === this.#cursor);
    const [address, state, time, inFlight, sent, received, error] = node.children;
    if (address) {
      setText(address, row.address);
      setAttribute(address, 'title', row.address);
    }
    if (state?.firstElementChild) setBadge(state.firstElementChild, row.state);
    if (state?.lastElementChild) {
      setBreaker(state.lastElementChild, row.breaker, '⊘');
      setAttribute(state.lastElementChild, 'title', `circuit breaker ${row.breaker}`);
    }
    if (time) setText(time, duration(this.#now - row.since));
    if (inFlight) setText(inFlight, count(row.inFlight));
    if (sent) setText(sent, rate(row.sentRate));
    if (received) setText(received, rate(row.receivedRate));
    if (error) {
      setText(error, row.error);
      setAttribute(error, 'title', row.error);
    }
  }

  /** @param {number} index */
  #scrollTo(index) {
    const height = this.#rowHeight();
    const head = byId('head').offsetHeight;
    const top = index * height;
    if (top < this.#grid.scrollTop) this.#grid.scrollTop = top;
    const bottom = top + height + head - this.#grid.clientHeight;
    if (bottom > this.#grid.scrollTop) this.#grid.scrollTop = bottom;
  }

  /** @param {string} address */
  #open(address) {
    this.#cursor = address;
    this.#onOpen(address);
  }
}

function makeRow() {
  const cells = columns.map(({ id, isNumber }) =>
    element(
      'div',
      { class: `${isNumber ? 'cell cell-number' : 'cell'} cell-${id}`, role: 'gridcell' },
      id === 'state'
        ? [element('span', { class: 'badge' }), element('span', { class: 'badge badge-mark', role: 'img' })]
        : [],
    ),
  );
  return element('div', { class: 'row', role: 'row' }, cells);
}
