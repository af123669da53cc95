import { Buffer } from 'node:buffer';
import * as is from '../options/option-types.js';
import { avp } from '../protocol/avp-builders.js';
import { offsetOfAvp } from '../protocol/avp-layout.js';
import type { Avp } from '../protocol/avp.js';
import { encodeAvps } from '../protocol/avp-writing.js';
import { HEADER_BYTES, putUint32, VERSION } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What a test peer reports of its overload (RFC 7683): an OC-OLR in each answer. */
export interface PeerOverload {
  /** `host`: of this peer; `realm`: of its realm. Default `host`. */
  readonly type?: 'host' | 'realm' | undefined;
  /** So many per cent of the requests are not to be sent. Default 0. */
  readonly percentage?: number | undefined;
  /** Default 30; 0: the overload is over. */
  readonly validitySeconds?: number | undefined;
  /** Default: higher than in every report before. */
  readonly sequenceNumber?: number | bigint | undefined;
}

type Sequence = number | bigint;

const reportTable = {
  type: is.oneOf<'host' | 'realm'>('host', 'realm'),
  percentage: is.integer(0, 0, 0xffff_ffff),
  validitySeconds: is.integer(30, 0, 0xffff_ffff),
  sequenceNumber: is.optional<Sequence>('an integer from 0 on, or a bigint', isSequence),
} as const satisfies { readonly [Name in keyof PeerOverload]: is.Option<PeerOverload[Name]> };

function isSequence(value: unknown): value is Sequence {
  if (typeof value === 'bigint') return value >= 0n && value <= 0xffff_ffff_ffff_ffffn;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

let lastSequenceNumber = 0;

/** The option of a peer's behaviour. */
export const peerOverload: is.Option<readonly PeerOverload[]> = {
  fallback: [],
  parse: (value, field) => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.map((each, i) => {
      const report = is.parseTable(reportTable, each, Array.isArray(value) ? `${field}[${i}].` : `${field}.`);
      return { ...report, sequenceNumber: report.sequenceNumber ?? ++lastSequenceNumber };
    });
  },
};

/**
 * An answer with what its peer reports. OC-OLR only goes to who has said that it obeys it (RFC 7683 §5.1.2). `load`: see
 * `PeerBehaviour`.
 */
export function withReports(
  answer: Uint8Array,
  request: DiameterMessage,
  { load, overload }: { readonly overload: readonly PeerOverload[]; readonly load: number | undefined },
  originHost: string,
): Uint8Array {
  const { buffer, end, start } = request.place;
  const isAsked = overload.length > 0 && offsetOfAvp(buffer, start + HEADER_BYTES, end, 621) !== -1;
  if (!isAsked && load === undefined) return answer;
  const avps = [
    ...(isAsked ? [optional.grouped(621, []), ...overload.map(olr)] : []),
    ...(load === undefined ? [] : [loadReport(load, originHost)]),
  ];
  const bytes = Buffer.concat([answer, encodeAvps(avps)]);
  putUint32(bytes, 0, ((VERSION << 24) | bytes.length) >>> 0);
  return bytes;
}

function olr({ percentage = 0, sequenceNumber = 0, type, validitySeconds = 30 }: PeerOverload): Avp {
  return optional.grouped(623, [
    optional.unsigned64(624, BigInt(sequenceNumber)),
    optional.unsigned32(626, type === 'realm' ? 1 : 0),
    optional.unsigned32(627, percentage),
    optional.unsigned32(625, validitySeconds),
  ]);
}

/** RFC 8583 §7: of the type PEER. */
function loadReport(load: number, originHost: string): Avp {
  return optional.grouped(650, [
    optional.unsigned32(651, 1),
    optional.unsigned64(652, BigInt(load)),
    optional.utf8String(649, originHost),
  ]);
}

const isMandatory = false;

/** Builders of AVPs without the M bit. */
const optional = {
  grouped: (code: number, members: readonly Avp[]) => avp.grouped(code, members, { isMandatory }),
  unsigned32: (code: number, value: number) => avp.unsigned32(code, value, { isMandatory }),
  unsigned64: (code: number, value: bigint) => avp.unsigned64(code, value, { isMandatory }),
  utf8String: (code: number, value: string) => avp.utf8String(code, value, { isMandatory }),
};
