import type { DiameterClient } from '../client/diameter-client.js';
import type { GroupView } from './wire.js';

/** A page shows no more; the others are counted. */
const maxGroups = 32;
const maxMembers = 64;

/** The groups of a client as the page shows them. */
export function groupViews(client: DiameterClient): readonly GroupView[] {
  return client
    .groups()
    .slice(0, maxGroups)
    .map((group) => {
      const { discovery, failovers, held, heldTooLong, members, refused, shed, usable } = group.stats();
      const shown = group.members().slice(0, maxMembers);
      return {
        name: group.name,
        policy: group.policy,
        ...(discovery !== undefined && {
          source: group.source,
          isSourceFailing: discovery.problem !== undefined,
        }),
        size: members,
        usable,
        held,
        failovers: failovers.lost + failovers.suspect + failovers.refused,
        undelivered: refused + heldTooLong + shed,
        members: shown.map(({ address, connection, inFlight, priority, state, weight }) => ({
          address,
          state,
          connectionState: connection.state,
          priority,
          weight,
          inFlight,
        })),
      };
    });
}
