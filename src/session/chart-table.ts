import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** What is done on the way: the name of an action of the chart, and its parameters. */
export interface ChartAction {
  readonly type: string;
  readonly params: unknown;
}

/** One arrow, as it leaves one leaf. */
export interface Arrow<State extends string> {
  /** As XState counts: the state that has the transition, its event, and its place among those of the event. */
  readonly source: string;
  readonly event: string;
  readonly index: number;
  readonly to: State;
  /** What is left, what the arrow itself does, and what is entered. */
  readonly actions: readonly ChartAction[];
  /** Undefined: always. */
  readonly guard: Guard | undefined;
}

type Guard = (scope: { readonly context: unknown; readonly event: unknown }) => boolean;

interface Row<State extends string> {
  readonly on: ReadonlyMap<string, readonly Arrow<State>[]>;
  readonly always: readonly Arrow<State>[];
}

/**
 * A chart as a table of its leaves and events, for those of whom there are too many for an actor each. It decides as XState's
 * `transition` does, in a hundredth of the time; test/session/chart-table.test.ts compares them. For charts without `assign`,
 * `after`, `invoke` and parallel states.
 */
export class ChartTable<State extends string> {
  readonly initial: State;
  readonly #rows = new Map<string, Row<State>>();
  readonly #implemented: Readonly<Record<string, unknown>>;

  constructor(machine: AnyStateMachine) {
    this.#implemented = machine.implementations.guards;
    this.initial = initialLeaf(machine.root).key as State; // the keys of the leaves are the states
    for (const leaf of leavesOf(machine.root)) this.#rows.set(leaf.key, this.#rowOf(leaf));
  }

  /** The arrow that an event takes from a state; undefined if it changes nothing. */
  arrow(state: State, scope: { context: unknown; event: { type: string } }): Arrow<State> | undefined {
    return first(this.#rows.get(state)?.on.get(scope.event.type), scope);
  }

  /** The arrow that is taken at once, whatever the event was. */
  always(state: State, scope: { context: unknown; event: unknown }): Arrow<State> | undefined {
    return first(this.#rows.get(state)?.always, scope);
  }

  /** All arrows, from each state that they leave. */
  get arrows(): readonly { readonly state: State; readonly arrow: Arrow<State> }[] {
    return [...this.#rows].flatMap(([state, { always, on }]) =>
      [...[...on.values()].flat(), ...always].map((arrow) => ({ state: state as State, arrow })),
    );
  }

  #rowOf(leaf: AnyStateNode): Row<State> {
    const on = new Map<string, Arrow<State>[]>();
    if (leaf.type === 'final') return { on, always: [] };
    for (const node of pathOf(leaf).toReversed()) {
      for (const [event, among] of node.transitions) {
        const arrows = among.map((transition, index) => this.#arrowOf(leaf, node, event, index, transition));
        on.set(event, [...(on.get(event) ?? []), ...arrows]);
      }
    }
    const always = (leaf.always ?? []).map((each, index) => this.#arrowOf(leaf, leaf, '', index, each));
    return { on, always };
  }

  #arrowOf(
    leaf: AnyStateNode,
    source: AnyStateNode,
    event: string,
    index: number,
    transition: AnyStateNode['transitions'] extends Map<string, readonly (infer One)[]> ? One : never,
  ): Arrow<State> {
    const [target] = transition.target ?? [];
    const guard = this.#guardOf(transition.guard);
    const own = actionsOf(transition.actions);
    if (target === undefined) {
      return { source: source.key, event, index, to: leaf.key as State, actions: own, guard };
    }
    const to = initialLeaf(target);
    const left = pathOf(leaf);
    const entered = pathOf(to);
    // What both have in common stays, unless the arrow leads to the leaf itself.
    let shared = 0;
    while (left[shared] !== undefined && left[shared] === entered[shared] && left[shared] !== leaf) shared++;
    const actions = [
      ...left
        .slice(shared)
        .toReversed()
        .flatMap((node) => actionsOf(node.exit)),
      ...own,
      ...entered.slice(shared).flatMap((node) => actionsOf(node.entry)),
    ];
    return { source: source.key, event, index, to: to.key as State, actions, guard };
  }

  /** By name, or XState's `not` of one. */
  #guardOf(guard: unknown): Guard | undefined {
    if (guard === undefined) return undefined;
    if (typeof guard === 'string') {
      // The guards of the charts take a scope and no parameters.
      const implemented = this.#implemented[guard] as Guard | undefined;
      if (implemented === undefined) throw new TypeError(`the chart has no guard ${guard}`);
      return implemented;
    }
    const { guards } = guard as { readonly guards?: readonly unknown[] };
    const negated = this.#guardOf(guards?.[0]);
    if (negated === undefined) throw new TypeError('a guard must have a name, or be not() of one that has');
    return (scope) => !negated(scope);
  }
}

function first<State extends string>(
  among: readonly Arrow<State>[] | undefined,
  scope: { context: unknown; event: unknown },
): Arrow<State> | undefined {
  if (among === undefined) return undefined;
  for (const arrow of among) if (arrow.guard === undefined || arrow.guard(scope)) return arrow;
  return undefined;
}

function actionsOf(actions: readonly unknown[]): readonly ChartAction[] {
  return actions.map((action) => {
    if (typeof action === 'string') return { type: action, params: undefined };
    const { params, type } = action as { readonly type: string; readonly params?: unknown };
    return { type, params };
  });
}

/** From below the root down to the state. */
function pathOf(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent === undefined ? [node] : [...pathOf(node.parent), node];
}

function initialLeaf(node: AnyStateNode): AnyStateNode {
  const [inner] = node.initial?.target ?? [];
  return inner === undefined ? node : initialLeaf(inner);
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  const children: readonly AnyStateNode[] = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}
