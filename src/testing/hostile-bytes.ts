import type { Avp } from '../protocol/avp.js';
import { avp } from '../protocol/avp-builders.js';
import { AvpCode } from '../protocol/base-avps.js';
import { CommandCode, ResultCode } from '../protocol/codes.js';
import { encodeMessage } from '../protocol/encode.js';
import { HEADER_BYTES, HOP_BY_HOP_OFFSET } from '../protocol/header.js';

/** Free for private use, so that no program knows it (RFC 6733 §11.1.1 leaves the codes below 256 to RADIUS). */
const fillerCode = 9_999;
const notMandatory = { isMandatory: false } as const;

/** Bytes that no peer should send, to be written with `play` or from a rewrite. */
export const hostileBytes = {
  /**
   * Bytes that are not a message, recognisable as such from the fourth on. `random` returns numbers from 0 to below 1.
   */
  garbage: (bytes: number, random: () => number = Math.random): Buffer =>
    Buffer.from(Array.from({ length: bytes }, (_, i) => (i < 4 ? 0xff : Math.floor(random() * 256)))),
  /** A DWR with this value in its Message Length field, true or not. */
  claimsLength: (length: number): Buffer => {
    const bytes = dwr();
    bytes.writeUIntBE(length, 1, 3);
    return bytes;
  },
  /** A DWR of this version of the protocol. */
  ofVersion: (version: number): Buffer => {
    const bytes = dwr();
    bytes.writeUInt8(version, 0);
    return bytes;
  },
  /** A whole DWR of this many bytes: a multiple of 4, at least 28. */
  ofSize: (bytes: number): Buffer => dwr([filler(bytes - HEADER_BYTES - 8)]),
  /** A DWR of this many bytes that lacks its last byte, so that it never ends. */
  endless: (bytes: number): Buffer => hostileBytes.ofSize(bytes).subarray(0, -1),
  /** An answer without a request. */
  unaskedAnswer: (hopByHopId = 0): Buffer =>
    encodeMessage({
      commandCode: CommandCode.creditControl,
      applicationId: 4,
      isRequest: false,
      hopByHopId,
      avps: [avp.unsigned32(AvpCode.resultCode, ResultCode.DIAMETER_SUCCESS)],
    }),
  /** The same message n times, with Hop-by-Hop Identifiers that count up from its own. */
  flood: (message: Uint8Array, count: number): Buffer => {
    const first = Buffer.from(message).readUInt32BE(HOP_BY_HOP_OFFSET);
    const bytes = Buffer.concat(new Array<Uint8Array>(count).fill(message));
    for (let i = 0; i < count; i++) {
      bytes.writeUInt32BE((first + i) >>> 0, i * message.length + HOP_BY_HOP_OFFSET);
    }
    return bytes;
  },
  /** This many small AVPs with an unknown code and without the M bit. */
  manyAvps: (count: number): Avp[] => new Array<Avp>(count).fill(filler(0)),
  /** An AVP without the M bit that holds this many nested groups. */
  deepGroup: (depth: number): Avp => {
    const data = Buffer.alloc(8 * depth);
    for (let i = 0; i < depth; i++) {
      data.writeUInt32BE(fillerCode, 8 * i);
      data.writeUInt32BE(data.length - 8 * i, 8 * i + 4);
    }
    return avp.octetString(fillerCode, data, notMandatory);
  },
} as const;

function filler(bytes: number): Avp {
  return avp.octetString(fillerCode, Buffer.alloc(bytes), notMandatory);
}

/** The sender does not matter: the fault is found first. */
function dwr(avps: readonly Avp[] = []): Buffer {
  return encodeMessage({ commandCode: CommandCode.deviceWatchdog, isProxiable: false, avps });
}
