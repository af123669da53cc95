import type { Dictionary } from '../dictionary/dictionary.js';

/** What applications and commands are told by: the names of a dictionary, or their numbers. */
export class Names {
  readonly #dictionary: Dictionary | undefined;
  readonly #idOf = new Map<string, number>();

  constructor(dictionary: Dictionary | undefined) {
    this.#dictionary = dictionary;
  }

  application(applicationId: number): string {
    const name = this.#dictionary?.applicationName(applicationId);
    if (name === undefined) return String(applicationId);
    // Two applications with one name would have the same series twice, for which Prometheus refuses the whole scrape.
    const id = this.#idOf.get(name) ?? applicationId;
    this.#idOf.set(name, id);
    return id === applicationId ? name : String(applicationId);
  }

  command(applicationId: number, commandCode: number): string {
    return this.#dictionary?.commandName(commandCode, applicationId) ?? String(commandCode);
  }
}
