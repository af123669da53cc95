import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import type { Phase } from '../observability/news.js';
import { CommandCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Terminal } from './terminal.js';
import { milliseconds, rounded, Times } from './times.js';

/** Tells how long each step to a connection takes, finer than the news does. Returns how to stop. */
export function timePhases(
  client: DiameterClient,
  tell: (phase: Phase, ms: number, address: string) => void,
): () => void {
  const beganAt = new Map<string, number>();
  return newsOf(client).subscribe({
    stateEntered: ({ address }, { to }) => {
      if (to === 'CONNECTING') beganAt.set(address, performance.now());
    },
    phaseEnded: ({ address }, phase) => {
      const endedAt = performance.now();
      tell(phase, endedAt - (beganAt.get(address) ?? endedAt), address);
      beganAt.set(address, endedAt);
    },
  });
}

/** A DWR that waits for its answer. */
interface Awaited {
  readonly number: number;
  /** Its Hop-by-Hop Identifier. */
  readonly id: number;
  readonly sentAt: number;
}

/** Prints each DWR of a connection and how long its answer took, until there are enough, or the connection ends. */
export class Watchdogs {
  readonly #terminal: Terminal;
  readonly #label: string;
  readonly #fields: object;
  readonly #count: number;
  readonly #isJson: boolean;
  readonly #times = new Times();
  /** The last one. */
  #awaited: Awaited | undefined;
  #sent = 0;
  #lostBy: Error | undefined;
  #end = () => {};
  readonly #unsubscribe: () => void;
  /** Resolves when there were enough of them, the connection has ended, or the user has ended the command. */
  readonly done: Promise<void>;

  /** `address`: normalised. `isOneOfMany`: its address is in each line. */
  constructor(
    client: DiameterClient,
    address: string,
    isOneOfMany: boolean,
    count: number,
    isJson: boolean,
    terminal: Terminal,
  ) {
    this.#label = isOneOfMany ? `${address} ` : '';
    this.#fields = isOneOfMany ? { address } : {};
    this.#count = count;
    this.#isJson = isJson;
    this.#terminal = terminal;
    this.done = new Promise((resolve) => {
      this.#end = resolve;
    });
    const { interrupted } = terminal;
    if (count === 0 || interrupted.aborted) this.#end();
    interrupted.addEventListener('abort', this.#end, { once: true });
    this.#unsubscribe = newsOf(client).subscribe({
      baseMessage: (connection, direction, message) => {
        if (connection.address !== address) return;
        if (message.commandCode === CommandCode.deviceWatchdog) this.#note(direction, message);
      },
      ended: (connection, reason, error) => {
        if (connection.address !== address) return;
        if (reason !== 'closed') this.#lostBy = error ?? new Error(endWithoutError(reason, address));
        this.#end();
      },
    });
  }

  /** How the connection was lost. */
  get lostBy(): Error | undefined {
    return this.#lostBy;
  }

  /** DWRs that were not answered. */
  get lost(): number {
    return this.#sent - this.#times.count;
  }

  stop(): void {
    this.#unsubscribe();
    this.#terminal.interrupted.removeEventListener('abort', this.#end);
  }

  printSummary(): void {
    if (this.#count === 0) return;
    const answered = this.#times.count;
    if (this.#isJson) {
      const { lost } = this;
      this.#terminal.printJson({
        type: 'summary',
        ...this.#fields,
        sent: this.#sent,
        answered,
        lost,
        ...this.#times.toJSON(),
      });
      return;
    }
    const spread = answered === 0 ? '' : `, ${this.#times.toString()}`;
    this.#terminal.print();
    this.#terminal.print(
      `${this.#label}${this.#sent} sent, ${answered} answered, ${this.lost} lost${spread}`,
    );
  }

  #note(direction: 'sent' | 'received', message: DiameterMessage): void {
    const now = performance.now();
    const { hopByHopId, isRequest } = message;
    if (direction === 'sent' && isRequest) this.#noteSent(hopByHopId, now);
    else if (direction === 'received' && !isRequest && hopByHopId === this.#awaited?.id) {
      const { number, sentAt } = this.#awaited;
      this.#awaited = undefined;
      this.#times.add(now - sentAt);
      this.#tell(number, now - sentAt);
    }
  }

  #noteSent(id: number, sentAt: number): void {
    const missed = this.#awaited;
    if (missed !== undefined) this.#tell(missed.number, undefined, sentAt - missed.sentAt);
    if (this.#sent === this.#count) return;
    this.#sent++;
    this.#awaited = { number: this.#sent, id, sentAt };
  }

  /** `ms`: undefined where no answer came. */
  #tell(number: number, ms: number | undefined, waitedMs = 0): void {
    if (this.#isJson) {
      const answered = ms === undefined ? { isAnswered: false } : { isAnswered: true, ms: rounded(ms) };
      this.#terminal.printJson({ type: 'dwr', ...this.#fields, number, ...answered });
    } else if (ms === undefined) {
      this.#terminal.print(
        this.#terminal.style(
          'red',
          `${this.#label}DWR ${number}: no answer within ${milliseconds(waitedMs)}`,
        ),
      );
    } else this.#terminal.print(`${this.#label}DWR ${number}: answered in ${milliseconds(ms)}`);
    if (number >= this.#count || this.#terminal.isBroken) this.#end();
  }
}

function endWithoutError(reason: string, address: string): string {
  return reason === 'peer-disconnected'
    ? `${address} has ended the connection with a Disconnect-Peer-Request`
    : `the connection to ${address} has ended (${reason})`;
}
