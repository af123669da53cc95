import { fromCallback } from 'xstate';
import type { ConnectionEvent } from '../machines/connection-events.js';
import { connectionMachine } from '../machines/connection-machine.js';
import type { LinkFacts } from '../machines/connection-context.js';
import { LinkControl } from './link-control.js';

/** The connection chart with its effects: every action that does something does it to the connection's link. */
export const connectionLogic = connectionMachine.provide({
  actors: {
    transport: fromCallback<ConnectionEvent, { readonly link: LinkFacts }>(({ input }) =>
      control(input.link).dial(),
    ),
  },
  actions: {
    enter: ({ context, event }, { state }) => {
      control(context.link).enter(state, nameOf(event.type), context.cause);
      const { failedAttempts, nextAttemptAt } = context;
      if (state === 'RECONNECTING') control(context.link).tellPlan(failedAttempts, nextAttemptAt);
    },
    openGate: ({ context }) => control(context.link).setGate(true),
    shutGate: ({ context }) => control(context.link).setGate(false),
    beginTraffic: ({ context }) => control(context.link).beginTraffic(context.peer),
    endTraffic: ({ context }) => control(context.link).endTraffic(context.reason, context.cause),
    reportClosed: ({ context }) =>
      control(context.link).release(context.reason, context.cause, context.isUnproven),
    startTls: ({ context }) => control(context.link).link?.transport.startTls(),
    sendCer: ({ context }) => control(context.link).link?.base.sendCer(),
    sendDwr: ({ context }) => control(context.link).link?.sendDwr(),
    sendDpr: ({ context }) => control(context.link).link?.base.sendDpr(context.disconnectCause),
    sendDpa: ({ context, event }) => {
      if (event.type === 'dpr.received') control(context.link).link?.base.sendDpa(event.request);
    },
    watchTraffic: ({ context }) => control(context.link).link?.watchTraffic(true),
    unwatchTraffic: ({ context }) => control(context.link).link?.watchTraffic(false),
    watchInFlight: ({ context }) => control(context.link).link?.watchInFlight(),
    countReconnectAttempt: ({ context }) => control(context.link).tellRedial(),
  },
});

function control(link: LinkFacts): LinkControl {
  if (link instanceof LinkControl) return link;
  throw new TypeError('the effects of a connection need a LinkControl');
}

const afterPrefix = 'xstate.after.';

/** `xstate.after.cerTimeout.connection.linked.CER_SENT` is known to people as `after cerTimeout`. */
export function nameOf(eventType: string): string {
  if (!eventType.startsWith(afterPrefix)) return eventType;
  const end = eventType.indexOf('.', afterPrefix.length);
  return `after ${eventType.slice(afterPrefix.length, end)}`;
}
