import { describe, expect, it } from 'vitest';
import { DiameterMessage } from 'diameter-client';
import { dictionary } from 'diameter-client/dictionaries/all';
import type { MessageType } from 'diameter-client/dictionary';
import { jsonOf, type Received } from '../../src/dictionary/received.js';
import { commandsOf, entries, fieldsOf, randomFrom } from './random-messages.js';

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
