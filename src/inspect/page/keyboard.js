/**
 * The keys of the page. While something is typed into a field, only Esc is ours.
 *
 * @param {{
 *   move: (by: number) => void,
 *   page: () => number,
 *   open: () => void,
 *   back: () => void,
 *   filter: () => void,
 *   pause: () => void,
 *   help: () => void,
 * }} commands
 */
export function startKeyboard(commands) {
  /** @type {Readonly<Record<string, () => void>>} */
  const keys = {
    j: () => commands.move(1),
    k: () => commands.move(-1),
    ArrowDown: () => commands.move(1),
    ArrowUp: () => commands.move(-1),
    PageDown: () => commands.move(commands.page()),
    PageUp: () => commands.move(-commands.page()),
    Home: () => commands.move(-Infinity),
    End: () => commands.move(Infinity),
    Enter: commands.open,
    Escape: commands.back,
    '/': commands.filter,
    p: commands.pause,
    '?': commands.help,
  };
  /** In these panes the keys that scroll do so. */
  const scrolling = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);
  document.addEventListener('keydown', (event) => {
    const command = keys[event.key];
    const { target } = event;
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest('dialog') !== null) return;
    if (target.matches('input, select, textarea') && event.key !== 'Escape') return;
    if (scrolling.has(event.key) && target.closest('.pane-detail') !== null) return;
    if (event.key === 'Enter' && target.matches('button, summary, a')) return;
    event.preventDefault();
    command();
  });
}
