import { styleText } from 'node:util';
import type { ClientStats, ConnectionState, StateChange } from 'diameter-client';
import type { Result } from 'diameter-client/dictionary';

const colours: Partial<Record<ConnectionState, 'green' | 'yellow' | 'red' | 'cyan'>> = {
  OPEN: 'green',
  SUSPECT: 'yellow',
  FAILED: 'red',
  RECONNECTING: 'yellow',
  CLOSED: 'cyan',
};

interface Tally {
  answers: number;
  notSent: number;
  maybeDelivered: number;
}

/** Tells the demo line by line: when, which peer, what. */
export class Story {
  readonly #begin = performance.now();
  readonly #tallies = new Map<string, Tally>();

  constructor(addresses: readonly string[]) {
    for (const address of addresses) {
      this.#tallies.set(address, { answers: 0, notSent: 0, maybeDelivered: 0 });
    }
  }

  title(text: string): void {
    console.log(`\n${styleText('bold', text)}`);
  }

  say(address: string, text: string): void {
    const seconds = ((performance.now() - this.#begin) / 1_000).toFixed(3).padStart(7);
    console.log(`${styleText('gray', `${seconds} s`)}  ${this.#nameOf(address)}  ${text}`);
  }

  transition({ address, cause, event, from, to }: StateChange): void {
    const why = cause === undefined || to !== 'FAILED' ? '' : `  ${styleText('red', cause.message)}`;
    const colour = colours[to];
    const state = to.padEnd(12);
    const arrow = `${from.padStart(12)} → ${colour === undefined ? state : styleText(colour, state)}`;
    this.say(address, `${arrow} ${styleText('gray', event.padEnd(22))}${why}`);
  }

  answered(address: string, { code, isSuccess, name }: Result): void {
    const tally = this.#tallyOf(address);
    tally.answers++;
    if (!isSuccess) this.say(address, `answered with ${code} ${name}`);
  }

  failed(address: string, outcome: string): void {
    const tally = this.#tallyOf(address);
    if (outcome.includes('maybe-delivered')) tally.maybeDelivered++;
    else tally.notSent++;
  }

  table(stats: ClientStats): void {
    this.title('Each call ended in an answer, or in an error that says whether a retry is safe');
    console.table(
      Object.fromEntries(
        Array.from(this.#tallies, ([address, { answers, maybeDelivered, notSent }]) => [
          this.#nameOf(address).trim(),
          { address, answers, 'not sent (retry is safe)': notSent, 'maybe delivered': maybeDelivered },
        ]),
      ),
    );
    this.title(
      'client.stats(): requests are those that were written, so calls that were never sent are not among them',
    );
    console.table(
      Object.fromEntries(Object.entries(stats).map(([name, value]) => [name, { value: Number(value) }])),
    );
  }

  #tallyOf(address: string): Tally {
    const tally = this.#tallies.get(address);
    if (tally === undefined) throw new Error(`${address} is not part of this story`);
    return tally;
  }

  #nameOf(address: string): string {
    const names = [...this.#tallies.keys()];
    return names.length === 1 ? address : `peer ${names.indexOf(address) + 1}`;
  }
}
