import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { textOf } from '../../scripts/generated.js';
import { checkDelays, poolDelays } from '../../scripts/statecharts-delays.js';
import { statechartFiles } from '../../scripts/statecharts-files.js';
import { jsonOf } from '../../scripts/statecharts-json.js';
import { machineOf, machines, type Transition } from './definitions.js';
import { labelsFor, markupOf } from './markup.js';

let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  files = await statechartFiles();
}, 60_000);

const fileOf = (name: string) => files[`statecharts/${name}`]!;
const charts = ['connection', 'pool', 'breaker', 'session', 'auth-session'] as const;

describe('the files of statecharts/', () => {
  it('show the machines as they are, and are all that is there', () => {
    for (const [path, text] of Object.entries(files)) expect(textOf(path), path).toBe(text);
    const there = readdirSync(new URL('../../statecharts', import.meta.url)).map(
      (name) => `statecharts/${name}`,
    );
    expect(there.toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it('are the same bytes each time', async () => {
    expect(await statechartFiles()).toEqual(files);
  }, 60_000);

  it('show charts of the expected size, so that the tests below compare something', () => {
    expect(machines.connection.leaves).toHaveLength(14);
    expect(machines.connection.transitions).toHaveLength(63);
    expect(machines.pool.transitions).toHaveLength(7);
    expect(machines.breaker.leaves).toHaveLength(4);
    expect(machines.breaker.transitions).toHaveLength(16);
    expect(machines.session.leaves).toHaveLength(6);
    expect(machines['auth-session'].leaves).toHaveLength(6);
  });
});

describe.each(charts)('the pictures of the %s', (name) => {
  const { leaves, composites, transitions, id } = machines[name];

  it('show every state and every transition as SVG, with its guard and its actions', () => {
    const markup = markupOf(fileOf(`${name}.svg`));
    expect([...markup.states.keys()].toSorted()).toEqual([...leaves, ...composites].toSorted());
    for (const transition of transitions) {
      const labels = labelsFor(markup, transition);
      expect(labels.length, JSON.stringify(transition)).toBeGreaterThan(0);
      const text = labels.map((label) => label.text).join('\n');
      for (const action of transition.actions) expect(text).toContain(action);
      if (transition.guard !== undefined) expect(text).toContain(`[${transition.guard}]`);
    }
    const shown = markup.edges.flatMap(({ labels }) => labels).length + markup.inside.length;
    expect(shown).toBe(transitions.length);
  });

  it('show every state and every transition as Mermaid', () => {
    const lines = fileOf(`${name}.mmd`)
      .split('\n')
      .map((line) => line.trim());
    for (const leaf of leaves) expect(lines).toContain(`state "${leaf}" as ${leaf}`);
    for (const transition of transitions) {
      const { from, to, leadsAway } = transition;
      const label = mermaidLabel(transition);
      const holder = [...composites, id].includes(from) ? `all_${from}` : from;
      const isShown = (line: string) =>
        leadsAway && from !== id
          ? line.startsWith(`${from} --> ${to}: `) && line.split(/: |<br\/>or /).includes(label)
          : line === `${holder}: ${label}${leadsAway ? ` → ${to}` : to === undefined ? '' : ' ↻'}`;
      expect(lines.filter(isShown), label).toHaveLength(1);
    }
  });

  it('are made from a definition that makes the same machine again', () => {
    const again = createMachine(JSON.parse(fileOf(`${name}.json`)) as object);
    expect(machineOf(again)).toEqual(machines[name]);
  });
});

describe('the overview of the connection', () => {
  it('shows every state, and every transition that enters one', () => {
    const markup = markupOf(fileOf('connection-overview.svg'));
    const { leaves, composites, transitions } = machines.connection;
    expect([...markup.states.keys()].toSorted()).toEqual([...leaves, ...composites].toSorted());
    for (const transition of transitions.filter(({ to }) => to !== undefined)) {
      expect(labelsFor(markup, transition), JSON.stringify(transition)).toHaveLength(1);
    }
  });
});

describe('the delays', () => {
  it('stand in the pictures with their option and its default', () => {
    const svg = fileOf('connection.svg').replaceAll(/<[^>]*>/g, ' ');
    for (const text of ['dwrIntervalMs 30 s', 'dialTimeoutMs 10 s', 'idleTimeoutMs off', 'at most 5 min']) {
      expect(svg).toContain(text);
    }
  });

  it('are refused where table and machine differ', () => {
    const machine = { id: 'pool', implementations: { delays: { drainTimeout: 1, other: 1 } } };
    expect(() => checkDelays(machine, poolDelays)).toThrow("no row for pool's other");
    const poorer = { id: 'pool', implementations: { delays: {} } };
    expect(() => checkDelays(poorer, poolDelays)).toThrow('a row for drainTimeout, no delay of pool');
  });
});

it('refuses an action without a name, which no picture could show', () => {
  const machine = createMachine({ id: 'm', initial: 'A', states: { A: { entry: () => {} } } });
  expect(() => jsonOf(machine.root, {})).toThrow('m.A has a guard or an action without a name');
});

function mermaidLabel({ event, guard, actions }: Transition): string {
  const parts = [event === 'always' ? '' : event, guard === undefined ? '' : `[${guard}]`];
  const does = actions.length === 0 ? '' : `/ ${actions.join(', ')}`;
  return [...parts, does].filter((part) => part !== '').join(' ');
}
