import { not } from 'xstate';

/** One change to a chart, which a suite of tests should notice. */
export interface Mutant {
  /** For example `OPEN after watchdog [0]: guard negated`. */
  readonly name: string;
  apply(): void;
}

interface TransitionConfig {
  target?: string | undefined;
  guard?: unknown;
  actions?: unknown;
  reenter?: boolean | undefined;
}

/** What the charts use of XState's configurations. */
interface StateConfig {
  id?: string | undefined;
  initial?: string | undefined;
  entry?: unknown;
  exit?: unknown;
  invoke?: unknown;
  always?: unknown;
  on?: Record<string, unknown>;
  after?: Record<string, unknown>;
  states?: Record<string, StateConfig>;
}

/**
 * Every mutant of a chart: each target swapped, each guard negated, each action dropped, each transition dropped, each
 * `reenter` dropped, each invocation dropped. `apply` changes the configuration in place.
 */
export function mutantsOf(root: StateConfig): Mutant[] {
  const id = root.id ?? '';
  const paths = leafPaths(root, [id]);
  const leaves = [...paths.keys()];
  return statesOf(id, root).flatMap(({ key, state }) => [
    ...(state.invoke === undefined
      ? []
      : [{ name: `${key}: invocation dropped`, apply: () => delete state.invoke }]),
    ...droppedActions(`${key} entry`, state.entry, (entry) => (state.entry = entry)),
    ...droppedActions(`${key} exit`, state.exit, (exit) => (state.exit = exit)),
    ...holdersOf(state).flatMap(([holder, event]) => {
      const alternatives = normalised(holder[event]);
      holder[event] = alternatives;
      return alternatives.flatMap((transition, index) => {
        const name = `${key} ${event} [${index}]`;
        const without = alternatives.filter((other) => other !== transition);
        return [
          { name: `${name}: dropped`, apply: () => (holder[event] = without) },
          ...swapped(name, transition, root, paths, leaves),
          ...(transition.guard === undefined
            ? []
            : [
                {
                  name: `${name}: guard negated`,
                  // The guard is one that the chart has used so far.
                  apply: () => (transition.guard = not(transition.guard as string)),
                },
              ]),
          ...(transition.reenter === undefined
            ? []
            : [{ name: `${name}: not entered again`, apply: () => delete transition.reenter }]),
          ...droppedActions(name, transition.actions, (actions) => (transition.actions = actions)),
        ];
      });
    }),
  ]);
}

function statesOf(key: string, state: StateConfig): { key: string; state: StateConfig }[] {
  const inner = Object.entries(state.states ?? {}).flatMap(([name, child]) => statesOf(name, child));
  return [{ key, state }, ...inner];
}

function holdersOf(state: StateConfig): [Record<string, unknown>, string][] {
  // A configuration with an index signature: `always` is one more place with transitions.
  const always = state as Record<string, unknown>;
  return [
    ...(state.always === undefined ? [] : [[always, 'always'] satisfies [Record<string, unknown>, string]]),
    ...[state.on ?? {}, state.after ?? {}].flatMap((holder) =>
      Object.keys(holder).map((event): [Record<string, unknown>, string] => [holder, event]),
    ),
  ];
}

function normalised(transitions: unknown): TransitionConfig[] {
  return [transitions].flat().map((transition) =>
    // A target alone, or a whole transition.
    typeof transition === 'string' ? { target: transition } : { ...(transition as TransitionConfig) },
  );
}

function droppedActions(name: string, actions: unknown, set: (actions: unknown) => void): Mutant[] {
  const all = actions === undefined ? [] : [actions].flat();
  return all.map((action, index) => ({
    name: `${name}: without ${actionName(action)}`,
    apply: () => set(all.filter((_, other) => other !== index)),
  }));
}

function actionName(action: unknown): string {
  return typeof action === 'string' ? action : JSON.stringify(action);
}

/** Each target leads to the leaf that follows its own in the chart. */
function swapped(
  name: string,
  transition: TransitionConfig,
  root: StateConfig,
  paths: ReadonlyMap<string, string>,
  leaves: readonly string[],
): Mutant[] {
  if (transition.target === undefined) return [];
  const key = transition.target.split('.').at(-1) ?? '';
  const leaf = leaves.indexOf(paths.has(key) ? key : initialLeaf(root, key));
  const other = leaves[(leaf + 1) % leaves.length] ?? '';
  return [{ name: `${name}: to ${other}`, apply: () => (transition.target = `#${paths.get(other) ?? ''}`) }];
}

/** The leaves by their keys, with their paths. */
function leafPaths(state: StateConfig, path: readonly string[]): Map<string, string> {
  const children = Object.entries(state.states ?? {});
  if (children.length === 0) return new Map([[path.at(-1) ?? '', path.join('.')]]);
  return new Map(children.flatMap(([key, child]) => [...leafPaths(child, [...path, key])]));
}

function initialLeaf(root: StateConfig, key: string): string {
  const found = statesOf('', root).find((candidate) => candidate.key === key);
  const initial = found?.state.initial;
  return initial === undefined ? key : initialLeaf(root, initial);
}
