import { element, setAttribute } from './dom.js';

/**
 * Panels of which one is shown (the tabs pattern of WAI-ARIA).
 *
 * @param {readonly { readonly title: string, readonly node: HTMLElement }[]} panels
 */
export function tabs(panels) {
  const list = element('div', { class: 'tab-list', role: 'tablist' });
  const made = panels.map(({ node, title }, i) => {
    const tab = element(
      'button',
      { type: 'button', class: 'tab', role: 'tab', id: `tab-${i}`, 'aria-controls': `panel-${i}` },
      [title],
    );
    const panel = element(
      'div',
      { class: 'panel', role: 'tabpanel', id: `panel-${i}`, 'aria-labelledby': `tab-${i}` },
      [node],
    );
    tab.addEventListener('click', () => choose(i));
    list.append(tab);
    return { tab, panel };
  });
  /** @param {number} chosen */
  const choose = (chosen) => {
    made.forEach(({ panel, tab }, i) => {
      setAttribute(tab, 'aria-selected', String(i === chosen));
      setAttribute(tab, 'tabindex', i === chosen ? '0' : '-1');
      panel.hidden = i !== chosen;
    });
  };
  list.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = made.findIndex(({ tab }) => tab === document.activeElement);
    if (by === 0 || at === -1) return;
    const visible = made.flatMap(({ tab }, i) => (tab.hidden ? [] : [i]));
    const next = visible[(visible.indexOf(at) + by + visible.length) % visible.length] ?? 0;
    choose(next);
    made[next]?.tab.focus();
    event.stopPropagation();
  });
  choose(0);
  return {
    node: element('section', { class: 'card tabs' }, [list, ...made.map(({ panel }) => panel)]),
    /** @param {number} i @param {boolean} isShown */
    offer(i, isShown) {
      const tab = made[i]?.tab;
      if (tab !== undefined) tab.hidden = !isShown;
    },
  };
}
