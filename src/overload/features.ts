import { Buffer } from 'node:buffer';
import { offsetOfAvp, plainHeaderBytes } from '../protocol/avp-layout.js';
import type { Draft } from '../protocol/draft.js';
import { HEADER_BYTES, lengthAt, putUint32, VERSION } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { DoicCode } from './doic-codes.js';

/** Octets of an OC-Supported-Features without members, which says: the loss algorithm, and no other (RFC 7683 §7.2). */
export const featureBytes = plainHeaderBytes;

/** The request with OC-Supported-Features, in memory of its own; the same one if it has that already. */
export function withFeatures(request: Buffer): Buffer {
  if (hasFeatures(request, 0, request.length)) return request;
  const end = request.length;
  const bytes = Buffer.allocUnsafe(end + featureBytes);
  bytes.set(request);
  putFeatures(bytes, 0, end);
  return bytes;
}

function hasFeatures(buffer: Buffer, start: number, end: number): boolean {
  return offsetOfAvp(buffer, start + HEADER_BYTES, end, DoicCode.supportedFeatures) !== -1;
}

/** Writes it behind the message that begins at `start` and ends at `end`. Returns the new end. */
function putFeatures(buffer: Buffer, start: number, end: number): number {
  putUint32(buffer, end, DoicCode.supportedFeatures);
  putUint32(buffer, end + 4, featureBytes);
  putUint32(buffer, start, ((VERSION << 24) | (lengthAt(buffer, start) + featureBytes)) >>> 0);
  return end + featureBytes;
}

/** A draft whose request has OC-Supported-Features. */
export class AnnouncingDraft<T> implements Draft<T> {
  readonly commandCode: number;
  readonly applicationId: number;
  readonly #draft: Draft<T>;

  constructor(draft: Draft<T>) {
    this.commandCode = draft.commandCode;
    this.applicationId = draft.applicationId;
    this.#draft = draft;
  }

  writeTo(target: Buffer, offset: number): number {
    const end = this.#draft.writeTo(target, offset);
    if (end < 0 || hasFeatures(target, offset, end)) return end;
    return end + featureBytes > target.length ? -1 : putFeatures(target, offset, end);
  }

  encode(): Buffer {
    return withFeatures(this.#draft.encode());
  }

  read(answer: DiameterMessage): T {
    return this.#draft.read(answer);
  }
}
