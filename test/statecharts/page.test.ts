import { describe, expect, it } from 'vitest';
import { textOf } from '../../scripts/generated.js';
import { machines } from './definitions.js';
import { markupOf, stepsOf } from './markup.js';

const charts = [
  ['connection', machines.connection],
  ['connection-overview', machines.connection],
  ['pool', machines.pool],
  ['breaker', machines.breaker],
] as const;

describe.each(charts)('a page that shows %s.svg', (name, machine) => {
  const svg = textOf(`statecharts/${name}.svg`);
  const markup = markupOf(svg);

  it('can cut out its style, which stands first and touches nothing else of the page', () => {
    expect(svg).toMatch(/^<svg [^>]*class="statechart"[^>]*>\n<style>/);
    expect(svg.match(/<style>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/\sstyle=|<script|\son\w+=|href=/);
    const css = /<style>([^]*)<\/style>/.exec(svg)?.[1] ?? '';
    const selectors = Array.from(css.matchAll(/([^{};]+)\{/g), ([, selector = '']) => selector.trim());
    for (const selector of selectors.flatMap((list) => list.split(/,(?![^(]*\))/))) {
      expect(selector.trim()).toMatch(/^(svg\.statechart|@media|@keyframes statechart-|from$|to$)/);
    }
    expect(selectors).toContain('@media (prefers-color-scheme: dark)');
  });

  it('finds colours in custom properties only', () => {
    expect(svg.replaceAll(/--chart-[\w-]+: #\w+;/g, '')).not.toMatch(/#[\da-f]{3,8}\b|rgb|(?:fill|stroke)="/);
    const used = new Set(Array.from(svg.matchAll(/var\((--[\w-]+)\)/g), ([, property]) => property));
    for (const property of used) {
      expect(svg.match(new RegExp(`${property}: #`, 'g')), property).toHaveLength(2);
    }
  });

  it('finds each state, frames as such, and what it lies in', () => {
    for (const leaf of machine.leaves) expect(markup.states.get(leaf)).toBe('state');
    for (const composite of machine.composites) expect(markup.states.get(composite)).toBe('state frame');
    expect(markup.parents).toEqual(
      new Map([...markup.parents.keys()].map((key) => [key, machine.parents.get(key)])),
    );
  });

  it('finds the edge of every step that the machine can take', () => {
    const steps = stepsOf(machine);
    expect(steps.length).toBeGreaterThan(5);
    for (const { from, to, event } of steps) {
      const edges = markup.edges.filter(
        (edge) => edge.from === from && edge.to === to && edge.labels.some((label) => label.event === event),
      );
      expect(edges, `${from} ${event} ${to}`).toHaveLength(1);
    }
  });

  it('has rules for the states that are active and the edges that are taken', () => {
    expect(svg).toContain('svg.statechart .state.active > rect {');
    expect(svg).toContain('svg.statechart .edge.taken > .line {');
  });
});
