import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import { metrics, sizeOf, widthOf } from './statecharts-metrics.js';
import { childrenOf, initialLeafOf, isComposite, type StateNode } from './statecharts-reading.js';
import type { Chart, Edge } from './statecharts-texts.js';

/** The box that stands for all states: what the root of the machine handles. */
export const anyState = { id: '*', title: 'any state' } as const;
export const startDot = { id: '●', radius: 6 } as const;

export interface Composition {
  /** The keys of the states that stand below each other, as straight as can be. */
  readonly mainLine: readonly string[];
  /** The layout tries crossings at random, but always the same ones. Another number is another picture. */
  readonly seed: number;
}

/**
 * The chart as a graph for the layout. A label is a box of its own between two halves of its edge: so it stands near the
 * state that is left, on its line, and nothing else comes there. Edges that lead back up are turned round for the
 * layout, so that it needs no ideas of its own about what is above what.
 */
export function graphOf(chart: Chart, { mainLine, seed }: Composition): ElkNode {
  const { root, edges } = chart;
  const order = readingOrder(chart);
  // The box for all states stands beside the last but one.
  const rankOf = (state: StateNode) =>
    state === root ? order.length - 2 : order.indexOf(initialLeafOf(state));

  const labelsOf = (among: readonly Edge[]): ElkNode[] =>
    among.map((edge) => {
      const { width, height } = sizeOf(edge.notes);
      return { id: labelId(edge), width: width + 6, height: height + 2 };
    });
  const inside = (parent: StateNode): ElkNode[] =>
    childrenOf(parent)
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .flatMap((state) => [nodeOf(state), ...labelsOf(edges.filter(({ from }) => from === state))]);
  const nodeOf = (state: StateNode): ElkNode => {
    const text = sizeOf(chart.notesOf(state));
    if (!isComposite(state)) return { id: state.key, ...leafSize(chart, state) };
    const width = Math.max(text.width, widthOf(state.key, metrics.title)) + 2 * metrics.pad;
    return {
      id: state.key,
      children: inside(state),
      layoutOptions: {
        ...spacing,
        'elk.padding': `[top=${metrics.frameHead + text.height + 12},left=12,bottom=14,right=12]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${width}, 0)`,
      },
    };
  };

  const isForAll = hasAnyState(chart);
  return {
    id: 'picture',
    children: [
      { id: startDot.id, width: 2 * startDot.radius, height: 2 * startDot.radius },
      ...inside(root),
      ...(isForAll ? [{ id: anyState.id, ...leafSize(chart, root) }] : []),
      ...labelsOf(edges.filter(({ from }) => from === root)),
    ],
    edges: [
      link(startDot.id, startDot.id, initialLeafOf(root).key),
      // Not drawn. What holds in all states stands beside the last of them, not at the top.
      ...(isForAll ? [link('last', order.at(-2)?.key ?? '', anyState.id)] : []),
      ...edges.flatMap((edge) => halvesOf(edge, rankOf(edge.to) < rankOf(edge.from), isOn(mainLine, edge))),
    ],
    layoutOptions: {
      ...spacing,
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.json.edgeCoords': 'ROOT',
      'elk.padding': '[top=16,left=16,bottom=16,right=16]',
      // Labels stand right below the state that is left.
      'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
      'elk.layered.thoroughness': '50',
      'elk.randomSeed': String(seed),
    },
  };
}

const spacing: LayoutOptions = {
  'elk.layered.spacing.nodeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '10',
  // Arrows keep the order in which their transitions are tried.
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
};

export function hasAnyState({ root, notesOf, edges }: Chart): boolean {
  return notesOf(root).length > 0 || edges.some(({ from }) => from === root);
}

export function labelId({ from, to }: Edge): string {
  return `${from.key} ${to.key}`;
}

/** A state without states in it, or the box of the root. */
function leafSize(chart: Chart, state: StateNode): { readonly width: number; readonly height: number } {
  const notes = chart.notesOf(state);
  const text = sizeOf(notes);
  const title = widthOf(state === chart.root ? anyState.title : state.key, metrics.title);
  const arrows = Math.max(
    chart.edges.filter(({ to }) => to === state).length,
    chart.edges.filter(({ from }) => from === state).length,
  );
  return {
    width: Math.max(Math.max(title, text.width) + 2 * metrics.pad, (arrows + 1) * metrics.arrows),
    height: notes.length === 0 ? 34 : metrics.head + text.height + 10,
  };
}

export type Half = 'out' | 'in';

export function halfId(edge: Edge, half: Half): string {
  return `${labelId(edge)} ${half}`;
}

function halvesOf(edge: Edge, leadsBack: boolean, isMain: boolean): ElkExtendedEdge[] {
  const from = edge.from.parent === undefined ? anyState.id : edge.from.key;
  const label = labelId(edge);
  const halves = [link(halfId(edge, 'out'), from, label), link(halfId(edge, 'in'), label, edge.to.key)];
  return halves.map((half) => ({
    ...half,
    ...(leadsBack ? { sources: half.targets, targets: half.sources } : {}),
    ...(isMain ? { layoutOptions: straight } : {}),
  }));
}

export function isOn(line: readonly string[], { from, to }: Edge): boolean {
  const at = line.indexOf(from.key);
  return at >= 0 && line[at + 1] === to.key;
}

const straight: LayoutOptions = { 'elk.layered.priority.straightness': '100' };

function link(id: string, from: string, to: string): ElkExtendedEdge {
  return { id, sources: [from], targets: [to] };
}

/** The leaves as they are read: each before those that it leads to, but for the ways back. */
function readingOrder({ root, edges }: Chart): readonly StateNode[] {
  const seen = new Set<StateNode>();
  const order: StateNode[] = [];
  const visit = (leaf: StateNode): void => {
    if (seen.has(leaf)) return;
    seen.add(leaf);
    for (let state: StateNode | undefined = leaf; state !== undefined; state = state.parent) {
      for (const { from, to } of edges) if (from === state) visit(to);
    }
    order.unshift(leaf);
  };
  visit(initialLeafOf(root));
  return order;
}
