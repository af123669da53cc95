import {
  anyState,
  arrows,
  fontSize,
  frames,
  size,
  states,
  type Box,
  type LifecycleArrow,
} from './lifecycle-table.js';
import { initialLeafOf, arrowsOf, staysInside, treeOf, type StateNode } from './statecharts-reading.js';
import { style } from './statecharts-style.js';

/** The lifecycle at a glance: every state, and one arrow for each pair of them. Throws where it does not show the machine. */
export function lifecycleSvg(root: StateNode): string {
  checkArrows(root);
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart lifecycle" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The lifecycle of a connection">`,
    `<style>${style}`,
    `svg.lifecycle text, svg.lifecycle .title { font-size: ${fontSize}px; }`,
    'svg.lifecycle .words { font-weight: 400; }',
    '</style>',
    '<title>The lifecycle of a connection</title>',
    ...Object.entries(frames).map(([name, frame]) => frameOf(name, frame)),
    ...arrows.map(edgeOf),
    ...Object.entries(states).map(([name, box]) => stateOf(name, box)),
    `<g class="any">${rect(anyState, 14)}${title(anyState, anyState.title)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The pairs of states between which the machine has a transition, `SOURCE TARGET` each. */
export function pairsOf(root: StateNode): ReadonlySet<string> {
  return new Set(
    treeOf(root).flatMap((source) =>
      arrowsOf(source).flatMap((arrow) =>
        staysInside(arrow) || arrow.target === undefined
          ? []
          : [`${source.key} ${initialLeafOf(arrow.target).key}`],
      ),
    ),
  );
}

export function pairsShown({ from, stands, to }: LifecycleArrow): readonly string[] {
  return stands ?? [`${from} ${to}`];
}

function checkArrows(root: StateNode): void {
  const pairs = pairsOf(root);
  const shown = arrows.flatMap(pairsShown);
  const missing = [...pairs].filter((pair) => !shown.includes(pair));
  const surplus = shown.filter((pair) => !pairs.has(pair));
  if (missing.length + surplus.length === 0) return;
  throw new Error(
    `scripts/lifecycle-table.ts: without an arrow: ${missing.join(', ') || 'none'}; ` +
      `arrows without a transition: ${surplus.join(', ') || 'none'}`,
  );
}

function frameOf(name: string, frame: (typeof frames)[string]): string {
  return `<g class="state frame" data-state="${name}" data-parent="">${rect(frame, 10)}<text class="title" x="${frame.x + frame.width - 10}" y="${frame.y + 20}" text-anchor="end">${frame.title}</text></g>`;
}

function stateOf(name: string, box: Box): string {
  const parent = Object.entries(frames).find(([, { holds }]) => holds.includes(name))?.[0] ?? '';
  const final = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  const inner = name === 'CLOSED' ? rect(final, 5, 'final') : '';
  return `<g class="state" data-state="${name}" data-parent="${parent}">${rect(box, 7)}${inner}${title(box, name)}</g>`;
}

function edgeOf({ anchor = 'middle', from, isMain, label, to, way, words }: LifecycleArrow): string {
  const line = `<path class="line" d="M${way.map((point) => point.join(' ')).join('L')}"/>`;
  const text = `<text class="words" x="${label[0]}" y="${label[1]}" text-anchor="${anchor}">${words}</text>`;
  return `<g class="edge${isMain ? ' main' : ''}" data-from="${from}" data-to="${to}">${line}<path class="tip" d="${tipOf(way)}"/>${text}</g>`;
}

const tipLength = 8;

function tipOf(way: LifecycleArrow['way']): string {
  const [[fromX, fromY] = [0, 0], [x, y] = [0, 0]] = way.slice(-2);
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const [baseX, baseY] = [x - dx * tipLength, y - dy * tipLength];
  const half = tipLength / 2;
  return `M${x} ${y}L${baseX - dy * half} ${baseY - dx * half}L${baseX + dy * half} ${baseY + dx * half}z`;
}

function title({ x, y, width, height }: Box, text: string): string {
  return `<text class="title" x="${x + width / 2}" y="${y + height / 2 + 5}" text-anchor="middle">${text}</text>`;
}

function rect({ x, y, width, height }: Box, radius: number, kind?: string): string {
  const name = kind === undefined ? '' : `class="${kind}" `;
  return `<rect ${name}x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}
