import {
  authSessionMachine,
  breakerMachine,
  connectionMachine,
  poolMachine,
  sessionMachine,
} from 'diameter-client';

/** What XState's definition says of a state, read without the code that draws it. */
interface Definition {
  readonly id: string;
  readonly key: string;
  readonly initial?: { readonly target: readonly unknown[] } | undefined;
  readonly states: Readonly<Record<string, Definition>>;
  readonly transitions: readonly {
    readonly eventType: string;
    readonly delay?: string;
    readonly guard?: unknown;
    readonly target: readonly string[] | undefined;
    readonly actions: readonly unknown[];
  }[];
}

export interface Transition {
  readonly from: string;
  /** The leaf that is entered; undefined where none is. */
  readonly to: string | undefined;
  readonly event: string;
  readonly guard: string | undefined;
  readonly actions: readonly string[];
  /** Something is left and entered: `from` is not left for itself. */
  readonly leadsAway: boolean;
}

export interface Machine {
  readonly id: string;
  readonly composites: readonly string[];
  readonly leaves: readonly string[];
  /** By key; the root has none. */
  readonly parents: ReadonlyMap<string, string>;
  readonly transitions: readonly Transition[];
}

/** The definition lacks what is taken at once. */
interface Config {
  readonly states?: Readonly<Record<string, Config>>;
  readonly always?: Always | readonly Always[];
}

interface Always {
  readonly guard?: string;
  readonly target: string;
  readonly actions?: NamedAction | readonly NamedAction[];
}

type NamedAction = string | { readonly type: string };

export const machines = {
  'auth-session': machineOf(authSessionMachine),
  breaker: machineOf(breakerMachine),
  connection: machineOf(connectionMachine),
  pool: machineOf(poolMachine),
  session: machineOf(sessionMachine),
};

export function machineOf({
  definition,
  config,
}: {
  readonly definition: object;
  readonly config: object;
}): Machine {
  // As JSON, what is a reference there is a name here. The types of XState know fewer of the fields.
  const root = JSON.parse(JSON.stringify(definition)) as Definition;
  const all = treeOf(root);
  const byId = new Map(all.map((state) => [state.id, state]));
  const named = (reference: string) => byId.get(reference.slice(1))!;
  const isLeaf = (state: Definition) => Object.keys(state.states).length === 0;
  const leafOf = (state: Definition): Definition =>
    isLeaf(state) ? state : leafOf(named(state.initial?.target[0] as string));
  return {
    id: root.id,
    composites: all.filter((state) => !isLeaf(state) && state !== root).map(({ key }) => key),
    leaves: all.filter(isLeaf).map(({ key }) => key),
    parents: new Map(
      all.flatMap((state) => Object.keys(state.states).map((child) => [child, state.key] as const)),
    ),
    transitions: [
      ...alwaysOf(root.key, config),
      ...all.flatMap((state) =>
        state.transitions.map(({ eventType, delay, guard, target, actions }, i): Transition => {
          const to = target?.[0] === undefined ? undefined : named(target[0]);
          const isFirst = state.transitions.findIndex((other) => other.eventType === eventType) === i;
          return {
            from: state.key,
            to: to === undefined ? undefined : leafOf(to).key,
            event: delay === undefined ? eventType || 'always' : `after ${delay}`,
            guard: guard === undefined && !isFirst ? 'else' : (guard as string | undefined),
            actions: actions.map((action) => (action as { type?: string }).type ?? String(action)),
            leadsAway: to !== undefined && to !== state,
          };
        }),
      ),
    ],
  };
}

function alwaysOf(from: string, { always = [], states = {} }: Config): readonly Transition[] {
  return [
    ...[always].flat().map(({ guard, target, actions = [] }, i) => ({
      from,
      to: target.split('.').at(-1),
      event: 'always',
      guard: guard ?? (i > 0 ? 'else' : undefined),
      actions: [actions].flat().map((action) => (typeof action === 'string' ? action : action.type)),
      leadsAway: true,
    })),
    ...Object.entries(states).flatMap(([key, state]) => alwaysOf(key, state)),
  ];
}

function treeOf(state: Definition): readonly Definition[] {
  return [state, ...Object.values(state.states).flatMap(treeOf)];
}
