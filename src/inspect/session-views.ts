import type { DiameterClient } from '../client/diameter-client.js';
import type { SessionsView } from './wire.js';

/** The sessions of a client in figures; undefined while it has had none. */
export function sessionsView(client: DiameterClient): SessionsView | undefined {
  const { begun, ended, live } = client.sessionStats();
  const sum = Object.values(ended).reduce((total, count) => total + count, 0);
  if (begun === 0 && sum === 0) return undefined;
  const states = Object.entries(live).filter(([, count]) => count > 0);
  return { live: Object.fromEntries(states), begun, ended: sum, terminated: ended.terminated };
}
