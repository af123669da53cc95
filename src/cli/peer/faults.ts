import { hostileBytes } from '../../testing/hostile-bytes.js';
import { misbehave } from '../../testing/misbehave.js';
import type { Rewrite } from '../../testing/script.js';

/** What can go wrong with an answer, by its name in the file of answers. */
export const faults = {
  /** No answer. */
  drop: misbehave.drop(),
  /** The connection is closed (FIN) in place of an answer. */
  close: misbehave.instead((socket) => socket.close()),
  /** It is reset (RST). */
  reset: misbehave.instead((socket) => socket.reset()),
  /** Some octets of the answer, then the connection is closed. */
  cut: misbehave.breakOff(30, (socket) => socket.end()),
  /** The peer never writes again on this connection. */
  silence: misbehave.instead((socket) => socket.mute()),
  /** An AVP of the answer claims to be longer than the answer. */
  malformed: misbehave.brokenAvps(),
  /** Octets that are no message, in place of an answer. */
  garbage: misbehave.instead(hostileBytes.garbage(100)),
  /** The answer comes twice. */
  duplicate: misbehave.repeat(2),
  /** The answer matches no request. */
  wrongHopByHop: misbehave.wrongHopByHop(),
} as const satisfies Readonly<Record<string, Rewrite>>;

export type FaultName = keyof typeof faults;

export function isFaultName(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(faults, name);
}
