/** @import { DetailUpdate } from '../wire.js' */
import { ChartView } from './chart-view.js';
import { byId, element, setAttribute, setBadge, setBreaker, setOverload, setText, toneOf } from './dom.js';
import { duration } from './format.js';
import { figures } from './figures.js';
import { HistoryView } from './history-view.js';
import { LifecycleStrip } from './lifecycle-strip.js';
import { MessagesView } from './messages-view.js';
import { tabs } from './tabs.js';
import { TimersView } from './timers-view.js';

const messagesTab = 2;

/** Everything about the watched address. */
export class DetailView {
  #pane = byId('detail-pane');
  #title = element('h2', { class: 'address' });
  #badge = element('span', { class: 'badge badge-large', id: 'detail-state' });
  #since = element('span', { class: 'muted' });
  #breaker = element('span', { class: 'badge badge-large badge-breaker', id: 'detail-breaker' });
  #overload = element('span', { class: 'badge badge-large badge-breaker', id: 'detail-overload' });
  #strip = new LifecycleStrip();
  #peer = element('p', { class: 'peer muted' });
  #explanation = element('p', { class: 'explanation', id: 'explanation' });
  #error = element('p', { class: 'error-text' });
  #timers = new TimersView();
  #chart = new ChartView('Lifecycle', '/chart/connection-overview.svg', '/chart/connection.svg');
  #breakerChart = new ChartView('Circuit breaker', '/chart/breaker.svg');
  #history = new HistoryView();
  #baseMessages = new MessagesView('No CER, DWR or DPR has been exchanged yet.');
  #messages = new MessagesView('No application message since this page watches.');
  #figures = element('div', { class: 'figures' });
  #tabs = tabs([
    { title: 'History', node: this.#history.node },
    { title: 'Base messages', node: this.#baseMessages.node },
    { title: 'Messages', node: this.#messages.node },
    { title: 'Figures', node: this.#figures },
  ]);
  /** @type {Required<Omit<DetailUpdate, 'now'>> | undefined} */
  #shown;

  /** @param {{ onBack: () => void }} handlers */
  constructor({ onBack }) {
    const back = element('button', { type: 'button', class: 'button back', 'aria-keyshortcuts': 'Escape' }, [
      '← Back',
    ]);
    back.addEventListener('click', onBack);
    this.#pane.append(
      element('header', { class: 'detail-head' }, [
        back,
        element('div', { class: 'detail-name' }, [this.#title, this.#peer]),
        element('p', { class: 'detail-state' }, [this.#overload, this.#breaker, this.#badge, this.#since]),
      ]),
      this.#strip.node,
      element('div', { class: 'now' }, [this.#explanation, this.#timers.node]),
      this.#error,
      this.#chart.node,
      this.#breakerChart.node,
      this.#tabs.node,
    );
  }

  /** @param {string} address */
  name(address) {
    setText(this.#title, address);
  }

  /** Another address, about which nothing is known yet. */
  begin() {
    this.#shown = undefined;
    for (const node of [this.#peer, this.#explanation, this.#error, this.#since]) setText(node, '');
    this.#error.hidden = true;
    setBadge(this.#badge, '');
    this.#strip.show('', '');
    this.#chart.reset();
    this.#showBreaker('');
    setOverload(this.#overload, '');
    this.#timers.show([], 0, 0);
    this.#history.show([]);
    this.#baseMessages.show([]);
    this.#messages.show([]);
    this.#pane.scrollTop = 0;
  }

  /** The values shown. An update holds only those that have changed. */
  get shown() {
    return this.#shown;
  }

  /**
   * @param {Omit<DetailUpdate, 'now'>} update
   * @param {number} now
   */
  show(update, now) {
    const empty = {
      summary: { state: '', since: 0, peer: null },
      error: '',
      breaker: '',
      overload: '',
      explanation: '',
      timers: [],
      history: [],
      baseMessages: [],
      stats: {},
      messages: null,
    };
    const all = { ...empty, ...this.#shown, ...update };
    this.#shown = all;
    const { peer, state } = all.summary;
    setBadge(this.#badge, state);
    setAttribute(this.#explanation, 'data-tone', toneOf(state));
    setText(this.#peer, peer !== null ? peerText(peer) : state === '' ? '' : 'The peer is not known yet');
    setText(this.#explanation, all.explanation);
    this.#error.hidden = all.error === '' || all.explanation.includes(all.error);
    setText(this.#error, all.error);
    if (update.timers !== undefined) this.#timers.show(all.timers, all.summary.since, now);
    if (update.history !== undefined) this.#history.show(all.history);
    if (update.baseMessages !== undefined) this.#baseMessages.show(all.baseMessages);
    if (update.messages !== undefined) {
      this.#tabs.offer(messagesTab, all.messages !== null);
      this.#messages.show(all.messages ?? []);
    }
    if (update.stats !== undefined) figures(this.#figures, all.stats);
    this.#strip.show(state, all.history.findLast(({ from, to }) => from !== to)?.from ?? '');
    this.#chart.show(state, all.history);
    this.#showBreaker(all.breaker);
    setOverload(this.#overload, all.overload);
    this.tick(now);
  }

  /** Its chart is shown while it is not closed. @param {string} state */
  #showBreaker(state) {
    setBreaker(this.#breaker, state);
    this.#breakerChart.node.hidden = state === '';
    this.#breakerChart.show(state, []);
  }

  /** Once a second. @param {number} now */
  tick(now) {
    const summary = this.#shown?.summary;
    setText(
      this.#since,
      summary === undefined || summary.state === '' ? '' : `for ${duration(now - summary.since)}`,
    );
    this.#history.tick(now);
    this.#baseMessages.tick(now);
    this.#messages.tick(now);
  }

  /** Ten times a second. @param {number} now */
  countDown(now) {
    if (!this.#pane.hidden && this.#timers.isRunning) this.#timers.tick(now);
  }
}

/** @param {import('../wire.js').PeerView} peer */
function peerText({ addresses, applications, originHost, originRealm, productName, tls }) {
  const product = productName === '' ? '' : ` · ${productName}`;
  const secured = tls === '' ? '' : ` · ${tls}`;
  return `${originHost} · ${originRealm}${product} · ${addresses} · ${applications}${secured}`;
}
