/** @import { PoolUpdate } from '../wire.js' */
import { ChartView } from './chart-view.js';
import { byId, element, setBadge, setText } from './dom.js';
import { figures } from './figures.js';
import { count, rate, short } from './format.js';
import { showSessions } from './sessions-line.js';

/** Rates of the whole are taken over at least this long. */
const windowMs = 900;

/**
 * @type {readonly { title: string, value: (update: PoolUpdate, rates: { sent: number, received: number }) => string, isWarning?: (update: PoolUpdate) => boolean }[]}
 */
const totals = [
  { title: 'Active', value: ({ stats }) => count(stats['activeConnections'] ?? 0) },
  { title: 'In flight', value: ({ stats }) => short(stats['inFlight'] ?? 0) },
  { title: 'Out/s', value: (_, { sent }) => rate(sent) },
  { title: 'In/s', value: (_, { received }) => rate(received) },
  { title: 'Answers', value: ({ stats }) => short(stats['answers'] ?? 0) },
  {
    title: 'Timeouts',
    value: ({ stats }) => short(stats['timeouts'] ?? 0),
    isWarning: ({ stats }) => (stats['timeouts'] ?? 0) > 0,
  },
  {
    title: 'Errors',
    value: ({ stats }) => short(stats['errors'] ?? 0),
    isWarning: ({ stats }) => (stats['errors'] ?? 0) > 0,
  },
  { title: 'Reconnect attempts', value: ({ stats }) => short(stats['reconnectAttempts'] ?? 0) },
];

/** The figures of all connections, and the pool's own chart. */
export class PoolView {
  #badge = element('span', { class: 'badge badge-large', id: 'pool-state' });
  #figures = element('div', { class: 'figures' });
  #chart = new ChartView('Lifecycle of the pool', '/chart/pool.svg');
  #values = totals.map(({ title }) => {
    const value = element('span', { class: 'total-value' }, ['–']);
    byId('totals').append(
      element('div', { class: 'total' }, [element('span', { class: 'total-name' }, [title]), value]),
    );
    return value;
  });
  /** @type {{ readonly at: number, readonly sent: number, readonly received: number } | undefined} */
  #counted;
  #rates = { sent: 0, received: 0 };

  constructor() {
    byId('pool-pane').append(
      element('header', { class: 'detail-head' }, [
        element('div', { class: 'detail-name' }, [
          element('h2', { class: 'address' }, ['Pool']),
          element('p', { class: 'peer muted' }, [
            'One connection per address. Choose one in the list to watch it.',
          ]),
        ]),
        element('p', { class: 'detail-state' }, [this.#badge]),
      ]),
      element('section', { class: 'card' }, [
        element('header', { class: 'card-head' }, [element('h3', {}, ['Figures since the start'])]),
        this.#figures,
      ]),
      this.#chart.node,
    );
  }

  /** @param {PoolUpdate} update */
  show(update) {
    const { now, sessions, state, stats } = update;
    this.#count(now, stats['messagesSent'] ?? 0, stats['messagesReceived'] ?? 0);
    setBadge(this.#badge, state);
    figures(this.#figures, stats);
    showSessions(sessions);
    this.#chart.show(state, []);
    totals.forEach(({ isWarning, value }, i) => {
      const node = this.#values[i];
      if (node === undefined) return;
      setText(node, value(update, this.#rates));
      node.classList.toggle('total-warning', isWarning?.(update) ?? false);
    });
  }

  /**
   * @param {number} at
   * @param {number} sent
   * @param {number} received
   */
  #count(at, sent, received) {
    const before = this.#counted;
    const seconds = before === undefined ? 0 : (at - before.at) / 1_000;
    if (before !== undefined && seconds * 1_000 < windowMs) return;
    this.#counted = { at, sent, received };
    // A process that has begun anew counts from 0.
    if (before === undefined || sent < before.sent || received < before.received) return;
    this.#rates = { sent: (sent - before.sent) / seconds, received: (received - before.received) / seconds };
  }
}
