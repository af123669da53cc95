/** What the drawings need of an XState StateNode. */
export interface StateNode {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly parent?: StateNode | undefined;
  readonly entry: readonly unknown[];
  readonly exit: readonly unknown[];
  readonly invoke: readonly { readonly src: unknown }[];
  readonly states: Readonly<Record<string, StateNode>>;
  readonly initial: { readonly target: readonly StateNode[] };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always?: readonly Transition[] | undefined;
}

export interface Transition {
  readonly target: readonly StateNode[] | undefined;
  readonly reenter?: boolean | undefined;
  readonly guard?: unknown;
  readonly actions: readonly unknown[];
}

/** One transition, as the drawings show it. */
export interface Arrow {
  readonly source: StateNode;
  /** Undefined: nothing is left or entered. The source itself: it is left and entered again, its delays start anew. */
  readonly target: StateNode | undefined;
  /** `after` and the delay's name for a delay; empty for a transition that is taken at once. */
  readonly event: string;
  /** `else` for the last of several, if it has no guard. */
  readonly guard: string | undefined;
  readonly actions: readonly string[];
}

export function childrenOf(node: StateNode): readonly StateNode[] {
  return Object.values(node.states);
}

/** The node and everything in it, in the order of the source. */
export function treeOf(node: StateNode): readonly StateNode[] {
  return [node, ...childrenOf(node).flatMap(treeOf)];
}

export function isComposite(node: StateNode): boolean {
  return childrenOf(node).length > 0;
}

export function leavesOf(node: StateNode): readonly StateNode[] {
  return treeOf(node).filter((inner) => !isComposite(inner));
}

/** The leaf that is entered by entering this state. */
export function initialLeafOf(node: StateNode): StateNode {
  const [first] = isComposite(node) ? node.initial.target : [];
  return first === undefined ? node : initialLeafOf(first);
}

export function staysInside({ source, target }: Arrow): boolean {
  return target === undefined || target === source;
}

export function arrowsOf(source: StateNode): readonly Arrow[] {
  return [...source.transitions, ['', source.always ?? []] as const].flatMap(([type, alternatives]) =>
    alternatives.map(({ target, guard, actions }, index) => ({
      source,
      target: target?.[0],
      event: eventOf(source, type),
      guard: guard === undefined && index > 0 ? 'else' : nameOf(guard),
      actions: namesOf(actions),
    })),
  );
}

/** XState calls the event of a delay `xstate.after.<delay>.<state>`. */
function eventOf({ id }: StateNode, type: string): string {
  const after = 'xstate.after.';
  return type.startsWith(after) ? `after ${type.slice(after.length, -(id.length + 1))}` : type;
}

/**
 * The names of actions. Left out: `enter`, which only reports the state, and the nameless ones with which XState arms
 * and disarms delays.
 */
export function namesOf(actions: readonly unknown[]): readonly string[] {
  return actions.map(nameOf).filter((name): name is string => name !== undefined && name !== 'enter');
}

function nameOf(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  if (typeof reference !== 'object' || reference === null || !('type' in reference)) return undefined;
  return typeof reference.type === 'string' ? reference.type : undefined;
}
