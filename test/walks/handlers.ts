import { AvpCode, type RequestHandler } from 'diameter-client';

/** Answers what peers ask as their Session-Id says: at once, or when it is told to. */
export class Handlers {
  /** How often one has thrown. */
  failures = 0;
  readonly #late: (() => void)[] = [];

  readonly onRequest: RequestHandler = async (request) => {
    const handling = request.find(AvpCode.sessionId)?.utf8String() ?? '';
    if (handling.endsWith('late')) {
      await new Promise<void>((resolve) => {
        this.#late.push(resolve);
      });
    }
    if (!handling.startsWith('throws')) return {};
    this.failures++;
    throw new Error('the handler fails, as it was told to');
  };

  /** All that were kept waiting end. */
  release(): void {
    for (const end of this.#late.splice(0)) end();
  }
}
