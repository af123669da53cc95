import { DiameterError, type Delivery, type DiameterClient } from 'diameter-client';
import { onTestFinished } from 'vitest';
import { ccr, CreditControl } from './client.js';

/** What became of a call: an answer, which was its own, or an error. */
type Outcome = 'answer' | "another call's answer" | Delivery;

/** The CC-Request-Numbers below would meet the triggers of the daemon. */
const firstNumber = 1_000;

/** A credit-control request every few milliseconds, whatever became of the ones before, until it is stopped. */
export class Traffic {
  readonly #client: DiameterClient;
  readonly #address: string;
  readonly #name: string;
  readonly #calls: Promise<void>[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #outcomes: Outcome[] = [];

  constructor(client: DiameterClient, address: string, name: string) {
    this.#client = client;
    this.#address = address;
    this.#name = name;
    this.#timer = setInterval(() => this.#calls.push(this.#call(firstNumber + this.#calls.length)), 2);
    onTestFinished(() => clearInterval(this.#timer));
  }

  count(outcome: Outcome): number {
    return this.#outcomes.filter((one) => one === outcome).length;
  }

  /** Resolves when every call has settled; with the number of calls. */
  async stop(): Promise<number> {
    clearInterval(this.#timer);
    await Promise.all(this.#calls);
    return this.#calls.length;
  }

  async #call(number: number): Promise<void> {
    try {
      const answer = await this.#client.request(this.#address, ccr(this.#name, { number }));
      const isOwn = answer.find(CreditControl.requestNumber)?.unsigned32() === number;
      this.#outcomes.push(isOwn ? 'answer' : "another call's answer");
    } catch (error) {
      if (!(error instanceof DiameterError)) throw error;
      this.#outcomes.push(error.delivery);
    }
  }
}
