import { describe, expect, it } from 'vitest';
import {
  anyState,
  arrows,
  fontSize,
  frames,
  size,
  states,
  type Box,
  type LifecycleArrow,
  type Point,
} from '../../scripts/lifecycle-table.js';
import { lifecycleSvg, pairsOf, pairsShown } from '../../scripts/lifecycle-svg.js';
import { leavesOf } from '../../scripts/statecharts-reading.js';
import { connectionMachine } from '../../src/machines/connection-machine.js';

type Segment = readonly [from: Point, to: Point];

const boxes: Readonly<Record<string, Box>> = { ...states, [anyState.title]: anyState };

function segmentsOf({ way }: LifecycleArrow): readonly Segment[] {
  return way.slice(1).map((to, i) => [way[i] ?? to, to]);
}

/** The area of a monospaced text of this size. */
function labelBox({ anchor = 'middle', label: [x, y], words }: LifecycleArrow): Box {
  const width = words.length * fontSize * 0.602;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - 11, width, height: 14 };
}

function isApart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** A segment as an area without extent across. */
function areaOf([[x1, y1], [x2, y2]]: Segment): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function isOnEdge([x, y]: Point, box: Box, slack: number): boolean {
  const isWithin = (at: number, from: number, length: number) =>
    at >= from - slack && at <= from + length + slack;
  const isNear = (at: number, edge: number) => Math.abs(at - edge) <= slack;
  return (
    (isWithin(x, box.x, box.width) && (isNear(y, box.y) || isNear(y, box.y + box.height))) ||
    (isWithin(y, box.y, box.height) && (isNear(x, box.x) || isNear(x, box.x + box.width)))
  );
}

describe('the picture of the lifecycle', () => {
  const { root } = connectionMachine;

  it('has every state of the machine once, and every pair of states that has a transition', () => {
    expect(Object.keys(states).toSorted()).toEqual(
      leavesOf(root)
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(arrows.flatMap(pairsShown).toSorted()).toEqual([...pairsOf(root)].toSorted());
  });

  it('has one arrow a pair, with at most two words', () => {
    const pairs = arrows.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(arrows.filter(({ words }) => words === '' || words.split(' ').length > 2)).toEqual([]);
  });

  it('leads along the main line from DISCONNECTED to RECONNECTING', () => {
    const main = arrows.filter(({ isMain }) => isMain).map(({ from, to }) => `${from} ${to}`);
    expect(main).toEqual([
      'DISCONNECTED CONNECTING',
      'CONNECTING CER_SENT',
      'CER_SENT OPEN',
      'OPEN DWR_SENT',
      'DWR_SENT OPEN',
      'established FAILED',
      'FAILED RECONNECTING',
      'RECONNECTING CONNECTING',
    ]);
  });

  it('fits on one screen, with text that can be read where a page of 830 pixels shows it', () => {
    expect(size.width).toBeLessThanOrEqual(1_040);
    expect(size.height).toBeLessThanOrEqual(480);
    expect((fontSize * 830) / size.width).toBeGreaterThanOrEqual(12);
  });

  it('has arrows that begin and end at the boxes they belong to, and run straight', () => {
    for (const arrow of arrows) {
      const [from, to] = [arrow.from, arrow.to].map((name) => frames[name] ?? boxes[name]);
      const [begin, end] = [arrow.way[0], arrow.way.at(-1)];
      expect(from && begin && isOnEdge(begin, from, 2), `${arrow.from} → ${arrow.to} begins at its box`).toBe(
        true,
      );
      expect(to && end && isOnEdge(end, to, 3), `${arrow.from} → ${arrow.to} ends at its box`).toBe(true);
      for (const [[x1, y1], [x2, y2]] of segmentsOf(arrow)) expect(x1 === x2 || y1 === y2).toBe(true);
    }
  });

  it('has no arrow through a state, and no words on a state, an arrow or other words', () => {
    const found: string[] = [];
    for (const arrow of arrows) {
      const name = `${arrow.from} → ${arrow.to}`;
      const label = labelBox(arrow);
      for (const [state, box] of Object.entries(boxes)) {
        if (!isApart(label, box)) found.push(`the words of ${name} lie on ${state}`);
        const inner = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
        if (segmentsOf(arrow).some((segment) => !isApart(areaOf(segment), inner))) {
          found.push(`${name} runs through ${state}`);
        }
      }
      for (const other of arrows) {
        if (segmentsOf(other).some((segment) => !isApart(areaOf(segment), label))) {
          found.push(`the words of ${name} lie on ${other.from} → ${other.to}`);
        }
        if (other !== arrow && !isApart(labelBox(other), label)) {
          found.push(`the words of ${name} lie on those of ${other.from} → ${other.to}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('has one crossing, and no two arrows on one line', () => {
    const segments = arrows.flatMap((arrow) =>
      segmentsOf(arrow).map((segment) => ({ arrow, area: areaOf(segment) })),
    );
    const touching = segments.flatMap((one, i) =>
      segments
        .slice(i + 1)
        .filter((other) => other.arrow !== one.arrow)
        .filter((other) => {
          const [a, b] = [one.area, other.area];
          return (
            a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
          );
        })
        .map((other) => `${one.arrow.from} → ${one.arrow.to} × ${other.arrow.from} → ${other.arrow.to}`),
    );
    expect(touching).toEqual(['FAILED → CLOSED × DPR_RECEIVED → RECONNECTING']);
  });

  it('is the same each time', () => {
    expect(lifecycleSvg(root)).toBe(lifecycleSvg(root));
  });
});
