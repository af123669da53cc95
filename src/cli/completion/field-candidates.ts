import type { Field, Layout } from '../../dictionary/layout.js';
import { commandNamed } from '../applications.js';

/** Field names of a command as far as they are written: `multipleServicesCreditControl[0].ra`, or constants behind `=`. */
export async function fieldCandidates(command: string, current: string): Promise<readonly string[]> {
  let layout: Layout;
  try {
    ({ layout } = (await commandNamed(command)).request);
  } catch {
    return []; // Not a command: nothing can be said.
  }
  const [path = '', value] = current.split('=', 2);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  for (const step of steps) {
    const field = layout.byName.get(step.replace(/\[\d*\]$/, ''));
    if (field?.type !== 'Grouped') return [];
    ({ layout } = field);
  }
  const before = steps.map((step) => `${step}.`).join('');
  if (value === undefined) return layout.fields.map((field) => before + written(field));
  const constants = Object.keys(layout.byName.get(last.replace(/\[\d*\]$/, ''))?.avp.enumeration ?? {});
  return constants.map((constant) => `${path}=${constant}`);
}

/** A name, and what follows it. */
function written({ isMany, name, type }: Field): string {
  if (type !== 'Grouped') return `${name}=`;
  return isMany ? `${name}[0].` : `${name}.`;
}
