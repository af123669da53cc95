import { Buffer } from 'node:buffer';
import { encodeCer, type Capabilities } from '../protocol/capabilities-exchange.js';
import { encodeDpr } from '../protocol/disconnect-peer.js';
import { END_TO_END_OFFSET, HOP_BY_HOP_OFFSET, putUint32 } from '../protocol/header.js';
import { inOwnMemory } from '../protocol/own-memory.js';

/** Thousands of connections open and close at once, and differ in nothing but the identifiers of their requests. */
interface Encoded {
  cer?: Buffer;
  readonly dprs: Map<number, Buffer>;
}

const encoded = new WeakMap<Capabilities, Encoded>();

/** Capabilities-Exchange-Request (RFC 6733 §5.3.1). */
export function cerOf(capabilities: Capabilities, hopByHopId: number, endToEndId: number): Buffer {
  const known = encodedOf(capabilities);
  known.cer ??= inOwnMemory(encodeCer(capabilities, 0, 0));
  return copyWith(known.cer, hopByHopId, endToEndId);
}

/** Disconnect-Peer-Request (RFC 6733 §5.4.1). */
export function dprOf(
  capabilities: Capabilities,
  cause: number,
  hopByHopId: number,
  endToEndId: number,
): Buffer {
  const { dprs } = encodedOf(capabilities);
  let dpr = dprs.get(cause);
  if (dpr === undefined) {
    dpr = inOwnMemory(encodeDpr(capabilities, cause, 0, 0));
    dprs.set(cause, dpr); // there are three causes
  }
  return copyWith(dpr, hopByHopId, endToEndId);
}

function encodedOf(capabilities: Capabilities): Encoded {
  let known = encoded.get(capabilities);
  if (known === undefined) {
    known = { dprs: new Map() };
    encoded.set(capabilities, known);
  }
  return known;
}

function copyWith(message: Buffer, hopByHopId: number, endToEndId: number): Buffer {
  const copy = Buffer.from(message);
  putUint32(copy, HOP_BY_HOP_OFFSET, hopByHopId);
  putUint32(copy, END_TO_END_OFFSET, endToEndId);
  return copy;
}
