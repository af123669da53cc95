import { setTimeout as pause } from 'node:timers/promises';
import type { DiameterClient } from '../client/diameter-client.js';
import { InvalidConfigError } from '../errors.js';
import { didAbort } from './interrupt.js';
import { untilState } from './until-state.js';

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Connects to an address, and again whenever it has no connection: after an attempt that failed, after idleness, and after
 * the peer has closed. The pauses grow up to 30 s. Ends when the signal is aborted. `failed` hears why an attempt failed; rejects with an
 * {@link InvalidConfigError}, which no further attempt would mend.
 */
export async function keepConnected(
  client: DiameterClient,
  address: string,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    try {
      await client.connect(address, { signal });
      pauseMs = firstPauseMs;
      await untilState(client, signal, () => client.connection(address) === undefined);
    } catch (error) {
      if (didAbort(error, signal)) return;
      if (error instanceof InvalidConfigError) throw error;
      failed(error);
    }
    await pause(pauseMs, undefined, { signal }).catch(() => {});
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  }
}
