import {
  arrowsOf,
  childrenOf,
  initialLeafOf,
  isComposite,
  leavesOf,
  namesOf,
  staysInside,
  treeOf,
  type Arrow,
  type StateNode,
} from './statecharts-reading.js';

// The forms here are those that Mermaid lays out well. It puts a state into the composite that mentions it first, so
// all states stand above all arrows. It lays out badly what starts or ends at the frame of a composite, and each frame
// displaces the arrows that cross it: so arrows lead to the leaf that is entered, and a composite has a frame only if
// it has transitions of its own. Frames have no room for text, and the lines of notes are broken at 200 pixels: so what
// holds in a whole composite stands in a box of its own.

/** Every transition with its event, guard and actions, and what happens inside each state. */
export function detailedChart(root: StateNode): string {
  return chart({ nodes: 40, ranks: 60 }, [
    ...beginning(root, activitiesOf, isFrame),
    'classDef shared stroke-dasharray: 4 4',
    ...treeOf(root).filter(isComposite).flatMap(boxOf),
    ...arrowLines(root, '<br/>or ', labelOf, (state) => state),
  ]);
}

/**
 * Which events lead where. Left out: what does not leave the state, and what is handled alike in every state. A frame
 * within a frame is not drawn; what holds in it alone leads out of the outer one, although not all of that is meant.
 */
export function overviewChart(root: StateNode): string {
  const text = ({ event, guard }: Arrow) => (event === '' ? `[${guard ?? 'always'}]` : event);
  return chart({ nodes: 20, ranks: 40 }, [
    ...beginning(root, () => [], isOutermostFrame),
    ...arrowLines(root, '<br/>', text, outermostFrame),
  ]);
}

function isFrame(state: StateNode): boolean {
  return isComposite(state) && state.parent !== undefined && arrowsOf(state).length > 0;
}

/** The outermost frame around a frame; the state itself where it is none. */
function outermostFrame(state: StateNode): StateNode {
  let outermost = state;
  for (let outer = state.parent; isFrame(state) && outer !== undefined; outer = outer.parent) {
    if (isFrame(outer)) outermost = outer;
  }
  return outermost;
}

function isOutermostFrame(state: StateNode): boolean {
  return isFrame(state) && outermostFrame(state) === state;
}

function chart(spacing: { readonly nodes: number; readonly ranks: number }, body: readonly string[]): string {
  const lines = [
    '---',
    'config:',
    '  state:',
    `    nodeSpacing: ${spacing.nodes}`,
    `    rankSpacing: ${spacing.ranks}`,
    '---',
    '%% Made from the machine by npm run statecharts. ↻: the state is left and entered again, its delays start anew.',
    'stateDiagram-v2',
    ...indented(body),
  ];
  return `${lines.join('\n')}\n`;
}

type TextsOf = (leaf: StateNode) => readonly string[];
type IsDrawn = (composite: StateNode) => boolean;

function beginning(root: StateNode, textsOf: TextsOf, hasFrame: IsDrawn): readonly string[] {
  return [
    `[*] --> ${initialLeafOf(root).key}`,
    ...childrenOf(root).flatMap((state) => declaration(state, textsOf, hasFrame)),
  ];
}

function declaration(state: StateNode, textsOf: TextsOf, hasFrame: IsDrawn): readonly string[] {
  if (!isComposite(state)) return box(state.key, state.key, textsOf(state));
  const inside = childrenOf(state).flatMap((child) => declaration(child, textsOf, hasFrame));
  return hasFrame(state) ? [`state ${state.key} {`, ...indented(inside), '}'] : inside;
}

/** What all states of a composite have in common. */
function boxOf(composite: StateNode): readonly string[] {
  const isRoot = composite.parent === undefined;
  const texts = [
    ...composite.invoke.map(({ src }) => `invoke / ${String(src)}`),
    ...activitiesOf(composite),
    ...(isRoot ? arrowsOf(composite).filter(leadsAway) : []).map(
      (arrow) => `${labelOf(arrow)} → ${arrow.target?.key}`,
    ),
  ];
  if (texts.length === 0) return [];
  const members = leavesOf(composite).map(({ key }) => key);
  const title = isRoot ? 'in every state' : `${composite.key}: ${members.join(', ')}`;
  const id = `all_${composite.key}`;
  return [...box(id, title, texts), `class ${id} shared`];
}

function box(id: string, title: string, texts: readonly string[]): readonly string[] {
  return [`state "${title}" as ${id}`, ...texts.map((text) => `${id}: ${text}`)];
}

/** What happens without leaving the state, in UML's notation. */
function activitiesOf(state: StateNode): readonly string[] {
  const [entry, exit] = [state.entry, state.exit].map((actions) => namesOf(actions).join(', '));
  return [
    ...(entry === '' ? [] : [`entry / ${entry}`]),
    ...(exit === '' ? [] : [`exit / ${exit}`]),
    ...arrowsOf(state)
      .filter(staysInside)
      .map((arrow) => `${labelOf(arrow)}${arrow.target === undefined ? '' : ' ↻'}`),
  ];
}

/** One line for each pair of states. `from`: where the arrows of a state begin in the drawing. */
function arrowLines(
  root: StateNode,
  or: string,
  textOf: (arrow: Arrow) => string,
  from: (state: StateNode) => StateNode,
): readonly string[] {
  const states = treeOf(root).slice(1);
  return states
    .filter((state) => from(state) === state)
    .flatMap((state) => {
      const sources = states.filter((source) => from(source) === state);
      const arrows = sources.flatMap((source) => arrowsOf(source)).filter(leadsAway);
      const targets = new Set(arrows.map(({ target }) => initialLeafOf(target)));
      const lines = [...targets].map((leaf) => {
        const texts = arrows.filter(({ target }) => initialLeafOf(target) === leaf).map(textOf);
        return `${state.key} --> ${leaf.key}: ${[...new Set(texts)].join(or)}`;
      });
      return state.type === 'final' ? [...lines, `${state.key} --> [*]`] : lines;
    });
}

function leadsAway(arrow: Arrow): arrow is Arrow & { readonly target: StateNode } {
  return !staysInside(arrow);
}

function labelOf({ event, guard, actions }: Arrow): string {
  const parts = [
    event,
    guard === undefined ? '' : `[${guard}]`,
    actions.length > 0 ? `/ ${actions.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
