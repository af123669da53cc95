import type { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { checkAvps, type Avp } from './avp.js';
import { writeAvps } from './avp-writing.js';
import { encodedBy } from './message-slab.js';
import { CommandFlag, HEADER_BYTES, MAX_MESSAGE_BYTES, putUint32, VERSION } from './header.js';

export interface MessageFields {
  readonly commandCode: number;
  /** Default 0, the base protocol. */
  readonly applicationId?: number;
  /** The R bit. Default true. */
  readonly isRequest?: boolean;
  /** The P bit. Default true, as nearly every application's commands have it. */
  readonly isProxiable?: boolean;
  /** The E bit. Default false. Never in a request. */
  readonly isError?: boolean;
  /** The T bit. Default false. */
  readonly isRetransmitted?: boolean;
  /** Default 0. The client writes its own into the copy that it sends. */
  readonly hopByHopId?: number;
  /** Default 0: the client fills one in. */
  readonly endToEndId?: number;
  readonly avps: readonly Avp[];
}

/** Encodes a message (RFC 6733 §3). Throws an {@link InvalidMessageError} that names the field that does not fit. */
export function encodeMessage(fields: MessageFields): Buffer {
  for (const name in fields) {
    if (!messageFields.has(name)) throw new InvalidMessageError(`${name} is no field of a message`);
  }
  const { commandCode, applicationId = 0, hopByHopId = 0, endToEndId = 0, avps } = fields;
  checkAvps('avps', avps);
  check('commandCode', commandCode, 0xff_ff_ff);
  check('applicationId', applicationId, 0xffff_ffff);
  check('hopByHopId', hopByHopId, 0xffff_ffff);
  check('endToEndId', endToEndId, 0xffff_ffff);
  const isRequest = fields.isRequest ?? true;
  const isError = fields.isError ?? false;
  if (isRequest && isError) throw new InvalidMessageError('isError must be false in a request (RFC 6733 §3)');

  const flags =
    (isRequest ? CommandFlag.request : 0) |
    ((fields.isProxiable ?? true) ? CommandFlag.proxiable : 0) |
    (isError ? CommandFlag.error : 0) |
    (fields.isRetransmitted ? CommandFlag.retransmitted : 0);

  return encodedBy((target, offset) => {
    if (offset + HEADER_BYTES > target.length) return -1;
    const end = writeAvps(avps, target, offset + HEADER_BYTES);
    putUint32(target, offset, (VERSION << 24) | (end - offset));
    putUint32(target, offset + 4, (flags << 24) | commandCode);
    putUint32(target, offset + 8, applicationId);
    putUint32(target, offset + 12, hopByHopId);
    putUint32(target, offset + 16, endToEndId);
    return end;
  });
}

export function checkMessageSize(size: number): void {
  if (size > MAX_MESSAGE_BYTES) {
    throw new InvalidMessageError(`avps take ${size} bytes; a message has at most ${MAX_MESSAGE_BYTES}`);
  }
}

function check(field: string, value: number, maximum: number): void {
  if (!Number.isInteger(value) || value < 0 || value > maximum) {
    throw new InvalidMessageError(
      `${field} must be an integer from 0 to ${maximum}, but is ${String(value)}`,
    );
  }
}

const messageFields: ReadonlySet<string> = new Set<keyof MessageFields>([
  'commandCode',
  'applicationId',
  'isRequest',
  'isProxiable',
  'isError',
  'isRetransmitted',
  'hopByHopId',
  'endToEndId',
  'avps',
]);
