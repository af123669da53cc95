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
