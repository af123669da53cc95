import type { Machine, Transition } from './definitions.js';

/** What a page finds in a chart by its attributes. */
export interface Markup {
  /** `data-state` with the classes of its element. */
  readonly states: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, string>;
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly labels: readonly Label[];
  }[];
  /** What is in no edge: it changes no state. */
  readonly inside: readonly Label[];
}

interface Label {
  readonly event: string;
  readonly guards: readonly string[];
  readonly text: string;
}

export function markupOf(svg: string): Markup {
  const edge = /<g class="edge(?: main)?" data-from="(\w+)" data-to="(\w+)">(.*?)<\/g>/gs;
  const state = /<g class="([\w ]+)" data-state="(\w+)" data-parent="(\w+)">/g;
  return {
    states: new Map(Array.from(svg.matchAll(state), ([, classes = '', key = '']) => [key, classes])),
    parents: new Map(Array.from(svg.matchAll(state), ([, , key = '', parent = '']) => [key, parent])),
    edges: Array.from(svg.matchAll(edge), ([, from = '', to = '', inner = '']) => ({
      from,
      to,
      labels: labelsOf(inner),
    })),
    inside: labelsOf(svg.replaceAll(edge, '')),
  };
}

function labelsOf(svg: string): readonly Label[] {
  const label = /<text class="transition" data-event="([^"]+)"(?: data-guard="([^"]+)")?>(.*?)<\/text>/g;
  return Array.from(svg.matchAll(label), ([, event = '', guards = '', inner = '']) => ({
    event,
    guards: guards.split(' ').filter((guard) => guard !== ''),
    text: inner.replaceAll(/<tspan x=/g, ' <tspan x=').replaceAll(/<[^>]*>/g, ''),
  }));
}

/** The labels that a page would mark for one transition. */
export function labelsFor({ edges, inside }: Markup, transition: Transition): readonly Label[] {
  const { from, to, event, guard } = transition;
  const among =
    to === undefined
      ? inside
      : edges.filter((edge) => edge.from === from && edge.to === to).flatMap(({ labels }) => labels);
  return among.filter(
    (label) =>
      label.event === event &&
      (guard === undefined ? label.guards.length === 0 : label.guards.includes(guard)),
  );
}

/** Every step from leaf to leaf that a machine can take, with all that could name its edge. */
export function stepsOf({ leaves, parents, transitions }: Machine) {
  return leaves.flatMap((leaf) => {
    const line = [leaf];
    for (let outer = parents.get(leaf); outer !== undefined; outer = parents.get(outer)) line.push(outer);
    return transitions
      .filter(({ from, to }) => to !== undefined && line.includes(from))
      .map(({ from, to, event }) => ({ leaf, from, to, event }));
  });
}
