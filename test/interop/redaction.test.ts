import type { MessageType } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/recorder/redaction.js';
import { commandsOf, entries, fieldsOf, randomFrom } from '../dictionary/random-messages.js';
import { dissect } from './tshark.js';

/** Notes that say that a message cannot be read as it should. */
const faults = /malformed|wrong avp|exception|dissector bug|bad .* length|trailing stray/i;

async function randomMessages(): Promise<Buffer[]> {
  const messages: Buffer[] = [];
  for (const entry of entries) {
    for (const { answer, code, request } of await commandsOf(entry)) {
      const sides: readonly MessageType<object, object>[] = [request, answer];
      for (const [index, side] of sides.entries()) {
        const random = randomFrom(code * 2 + index);
        for (let round = 0; round < 6; round++) messages.push(side.encode(fieldsOf(random, side.layout, 0)));
      }
    }
  }
  return messages;
}

// With a smaller dictionary, more octets are overwritten that Wireshark reads by a structure of their own: see the guide.
describe('a random message of each command, redacted by all dictionaries', () => {
  it('has no fault for tshark that it had not before', async () => {
    const messages = await randomMessages();
    const before = await dissect(messages);
    const after = await dissect(
      messages.map((message) => {
        const copy = Buffer.from(message);
        redact(copy, dictionary);
        return copy;
      }),
    );

    expect(messages.length).toBeGreaterThan(1_000);
    const worse = after.filter((note, index) => faults.test(note) && !faults.test(before[index] ?? ''));
    expect(new Set(worse)).toEqual(new Set());
  });
});
