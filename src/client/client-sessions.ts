import type { Handlers } from '../dictionary/handlers.js';
import type { News } from '../observability/news.js';
import { traceChannels } from '../observability/channels.js';
import { traced } from '../observability/traced.js';
import type { EndToEndIds } from '../protocol/identifiers.js';
import type { RequestContext } from '../serving/request-handler.js';
import { Sessions } from '../session/sessions.js';
import { CallTrace } from './call-trace.js';
import type { Calls } from './calls.js';
import { detachedClock } from './detached-clock.js';
import type { LiveOptions } from './live-options.js';

type Client = ConstructorParameters<typeof CallTrace>[0];

/** What the sessions of a client are made with. */
interface Parts {
  readonly present: LiveOptions;
  readonly news: News;
  readonly calls: Calls;
  readonly endToEndIds: EndToEndIds;
  readonly handlers: Handlers<RequestContext>;
}

/** The sessions of a client. */
export function sessionsOf(client: Client, { calls, endToEndIds, handlers, news, present }: Parts): Sessions {
  const { values } = present;
  return new Sessions({
    clock: detachedClock(values.clock),
    news,
    line: {
      send: ({ avoided, command, endToEndId, fields, isRepeated, priority, route, timeoutMs, to }) => {
        const options = { timeoutMs, priority, marks: { avoided, endToEndId, isRepeated, route } };
        const send = (trace: CallTrace | undefined) => calls.callMarked(to, command, fields, options, trace);
        if (!traceChannels.request.hasSubscribers) return send(undefined);
        const trace = new CallTrace(client, 'call', to, command);
        return traced(traceChannels.request, trace, () => send(trace));
      },
      newEndToEndId: () => endToEndIds.next(),
    },
    maxSessions: () => values.maxSessions,
    targetOf: (target) => calls.targetOf(target),
    groupNamed: (name) => calls.groups.all.find((group) => group.name === name),
    handled: (request) => handlers.of(request),
    onRequest: () => values.onRequest,
    originOf: ({ connection }) => values.optionsFor(connection.address),
  });
}
