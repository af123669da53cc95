import { byId, setAttribute, setText } from './dom.js';

const names = /** @type {const} */ (['auto', 'light', 'dark']);
const words = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const labels = { auto: 'Auto: colours of the system', light: 'Light colours', dark: 'Dark colours' };
const stored = 'diameter-inspect-theme';

/** The switch of the colours: as the system has them, light, dark. The choice is kept in the browser. */
export function startTheme() {
  const button = byId('theme');
  let at = Math.max(
    0,
    names.findIndex((name) => name === read()),
  );
  const show = () => {
    const name = names[at] ?? 'auto';
    if (name === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = name;
    setText(button, words[name]);
    setAttribute(button, 'aria-label', labels[name]);
    return name;
  };
  show();
  button.addEventListener('click', () => {
    at = (at + 1) % names.length;
    write(show());
  });
}

function read() {
  try {
    return localStorage.getItem(stored);
  } catch {
    return null; // the browser may forbid to keep anything
  }
}

/** @param {string} name */
function write(name) {
  try {
    localStorage.setItem(stored, name);
  } catch {
    // then the choice lasts as long as the page
  }
}
