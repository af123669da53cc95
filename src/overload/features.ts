import { Buffer } from 'node:buffer';
import { plainHeaderBytes, vendorIdAt } from '../protocol/avp-layout.js';
import type { Draft } from '../protocol/draft.js';
import { HEADER_BYTES, lengthAt, putUint32, uint32At, uint8At, VERSION } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { DoicCode } from './doic-codes.js';

/** Octets of an OC-Supported-Features without members, which says: the loss algorithm, and no other (RFC 7683 §7.2). */
export const featureBytes = plainHeaderBytes;

const nothing = Buffer.alloc(0);

/** The request with OC-Supported-Features, in memory of its own; the same one if it has that already. */
function withFeatures(request: Buffer): Buffer {
  if (hasFeatures(request, 0, request.length)) return request;
  const end = request.length;
  const bytes = Buffer.allocUnsafe(end + featureBytes);
  bytes.set(request);
  putFeatures(bytes, 0, end);
  return bytes;
}

/** Tells nearly all other AVPs apart by one octet. */
const lastOctet = DoicCode.supportedFeatures & 0xff;

/** Each request is looked through for it. */
function hasFeatures(buffer: Buffer, start: number, end: number): boolean {
  for (let offset = start + HEADER_BYTES; offset < end;) {
    const isIt =
      uint8At(buffer, offset + 3) === lastOctet && uint32At(buffer, offset) === DoicCode.supportedFeatures;
    if (isIt && vendorIdAt(buffer, offset) === 0) return true;
    const length = uint32At(buffer, offset + 4) & 0xff_ff_ff;
    if (length < plainHeaderBytes) return false;
    offset += (length + 3) & ~3;
  }
  return false;
}

/** Writes it behind the message that begins at `start` and ends at `end`. Returns the new end. */
function putFeatures(buffer: Buffer, start: number, end: number): number {
  putUint32(buffer, end, DoicCode.supportedFeatures);
  putUint32(buffer, end + 4, featureBytes);
  putUint32(buffer, start, ((VERSION << 24) | (lengthAt(buffer, start) + featureBytes)) >>> 0);
  return end + featureBytes;
}

/** A whole request that gets OC-Supported-Features as it is copied into a batch. One serves all requests of a connection. */
export class AnnouncingCopy implements Draft<undefined> {
  readonly commandCode = 0;
  readonly applicationId = 0;
  readonly endToEndId = 0;
  #request: Buffer = nothing;

  of(request: Buffer): this {
    this.#request = request;
    return this;
  }

  /** The request may be let go of. */
  forget(): void {
    this.#request = nothing;
  }

  writeTo(target: Buffer, offset: number): number {
    const request = this.#request;
    const end = offset + request.length;
    if (end + featureBytes > target.length) return -1;
    target.set(request, offset);
    return hasFeatures(target, offset, end) ? end : putFeatures(target, offset, end);
  }

  encode(): Buffer {
    return withFeatures(this.#request);
  }

  read(): undefined {}
}

/** A draft whose request has OC-Supported-Features. */
export class AnnouncingDraft<T> implements Draft<T> {
  readonly commandCode: number;
  readonly applicationId: number;
  readonly endToEndId: number;
  readonly #draft: Draft<T>;

  constructor(draft: Draft<T>) {
    this.commandCode = draft.commandCode;
    this.applicationId = draft.applicationId;
    this.endToEndId = draft.endToEndId;
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
