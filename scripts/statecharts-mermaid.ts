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
export function mermaidOf(root: StateNode): string {
  const lines = [
    '---',
    'config:',
    '  state:',
    '    nodeSpacing: 40',
    '    rankSpacing: 60',
    '---',
    '%% Made from the machine by npm run statecharts. ↻: the state is left and entered again, its delays start anew.',
    'stateDiagram-v2',
    ...indented([
      `[*] --> ${initialLeafOf(root).key}`,
      ...childrenOf(root).flatMap(declaration),
      'classDef shared stroke-dasharray: 4 4',
      ...treeOf(root).filter(isComposite).flatMap(boxOf),
      ...arrowLines(root),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function isFrame(state: StateNode): boolean {
  return isComposite(state) && state.parent !== undefined && arrowsOf(state).length > 0;
}

function declaration(state: StateNode): readonly string[] {
  if (!isComposite(state)) return box(state.key, state.key, activitiesOf(state));
  const inside = childrenOf(state).flatMap(declaration);
  return isFrame(state) ? [`state ${state.key} {`, ...indented(inside), '}'] : inside;
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

/** One line for each pair of states. */
function arrowLines(root: StateNode): readonly string[] {
  return treeOf(root)
    .slice(1)
    .flatMap((state) => {
      const arrows = arrowsOf(state).filter(leadsAway);
      const targets = new Set(arrows.map(({ target }) => initialLeafOf(target)));
      const lines = [...targets].map((leaf) => {
        const texts = arrows.filter(({ target }) => initialLeafOf(target) === leaf).map(labelOf);
        return `${state.key} --> ${leaf.key}: ${[...new Set(texts)].join('<br/>or ')}`;
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
