import type { EdgeLine, Point } from './statecharts-layout.js';

/** Steps to the side of up to so many pixels are taken out of a line where it meets its label. */
const smallestStep = 16;

/** A line may meet its label beside the middle: that reads better than a small step to the side. */
export function straightened(edges: readonly EdgeLine[]): readonly EdgeLine[] {
  return edges.map((edge) => ({
    ...edge,
    out: withoutStep(edge.out.toReversed(), edge.label.width).toReversed(),
    in: withoutStep(edge.in, edge.label.width),
  }));
}

/** The first point touches the label. */
function withoutStep(points: readonly Point[], labelWidth: number): readonly Point[] {
  const [first, corner, after, ...rest] = points;
  if (first === undefined || corner === undefined || after === undefined || rest.length === 0) return points;
  const step = Math.abs(after.x - corner.x);
  return step <= Math.min(smallestStep, labelWidth / 2 - 4) ? [{ x: after.x, y: first.y }, ...rest] : points;
}

/** In whole pixels, level and plumb. Where a line crosses a frame, the layout gives it a point more: that is left out. */
export function tidied(points: readonly Point[]): readonly Point[] {
  const tidy: Point[] = [];
  for (const { x, y } of points) {
    const [last, before] = [tidy.at(-1), tidy.at(-2)];
    const point = { x: snapped(x, last?.x), y: snapped(y, last?.y) };
    if (before !== undefined && last !== undefined && isStraight(before, last, point)) tidy.pop();
    tidy.push(point);
  }
  return tidy;
}

function snapped(at: number, to: number | undefined): number {
  return to !== undefined && Math.abs(at - to) < 1 ? to : Math.round(at);
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}

/** As the data of an SVG path, with round corners. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const radius = Math.min(6, distance(before, point) / 2, distance(point, after) / 2);
      const [enter, leave] = [before, after].map((other) => toward(point, other, radius));
      return `L${enter?.x} ${enter?.y}Q${point.x} ${point.y} ${leave?.x} ${leave?.y}`;
    })
    .join('');
}

/** The tip of an arrow at the end of a line. */
export function tipOf(points: readonly Point[]): string {
  const [from, to] = points.slice(-2);
  if (from === undefined || to === undefined) return '';
  const back = toward(to, from, 8);
  const [dx, dy] = [(to.y - back.y) / 2, (to.x - back.x) / 2];
  return `M${to.x} ${to.y}L${back.x - dx} ${back.y - dy}L${back.x + dx} ${back.y + dy}z`;
}

/** Lines are level or plumb. */
function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function toward(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}
