import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import type { Phase } from '../observability/news.js';
import { CommandCode } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Terminal } from './terminal.js';
import { milliseconds, rounded, Times } from './times.js';

/** Tells how long each step to a connection takes, finer than the news does. Returns how to stop. */
export function timePhases(client: DiameterClient, tell: (phase: Phase, ms: number) => void): () => void {
  let beganAt = performance.now();
  return newsOf(client).subscribe({
    stateEntered: (_, { to }) => {
      if (to === 'CONNECTING') beganAt = performance.now();
    },
    phaseEnded: (_, phase) => {
      const endedAt = performance.now();
      tell(phase, endedAt - beganAt);
      beganAt = endedAt;
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

  constructor(client: DiameterClient, count: number, isJson: boolean, terminal: Terminal) {
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
      baseMessage: (_, direction, message) => {
        if (message.commandCode === CommandCode.deviceWatchdog) this.#note(direction, message);
      },
      ended: ({ address }, reason, error) => {
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
        sent: this.#sent,
        answered,
        lost,
        ...this.#times.toJSON(),
      });
      return;
    }
    const spread = answered === 0 ? '' : `, ${this.#times}`;
    this.#terminal.print();
    this.#terminal.print(`${this.#sent} sent, ${answered} answered, ${this.lost} lost${spread}`);
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
    if (this.#awaited !== undefined)
      this.#tell(this.#awaited.number, undefined, sentAt - this.#awaited.sentAt);
    if (this.#sent === this.#count) return;
    this.#sent++;
    this.#awaited = { number: this.#sent, id, sentAt };
  }

  /** `ms`: undefined where no answer came. */
  #tell(number: number, ms: number | undefined, waitedMs = 0): void {
    if (this.#isJson) {
      const answered = ms === undefined ? { isAnswered: false } : { isAnswered: true, ms: rounded(ms) };
      this.#terminal.printJson({ type: 'dwr', number, ...answered });
    } else if (ms === undefined) {
      this.#terminal.print(
        this.#terminal.style('red', `DWR ${number}: no answer within ${milliseconds(waitedMs)}`),
      );
    } else this.#terminal.print(`DWR ${number}: answered in ${milliseconds(ms)}`);
    if (number >= this.#count || this.#terminal.isBroken) this.#end();
  }
}

function endWithoutError(reason: string, address: string): string {
  return reason === 'peer-disconnected'
    ? `${address} has ended the connection with a Disconnect-Peer-Request`
    : `the connection to ${address} has ended (${reason})`;
}
