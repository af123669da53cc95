import type { DiameterMessage } from '../protocol/message.js';

interface Watcher {
  readonly see: (message: DiameterMessage) => void;
  readonly end: (why: string) => void;
}

/** Tests that wait for a message. */
export class Watchers {
  readonly #watchers = new Set<Watcher>();

  /** The next message that fits. Rejects after `timeoutMs`. */
  wait(
    fits: (message: DiameterMessage) => boolean,
    timeoutMs: number,
    address: string,
  ): Promise<DiameterMessage> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        this.#watchers.delete(watcher);
      };
      const end = (why: string) => {
        leave();
        reject(new Error(`${address} has received no such message ${why}`));
      };
      const see = (message: DiameterMessage) => {
        try {
          if (!fits(message)) return;
          resolve(message);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        leave();
      };
      const watcher = { see, end };
      const timer = setTimeout(() => end(`within ${timeoutMs} ms`), timeoutMs);
      this.#watchers.add(watcher);
    });
  }

  see(message: DiameterMessage): void {
    for (const { see } of this.#watchers) see(message);
  }

  end(why: string): void {
    for (const { end } of this.#watchers) end(why);
  }
}
