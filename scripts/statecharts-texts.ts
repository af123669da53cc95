import {
  arrowsOf,
  childrenOf,
  initialLeafOf,
  isComposite,
  namesOf,
  staysInside,
  treeOf,
  type Arrow,
  type StateNode,
} from './statecharts-reading.js';

/** The parts of a text differ in weight and colour. */
export type Part = 'event' | 'guard' | 'detail' | 'mark';

export interface Span {
  readonly part: Part;
  readonly text: string;
}

export type Line = readonly Span[];

/** A transition, or what else happens in a state, in lines. */
export interface Note {
  /** Undefined for what is no transition: entry, exit, invocations. */
  readonly arrow: Arrow | undefined;
  readonly lines: readonly Line[];
}

export interface Edge {
  readonly from: StateNode;
  /** The leaf that is entered. */
  readonly to: StateNode;
  readonly notes: readonly Note[];
}

export interface Chart {
  readonly root: StateNode;
  readonly notesOf: (state: StateNode) => readonly Note[];
  readonly edges: readonly Edge[];
}

/** What a delay is in terms of options, by its name; and that of the event that a delay raises, by the event's. */
export type DelayLines = ReadonlyMap<string, readonly string[]>;

/** Longer lists of actions are broken. */
const widestLine = 25;

/** Every transition with its event, guard, actions and delay, and what happens inside each state. */
export function completeChart(root: StateNode, delays: DelayLines): Chart {
  const noteOf = (arrow: Arrow): Note => ({
    arrow,
    lines: [
      ...headOf(arrow),
      ...(delays.get(arrow.event) ?? []).map(detail),
      ...wrapped('/ ', arrow.actions).map(detail),
    ],
  });
  return {
    root,
    notesOf: (state) => [
      ...state.invoke.map(({ src }) => plain([[{ part: 'guard', text: 'invoke' }, { part: 'detail', text: ` / ${String(src)}` }]])),
      ...activity('entry', state.entry),
      ...activity('exit', state.exit),
      ...arrowsOf(state).filter(staysInside).map(noteOf),
    ],
    edges: edgesOf(root, noteOf),
  };
}

/** Which events lead where. Left out: guards, actions, and what does not leave the state. */
export function overviewChart(root: StateNode, delays: DelayLines): Chart {
  const noteOf = (arrow: Arrow): Note => ({
    arrow,
    lines: [
      ...(arrow.event === '' ? headOf(arrow) : headOf({ ...arrow, guard: undefined })),
      ...(delays.get(arrow.event) ?? []).map(detail),
    ],
  });
  return {
    root,
    notesOf: (state) =>
      distinct(arrowsOf(state).filter((arrow) => arrow.target === state).map(noteOf)),
    edges: edgesOf(root, noteOf).map((edge) => ({ ...edge, notes: distinct(edge.notes) })),
  };
}

function distinct(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.toReversed().map((note) => [JSON.stringify(note.lines), note])).values()].toReversed();
}

function edgesOf(root: StateNode, noteOf: (arrow: Arrow) => Note): readonly Edge[] {
  return treeOf(root).flatMap((from) => {
    const arrows = arrowsOf(from).filter((arrow) => !staysInside(arrow));
    const targets = new Set(arrows.flatMap(({ target }) => (target === undefined ? [] : [initialLeafOf(target)])));
    return [...targets].map((to) => ({
      from,
      to,
      notes: arrows.filter(({ target }) => target !== undefined && initialLeafOf(target) === to).map(noteOf),
    }));
  });
}

function headOf({ event, guard, target, source }: Arrow): readonly Line[] {
  const again: Line = target === source ? [{ part: 'mark', text: ' ↻' }] : [];
  const name: Line = event === '' ? [] : [{ part: 'event', text: event }];
  if (guard === undefined) return [[...name, ...again]];
  const condition: Span = { part: 'guard', text: `[${guard}]` };
  if (event === '') return [[condition]];
  if (`${event} ${condition.text}`.length <= widestLine) return [[...name, { ...condition, text: ` ${condition.text}` }, ...again]];
  return [[...name, ...again], [condition]];
}

function activity(when: string, actions: readonly unknown[]): readonly Note[] {
  const names = namesOf(actions);
  if (names.length === 0) return [];
  return [
    plain(
      wrapped(`${when} / `, names).map((text, i) =>
        i > 0 ? detail(text) : [{ part: 'guard', text: when }, { part: 'detail', text: text.slice(when.length) }],
      ),
    ),
  ];
}

function plain(lines: readonly Line[]): Note {
  return { arrow: undefined, lines };
}

function detail(text: string): Line {
  return [{ part: 'detail', text }];
}

function wrapped(head: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const lines = [head];
  for (const [i, word] of words.entries()) {
    const piece = i < words.length - 1 ? `${word},` : word;
    const last = lines.at(-1) ?? '';
    const joined = i === 0 ? `${last}${piece}` : `${last} ${piece}`;
    if (i > 0 && joined.length > widestLine) lines.push(`  ${piece}`);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
