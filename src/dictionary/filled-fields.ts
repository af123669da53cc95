import type { Application } from './application.js';
import type { Fields, FilledValues } from './fields.js';
import type { Field, Layout } from './layout.js';

/** What is known beside the fields of a message. */
export interface Surroundings {
  readonly sessionId: unknown;
  readonly originHost: string;
  readonly originRealm: string;
  /** Of a request. */
  readonly destinationRealm: string | undefined;
  /** Of an answer. */
  readonly proxyInfo: unknown;
}

/** What `call` and `handle` fill in, of what a command's message has. The caller's own values come first. */
export class FilledFields {
  /** In the order in which they are written. */
  readonly fields: readonly Field[];
  readonly demandsDestinationRealm: boolean;
  readonly #sources: readonly Source[];

  constructor(application: Application, layout: Layout) {
    const all: Readonly<Record<string, Source>> = {
      ...fromSurroundings,
      ...constantsOf(application, layout),
    };
    const listed = Object.entries(all).flatMap(([name, source]) => {
      const field = layout.byName.get(name);
      return field === undefined ? [] : [{ field, source }];
    });
    this.fields = listed.map(({ field }) => field);
    this.#sources = listed.map(({ source }) => source);
    for (const field of this.fields) field.isFilled = true;
    this.demandsDestinationRealm = (layout.byName.get('destinationRealm')?.min ?? 0) > 0;
  }

  /** A value for each of the fields; undefined: none. */
  values(given: Fields, surroundings: Surroundings): FilledValues {
    const values: unknown[] = [];
    for (const source of this.#sources) values.push(source(given, surroundings));
    return { fields: this.fields, values };
  }
}

type Source = (given: Fields, surroundings: Surroundings) => unknown;

/** Each reads its field by a name of its own, which V8 finds faster than one in a variable. */
const fromSurroundings: Readonly<Record<string, Source>> = {
  sessionId: ({ sessionId }, around) => (sessionId === undefined ? around.sessionId : sessionId),
  originHost: ({ originHost }, around) => (originHost === undefined ? around.originHost : originHost),
  originRealm: ({ originRealm }, around) => (originRealm === undefined ? around.originRealm : originRealm),
  destinationRealm: ({ destinationRealm }, around) =>
    destinationRealm === undefined ? around.destinationRealm : destinationRealm,
  proxyInfo: ({ proxyInfo }, around) => (proxyInfo === undefined ? around.proxyInfo : proxyInfo),
};
const constants: Readonly<Record<string, (value: unknown) => Source>> = {
  authApplicationId:
    (value) =>
    ({ authApplicationId: given }) =>
      given === undefined ? value : given,
  acctApplicationId:
    (value) =>
    ({ acctApplicationId: given }) =>
      given === undefined ? value : given,
  vendorSpecificApplicationId:
    (value) =>
    ({ vendorSpecificApplicationId: given }) =>
      given === undefined ? value : given,
  authSessionState:
    (value) =>
    ({ authSessionState: given }) =>
      given === undefined ? value : given,
};

/** The Application-Id in the form that the grammar demands, or lists first; Auth-Session-State. */
function constantsOf(
  { applicationId, kind, vendorId }: Application,
  layout: Layout,
): Readonly<Record<string, Source>> {
  const specific = `${kind}ApplicationId`;
  const values: Readonly<Record<string, unknown>> = {
    [specific]: applicationId,
    [kind === 'auth' ? 'acctApplicationId' : 'authApplicationId']: applicationId,
    vendorSpecificApplicationId: { vendorId, [specific]: applicationId },
  };
  const listed = Object.keys(values).filter((name) => layout.byName.has(name));
  const demanded = listed.filter((name) => (layout.byName.get(name)?.min ?? 0) > 0);
  const filled = demanded.length > 0 ? demanded : listed.slice(0, 1);
  const state = layout.byName.get('authSessionState');
  // A grammar that demands it belongs to an application that keeps no state.
  const keepsNoState = state !== undefined && state.min > 0;
  const known: Readonly<Record<string, unknown>> = { ...values, authSessionState: noStateMaintained };
  const names = keepsNoState ? [...filled, 'authSessionState'] : filled;
  return Object.fromEntries(
    names.flatMap((name) => {
      const isMany = layout.byName.get(name)?.isMany ?? false;
      const source = constants[name]?.(isMany ? [known[name]] : known[name]);
      return source === undefined ? [] : [[name, source]];
    }),
  );
}

const noStateMaintained = 1;
