import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.js';
import { fuzzTls } from './tls.js';
import { fuzzTyped } from './typed.js';

/** Each part of the code that reads a peer's bytes, and what it comes to. Where one is missing, the inputs miss it. */
const expected = [
  'stream: sound',
  'stream: fault in the length',
  'stream: fault in the version',
  'message: sound AVPs',
  'message: broken AVPs',
  'message: written again',
  'Address: written again',
  'Unsigned64: written again',
  'answered with 2001',
  'answered with 3001',
  'answered with 3002',
  'answered with 3007',
  'answered with 3008',
  'answered with 5001',
  'answered with 5005',
  'answered with 5009',
  'answered with 5011',
  'answered with 5012',
  'answered with 5014',
  'answer: Experimental-Result',
  'handshake: agreed',
  'handshake: refused',
  'event: handshake.violated',
  'event: dpr.received',
  'event: dwa.received',
  'event: dpa.received',
  'call: answered',
  'call: InvalidMessageError',
];

const expectedByName = [
  'written again',
  'handled: 2001',
  ...[5001, 5004, 5005, 5009, 5014].flatMap((code) => [`fault: ${code}`, `handled: ${code}`]),
];

/** What handshakes come to whose flight or certificate was changed, or neither. */
const expectedOverTls = [
  'session: ended',
  'event: transport.closed',
  'answered with 3001',
  'handshake, sound: OPEN',
  'handshake, cut, FIN: TlsFailedError closed',
  'handshake, cut, RST: TlsFailedError closed',
  'handshake, cut: ConnectionTimeoutError tls',
  'handshake, flipped bits: TlsFailedError other',
];

describe('what a hostile peer might send (C-003 to C-011, C-051, C-054)', () => {
  // `npm run fuzz` reads more of it. A failure says how to make its input again.
  it('is cut, read and answered as the RFC says, in 25 000 streams', { timeout: 120_000 }, async () => {
    const { outcomes } = await fuzz({ seed: 6733, inputs: 25_000 });
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(expected));
  });

  it('is read by name and refused as the RFC says, in 10 000 messages', { timeout: 120_000 }, async () => {
    const { outcomes } = await fuzzTyped({ seed: 6733, inputs: 10_000 });
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(expectedByName));
  });

  it('is the same over TLS, and ends the handshakes in which it comes', { timeout: 120_000 }, async () => {
    const { outcomes } = await fuzzTls({ seed: 6733, inputs: 1_500 });
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(expectedOverTls));
  });
});
