import elkModule, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import type { Chart, Edge, Line, Note } from './statecharts-texts.js';
import { childrenOf, initialLeafOf, isComposite, treeOf, type StateNode } from './statecharts-reading.js';

export interface Point { readonly x: number; readonly y: number }
export interface Box extends Point { readonly width: number; readonly height: number }
export interface StateBox extends Box { readonly state: StateNode; readonly notes: readonly Note[]; readonly titleX: number }
export interface EdgeLine { readonly edge: Edge | undefined; readonly tail: readonly Point[]; readonly points: readonly Point[]; readonly label: Box | undefined }
export interface Picture { readonly root: StateNode; readonly width: number; readonly height: number; readonly states: readonly StateBox[]; readonly edges: readonly EdgeLine[]; readonly marks: readonly (Box & { kind: 'initial' | 'any' })[] }

export const font = { text: 11, title: 13, line: 14.5, titleLine: 18, advance: 0.62, pad: 9, frameTitle: 12 };

export function widthOf(text: string, size: number): number { return text.length * size * font.advance; }
export function lineWidth(line: Line): number { return widthOf(line.map(({ text }) => text).join(''), font.text); }

export const tune: Record<string, string> = {};

const r = (n: number) => Math.round(n);
function blockOf(notes: readonly Note[]): { width: number; height: number } {
  const lines = notes.flatMap(({ lines }) => lines);
  return { width: r(Math.max(0, ...lines.map(lineWidth))), height: r(lines.length * font.line) };
}

const mainLine = ['DISCONNECTED', 'CONNECTING', 'CER_SENT', 'OPEN', 'DWR_SENT', 'SUSPECT'];

export async function layOut(chart: Chart): Promise<Picture> {
  const { root } = chart;
  const node = (state: StateNode): ElkNode => {
    const notes = chart.notesOf(state);
    const text = blockOf(notes);
    if (isComposite(state)) {
      return {
        id: state.key,
        children: inside(state),
        layoutOptions: {
          'elk.padding': `[top=${28 + text.height},left=14,bottom=16,right=14]`,
          'elk.nodeSize.constraints': 'MINIMUM_SIZE',
          'elk.nodeSize.minimum': `(${Math.max(text.width + 20, widthOf(state.key, font.frameTitle) + 40)}, 20)`,
          ...common,
        },
      };
    }
    return {
      id: state.key,
      width: r(Math.max(widthOf(state.key, font.title), text.width) + 2 * font.pad + 4),
      height: notes.length === 0 ? 34 : r(30 + text.height + 8),
    };
  };
  const common = {
    'elk.layered.spacing.nodeNodeBetweenLayers': '22',
    'elk.layered.spacing.edgeNodeBetweenLayers': '12',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
    'elk.spacing.nodeNode': '18',
    'elk.spacing.edgeNode': '12',
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.edgeLabel': '4',
    'elk.spacing.labelLabel': '6',
    ...tune,
  };
  const order = treeOf(root);
  const isBack = ({ from, to }: Edge) => order.indexOf(to) < order.indexOf(from);
  const labelNodes = (edges: readonly Edge[]): ElkNode[] => edges.map((edge) => {
    const size = blockOf(edge.notes);
    return { id: `l${chart.edges.indexOf(edge)}`, width: size.width + 8, height: size.height + 2 };
  });
  const inside = (parent: StateNode): ElkNode[] => childrenOf(parent).flatMap((state) => {
    const own = chart.edges.filter(({ from }) => from === state);
    return [...labelNodes(own.filter(isBack)), node(state), ...labelNodes(own.filter((e) => !isBack(e)))];
  });
  const edges: ElkExtendedEdge[] = [
    { id: 'e-start', sources: ['initial'], targets: [initialLeafOf(root).key] },
    ...chart.edges.flatMap((edge, i): ElkExtendedEdge[] => {
      const [a, b] = [mainLine.indexOf(edge.from.key), mainLine.indexOf(edge.to.key)];
      const main = a >= 0 && b === a + 1;
      const options = main ? { 'elk.layered.priority.direction': '20', 'elk.layered.priority.straightness': '100', 'elk.layered.priority.shortness': '20' } : {};
      return [
        { id: `a${i}`, sources: [edge.from === root ? 'any' : edge.from.key], targets: [`l${i}`], layoutOptions: { 'elk.layered.priority.shortness': '10', 'elk.layered.priority.straightness': '5', ...options } },
        { id: `b${i}`, sources: [`l${i}`], targets: [edge.to.key], layoutOptions: options },
      ];
    }),
  ];
  const graph: ElkNode = {
    id: 'root',
    children: [
      { id: 'initial', width: 12, height: 12 },
      ...(chart.edges.some(({ from }) => from === root) ? [{ id: 'any', width: 84, height: 24 }, ...labelNodes(chart.edges.filter(({ from }) => from === root))] : []),
      ...inside(root),
    ],
    edges,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.padding': '[top=14,left=14,bottom=14,right=14]',
      'elk.json.edgeCoords': 'ROOT',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.nodePlacement.favorStraightEdges': 'true',
      'elk.layered.thoroughness': '50',
      ...common,
    },
  };
  const elk = new elkModule.default();
  const done = (await elk.layout(graph)) as ElkNode;
  const boxes = new Map<string, Box>();
  const walk = (n: ElkNode, dx: number, dy: number): void => {
    for (const c of n.children ?? []) {
      const box = { x: r(dx + (c.x ?? 0)), y: r(dy + (c.y ?? 0)), width: r(c.width ?? 0), height: r(c.height ?? 0) };
      boxes.set(c.id, box);
      walk(c, dx + (c.x ?? 0), dy + (c.y ?? 0));
    }
  };
  walk(done, 0, 0);
  const pt = ({ x, y }: ElkPoint): Point => ({ x: r(x), y: r(y) });
  const routes = new Map((done.edges ?? []).map((e) => {
    const [section] = e.sections ?? [];
    if (section === undefined) throw new Error(`no route for ${e.id}`);
    return [e.id, [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(pt)];
  }));
  const lines: EdgeLine[] = [
    { edge: undefined, tail: [], points: routes.get('e-start')!, label: undefined },
    ...chart.edges.map((edge, i): EdgeLine => ({ edge, tail: routes.get(`a${i}`)!, points: routes.get(`b${i}`)!, label: boxes.get(`l${i}`) })),
  ];
  return {
    root, width: r(done.width ?? 0), height: r(done.height ?? 0),
    states: treeOf(root).slice(1).map((state) => ({ state, notes: chart.notesOf(state), ...boxes.get(state.key)!, titleX: 0 })),
    edges: lines,
    marks: [{ kind: 'initial', ...boxes.get('initial')! }, ...(boxes.has('any') ? [{ kind: 'any' as const, ...boxes.get('any')! }] : [])],
  };
}
