import { assert, boolean, constantFrom, property, record, type Arbitrary } from 'fast-check';
import { authSessionMachine, sessionMachine } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { transition, type AnyStateMachine, type StateValue } from 'xstate';
import type { SessionFacts } from '../../src/machines/session-context.js';
import { ChartTable } from '../../src/session/chart-table.js';

const facts: Arbitrary<SessionFacts> = record({
  failureHandling: constantFrom('terminate', 'continue', 'retry-and-terminate'),
  mayMove: boolean(),
  next: constantFrom('update', 'termination', undefined),
  isStateless: boolean(),
});

interface Step {
  readonly state: string;
  readonly actions: readonly unknown[];
}

/** What XState says. */
function byXState(machine: AnyStateMachine, value: StateValue, session: SessionFacts, type: string): Step {
  const snapshot = machine.resolveState({ value, context: { session } });
  const [next, actions] = transition(machine, snapshot, { type });
  return {
    state: leafOf(next.value),
    actions: actions.map(({ params, type: name }) => ({ type: name, params })),
  };
}

function byTable(table: ChartTable<string>, state: string, session: SessionFacts, type: string): Step {
  const scope = { context: { session }, event: { type } };
  const actions: unknown[] = [];
  let leaf = state;
  // An event that means nothing makes XState look at what is taken at once, where a session never waits.
  let arrow = table.arrow(state, scope) ?? table.always(state, scope);
  for (; arrow !== undefined; arrow = table.always(leaf, scope)) {
    leaf = arrow.to;
    actions.push(...arrow.actions);
  }
  return { state: leaf, actions };
}

function leafOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [inner] = Object.values(value);
  return leafOf(inner);
}

describe.each([
  ['of credit control', sessionMachine, ['PENDING_I', 'OPEN', 'PENDING_U', 'PENDING_T']],
  ['of authorisation', authSessionMachine, ['PENDING', 'OPEN', 'REAUTH', 'DISCON']],
])('the table of the chart %s', (_, machine, begun) => {
  const table = new ChartTable<string>(machine);
  const values = ['IDLE', ...begun.map((leaf) => ({ begun: leaf }))];
  const events = [...new Set(table.arrows.map(({ arrow }) => arrow.event)), 'nonsense'].filter(
    (each) => each !== '',
  );

  // In ENDED all is over; for XState, too, once it has come there by itself.
  it('decides as XState does, in every state, at every event, whatever holds', () => {
    assert(
      property(facts, (session) => {
        for (const value of values) {
          for (const type of events) {
            const state = leafOf(value);
            expect([state, type, byTable(table, state, session, type)]).toEqual([
              state,
              type,
              byXState(machine, value, session, type),
            ]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
