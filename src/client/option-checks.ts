import type { InspectionEvent, Observer } from 'xstate';
import type { Clock } from '../clock.js';
import * as is from '../options/option-types.js';

/** Sees every event and transition of the machines. https://stately.ai/docs/inspection */
export type Inspector = Observer<InspectionEvent> | ((event: InspectionEvent) => void);

/** Each override is checked by itself, with its address in the field's name. */
export function isOverrides<Overrides>(value: unknown): value is Readonly<Record<string, Overrides>> {
  return is.isPlainObject(value);
}

export function isInspector(value: unknown): value is Inspector {
  return typeof value === 'function' || (is.isRecord(value) && typeof value['next'] === 'function');
}

export function isClock(value: unknown): value is Clock {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['now', 'setTimeout', 'clearTimeout'].every((method) => typeof Reflect.get(value, method) === 'function')
  );
}
