import type { Delays } from './statecharts-delays.js';
import {
  arrowsOf,
  initialLeafOf,
  namesOf,
  staysInside,
  treeOf,
  type Arrow,
  type StateNode,
} from './statecharts-reading.js';

/** A piece of a line. Its kind is the class that gives it weight and colour. */
export interface Span {
  readonly kind: 'event' | 'guard' | 'detail';
  readonly text: string;
}

export type Line = readonly Span[];

/** A transition, or what else happens in a state. */
export interface Note {
  /** Several, where the text does not tell them apart. None: entry, exit or an invocation. */
  readonly arrows: readonly Arrow[];
  readonly lines: readonly Line[];
}

/** All transitions from one state to one leaf. */
export interface Edge {
  readonly from: StateNode;
  readonly to: StateNode;
  readonly notes: readonly Note[];
}

/** What a picture says. */
export interface Chart {
  readonly root: StateNode;
  /** What stands inside the state: what happens without leaving it, or leaves and enters it again. */
  readonly notesOf: (state: StateNode) => readonly Note[];
  readonly edges: readonly Edge[];
}

/** Characters. Longer lines are broken, where they can be. */
const widestLine = 21;

/** Every transition with its event, guard, delay and actions, and what happens inside each state. */
export function completeChart(root: StateNode, delays: Delays): Chart {
  const noteOf = (arrow: Arrow): Note => ({
    arrows: [arrow],
    lines: [...headOf(arrow), ...delayLines(arrow, delays), ...listOf('/', arrow.actions)],
  });
  return {
    root,
    notesOf: (state) => [
      ...activity(
        'invoke',
        state.invoke.map(({ src }) => String(src)),
      ),
      ...activity('entry', namesOf(state.entry)),
      ...activity('exit', namesOf(state.exit)),
      ...arrowsOf(state).filter(staysInside).map(noteOf),
    ],
    edges: edgesOf(root, noteOf),
  };
}

/** Which events lead where, and after what time. Left out: actions, guards, and what changes no state. */
export function overviewChart(root: StateNode, delays: Delays): Chart {
  const noteOf = (arrow: Arrow): Note => ({
    arrows: [arrow],
    lines: [
      ...headOf(arrow.event === '' ? arrow : { ...arrow, guard: undefined }),
      ...delayLines(arrow, delays),
    ],
  });
  return {
    root,
    notesOf: (state) => {
      const again = arrowsOf(state).filter(({ target }) => target === state);
      return merged(again.map(noteOf));
    },
    edges: edgesOf(root, noteOf).map((edge) => ({ ...edge, notes: merged(edge.notes) })),
  };
}

/** One note for all that read the same. */
function merged(notes: readonly Note[]): readonly Note[] {
  const byText = new Map<string, Note>();
  for (const { arrows, lines } of notes) {
    const text = JSON.stringify(lines);
    byText.set(text, { lines, arrows: [...(byText.get(text)?.arrows ?? []), ...arrows] });
  }
  return [...byText.values()];
}

function edgesOf(root: StateNode, noteOf: (arrow: Arrow) => Note): readonly Edge[] {
  return treeOf(root).flatMap((from) => {
    const notes = new Map<StateNode, Note[]>();
    for (const arrow of arrowsOf(from)) {
      if (staysInside(arrow) || arrow.target === undefined) continue;
      const to = initialLeafOf(arrow.target);
      notes.set(to, [...(notes.get(to) ?? []), noteOf(arrow)]);
    }
    return Array.from(notes, ([to, among]) => ({ from, to, notes: among }));
  });
}

function headOf({ event, guard, source, target }: Arrow): readonly Line[] {
  const name = target === source ? `${event} ↻` : event;
  const condition = guard === undefined ? '' : `[${guard}]`;
  if (condition === '') return [[span('event', name)]];
  if (name === '') return [[span('guard', condition)]];
  return `${name} ${condition}`.length <= widestLine
    ? [[span('event', `${name} `), span('guard', condition)]]
    : [[span('event', name)], [span('guard', condition)]];
}

function delayLines({ event }: Arrow, delays: Delays): readonly Line[] {
  const delay = Object.entries(delays).find(
    ([name, { raises }]) => event === (raises ?? `after ${name}`),
  )?.[1];
  if (delay === undefined) return [];
  const { option, value } = delay;
  const texts = `${option} ${value}`.length < widestLine ? [`${option} ${value}`] : [option, value];
  return texts.map((text) => [span('detail', text)]);
}

function activity(when: string, names: readonly string[]): readonly Note[] {
  if (names.length === 0) return [];
  const [first = [], ...rest] = listOf(`${when} /`, names);
  const text = first.map((part) => part.text.slice(when.length)).join('');
  return [{ arrows: [], lines: [[span('guard', when), span('detail', text)], ...rest] }];
}

/** `head one, two,` and so on below, indented. */
function listOf(head: string, names: readonly string[]): readonly Line[] {
  const lines: string[] = [];
  for (const [i, name] of names.entries()) {
    const word = i < names.length - 1 ? `${name},` : name;
    const last = i === 0 ? head : (lines.pop() ?? '');
    const fits = i === 0 || `${last} ${word}`.length <= widestLine;
    lines.push(...(fits ? [`${last} ${word}`] : [last, `  ${word}`]));
  }
  return lines.map((text) => [span('detail', text)]);
}

function span(kind: Span['kind'], text: string): Span {
  return { kind, text };
}
