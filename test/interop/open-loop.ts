import type { DiameterClient, PeerGroup } from 'diameter-client';
import { onTestFinished } from 'vitest';
import { ccr, CreditControl } from './client.js';

/** The CC-Request-Numbers below would meet the triggers of the daemon. */
export const firstNumber = 1_000;

/** As many credit-control requests a second, whatever became of the ones before, until it is stopped. */
export class OpenLoop {
  readonly #request: (number: number) => Promise<void>;
  readonly #perSecond: number;
  readonly #startedAt = performance.now();
  readonly #calls: Promise<void>[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #failures: unknown[] = [];
  /** Calls that got their own answer, in the order of the answers. */
  readonly answered: number[] = [];

  constructor(client: DiameterClient, group: PeerGroup, name: string, perSecond: number) {
    this.#perSecond = perSecond;
    this.#request = async (number) => {
      const answer = await client.request(group, ccr(name, { number, destinationHost: null }));
      const got = answer.find(CreditControl.requestNumber)?.unsigned32();
      if (answer.resultCode !== 2001 || got !== number) {
        throw new Error(`${number}: ${answer.resultCode}, ${got}`);
      }
      this.answered.push(number);
    };
    this.#timer = setInterval(() => this.#sendWhatIsDue(), 1);
    onTestFinished(() => clearInterval(this.#timer));
  }

  /** How many calls have been made. */
  get made(): number {
    return this.#calls.length;
  }

  /** Resolves when every call has settled, with what went wrong. */
  async stop(): Promise<readonly unknown[]> {
    clearInterval(this.#timer);
    await Promise.all(this.#calls);
    return this.#failures;
  }

  #sendWhatIsDue(): void {
    const due = ((performance.now() - this.#startedAt) * this.#perSecond) / 1_000;
    while (this.#calls.length < due) {
      const call = this.#request(firstNumber + this.#calls.length);
      this.#calls.push(call.catch((error: unknown) => void this.#failures.push(error)));
    }
  }
}
