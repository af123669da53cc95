import { beforeAll, describe, expect, it } from 'vitest';
import { drawings } from '../../scripts/statecharts-files.js';
import { crosses, layOut, type Box, type Picture } from '../../scripts/statecharts-layout.js';
import { lineWidth, metrics, widthOf } from '../../scripts/statecharts-metrics.js';
import { isComposite } from '../../scripts/statecharts-reading.js';

describe.each(drawings)('the picture $name', ({ name, chart, composition }) => {
  let picture: Picture;
  beforeAll(async () => {
    picture = await layOut(chart, composition);
  }, 30_000);

  const labels = () =>
    picture.edges.map(({ label, edge }) => ({ box: label, name: `${edge.from.key} → ${edge.to.key}` }));
  const isFrame = ({ state }: Picture['states'][number]) => isComposite(state) && state.parent !== undefined;
  const leaves = () => picture.states.filter((box) => !isFrame(box));
  const frames = () => picture.states.filter(isFrame);
  const lines = () => [
    ...picture.edges.flatMap(({ edge, out, in: into }) =>
      [out, into].map((points) => ({ points, name: `${edge.from.key} → ${edge.to.key}` })),
    ),
    { points: picture.start.line, name: 'start' },
  ];

  it('has no label on another, on a state or on the title of a frame', () => {
    const boxes = [
      ...labels(),
      ...leaves().map((box) => ({ box, name: box.state.key })),
      ...frames().map(({ text, state }) => ({ box: text, name: `title of ${state.key}` })),
      { box: picture.start.dot, name: 'start' },
    ];
    const overlaps = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} and ${b.name}`] : [])),
    );
    expect(overlaps).toEqual([]);
  });

  it('has no line through a label, a state or the title of a frame', () => {
    const boxes = [
      ...labels(),
      ...leaves().map((box) => ({ box, name: box.state.key })),
      ...frames().map(({ text, state }) => ({ box: text, name: `title of ${state.key}` })),
    ];
    const through = lines().flatMap(({ points, name: line }) =>
      boxes.flatMap(({ box, name: what }) => (crosses(points, box) ? [`${line} through ${what}`] : [])),
    );
    expect(through).toEqual([]);
  });

  it('has level and plumb lines that begin and end at what they join', () => {
    for (const { points } of lines()) {
      const slanting = points.filter((a, i) => {
        const b = points[i + 1] ?? a;
        return a.x !== b.x && a.y !== b.y;
      });
      expect(slanting).toEqual([]);
    }
    const boxOf = (key: string) => picture.states.find(({ state }) => state.key === key)!;
    for (const { edge, label, out, in: into } of picture.edges) {
      expect(isOnBorder(out[0]!, boxOf(edge.from.key))).toBe(true);
      expect(isOnBorder(out.at(-1)!, label)).toBe(true);
      expect(isOnBorder(into[0]!, label)).toBe(true);
      expect(isOnBorder(into.at(-1)!, boxOf(edge.to.key))).toBe(true);
    }
  });

  it('has texts that fit their boxes, and everything within the picture', () => {
    for (const { box } of labels()) expect(contains(picture, box)).toBe(true);
    for (const { edge, label } of picture.edges) {
      const widths = edge.notes.flatMap((note) => note.lines.map(lineWidth));
      expect(Math.max(...widths)).toBeLessThanOrEqual(label.width);
    }
    for (const box of picture.states) {
      expect(contains(picture, box)).toBe(true);
      expect(contains(box, box.text)).toBe(true);
      expect(widthOf(box.state.key, metrics.title)).toBeLessThan(box.width);
      const parent = frames().find(({ state }) => state === box.state.parent);
      if (parent !== undefined) expect(contains(parent, box)).toBe(true);
    }
  });

  it('leads from top to bottom along the main line, over edges that exist', () => {
    const { mainLine } = composition;
    expect(picture.edges.filter(({ isMain }) => isMain)).toHaveLength(mainLine.length - 1);
    const tops = mainLine.map((key) => picture.states.find(({ state }) => state.key === key)!.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('is narrow enough to be read in a page', () => {
    expect(picture.width).toBeLessThan(name === 'connection' ? 1_250 : 1_100);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Omit<Box, 'x' | 'y'> & Partial<Box>, inner: Box): boolean {
  const { x = 0, y = 0, width, height } = outer;
  return (
    inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height
  );
}

function isOnBorder({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean {
  const isBeside = x >= box.x && x <= box.x + box.width;
  return isBeside && Math.min(Math.abs(y - box.y), Math.abs(y - box.y - box.height)) <= 1;
}
