import type { DiameterClient } from '../client/diameter-client.js';

/** Resolves when something holds, which may come to hold with a change of state; or when the signal is aborted. */
export function untilState(client: DiameterClient, signal: AbortSignal, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted && !holds()) return;
      client.off('state', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    client.on('state', look);
    signal.addEventListener('abort', look);
    look();
  });
}
