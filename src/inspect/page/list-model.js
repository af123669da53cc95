/** @import { ListUpdate, Row } from '../wire.js' */
import { toneOf } from './dom.js';

/**
 * The columns in their order. `key` gives what is compared; the first click on a column sorts so that the interesting
 * rows come first.
 *
 * @type {readonly { id: string, title: string, hint: string, isNumber: boolean, isDescendingFirst: boolean, key: (row: Row) => string | number }[]}
 */
export const columns = [
  {
    id: 'address',
    title: 'Address',
    hint: '',
    isNumber: false,
    isDescendingFirst: false,
    key: (row) => naturalKey(row.address),
  },
  {
    id: 'state',
    title: 'State',
    hint: '',
    isNumber: false,
    isDescendingFirst: false,
    key: (row) => stateRank(row.state),
  },
  {
    id: 'time',
    title: 'For',
    hint: 'Time in this state',
    isNumber: true,
    isDescendingFirst: false,
    key: (row) => -row.since,
  },
  {
    id: 'inFlight',
    title: 'In flight',
    hint: 'Requests that await their answer',
    isNumber: true,
    isDescendingFirst: true,
    key: (row) => row.inFlight,
  },
  {
    id: 'sent',
    title: 'Out/s',
    hint: 'Messages sent a second',
    isNumber: true,
    isDescendingFirst: true,
    key: (row) => row.sentRate,
  },
  {
    id: 'received',
    title: 'In/s',
    hint: 'Messages received a second',
    isNumber: true,
    isDescendingFirst: true,
    key: (row) => row.receivedRate,
  },
  {
    id: 'error',
    title: 'Last error',
    hint: '',
    isNumber: false,
    isDescendingFirst: true,
    key: (row) => row.error,
  },
];

const severity = ['bad', 'warn', 'busy', 'ending', 'idle', 'good'];

/** @param {string} state */
export function stateRank(state) {
  return `${severity.indexOf(toneOf(state))} ${state}`;
}

/** @type {Map<string, string>} */
const naturalKeys = new Map();

/**
 * Digits compare as numbers: 10.0.0.9 before 10.0.0.10.
 *
 * @param {string} address
 */
function naturalKey(address) {
  let key = naturalKeys.get(address);
  if (key === undefined) {
    key = address.replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'));
    if (naturalKeys.size > 50_000) naturalKeys.clear();
    naturalKeys.set(address, key);
  }
  return key;
}

/** The rows that are shown, in their order, and how many there are of each state. */
export class ListModel {
  /** @type {Map<string, Row>} */
  #rows = new Map();
  /** While the view is paused: what it will show when it goes on. @type {Map<string, Row> | undefined} */
  #present;
  /** @type {Row[]} */
  #shown = [];
  /** @type {Map<string, number>} */
  #counts = new Map();
  text = '';
  /** @type {Set<string>} */
  states = new Set();
  sortId = 'address';
  isDescending = false;
  /** Changes that have come since the pause. */
  missed = 0;
  /** Whether the list has come. */
  isTold = false;

  get rows() {
    return this.#shown;
  }

  get total() {
    return this.#rows.size;
  }

  get isFiltered() {
    return this.text.trim() !== '' || this.states.size > 0;
  }

  get counts() {
    return this.#counts;
  }

  /** @param {string} address */
  get(address) {
    return this.#rows.get(address);
  }

  /** @param {ListUpdate} update */
  apply({ gone, isWhole, rows }) {
    this.isTold = true;
    const target = this.#present ?? this.#rows;
    if (this.#present !== undefined && !isWhole) this.missed += rows.length + gone.length;
    if (isWhole) target.clear();
    for (const row of rows) target.set(row.address, row);
    for (const address of gone) target.delete(address);
  }

  pause() {
    this.#present ??= new Map(this.#rows);
    this.missed = 0;
  }

  resume() {
    this.#rows = this.#present ?? this.#rows;
    this.#present = undefined;
    this.missed = 0;
  }

  /** Filters and sorts anew. */
  arrange() {
    const text = this.text.trim().toLowerCase();
    this.#counts = new Map();
    /** @type {Row[]} */
    const shown = [];
    for (const row of this.#rows.values()) {
      if (text !== '' && !`${row.address} ${row.peer} ${row.error}`.toLowerCase().includes(text)) continue;
      this.#counts.set(row.state, (this.#counts.get(row.state) ?? 0) + 1);
      if (this.states.size === 0 || this.states.has(row.state)) shown.push(row);
    }
    const key = columns.find(({ id }) => id === this.sortId)?.key ?? (({ address }) => naturalKey(address));
    const direction = this.isDescending ? -1 : 1;
    const keyed = shown.map((row) => ({ row, key: key(row), tie: naturalKey(row.address) }));
    keyed.sort((a, b) => (a.key < b.key ? -direction : a.key > b.key ? direction : a.tie < b.tie ? -1 : 1));
    this.#shown = keyed.map(({ row }) => row);
  }
}
