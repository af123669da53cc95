/** @import { DetailUpdate, GroupsUpdate, PoolUpdate } from '../wire.js' */
import { DetailView } from './detail-view.js';
import { byId, setAttribute, setText } from './dom.js';
import { count } from './format.js';
import { GroupsView } from './groups-view.js';
import { startKeyboard } from './keyboard.js';
import { ListModel } from './list-model.js';
import { ListView } from './list-view.js';
import { PoolView } from './pool-view.js';
import { Streams } from './streams.js';
import { startTheme } from './theme.js';

/** A busy list is reordered at most this often: jumping rows cannot be read. */
const arrangeMs = 400;

const model = new ListModel();
const list = new ListView(model, { onOpen: open, onArrange: arrangeNow });
const detail = new DetailView({ onBack: back });
const pool = new PoolView();
const groups = new GroupsView({ onOpen: open });
/** @type {string | undefined} */
let watched;
/** When the view was paused, in the time of the process. @type {number | undefined} */
let pausedAt;
/** Updates that a pause holds back. @type {{ pool?: PoolUpdate, groups?: GroupsUpdate, detail?: Omit<DetailUpdate, 'now'> }} */
let heldBack = {};
/** @type {{ readonly state: 'connecting' | 'live' | 'lost', readonly reason: string }} */
let link = { state: 'connecting', reason: '' };
let arrangedAt = Number.NEGATIVE_INFINITY;
let mustArrange = false;
let isDrawing = false;

const streams = new Streams({
  onLink: (state, reason) => {
    link = { state, reason };
    showLink();
  },
  onList: (update) => {
    model.apply(update);
    mustArrange = true;
    draw();
  },
  onPool: (update) => {
    if (pausedAt === undefined) pool.show(update);
    else heldBack.pool = update;
  },
  onGroups: (update) => {
    if (pausedAt === undefined) groups.show(update);
    else heldBack.groups = update;
  },
  onDetail: ({ now: _, ...update }) => {
    if (update.address !== watched) rename(update.address);
    // The first update of an address is shown even in a pause: the user asked for it.
    if (pausedAt === undefined || detail.shown === undefined) detail.show(update, time());
    else heldBack.detail = { ...heldBack.detail, ...update };
  },
});

function time() {
  return pausedAt ?? streams.now();
}

function draw() {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    const now = performance.now();
    if (pausedAt !== undefined) showPause();
    else if (mustArrange && now - arrangedAt > arrangeMs) arrangeNow();
    else {
      list.render(time());
      // Nothing else may change: the new order comes by itself.
      if (mustArrange) setTimeout(draw, arrangeMs);
    }
  });
}

function arrangeNow() {
  mustArrange = false;
  arrangedAt = performance.now();
  model.arrange();
  list.renderStates();
  list.render(time());
}

/** @param {string} address */
function open(address) {
  const hash = hashOf(address);
  if (location.hash !== hash) location.hash = hash;
}

function back() {
  const filter = byId('filter');
  if (document.activeElement === filter && filter instanceof HTMLInputElement) {
    if (filter.value !== '') {
      filter.value = '';
      model.text = '';
      arrangeNow();
    }
    list.focus();
  } else if (watched !== undefined) {
    history.pushState(null, '', location.pathname);
    follow();
    list.focus();
  }
}

/** Shows what the URL says. */
function follow() {
  const address = new URLSearchParams(location.hash.slice(1)).get('address') ?? undefined;
  if (address === watched) return;
  watched = address;
  delete heldBack.detail;
  if (address !== undefined) detail.begin();
  byId('pool-pane').hidden = address !== undefined;
  byId('detail-pane').hidden = address === undefined;
  byId('panes').classList.toggle('has-detail', address !== undefined);
  name(address);
  list.watch(address);
  streams.watch(address);
}

/** The address in the URL may be spelt differently from the one in the list. @param {string} address */
function rename(address) {
  history.replaceState(null, '', hashOf(address));
  watched = address;
  name(address);
  list.watch(address);
}

/** @param {string | undefined} address */
function name(address) {
  if (address !== undefined) detail.name(address);
  document.title = address === undefined ? 'diameter-client · live view' : `${address} · diameter-client`;
}

/** @param {string} address */
function hashOf(address) {
  return `#address=${encodeURIComponent(address)}`;
}

function showLink() {
  const { reason, state } = link;
  setAttribute(byId('link'), 'data-link', state);
  document.body.classList.toggle('is-lost', state === 'lost');
  byId('notice').hidden = reason === '';
  setText(byId('notice'), reason);
  if (pausedAt !== undefined) return;
  const lost = reason === '' ? 'Disconnected' : 'Refused';
  setText(byId('link-word'), { connecting: 'Connecting', live: 'Live', lost }[state]);
  setText(byId('missed'), '');
}

function pause() {
  const button = byId('pause');
  if (pausedAt === undefined) {
    pausedAt = streams.now();
    model.pause();
    showPause();
  } else {
    pausedAt = undefined;
    model.resume();
    if (heldBack.pool !== undefined) pool.show(heldBack.pool);
    if (heldBack.groups !== undefined) groups.show(heldBack.groups);
    if (heldBack.detail !== undefined) detail.show(heldBack.detail, time());
    heldBack = {};
    showLink();
    arrangeNow();
  }
  setAttribute(button, 'aria-pressed', String(pausedAt !== undefined));
  setText(button, pausedAt === undefined ? 'Pause' : 'Resume');
  document.body.classList.toggle('is-paused', pausedAt !== undefined);
}

function showPause() {
  setText(byId('link-word'), 'Paused');
  // Not read aloud by screen readers: it changes all the time.
  setText(byId('missed'), `· ${count(model.missed)} missed`);
}

function help() {
  const dialog = byId('help-dialog');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

/** A page in the background costs nothing; one that is paused keeps counting. */
function onVisibility() {
  if (document.visibilityState === 'visible') streams.open();
  else if (pausedAt === undefined) streams.close();
}

byId('filter').addEventListener('input', ({ target }) => {
  model.text = target instanceof HTMLInputElement ? target.value : '';
  arrangeNow();
});
byId('pause').addEventListener('click', pause);
byId('help').addEventListener('click', help);
startTheme();
startKeyboard({
  move: (by) => {
    if (document.activeElement?.closest('.pane-detail') === null) list.focus();
    list.move(by);
  },
  page: () => list.pageSize,
  open: () => list.openCursor(),
  back,
  filter: () => byId('filter').focus(),
  pause,
  help,
});
addEventListener('hashchange', follow);
addEventListener('popstate', follow);
document.addEventListener('visibilitychange', onVisibility);
setInterval(() => {
  if (pausedAt !== undefined) return;
  detail.tick(time());
  draw();
}, 1_000);
setInterval(() => {
  if (pausedAt === undefined) detail.countDown(time());
}, 100);

// The token has become a cookie; it need not stand in the address bar.
if (location.search !== '') {
  const { address } = Object.fromEntries(new URLSearchParams(location.search));
  const hash = address === undefined ? location.hash : hashOf(address);
  history.replaceState(null, '', location.pathname + hash);
}
follow();
if (document.visibilityState === 'visible') streams.open();
