import { anyState } from './statecharts-graph.js';
import type { EdgeLine, Picture, Point, StateBox } from './statecharts-layout.js';
import { metrics } from './statecharts-metrics.js';
import { isComposite, type Arrow } from './statecharts-reading.js';
import { pathOf, tipOf } from './statecharts-routes.js';
import { style } from './statecharts-style.js';
import type { Note } from './statecharts-texts.js';

/**
 * The picture as a file that adapts to dark pages by itself. Pages find their way in it by `data-state`, `data-parent`,
 * `data-from`, `data-to`, `data-event` and `data-guard`.
 */
export function svgOf(picture: Picture, title: string): string {
  const { width, height, root, states, edges, start } = picture;
  const [dotX, dotY] = [start.dot.x + start.dot.width / 2, start.dot.y + start.dot.height / 2];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}</style>`,
    `<title>${escaped(title)}</title>`,
    ...states.filter(isFrame).map(frameOf),
    `<circle class="start" cx="${dotX}" cy="${dotY}" r="${start.dot.width / 2}"/>`,
    lineOf(start.line, true),
    ...edges.flatMap(edgeOf),
    ...states
      .filter((box) => !isFrame(box))
      .flatMap((box) => (box.state === root ? anyOf(box) : leafOf(box))),
    '</svg>',
    '',
  ].join('\n');
}

function isFrame({ state }: StateBox): boolean {
  return isComposite(state) && state.parent !== undefined;
}

function frameOf(box: StateBox): string {
  const { state, notes, text } = box;
  return [
    `<g class="state frame" ${identityOf(box)}>`,
    rect(box, 10),
    `<text class="title" x="${text.x}" y="${text.y + 18}">${state.key}</text>`,
    ...notesAt({ x: text.x, y: text.y + metrics.frameHead }, notes),
    '</g>',
  ].join('\n');
}

function leafOf(box: StateBox): string {
  const { x, y, width, height } = box;
  const inner = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
  return [
    `<g class="state" ${identityOf(box)}>`,
    rect(box, 7),
    ...(box.state.type === 'final' ? [rect(inner, 5, 'final')] : []),
    ...contentOf(box, box.state.key),
    '</g>',
  ].join('\n');
}

function anyOf(box: StateBox): string {
  return ['<g class="any">', rect(box, 16), ...contentOf(box, anyState.title), '</g>'].join('\n');
}

function contentOf({ x, y, width, height, notes, text }: StateBox, title: string): readonly string[] {
  const baseline = notes.length === 0 ? y + height / 2 + 5 : y + 19;
  return [
    `<text class="title" x="${x + width / 2}" y="${baseline}" text-anchor="middle">${title}</text>`,
    ...(notes.length === 0 ? [] : [`<path class="rule" d="M${x} ${y + metrics.head}h${width}"/>`]),
    ...notesAt(text, notes),
  ];
}

function edgeOf({ edge, isMain, label, out, in: into }: EdgeLine): string {
  return [
    `<g class="edge${isMain ? ' main' : ''}" data-from="${edge.from.key}" data-to="${edge.to.key}">`,
    `${lineOf(out, false)}${lineOf(into, true)}`,
    ...notesAt({ x: label.x + 3, y: label.y + 1 }, edge.notes),
    '</g>',
  ].join('\n');
}

function lineOf(points: readonly Point[], hasTip: boolean): string {
  return `<path class="line" d="${pathOf(points)}"/>${hasTip ? `<path class="tip" d="${tipOf(points)}"/>` : ''}`;
}

/** One below the other. What leaves its state and enters it again is an edge without a line. */
function notesAt({ x, y }: Point, notes: readonly Note[]): readonly string[] {
  let baseline = y - 3;
  return notes.map(({ arrows, lines }, i) => {
    if (i > 0) baseline += metrics.gap;
    const spans = lines.map((line) => {
      baseline += metrics.line;
      const parts = line.map(({ kind, text }) => `<tspan class="${kind}">${escaped(text)}</tspan>`);
      return `<tspan x="${x}" y="${baseline}">${parts.join('')}</tspan>`;
    });
    const [arrow] = arrows;
    const text = `<text${arrow === undefined ? '' : transitionOf(arrow, arrows)}>${spans.join('')}</text>`;
    return arrow?.target === arrow?.source && arrow !== undefined
      ? `<g class="edge" data-from="${arrow.source.key}" data-to="${arrow.source.key}">${text}</g>`
      : text;
  });
}

/** What is taken at once, `always`, has no event. */
function transitionOf({ event }: Arrow, arrows: readonly Arrow[]): string {
  const guards = arrows.flatMap(({ guard }) => (guard === undefined ? [] : [guard]));
  const guard = guards.length === 0 ? '' : ` data-guard="${guards.join(' ')}"`;
  return ` class="transition" data-event="${event === '' ? 'always' : event}"${guard}`;
}

function identityOf({ state }: StateBox): string {
  return `data-state="${state.key}" data-parent="${state.parent?.key ?? ''}"`;
}

function rect({ x, y, width, height }: StateBox | BoxLike, radius: number, kind?: string): string {
  const name = kind === undefined ? '' : `class="${kind}" `;
  return `<rect ${name}x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

type BoxLike = Pick<StateBox, 'x' | 'y' | 'width' | 'height'>;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
