/** @import { HistoryStep } from '../wire.js' */
import { element, setAttribute, setText, toneOf } from './dom.js';

/** How long a step is shown before the next of several that came at once. */
const stepMs = 420;
/** With more steps waiting than this, the older ones are left out. */
const maxQueued = 6;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** A statechart with its active state lit and the transition just taken. */
export class ChartView {
  #frame = element('div', { class: 'chart-frame', tabindex: '0', role: 'group' });
  #caption = element('p', { class: 'chart-caption', 'aria-live': 'off' });
  /** @type {SVGSVGElement | undefined} */
  #svg;
  /** @type {{ readonly state: string, readonly step: HistoryStep | undefined }[]} */
  #queue = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** The newest step that was shown or queued. @type {HistoryStep | undefined} */
  #last;
  #state = '';
  /** @type {HTMLElement} */
  node;

  /**
   * @param {string} title
   * @param {string} path Where the chart lies.
   * @param {string} [detailedPath] The same with guards and actions.
   */
  constructor(title, path, detailedPath) {
    setAttribute(this.#frame, 'aria-label', title);
    const whole = toggle('Whole', (isOn) => {
      this.#frame.classList.toggle('chart-whole', isOn);
      this.#center();
    });
    const detailed =
      detailedPath === undefined
        ? []
        : [toggle('Guards and actions', (isOn) => this.#load(isOn ? detailedPath : path))];
    this.node = element('section', { class: 'card chart' }, [
      element('header', { class: 'card-head' }, [
        element('h3', {}, [title]),
        this.#caption,
        ...detailed,
        whole,
      ]),
      this.#frame,
      element('p', { class: 'chart-note' }, [
        'Times in the chart are the defaults of the options they name.',
      ]),
    ]);
    void this.#load(path);
  }

  /** @param {string} path */
  async #load(path) {
    try {
      const svg = document.importNode(await loadElement(path), true);
      if (!(svg instanceof SVGSVGElement)) throw new Error('not an SVG');
      this.#svg = svg;
      svg.style.setProperty('--natural-width', `${svg.viewBox.baseVal.width}px`);
      this.#frame.replaceChildren(svg);
      const state = this.#state;
      this.#state = ''; // the new picture is scrolled to it
      this.#light(state, this.#last);
    } catch {
      // The process has gone meanwhile; the page comes back with its streams.
      setText(this.#frame, 'The chart could not be loaded. Reload the page.');
    }
  }

  /** Forgets what was shown: another address is looked at. */
  reset() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue = [];
    this.#last = undefined;
    this.#state = '';
    this.#light('', undefined);
  }

  /**
   * @param {string} state
   * @param {readonly HistoryStep[]} history Oldest first.
   */
  show(state, history) {
    const newest = history.at(-1);
    const known = this.#last;
    const isFirst = known === undefined;
    const from = isFirst ? history.length - 1 : history.findLastIndex((step) => isSame(step, known)) + 1;
    this.#last = newest ?? known;
    if (isFirst) this.#light(state, newest);
    else for (const step of history.slice(from)) this.#queue.push({ state: step.to, step });
    if (!isFirst && from >= history.length && state !== (this.#queue.at(-1)?.state ?? this.#state)) {
      this.#queue.push({ state, step: undefined });
    }
    this.#queue = this.#queue.slice(calm.matches ? -1 : -maxQueued);
    if (this.#timer === undefined) this.#play();
  }

  #play() {
    this.#timer = undefined;
    const next = this.#queue.shift();
    if (next === undefined) return;
    this.#light(next.state, next.step);
    this.#timer = setTimeout(() => this.#play(), stepMs);
  }

  /**
   * @param {string} state
   * @param {HistoryStep | undefined} step
   */
  #light(state, step) {
    const hasMoved = state !== this.#state;
    this.#state = state;
    setAttribute(this.#frame, 'data-tone', toneOf(state));
    setText(this.#caption, step === undefined ? '' : `${step.from} → ${step.to}: ${step.event}`);
    const svg = this.#svg;
    if (svg === undefined) return;
    for (const node of svg.querySelectorAll('.active, .taken')) node.classList.remove('active', 'taken');
    svg.querySelector(`[data-state="${CSS.escape(state)}"]`)?.classList.add('active');
    if (step !== undefined) this.#takenEdges(svg, step).forEach((edge) => edge.classList.add('taken'));
    if (hasMoved) this.#center();
  }

  /**
   * @param {SVGSVGElement} svg
   * @param {HistoryStep} step
   */
  #takenEdges(svg, { event, from, to }) {
    const sources = new Set([from]);
    for (let key = this.#parentOf(from); key !== ''; key = this.#parentOf(key)) sources.add(key);
    return Array.from(svg.querySelectorAll('.edge')).filter(
      (edge) =>
        edge.getAttribute('data-to') === to &&
        sources.has(edge.getAttribute('data-from') ?? '') &&
        Array.from(edge.querySelectorAll('.transition')).some((label) =>
          [event, 'always'].includes(label.getAttribute('data-event') ?? ''),
        ),
    );
  }

  /** @param {string} key */
  #parentOf(key) {
    const node = this.#svg?.querySelector(`[data-state="${CSS.escape(key)}"]`);
    const parent =
      node?.getAttribute('data-parent') ??
      node?.parentElement?.closest('[data-state]')?.getAttribute('data-state');
    return parent ?? '';
  }

  /** Brings the active state into sight where the chart is larger than its frame. */
  #center() {
    const active = this.#svg?.querySelector('.active');
    if (active === null || active === undefined) return;
    const frame = this.#frame.getBoundingClientRect();
    const box = active.getBoundingClientRect();
    this.#frame.scrollBy({
      left: box.left + box.width / 2 - frame.left - frame.width / 2,
      top: box.top + box.height / 2 - frame.top - frame.height / 2,
      behavior: calm.matches ? 'auto' : 'smooth',
    });
  }
}

/**
 * The root of an XML document of the view. The browser parses it on the way: the page itself may turn no text into markup.
 *
 * @param {string} path
 * @returns {Promise<Element>}
 */
function loadElement(path) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.addEventListener('loadend', () => {
      const root = request.status === 200 ? request.responseXML?.documentElement : undefined;
      if (root) resolve(root);
      else reject(new Error(`${path}: ${request.status}`));
    });
    request.responseType = 'document';
    request.open('GET', path);
    request.send();
  });
}

/**
 * A button that stays pressed.
 *
 * @param {string} title
 * @param {(isOn: boolean) => unknown} onChange
 */
function toggle(title, onChange) {
  const button = element(
    'button',
    { type: 'button', class: 'button button-small', 'aria-pressed': 'false' },
    [title],
  );
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    setAttribute(button, 'aria-pressed', String(isOn));
    onChange(isOn);
  });
  return button;
}

/**
 * @param {HistoryStep} one
 * @param {HistoryStep} other
 */
function isSame(one, other) {
  return one.at === other.at && one.from === other.from && one.to === other.to && one.event === other.event;
}
