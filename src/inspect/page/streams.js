/** @import { DetailUpdate, ListUpdate, PoolUpdate } from '../wire.js' */

/**
 * The two streams of the page: the list of all addresses, and the address that it watches. An EventSource comes back by
 * itself and then gets the present state. A page that nobody sees has none, so that it costs the process nothing.
 */
export class Streams {
  /** @type {EventSource | undefined} */
  #list;
  /** @type {EventSource | undefined} */
  #detail;
  /** @type {string | undefined} */
  #address;
  #handlers;
  /** How far the clock of the process is ahead of ours, in milliseconds. */
  #ahead = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retry;

  /**
   * @param {{
   *   onLink: (link: 'connecting' | 'live' | 'lost') => void,
   *   onList: (update: ListUpdate) => void,
   *   onPool: (update: PoolUpdate) => void,
   *   onDetail: (update: DetailUpdate) => void,
   * }} handlers
   */
  constructor(handlers) {
    this.#handlers = handlers;
  }

  /** The time of the process, which `since` and `dueAt` are told in. */
  now() {
    return Date.now() + this.#ahead;
  }

  open() {
    if (this.#list !== undefined) return;
    const { onLink, onList, onPool } = this.#handlers;
    const list = new EventSource('/events');
    this.#list = list;
    list.addEventListener('open', () => onLink('live'));
    list.addEventListener('error', () => {
      onLink('lost');
      this.#comeBack(list);
    });
    list.addEventListener('list', ({ data }) => {
      const update = /** @type {ListUpdate} */ (JSON.parse(String(data)));
      this.#ahead = update.now - Date.now();
      onList(update);
    });
    list.addEventListener('pool', ({ data }) => {
      const update = /** @type {PoolUpdate} */ (JSON.parse(String(data)));
      this.#ahead = update.now - Date.now();
      onPool(update);
    });
    this.watch(this.#address);
  }

  /** @param {string | undefined} address */
  watch(address) {
    this.#address = address;
    this.#detail?.close();
    this.#detail = undefined;
    if (address === undefined || this.#list === undefined) return;
    const detail = new EventSource(`/events?address=${encodeURIComponent(address)}`);
    this.#detail = detail;
    detail.addEventListener('detail', ({ data }) => {
      const update = /** @type {DetailUpdate} */ (JSON.parse(String(data)));
      if (this.#detail === detail) this.#handlers.onDetail(update);
    });
    detail.addEventListener('error', () => this.#comeBack(detail));
  }

  close() {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#list?.close();
    this.#detail?.close();
    this.#list = undefined;
    this.#detail = undefined;
  }

  /**
   * A browser tries again by itself after a broken stream, but not after a refusal.
   *
   * @param {EventSource} source
   */
  #comeBack(source) {
    if (source.readyState !== EventSource.CLOSED || this.#retry !== undefined) return;
    this.#retry = setTimeout(() => {
      this.close();
      this.open();
    }, 3_000);
  }
}
