import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import { messageOf } from '../phrases.js';
import type { WatchedAddress, WatchedEvent } from './watch-screen.js';

/** More than any screen shows. */
const maxEvents = 500;

const trouble: ReadonlySet<string> = new Set(['FAILED', 'SUSPECT', 'RECONNECTING']);

interface Sample {
  readonly at: number;
  readonly sent: number;
  readonly received: number;
}

/** Collects what `watch` shows: the moment of each address, its rates, and the last events of all. */
export class Watched {
  readonly #client: DiameterClient;
  readonly #addresses: readonly string[];
  readonly #events: WatchedEvent[] = [];
  /** Of the last second, by address. */
  readonly #samples = new Map<string, Sample[]>();
  readonly #onEvent: (event: WatchedEvent) => void;

  constructor(client: DiameterClient, addresses: readonly string[], onEvent: (event: WatchedEvent) => void) {
    this.#client = client;
    this.#addresses = addresses;
    this.#onEvent = onEvent;
    client.on('state', ({ address, at, cause, event, from, to }) => {
      // The same cause leads on to RECONNECTING or CLOSED.
      const why = cause === undefined || to !== 'FAILED' ? '' : `: ${cause.message}`;
      this.#add({ at, address, text: `${from} → ${to} (${event})${why}`, isTrouble: trouble.has(to) });
    });
    const tell = (address: string, text: string, isTrouble: boolean) =>
      this.#add({ at: Date.now(), address, text, isTrouble });
    newsOf(client).subscribe({
      groupOut: (group) => tell(group, 'has no usable member', true),
      groupUsable: (group) => tell(group, 'has a usable member', false),
    });
    newsOf(client).subscribe({
      overloadReported: ({ address, applicationId, name, percentage, type }) =>
        tell(
          address,
          `${type} ${name} is overloaded: ${percentage} % fewer requests of application ${applicationId}`,
          true,
        ),
      overloadEnded: ({ address, name, type }) =>
        tell(address, `${type} ${name} is overloaded no more`, false),
    });
    client.on('peerRestarted', ({ address, originHost }) => {
      this.#add({
        at: Date.now(),
        address,
        text: `${originHost} was restarted and has lost its sessions`,
        isTrouble: true,
      });
    });
  }

  get events(): readonly WatchedEvent[] {
    return this.#events;
  }

  /** An attempt to connect has failed. Most failures were told with the state that they led to. */
  noteFailure(address: string, error: unknown): void {
    if (this.#events.slice(-20).some(({ text }) => text.endsWith(messageOf(error)))) return;
    this.#add({ at: Date.now(), address, text: messageOf(error), isTrouble: true });
  }

  moment(now: number): readonly WatchedAddress[] {
    // Whom DNS tells of is known later, and changes.
    const found = this.#client.groups().flatMap((group) => group.members().map(({ address }) => address));
    const all = new Set([...this.#addresses, ...found]);
    return [...all].map((address) => this.#addressAt(address, now));
  }

  #addressAt(address: string, now: number): WatchedAddress {
    const connection = this.#client.connection(address);
    const stats = connection?.stats();
    const rates = this.#rates(address, now, stats?.messagesSent ?? 0, stats?.messagesReceived ?? 0);
    const timer = connection?.timers()[0];
    return {
      address,
      state: connection?.state,
      forMs: connection === undefined ? 0 : Math.max(0, now - connection.since),
      next: timer && { delay: timer.delay, inMs: Math.max(0, timer.dueAt - now) },
      peer:
        connection?.peer === undefined
          ? ''
          : `${connection.peer.originHost} ${connection.peer.productName ?? ''}`.trim(),
      ...rates,
      inFlight: stats?.inFlight ?? 0,
      explanation: this.#client.explain(address),
    };
  }

  #rates(address: string, now: number, sent: number, received: number) {
    let samples = this.#samples.get(address) ?? [];
    const first = samples[0];
    // The address has another connection, whose figures begin anew.
    if (first !== undefined && sent < first.sent) samples = [];
    samples = [...samples.filter(({ at }) => now - at <= 2_000), { at: now, sent, received }];
    this.#samples.set(address, samples);
    const oldest = samples[0];
    const seconds = oldest === undefined ? 0 : (now - oldest.at) / 1_000;
    if (oldest === undefined || seconds === 0) return { sentPerSecond: 0, receivedPerSecond: 0 };
    return {
      sentPerSecond: (sent - oldest.sent) / seconds,
      receivedPerSecond: (received - oldest.received) / seconds,
    };
  }

  #add(event: WatchedEvent): void {
    this.#events.push(event);
    if (this.#events.length > maxEvents) this.#events.shift();
    this.#onEvent(event);
  }
}
