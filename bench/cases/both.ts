import { contest, type Turns } from '../contest.js';
import type { Figures } from '../statistics.js';
import type { Side, Spec } from '../subjects/spec.js';

/** Every spec that the client and its floor share. */
type Sided<Of = Spec> = Of extends { readonly side: Side } ? Omit<Of, 'side'> : never;

/** The floor and the client, in turns. */
export function both(of: Sided, turns: Turns): Promise<Record<Side, Figures[]>> {
  // A spec without its side, and a side.
  const side = (name: Side) => ({ ...of, side: name }) as Spec;
  return contest({ floor: side('floor'), client: side('client') }, turns);
}
