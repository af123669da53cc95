/** Aborted by the first Ctrl-C or SIGTERM, so that a command can close gracefully; the second ends the process. */
export function onInterrupt(): AbortSignal & { dispose(): void } {
  const controller = new AbortController();
  const end = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Error('interrupted'));
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  return Object.assign(controller.signal, {
    dispose: () => void process.off('SIGINT', end).off('SIGTERM', end),
  });
}

/** Whether this is what an abort of the signal has made a promise reject with. */
export function didAbort(error: unknown, signal: AbortSignal): boolean {
  return (
    signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
  );
}
