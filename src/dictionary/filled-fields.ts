import type { Application } from './application.js';
import type { Fields } from './fields.js';
import type { Layout } from './layout.js';

/** What `call` and `handle` fill in, of what a command's message has. */
export function filledFields({ applicationId, kind, vendorId }: Application, layout: Layout): Fields {
  const specific = `${kind}ApplicationId`;
  const values: Readonly<Record<string, unknown>> = {
    [specific]: applicationId,
    [kind === 'auth' ? 'acctApplicationId' : 'authApplicationId']: applicationId,
    vendorSpecificApplicationId: { vendorId, [specific]: applicationId },
  };
  const listed = Object.keys(values).filter((name) => layout.byName.has(name));
  const demanded = listed.filter((name) => (layout.byName.get(name)?.min ?? 0) > 0);
  const filled = (demanded.length > 0 ? demanded : listed.slice(0, 1)).map((name) => [name, values[name]]);
  const state = layout.byName.get('authSessionState');
  // A grammar that demands it belongs to an application that keeps no state.
  if (state !== undefined && state.min > 0) filled.push(['authSessionState', noStateMaintained]);
  return Object.fromEntries(filled) as Fields; // names and values, as made above
}

const noStateMaintained = 1;
