import { dictionary } from 'diameter-client/dictionaries/all';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/recorder/redaction.js';
import { randomMessages } from '../dictionary/random-messages.js';
import { dissect } from './tshark.js';

/** Notes that say that a message cannot be read as it should. */
const faults = /malformed|wrong avp|exception|dissector bug|bad .* length|trailing stray/i;

// With a smaller dictionary, more octets are overwritten that Wireshark reads by a structure of their own: see the guide.
describe('a random message of each command, redacted by all dictionaries', () => {
  it('has no fault for tshark that it had not before', async () => {
    const messages = await randomMessages(6);
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
