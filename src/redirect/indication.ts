import type { Buffer } from 'node:buffer';
import { redirectUsages, type RedirectUsage } from '../observability/redirect-facts.js';
import { dataEndAt, dataStartAt, lengthIfSound, vendorIdAt } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { HEADER_BYTES, uint32At } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What an answer with 3006 says. */
export interface Indication {
  /** The data of each Redirect-Host, in their order. */
  readonly hosts: readonly Buffer[];
  readonly usage: RedirectUsage;
  /** Seconds; 0 if the answer does not say. */
  readonly maxCacheSeconds: number;
}

/** More are not looked at: one of them is chosen. */
const maxHosts = 16;

/** Reads the AVPs of RFC 6733 §6.12 to §6.14. A usage that is not known counts as the default, DONT_CACHE. */
export function readIndication(answer: DiameterMessage): Indication {
  const { buffer, end, start } = answer.place;
  const hosts: Buffer[] = [];
  let usage = 0;
  let maxCacheSeconds = 0;
  for (let offset = start + HEADER_BYTES; offset < end;) {
    const length = lengthIfSound(buffer, offset, end);
    if (length === 0) break;
    const code = vendorIdAt(buffer, offset) === 0 ? uint32At(buffer, offset) : 0;
    const dataStart = dataStartAt(buffer, offset);
    const dataEnd = dataEndAt(buffer, offset);
    if (code === AvpCode.redirectHost) {
      if (hosts.length < maxHosts) hosts.push(buffer.subarray(dataStart, dataEnd));
    } else if (dataEnd === dataStart + 4) {
      if (code === AvpCode.redirectHostUsage) usage = uint32At(buffer, dataStart);
      else if (code === AvpCode.redirectMaxCacheTime) maxCacheSeconds = uint32At(buffer, dataStart);
    }
    offset += (length + 3) & ~3;
  }
  return { hosts, usage: redirectUsages[usage] ?? 'DONT_CACHE', maxCacheSeconds };
}
