import elkjs, { type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import {
  anyState,
  graphOf,
  halfId,
  hasAnyState,
  isOn,
  labelId,
  startDot,
  type Composition,
  type Half,
} from './statecharts-graph.js';
import { metrics, sizeOf, widthOf, type Size } from './statecharts-metrics.js';
import { isComposite, treeOf, type StateNode } from './statecharts-reading.js';
import { straightened, tidied } from './statecharts-routes.js';
import type { Chart, Edge, Note } from './statecharts-texts.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Box = Point & Size;

export interface StateBox extends Box {
  /** The root of the machine for the box that stands for all states. */
  readonly state: StateNode;
  readonly notes: readonly Note[];
  /** Where the title and the notes stand. In a frame that is beside the lines that cross its head. */
  readonly text: Box;
}

export interface EdgeLine {
  readonly edge: Edge;
  readonly isMain: boolean;
  readonly label: Box;
  /** From the state that is left to the label, and from there to the state that is entered. */
  readonly out: readonly Point[];
  readonly in: readonly Point[];
}

/** What stands where, in pixels. */
export interface Picture extends Size {
  readonly root: StateNode;
  /** Frames before what they hold. */
  readonly states: readonly StateBox[];
  readonly edges: readonly EdgeLine[];
  readonly start: { readonly dot: Box; readonly line: readonly Point[] };
}

export async function layOut(chart: Chart, composition: Composition): Promise<Picture> {
  const elk = new elkjs.default();
  const graph: ElkNode = await elk.layout(graphOf(chart, composition));
  const boxes = boxesOf(graph);
  const boxOf = (id: string) => found(boxes.get(id), id);
  const routes = new Map(graph.edges?.map(({ id, sections }) => [id, pointsOf(sections?.[0])]));
  const routeOf = (id: string) => found(routes.get(id), id);

  const edges = chart.edges.map((edge): EdgeLine => {
    const label = boxOf(labelId(edge));
    const [out, into] = (['out', 'in'] satisfies Half[]).map((half) => {
      const points = routeOf(halfId(edge, half));
      const end = points[half === 'out' ? points.length - 1 : 0];
      // Turned round for the layout: then it is the other end that touches the label.
      return end !== undefined && touches(label, end) ? points : points.toReversed();
    });
    return { edge, isMain: isOn(composition.mainLine, edge), label, out: out ?? [], in: into ?? [] };
  });
  const states = [...treeOf(chart.root).slice(1), ...(hasAnyState(chart) ? [chart.root] : [])];
  const start = { dot: boxOf(startDot.id), line: routeOf(startDot.id) };
  const lines = straightened(edges);
  const crossing = [...lines.flatMap((edge) => [edge.out, edge.in]), start.line];
  return {
    root: chart.root,
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    states: states.map((state) => {
      const box = boxOf(state === chart.root ? anyState.id : state.key);
      const notes = chart.notesOf(state);
      return { ...box, state, notes, text: textBox(box, state, notes, crossing) };
    }),
    edges: lines,
    start,
  };
}

/** Boxes relative to the whole picture, by their id. */
function boxesOf(node: ElkNode, at: Point = { x: 0, y: 0 }): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const child of node.children ?? []) {
    const { id, x = 0, y = 0, width = 0, height = 0 } = child;
    const exact = { x: at.x + x, y: at.y + y };
    boxes.set(id, { ...rounded(exact), width: Math.round(width), height: Math.round(height) });
    for (const [inner, box] of boxesOf(child, exact)) boxes.set(inner, box);
  }
  return boxes;
}

function pointsOf(
  section:
    | { readonly startPoint: ElkPoint; readonly endPoint: ElkPoint; readonly bendPoints?: ElkPoint[] }
    | undefined,
): readonly Point[] | undefined {
  if (section === undefined) return undefined;
  return tidied([section.startPoint, ...(section.bendPoints ?? []), section.endPoint]);
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function touches({ x, y, width, height }: Box, point: Point): boolean {
  const isBeside = point.x >= x - 1 && point.x <= x + width + 1;
  return isBeside && (Math.abs(point.y - y) <= 1 || Math.abs(point.y - y - height) <= 1);
}

function textBox(
  box: Box,
  state: StateNode,
  notes: readonly Note[],
  lines: readonly (readonly Point[])[],
): Box {
  const text = sizeOf(notes);
  if (!isComposite(state) || state.parent === undefined) {
    return { x: box.x + metrics.pad, y: box.y + metrics.head + 3, ...text };
  }
  const width = Math.max(text.width, widthOf(state.key, metrics.title));
  const height = metrics.frameHead + text.height;
  const last = box.x + box.width - metrics.pad - width;
  for (let x = box.x + metrics.pad; x <= last; x += 4) {
    const place = { x, y: box.y, width, height };
    if (!lines.some((line) => crosses(line, { ...place, x: x - 8, width: width + 16 }))) return place;
  }
  throw new Error(`the lines across the frame of ${state.key} leave no room for its title; try another seed`);
}

/** Whether a line has a point within the box. */
export function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((a, i) => {
    const b = line[i + 1] ?? a;
    return (
      Math.max(a.x, b.x) > box.x &&
      Math.min(a.x, b.x) < box.x + box.width &&
      Math.max(a.y, b.y) > box.y &&
      Math.min(a.y, b.y) < box.y + box.height
    );
  });
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the layout has lost ${JSON.stringify(id)}`);
  return value;
}
