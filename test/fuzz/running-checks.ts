import type { RunningCheck } from './check-inbound.js';

/** The handlers run; then those that had to wait for the socket. `onBegin` hears whose end is checked next. */
export async function finishAll(
  running: readonly { readonly index: number; readonly check: RunningCheck }[],
  onBegin: (index: number) => void,
): Promise<void> {
  await turn();
  for (const { check } of running) check.resume();
  await turn();
  await turn();
  for (const { check, index } of running) {
    onBegin(index);
    check.finish();
  }
}

export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
