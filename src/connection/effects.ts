import { fromCallback } from 'xstate';
import type { ConnectionEvent } from '../machines/connection-events.js';
import { connectionMachine } from '../machines/connection-machine.js';
import type { Link } from '../machines/connection-setup.js';
import { PeerLink } from './peer-link.js';

/** The connection chart with its effects: every action that does something does it to the connection's link. */
export const connectionLogic = connectionMachine.provide({
  actors: {
    transport: fromCallback<ConnectionEvent, { readonly link: Link }>(({ input }) => peer(input.link).dial()),
  },
  actions: {
    enter: ({ context, event }, { state }) =>
      peer(context.link).enter(state, nameOf(event.type), context.cause),
    openGate: ({ context }) => peer(context.link).openGate(),
    shutGate: ({ context }) => peer(context.link).shutGate(),
    beginTraffic: ({ context }) => peer(context.link).beginTraffic(context.peer),
    endTraffic: ({ context }) => peer(context.link).endTraffic(context.reason, context.cause),
    reportClosed: ({ context }) =>
      peer(context.link).observer.onClosed(context.reason, context.cause, context.isUnproven),
    sendCer: ({ context }) => peer(context.link).base.sendCer(),
    sendDwr: ({ context }) => peer(context.link).sendDwr(),
    sendDpr: ({ context }) => peer(context.link).base.sendDpr(context.disconnectCause),
    sendDpa: ({ context, event }) => {
      if (event.type === 'dpr.received') peer(context.link).base.sendDpa(event.request);
    },
    watchTraffic: ({ context }) => peer(context.link).setTrafficWatched(true),
    unwatchTraffic: ({ context }) => peer(context.link).setTrafficWatched(false),
    watchInFlight: ({ context }) => peer(context.link).watchInFlight(),
    countReconnectAttempt: ({ context }) => peer(context.link).observer.onReconnectAttempt(),
  },
});

function peer(link: Link): PeerLink {
  if (link instanceof PeerLink) return link;
  throw new TypeError('the effects of a connection need a PeerLink');
}

const afterPrefix = 'xstate.after.';

/** `xstate.after.cerTimeout.connection.linked.CER_SENT` is known to people as `after cerTimeout`. */
export function nameOf(eventType: string): string {
  if (!eventType.startsWith(afterPrefix)) return eventType;
  const end = eventType.indexOf('.', afterPrefix.length);
  return `after ${eventType.slice(afterPrefix.length, end)}`;
}
