import { font, type Box, type EdgeLine, type Picture, type Point, type StateBox } from './statecharts-layout.js';
import { isComposite } from './statecharts-reading.js';
import type { Note } from './statecharts-texts.js';

const style = `
svg.statechart {
  --chart-bg: #fff; --chart-ink: #1f2933; --chart-muted: #6b7785; --chart-line: #8793a0;
  --chart-state: #f4f7fb; --chart-state-line: #5b7083; --chart-frame: #f9fafb; --chart-frame-line: #c3ccd5;
  --chart-accent: #24588f; --chart-active: #ffe9a8; --chart-taken: #c2560c;
  background: var(--chart-bg);
  font: 11px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  svg.statechart {
    --chart-bg: #0f1419; --chart-ink: #e4e9ee; --chart-muted: #93a0ad; --chart-line: #71808f;
    --chart-state: #1d2733; --chart-state-line: #7f93a7; --chart-frame: #141b23; --chart-frame-line: #35424f;
    --chart-accent: #8cb9ea; --chart-active: #5c4a10; --chart-taken: #ff9f5a;
  }
}
svg.statechart .background { fill: var(--chart-bg); }
svg.statechart text { fill: var(--chart-ink); white-space: pre; }
svg.statechart .state > rect { fill: var(--chart-state); stroke: var(--chart-state-line); stroke-width: 1.25; }
svg.statechart .frame > rect { fill: var(--chart-frame); stroke: var(--chart-frame-line); stroke-width: 1; }
svg.statechart .state > .rule { stroke: var(--chart-frame-line); }
svg.statechart .final > .outer { fill: none; }
svg.statechart .title { font-size: 13px; font-weight: 700; text-anchor: middle; }
svg.statechart .frame > .title { font-size: 12px; font-weight: 600; font-style: italic; fill: var(--chart-muted); text-anchor: start; }
svg.statechart .event { font-weight: 600; }
svg.statechart .guard { fill: var(--chart-accent); }
svg.statechart .detail { fill: var(--chart-muted); }
svg.statechart .edge > path { fill: none; stroke: var(--chart-line); stroke-width: 1.25; }
svg.statechart .edge > .head { fill: var(--chart-line); stroke: none; }
svg.statechart .initial { fill: var(--chart-ink); }
`;

const escape = (t: string) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function svgOf(p: Picture, title: string): string {
  const frames = p.states.filter(({ state }) => isComposite(state));
  const leaves = p.states.filter(({ state }) => !isComposite(state));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart" viewBox="0 0 ${p.width} ${p.height}" width="${p.width}" height="${p.height}" role="img">`,
    `<style>${style}</style>`,
    `<title>${title}</title>`,
    `<rect class="background" width="${p.width}" height="${p.height}"/>`,
    ...frames.map(frame),
    ...p.edges.map(edge),
    ...leaves.map(leaf),
    ...p.marks.map((m) => m.kind === 'initial' ? `<circle class="initial" cx="${m.x + 6}" cy="${m.y + 6}" r="6"/>` : `<g class="state any"><rect x="${m.x}" y="${m.y}" width="${m.width}" height="${m.height}" rx="12"/><text text-anchor="middle" x="${m.x + m.width / 2}" y="${m.y + 16}">any state</text></g>`),
    '</svg>', '',
  ].join('\n');
}

function frame(b: StateBox): string {
  return `<g class="state frame" data-state="${b.state.key}"><rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="8"/><text class="title" x="${b.x + 12}" y="${b.y + 18}">${b.state.key}</text>${notes(b.notes, b.x + 12, b.y + 24 )}</g>`;
}
function leaf(b: StateBox): string {
  const rule = b.notes.length > 0 ? `<path class="rule" d="M${b.x} ${b.y + 27}h${b.width}"/>` : '';
  const outer = b.state.type === 'final' ? `<rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="6"/><rect x="${b.x + 3}" y="${b.y + 3}" width="${b.width - 6}" height="${b.height - 6}" rx="4"/>` : `<rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="6"/>`;
  const ty = b.notes.length > 0 ? b.y + 19 : b.y + b.height / 2 + 4.5;
  return `<g class="state" data-state="${b.state.key}">${outer}${rule}<text class="title" x="${b.x + b.width / 2}" y="${ty}">${b.state.key}</text>${notes(b.notes, b.x + font.pad + 2, b.y + 30)}</g>`;
}
function notes(ns: readonly Note[], x: number, y: number, anchor = ''): string {
  let at = y;
  return ns.map(({ lines, arrow }) => {
    const t = lines.map((line) => {
      at += font.line;
      return `<tspan x="${x}" y="${at - 3.5}">${line.map(({ part, text }) => `<tspan class="${part}">${escape(text)}</tspan>`).join('')}</tspan>`;
    }).join('');
    return `<text${anchor}${arrow ? ` class="transition" data-event="${arrow.event || 'always'}"` : ''}>${t}</text>`;
  }).join('');
}
function edge({ edge, points, tail, label }: EdgeLine): string {
  const d = rounded(points);
  const [a, b] = points.slice(-2) as [Point, Point];
  const head = arrowHead(a, b);
  if (!edge) return `<g class="edge"><path d="${d}"/>${head}</g>`;
  const l = label!;
  return `<g class="edge" data-from="${edge.from.key}" data-to="${edge.to.key}"><path d="${rounded(tail)}${d}"/>${head}${notes(edge.notes, l.x + l.width / 2, l.y + 1, ' text-anchor="middle"')}</g>`;
}
function arrowHead(a: Point, b: Point): string {
  const dx = Math.sign(b.x - a.x), dy = Math.sign(b.y - a.y);
  return `<path class="head" d="M${b.x} ${b.y}L${b.x - 8 * dx - 4 * dy} ${b.y - 8 * dy - 4 * dx}L${b.x - 8 * dx + 4 * dy} ${b.y - 8 * dy + 4 * dx}z"/>`;
}
function rounded(ps: readonly Point[]): string {
  return ps.map((p, i) => {
    const [before, after] = [ps[i - 1], ps[i + 1]];
    if (!before) return `M${p.x} ${p.y}`;
    if (!after) return `L${p.x} ${p.y}`;
    const q = Math.min(6, len(before, p) / 2, len(p, after) / 2);
    const s = toward(p, before, q), e = toward(p, after, q);
    return `L${s.x} ${s.y}Q${p.x} ${p.y} ${e.x} ${e.y}`;
  }).join('');
}
const len = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const toward = (p: Point, o: Point, q: number): Point => ({ x: p.x + Math.sign(o.x - p.x) * q, y: p.y + Math.sign(o.y - p.y) * q });
