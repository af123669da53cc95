import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DiameterMessage } from 'diameter-client';
import { dictionary } from 'diameter-client/dictionaries/all';
import { jsonOf, type Received } from '../../src/dictionary/received.js';
import type { Command, MessageType } from 'diameter-client/dictionary';
import type { Field, Layout } from '../../src/dictionary/layout.js';

type AnyCommand = Command<object, object>;
type Random = () => number;

/** A small generator of numbers, always the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** A valid value: ordinary ones and those at the edges of the type. */
function valueOf(random: Random, field: Field, depth: number): unknown {
  const text = () => pick(random, ['', 'a', 'host.example.net', 'é€😀', 'x'.repeat(100)]);
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

function fieldsOf(random: Random, layout: Layout, depth: number): Record<string, unknown> {
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

async function commandsOf(entry: string): Promise<readonly AnyCommand[]> {
  const module: Readonly<Record<string, unknown>> = await import(`../../src/dictionaries/${entry}.ts`);
  // What an entry exports with a code and a request is a command.
  return Object.values(module).filter(
    (value): value is AnyCommand => typeof value === 'object' && value !== null && 'request' in value,
  );
}

const entries = readdirSync('src/dictionaries')
  .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
  .map((name) => name.replace('.ts', ''));

describe('every command of every application', () => {
  it.each(entries)('%s: whatever is encoded is read back equal, without a fault', async (entry) => {
    const commands = await commandsOf(entry);
    expect(commands.length).toBeGreaterThan(0);
    for (const { answer, application, code, request } of commands) {
      const sides: readonly MessageType<object, Received<object>>[] = [request, answer];
      for (const [index, side] of sides.entries()) {
        const random = randomFrom(code * 2 + index);
        for (let round = 0; round < 30; round++) {
          const fields = fieldsOf(random, side.layout, 0);
          const bytes = side.encode(fields);
          const message = new DiameterMessage(bytes);
          expect([message.commandCode, message.applicationId]).toEqual([code, application.applicationId]);
          const received = side.decode(message);
          expect(received.faults).toEqual([]);
          expect(jsonOf(received)).toEqual(jsonOf(fields));
          expect(side.encode({ ...received })).toEqual(bytes);
        }
      }
    }
  });

  it('has AVPs that the dictionary knows', () => {
    expect(dictionary.avps()).toHaveLength(1_610);
    expect(dictionary.avp(1407, 10_415)?.name).toBe('Visited-PLMN-Id');
    expect(dictionary.avpNamed('visited-plmn-id')).toBe(dictionary.avp(1407, 10_415));
    expect(dictionary.commandName(316, 16_777_251)).toBe('Update-Location');
    expect(dictionary.commandName(272, 77)).toBe('Credit-Control');
  });
});
