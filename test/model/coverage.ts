import type { Inspector } from 'diameter-client';
import { treeOf, isComposite, type StateNode } from '../../scripts/statecharts-reading.js';

/** One arrow of a chart as it leaves one leaf, for example `OPEN: established disconnect [1]`. */
type Edge = string;

type Arrow = StateNode['transitions'] extends ReadonlyMap<string, readonly (infer One)[]> ? One : never;
type Taken = Arrow & { readonly source: StateNode; readonly eventType: string };

/** What an inspection event holds that counts the arrows; XState types it as unknown. */
interface Step {
  readonly type: string;
  readonly actorRef: object;
  readonly snapshot?: { readonly value?: unknown; readonly machine?: { readonly id: string } };
  readonly _transitions?: readonly Taken[];
}

/** Counts which arrows of charts were walked, each for every leaf that it leaves. */
export class Coverage {
  readonly #roots: readonly StateNode[];
  readonly #walked = new Set<Edge>();

  constructor(...machines: readonly { readonly root: StateNode }[]) {
    this.#roots = machines.map(({ root }) => root);
  }

  /** For the `inspect` option of one client. */
  observe(): Inspector {
    const leaves = new WeakMap<object, string>();
    return (event) => {
      // The fields of a microstep are not part of the public type.
      const { actorRef, _transitions, snapshot, type } = event as unknown as Step;
      if (type !== '@xstate.microstep' && type !== '@xstate.snapshot') return;
      for (const transition of _transitions ?? []) {
        const { eventType, source } = transition;
        const among = eventType === '' ? source.always : source.transitions.get(eventType);
        const index = among?.findIndex((candidate) => candidate === transition) ?? -1;
        this.#walked.add(edge(leaves.get(actorRef) ?? '', source, eventType, index));
      }
      leaves.set(actorRef, leafOf(snapshot?.value));
    };
  }

  /** Every arrow of the charts from every leaf that it can leave. */
  edges(): Set<Edge> {
    const edges = new Set<Edge>();
    for (const root of this.#roots) {
      for (const leaf of treeOf(root)) {
        if (isComposite(leaf) || leaf.type === 'final') continue;
        const always = leaf.always ?? [];
        for (const [index] of always.entries()) edges.add(edge(leaf.key, leaf, '', index));
        // A state that is left at once never waits for an event.
        if (always.some(({ guard }) => guard === undefined)) continue;
        for (let node: StateNode | undefined = leaf; node !== undefined; node = node.parent) {
          for (const [eventType, among] of node.transitions) {
            for (const [index] of among.entries()) edges.add(edge(leaf.key, node, eventType, index));
          }
        }
      }
    }
    return edges;
  }

  get missed(): Edge[] {
    return [...this.edges()].filter((each) => !this.#walked.has(each));
  }
}

function edge(leaf: string, source: StateNode, eventType: string, index: number): Edge {
  const [machine] = source.id.split('.');
  return `${machine} ${leaf}: ${source.key} ${eventType.replace(/^xstate\.after\.(\w+)\..*/, 'after $1')} [${index}]`;
}

/** `{ linked: { established: { serving: 'OPEN' } } }` is known as `OPEN`. */
function leafOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [inner] = Object.values(value);
  return leafOf(inner);
}
