/** @import { SessionsView } from '../wire.js' */
import { byId, setText } from './dom.js';
import { short } from './format.js';

/**
 * The line about sessions above the list. A client that has had none has no such line.
 *
 * @param {SessionsView | undefined} sessions
 */
export function showSessions(sessions) {
  const node = byId('sessions');
  node.hidden = sessions === undefined;
  if (sessions === undefined) return;
  const { begun, ended, live, terminated } = sessions;
  const states = Object.entries(live).map(([state, count]) => `${short(count)} ${state}`);
  const figures = [...states, `${short(begun)} begun`, `${short(ended)} ended`];
  if (ended > terminated) figures.push(`${short(ended - terminated)} not by a termination`);
  setText(node, `Sessions: ${figures.join(' · ')}`);
}
