import { readFileSync } from 'node:fs';
import { avp, AvpCode, encodeMessage, type Avp } from 'diameter-client';

function vectors(name: string): Record<string, Buffer> {
  const url = new URL(`../fixtures/${name}.json`, import.meta.url);
  // The files of this folder are objects of hex strings.
  const hex = JSON.parse(readFileSync(url, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(hex).map(([key, value]) => [key, Buffer.from(value, 'hex')]));
}

/** Messages that tshark, scapy and node-diameter decode alike. */
export const golden = vectors('golden');
/** Messages with one defect each, by "M01 what is wrong". */
export const malformed = vectors('malformed');

export function malformedVector(number: string): Buffer {
  const entry = Object.entries(malformed).find(([name]) => name.startsWith(`${number} `));
  if (entry === undefined) throw new Error(`no vector ${number}`);
  return entry[1];
}

/** A Credit-Control-Request (RFC 8506 §3.1), as short as it can be. */
export function ccr(
  fields: { hopByHopId?: number; endToEndId?: number; avps?: readonly Avp[] } = {},
): Buffer {
  return encodeMessage({
    commandCode: 272,
    applicationId: 4,
    ...fields,
    avps: [avp.utf8String(AvpCode.sessionId, 'client.example.com;1;1'), ...(fields.avps ?? [])],
  });
}

/** A CCR whose CC-Request-Number tells it from others. */
export function numberedCcr(number: number): Buffer {
  return ccr({ avps: [avp.unsigned32(415, number)] });
}

/** A Re-Auth-Request as a server sends it. */
export function rar(avps: readonly Avp[] = []): Buffer {
  return encodeMessage({
    commandCode: 258,
    applicationId: 4,
    avps: [avp.utf8String(AvpCode.sessionId, 'client.example.com;1;1'), ...avps],
  });
}
