import type { InspectionEvent } from 'xstate';
import { bounded } from './bounded.js';

type Plain = Readonly<Record<string, unknown>>;

/**
 * An inspection event that can be serialised: with texts and numbers in place of the live objects (sockets, messages,
 * options with functions) that contexts and events hold. Undefined for the kinds that the Stately protocol has not.
 */
export function sanitised(event: InspectionEvent): InspectionEvent | undefined {
  const { actorRef, rootId, type } = event;
  if (type !== '@xstate.actor' && type !== '@xstate.event' && type !== '@xstate.snapshot') return undefined;
  const plain = { type, rootId, actorRef: standIn(actorRef) };
  if (type === '@xstate.actor') return withTypeOf(plain);
  if (type === '@xstate.snapshot') {
    return withTypeOf({ ...plain, event: plainFields(event.event), snapshot: plainSnapshot(event.snapshot) });
  }
  const { sourceRef } = event;
  return withTypeOf({
    ...plain,
    event: plainFields(event.event),
    sourceRef: sourceRef && { sessionId: sourceRef.sessionId },
  });
}

/** Whether the machine has ended with this snapshot. */
export function isSettled(event: InspectionEvent): boolean {
  return event.type === '@xstate.snapshot' && event.snapshot.status !== 'active';
}

/** The fields of an inspection event that `@statelyai/inspect` reads, and no others. */
function withTypeOf(plain: Plain): InspectionEvent {
  return plain as unknown as InspectionEvent;
}

/** The parts of an actor that are read: its names, the chart and a snapshot. */
function standIn(actorRef: InspectionEvent['actorRef']): Plain {
  const of = (name: string): unknown => Reflect.get(actorRef, name);
  const parent = of('_parent');
  const isActor = typeof parent === 'object' && parent !== null && 'sessionId' in parent;
  return {
    id: of('id'),
    sessionId: actorRef.sessionId,
    logic: of('logic'),
    _parent: isActor ? { sessionId: parent.sessionId } : undefined,
    getSnapshot: () => plainSnapshot(actorRef.getSnapshot()),
  };
}

function plainSnapshot(snapshot: unknown): Plain {
  const of = (name: string): unknown =>
    typeof snapshot === 'object' && snapshot !== null ? Reflect.get(snapshot, name) : undefined;
  const error = of('error');
  return {
    status: of('status'),
    value: of('value'),
    context: plainFields(of('context')),
    ...(error === undefined ? {} : { error: error instanceof Error ? bounded(error.message) : 'failed' }),
  };
}

/** Strings, numbers and booleans; an error as its message, a peer as its Origin-Host. */
function plainFields(object: unknown): Plain {
  if (typeof object !== 'object' || object === null) return {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const plain = name === 'peer' ? originHostOf(value) : plainValue(value);
    if (plain !== undefined) fields[name] = plain;
  }
  return fields;
}

function plainValue(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return bounded(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Error ? bounded(value.message) : undefined;
}

function originHostOf(peer: unknown): string | undefined {
  if (typeof peer !== 'object' || peer === null || !('originHost' in peer)) return undefined;
  return typeof peer.originHost === 'string' ? bounded(peer.originHost) : undefined;
}
