import type { ConnectionState, DiameterClient } from 'diameter-client';

/** Which state may follow which; by hand, after the overview in docs/states.md. CLOSED ends all: the client may be destroyed. */
const successors: Readonly<Record<ConnectionState, readonly ConnectionState[]>> = {
  DISCONNECTED: ['CONNECTING', 'CLOSED'],
  CONNECTING: ['TLS_HANDSHAKE', 'CER_SENT', 'FAILED', 'CLOSED'],
  TLS_HANDSHAKE: ['CER_SENT', 'FAILED', 'CLOSED'],
  CER_SENT: ['OPEN', 'REOPEN', 'FAILED', 'CLOSED'],
  OPEN: ['DWR_SENT', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED', 'FAILED', 'CLOSED'],
  DWR_SENT: ['OPEN', 'SUSPECT', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED', 'FAILED', 'CLOSED'],
  SUSPECT: ['OPEN', 'DWR_SENT', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED', 'FAILED', 'CLOSED'],
  REOPEN: ['OPEN', 'DRAINING', 'DPR_SENT', 'DPR_RECEIVED', 'FAILED', 'CLOSED'],
  DRAINING: ['DPR_SENT', 'DPR_RECEIVED', 'CLOSED'],
  DPR_SENT: ['CLOSED'],
  DPR_RECEIVED: ['RECONNECTING', 'CLOSED'],
  FAILED: ['RECONNECTING', 'CLOSED'],
  RECONNECTING: ['CONNECTING', 'CLOSED'],
  CLOSED: [],
};

/** Follows each address through its states, and through `'open'` and `'close'`. */
export class Lifecycles {
  /** How many events have come. */
  events = 0;
  /** How often which state was entered. */
  readonly entered = new Map<ConnectionState, number>();
  readonly #states = new Map<string, ConnectionState>();
  readonly #open = new Set<string>();

  constructor(client: DiameterClient, onWrong: (what: string) => void) {
    client.on('state', ({ address, from, to }) => {
      this.events++;
      this.entered.set(to, (this.entered.get(to) ?? 0) + 1);
      const last = this.#states.get(address) ?? 'CLOSED';
      const begin = last === 'CLOSED' ? 'DISCONNECTED' : last;
      if (from !== begin) onWrong(`${address} goes from ${from} to ${to}, but was in ${begin}`);
      if (!successors[from].includes(to)) {
        onWrong(`${address} goes from ${from} to ${to}, which no arrow does`);
      }
      this.#states.set(address, to);
    });
    client.on('open', ({ address }) => {
      if (this.#open.has(address)) onWrong(`${address} opens twice`);
      this.#open.add(address);
    });
    client.on('close', ({ address }) => {
      if (!this.#open.delete(address)) onWrong(`${address} closes, but was not open`);
    });
  }

  /** Addresses that are not as they should be once the client has ended. */
  get unfinished(): readonly string[] {
    const inLife = [...this.#states].filter(([, state]) => state !== 'CLOSED');
    return [
      ...inLife.map(([address, state]) => `${address} stays in ${state}`),
      ...Array.from(this.#open, (address) => `${address} has opened and never closes`),
    ];
  }
}
