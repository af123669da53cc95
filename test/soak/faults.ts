/** What must not happen in a soak, by its description, with how often it did. */
export class Faults {
  readonly #counts = new Map<string, number>();

  /** Watches what a program sees of a library that forgets a promise, a listener or an error. */
  watchProcess(): void {
    process.on('uncaughtException', (error) => this.note(`uncaughtException: ${describe(error)}`));
    process.on('unhandledRejection', (reason) => this.note(`unhandledRejection: ${describe(reason)}`));
    process.on('warning', (warning) => this.note(`warning: ${describe(warning)}`));
    process.on('multipleResolves', (how) => this.note(`a promise was settled twice: ${how}`));
  }

  note(fault: string): void {
    // A long run need not be awaited to hear of it.
    if (!this.#counts.has(fault)) process.stdout.write(`FAULT: ${fault}\n`);
    this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + 1);
  }

  check(holds: boolean, fault: string): void {
    if (!holds) this.note(fault);
  }

  get list(): readonly string[] {
    return Array.from(this.#counts, ([fault, count]) => (count === 1 ? fault : `${fault} (${count} times)`));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
