import type { Delays } from './statecharts-delays.js';
import { childrenOf, isComposite, type StateNode, type Transition } from './statecharts-reading.js';

/**
 * The definition of a machine without its functions: a configuration from which XState makes the same chart, and
 * `delays`, what its delays are in terms of options.
 */
export function jsonOf(root: StateNode, delays: Delays): string {
  return `${JSON.stringify({ id: root.id, ...definitionOf(root), delays }, undefined, 2)}\n`;
}

/** JSON leaves out what is undefined. */
function definitionOf(state: StateNode): object {
  const transitions = [...state.transitions];
  const delayed = transitions.filter(([type]) => type.startsWith(after));
  const events = transitions.filter(([type]) => !type.startsWith(after));
  const [initial] = isComposite(state) ? state.initial.target : [];
  return {
    type: state.type,
    initial: initial?.key,
    invoke: unlessEmpty(state.invoke.map(({ src }) => ({ src: String(src) }))),
    entry: unlessEmpty(referencesOf(state, state.entry)),
    exit: unlessEmpty(referencesOf(state, state.exit)),
    always: unlessEmpty(alternativesOf(state, state.always ?? [])),
    on: byName(state, events),
    after: byName(
      state,
      delayed.map(([type, among]) => [type.slice(after.length, -(state.id.length + 1)), among] as const),
    ),
    states: isComposite(state)
      ? Object.fromEntries(childrenOf(state).map((child) => [child.key, definitionOf(child)]))
      : undefined,
  };
}

const after = 'xstate.after.';

function byName(
  state: StateNode,
  transitions: readonly (readonly [string, readonly Transition[]])[],
): object | undefined {
  if (transitions.length === 0) return undefined;
  return Object.fromEntries(transitions.map(([name, among]) => [name, alternativesOf(state, among)]));
}

function alternativesOf(state: StateNode, among: readonly Transition[]): readonly object[] {
  return among.map(({ guard, target, reenter, actions }) => ({
    guard: guard === undefined ? undefined : referencesOf(state, [guard])[0],
    target: target?.[0] === undefined ? undefined : `#${target[0].id}`,
    reenter: reenter === true ? true : undefined,
    actions: unlessEmpty(referencesOf(state, actions)),
  }));
}

/** Names of actions and guards, with the parameters that are no functions. */
function referencesOf(state: StateNode, references: readonly unknown[]): readonly (string | object)[] {
  return references.flatMap((reference) => {
    if (typeof reference === 'string') return [reference];
    const { type, params } = reference as { readonly type?: unknown; readonly params?: unknown };
    // With these XState arms and disarms the delays.
    if (type === 'xstate.raise' || type === 'xstate.cancel') return [];
    if (typeof type !== 'string' || typeof reference === 'function') {
      throw new Error(`${state.id} has a guard or an action without a name: no chart can show it`);
    }
    return [params === undefined || typeof params === 'function' ? type : { type, params }];
  });
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
