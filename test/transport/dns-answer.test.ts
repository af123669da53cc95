import { Buffer } from 'node:buffer';
import * as codec from 'dns-packet';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxRecords, mayAnswer, readAnswer } from '../../src/transport/dns-answer.js';
import { record } from '../support/name-server.js';

const name = '_diameter._tcp.example.net';

const whole = codec.encode({
  type: 'response',
  id: 7,
  questions: [{ type: 'SRV', name, class: 'IN' }],
  answers: [
    record('CNAME', name, 'x.example.net'),
    record('SRV', 'x.example.net', { priority: 1, weight: 2, port: 3868, target: 'one.example.net' }),
    record('NAPTR', name, {
      order: 1,
      preference: 1,
      flags: 's',
      services: 'aaa:diameter.tcp',
      regexp: '',
      replacement: name,
    }),
    record('A', 'one.example.net', '192.0.2.1'),
    record('AAAA', 'one.example.net', '2001:db8::1'),
    { type: 'TXT', name, data: ['some', 'text'] },
    { type: 'SOA', name, data: { mname: 'a', rname: 'b', serial: 1 } },
    { type: 'NSEC', name, data: { nextDomain: 'b', rrtypes: ['A', 'SRV'] } },
    {
      type: 'OPT',
      name: '.',
      udpPayloadSize: 1_232,
      extendedRcode: 0,
      ednsVersion: 0,
      flags: 0,
      flag_do: false,
      options: [],
    },
  ],
});

/** Reads whatever comes: an answer, or an error. */
function read(packet: Buffer): void {
  if (!mayAnswer(packet, 7)) return;
  try {
    const answer = readAnswer(codec, packet, name, 'SRV');
    expect(answer?.records.length ?? 0).toBeLessThanOrEqual(maxRecords);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

/** Milliseconds of processor time. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { system, user } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('an answer of DNS', () => {
  it('is read, or is an error, whatever its bytes are', () => {
    const header = fc.constant(Buffer.from([0, 7, 0x80, 0, 0, 1, 0, 9, 0, 0, 0, 0]));
    const tail = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(header, tail, (head, rest) => read(Buffer.concat([head, rest]))),
      { numRuns: 2_000 },
    );
  });

  it('is read, or is an error, with any octets of a right one changed, or cut anywhere', () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 12, max: whole.length }), (octets, length) => {
        const packet = Buffer.from(whole.subarray(0, length));
        for (const [at, value] of octets) if (at >= 4 && at < length) packet[at] = value;
        read(packet);
      }),
      { numRuns: 5_000 },
    );
  });

  it('costs a bounded time, although each of its records points to a name as long as names may be', () => {
    const label = Buffer.from([1, 97]);
    const longName = Buffer.concat([...Array.from({ length: 126 }, () => label), Buffer.from([0])]);
    const question = Buffer.concat([longName, Buffer.from([0, 33, 0, 1])]);
    // Its name and its target are pointers to the name of the question.
    const srv = Buffer.from([0xc0, 12, 0, 33, 0, 1, 0, 0, 0, 60, 0, 8, 0, 0, 0, 0, 0, 1, 0xc0, 12]);
    const count = Math.floor((65_535 - 12 - question.length) / srv.length);
    const header = Buffer.from([0, 7, 0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    header.writeUInt16BE(count, 6);
    const packet = Buffer.concat([header, question, ...Array.from({ length: count }, () => srv)]);
    const asked = Array.from({ length: 126 }, () => 'a').join('.');
    let records = 0;
    const ms = cpuMsOf(() => {
      records = readAnswer(codec, packet, asked, 'SRV')?.records.length ?? 0;
    });
    expect(records).toBe(maxRecords);
    expect(ms).toBeLessThan(2_000);
  });
});
