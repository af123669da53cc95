/** @import { DetailUpdate, GroupsUpdate, ListUpdate, PoolUpdate } from '../wire.js' */

/**
 * The stream of the page: the list of all addresses, and the address that it watches. An EventSource comes back by
 * itself and then gets the present state. One stream has both, since a browser opens six connections to a host for all
 * its pages. A page that nobody sees has none, so that it costs the process nothing.
 */
export class Streams {
  /** @type {EventSource | undefined} */
  #source;
  /** @type {string | undefined} */
  #address;
  #handlers;
  /** How far the clock of the process is ahead of ours, in milliseconds. */
  #ahead = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retry;

  /**
   * @param {{
   *   onLink: (link: 'live' | 'lost', reason: string) => void,
   *   onList: (update: ListUpdate) => void,
   *   onPool: (update: PoolUpdate) => void,
   *   onGroups: (update: GroupsUpdate) => void,
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
    if (this.#source !== undefined) return;
    const { onDetail, onGroups, onLink, onList, onPool } = this.#handlers;
    const query = this.#address === undefined ? '' : `?address=${encodeURIComponent(this.#address)}`;
    const source = new EventSource(`/events${query}`);
    this.#source = source;
    source.addEventListener('open', () => onLink('live', ''));
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) void this.#comeBack(source);
      else onLink('lost', '');
    });
    source.addEventListener('list', ({ data }) => onList(this.#read(data)));
    source.addEventListener('groups', ({ data }) => onGroups(this.#read(data)));
    source.addEventListener('pool', ({ data }) => onPool(this.#read(data)));
    source.addEventListener('detail', ({ data }) => onDetail(this.#read(data)));
  }

  /** @param {string | undefined} address */
  watch(address) {
    this.#address = address;
    if (this.#source === undefined) return;
    this.close();
    this.open();
  }

  close() {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#source?.close();
    this.#source = undefined;
  }

  /**
   * @template {{ readonly now: number }} Update
   * @param {unknown} data
   * @returns {Update}
   */
  #read(data) {
    const update = /** @type {Update} */ (JSON.parse(String(data)));
    this.#ahead = update.now - Date.now();
    return update;
  }

  /**
   * A browser tries again by itself after a broken stream, but not after a refusal, the reason of which it keeps from us.
   *
   * @param {EventSource} source
   */
  async #comeBack(source) {
    this.#retry = setTimeout(() => {
      this.close();
      this.open();
    }, 3_000);
    const reason = await whyRefused(source.url);
    if (this.#source === source) this.#handlers.onLink('lost', reason);
  }
}

/**
 * @param {string} url
 * @returns {Promise<string>} Empty if it would be answered by now, or if nobody answers.
 */
async function whyRefused(url) {
  const abort = new AbortController();
  try {
    const answer = await fetch(url, { signal: abort.signal });
    return answer.ok ? '' : (await answer.text()).trim();
  } catch {
    return '';
  } finally {
    abort.abort();
  }
}
