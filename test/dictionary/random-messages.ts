import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import type { Command, MessageType } from 'diameter-client/dictionary';
import type { Field, Layout } from '../../src/dictionary/layout.js';

export type AnyCommand = Command<object, object>;
export type Random = () => number;

/** A small generator of numbers, always the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Octets and text with a format of their own, which tshark reads and our dictionary leaves to the program. */
const wellFormed: Readonly<Record<string, readonly unknown[]>> = {
  'User-Name': ['001010000000001', 'é€😀'],
  'Subscription-Id-Data': ['001010000000001'],
  MSISDN: [Buffer.from('94712143650f', 'hex'), Buffer.from('947121436587', 'hex')],
  'GMLC-Number': [Buffer.from('947121436587', 'hex')],
  'Visited-PLMN-Id': [Buffer.from('00f110', 'hex')],
  'Group-PLMN-Id': [Buffer.from('00f110', 'hex')],
  'EAP-Payload': [Buffer.alloc(0)],
  'EAP-Reissued-Payload': [Buffer.alloc(0)],
  'EUTRAN-Positioning-Data': [Buffer.alloc(0)],
  'Framed-IP-Netmask': [Buffer.from('ffffff00', 'hex')],
  'Login-IP-Host': [Buffer.from('c0000201', 'hex')],
  'From-Address': ['<sip:alice@example.net>;tag=1'],
  TMGI: [Buffer.from('00000100f110', 'hex')],
  'MBMS-Service-Area': [Buffer.from('000001', 'hex')],
  'Presence-Reporting-Area-Elements-List': [Buffer.alloc(0)],
  RAI: ['00101000100'],
  'RAN-NAS-Release-Cause': [Buffer.alloc(0)],
  'SM-RP-UI': [Buffer.alloc(0)],
  '3GPP-MS-TimeZone': [Buffer.from('4001', 'hex')],
  '3GPP-SGSN-IPv6-Address': [Buffer.from('20010db8000000000000000000000001', 'hex')],
  '3GPP-SGSN-MCC-MNC': ['00101'],
  '3GPP-TWAN-Identifier': [Buffer.alloc(0)],
  'TWAN-Identifier': [Buffer.alloc(0)],
  '3GPP-User-Location-Info': [Buffer.from('8200f110000100f11000000101', 'hex')],
  'Framed-IP-Address': [Buffer.from('c0000201', 'hex')],
  'Framed-IPv6-Prefix': [Buffer.from('004020010db800000000', 'hex')],
  '3GPP-SGSN-Address': [Buffer.from('c0000201', 'hex')],
  '3GPP-GGSN-Address': [Buffer.from('c0000201', 'hex')],
  'User-Equipment-Info-Value': [Buffer.from('3533333333333333', 'hex')],
};

/** A valid value: ordinary ones and those at the edges of the type. */
function valueOf(random: Random, field: Field, depth: number): unknown {
  const text = () => pick(random, ['', 'a', 'host.example.net', 'é€😀', 'x'.repeat(100)]);
  const formatted = wellFormed[field.avp.name];
  if (formatted !== undefined) return pick(random, formatted);
  switch (field.type) {
    case 'Grouped':
      return fieldsOf(random, field.layout, depth + 1);
    case 'OctetString':
      return Buffer.alloc(pick(random, [0, 1, 3, 4, 200]), 0xa5);
    case 'Unsigned32':
      if (field.avp.enumeration !== undefined) return pick(random, Object.values(field.avp.enumeration));
      return pick(random, [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]);
    case 'Integer32':
      return pick(random, [0, -1, -0x8000_0000, 0x7fff_ffff]);
    case 'Enumerated':
      return pick(random, [...Object.values(field.avp.enumeration ?? { NONE: 0 }), 77]);
    case 'Unsigned64':
      return pick(random, [0n, 0xffff_ffffn, 0x1_0000_0000n, 0xffff_ffff_ffff_ffffn]);
    case 'Integer64':
      return pick(random, [0n, -1n, -0x8000_0000_0000_0000n]);
    case 'Float32':
      return pick(random, [0, 1.5, -0.25]);
    case 'Float64':
      return pick(random, [0, Math.PI]);
    case 'Time':
      return new Date(pick(random, ['1968-01-20T03:14:08Z', '2026-11-27T00:00:00Z', '2104-02-26T09:42:23Z']));
    case 'Address':
      return pick(random, ['192.0.2.1', '2001:db8::1', '491701234567']);
    default:
      return text();
  }
}

/** Fields that fit: few, some, or all of them, with groups and arrays. */
export function fieldsOf(random: Random, layout: Layout, depth: number): Record<string, unknown> {
  const share = pick(random, depth > 2 ? [0] : [0, 0.3, 1]);
  const fields: Record<string, unknown> = {};
  for (const field of layout.fields) {
    if (field.min === 0 && random() >= share) continue;
    if (!field.isMany) fields[field.name] = valueOf(random, field, depth);
    else {
      const count = Math.min(field.max, Math.max(field.min, pick(random, [1, 2])));
      fields[field.name] = Array.from({ length: count }, () => valueOf(random, field, depth));
    }
  }
  return fields;
}

export async function commandsOf(entry: string): Promise<readonly AnyCommand[]> {
  const module: Readonly<Record<string, unknown>> = await import(`../../src/dictionaries/${entry}.ts`);
  // What an entry exports with a code and a request is a command.
  return Object.values(module).filter(
    (value): value is AnyCommand => typeof value === 'object' && value !== null && 'request' in value,
  );
}

/** The applications of `diameter-client/dictionaries`. */
export const entries = readdirSync('src/dictionaries')
  .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
  .map((name) => name.replace('.ts', ''));

/** Random messages of every command, request and answer: with few fields, some, and all. */
export async function randomMessages(rounds: number): Promise<Buffer[]> {
  const messages: Buffer[] = [];
  for (const entry of entries) {
    for (const { answer, code, request } of await commandsOf(entry)) {
      const sides: readonly MessageType<object, object>[] = [request, answer];
      for (const [index, side] of sides.entries()) {
        const random = randomFrom(code * 2 + index);
        for (let round = 0; round < rounds; round++) {
          messages.push(side.encode(fieldsOf(random, side.layout, 0)));
        }
      }
    }
  }
  return messages;
}
