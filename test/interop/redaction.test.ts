import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { avp, AvpCode, encodeMessage, type Avp } from 'diameter-client';
import { Dictionary } from 'diameter-client/dictionary';
import { dictionary as all } from 'diameter-client/dictionaries/all';
import { describe, expect, it } from 'vitest';
import { baseDictionary } from '../../src/dictionary/base-dictionary.js';
import { redact } from '../../src/recorder/redaction.js';
import { randomMessages } from '../dictionary/random-messages.js';
import { makeClient, makePeer } from '../support/client.js';
import { temporaryDirectory, tshark } from './capture.js';
import { dissect } from './tshark.js';

/** Notes that say that a message cannot be read as it should. */
const faults =
  /malformed|wrong avp|exception|dissector bug|bad .*length|invalid .*length|trailing stray|short data|should be|non-decimal|open type|trying to fetch/i;

const dictionaries = [
  ['all dictionaries', all],
  ['the base protocol alone', baseDictionary()],
  ['an empty dictionary', new Dictionary()],
] as const;

describe('a random message of each command, redacted', () => {
  it.each(dictionaries)('has no fault for tshark that it had not before: by %s', async (_, dictionary) => {
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

interface Identity {
  readonly code: number;
  readonly vendorId: number;
}

/** Where an AVP stands: Wireshark reads some by the command, or by the AVP before them. */
interface Place {
  readonly command: number;
  readonly application: number;
  readonly isRequest?: boolean;
  readonly around?: (member: Avp) => Avp;
}

const creditControl: Place = { command: 272, application: 4 };

/** The groups of which one AVP says what the other one is. */
const typed = [
  { group: 443, type: 450, value: 444 }, // Subscription-Id
  { group: 458, type: 459, value: 460 }, // User-Equipment-Info
];

const special: readonly (Identity & Place)[] = [
  { code: AvpCode.userName, vendorId: 0, command: 316, application: 16_777_251 }, // S6a: an IMSI
  { code: 3301, vendorId: 10_415, command: 8_388_645, application: 16_777_313 }, // SM-RP-UI, from a mobile
  { code: 3301, vendorId: 10_415, command: 8_388_646, application: 16_777_313 }, // and to a mobile
  ...typed.flatMap(({ group, type, value }) =>
    [0, 1, 2, 3, 4].map((kind) => ({
      ...creditControl,
      code: value,
      vendorId: 0,
      around: (member: Avp) => avp.grouped(group, [avp.enumerated(type, kind), member]),
    })),
  ),
];

/** AVPs whose octets tshark hands to a dissector of their own. */
async function dissectedFurther(): Promise<Identity[]> {
  const { stdout } = await promisify(execFile)('tshark', ['-G', 'decodes'], { maxBuffer: 2 ** 28 });
  return [...stdout.matchAll(/^diameter\.(base|3gpp)\t(\d+)\t/gm)].map(([, table, code]) => ({
    code: Number(code),
    vendorId: table === 'base' ? 0 : 10_415,
  }));
}

/** Ours and those of tshark, each once. */
async function allAvps(): Promise<Identity[]> {
  const both = [...all.avps(), ...(await dissectedFurther())];
  return [...new Map(both.map(({ code, vendorId }) => [`${vendorId}/${code}`, { code, vendorId }])).values()];
}

const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 18, 20, 23, 25, 33, 64, 129, 300];

/** Values of a length, of many kinds, so that one of them is likely to be valid for an AVP that can have the length. */
function values(length: number): Buffer[] {
  const filled = [0x32, 0x00, 0x03, 0x0f, 0xff].map((octet) => Buffer.alloc(length, octet));
  const beginnings = [
    Buffer.from([0, 1, 192, 0, 2, 1]), // an Address: IPv4
    Buffer.from('00022001', 'hex'), // IPv6
    Buffer.from([0, 8, 0x34]), // E.164
    Buffer.from([2, 7, length >> 8, length & 0xff, 4]), // an EAP Response
    Buffer.from('98-1b921f'), // QoS of Release 97
    Buffer.from('98-1b921f739697fe74f9400000'),
    Buffer.from([0, 0, 0, AvpCode.userName, 0x40, 0, 0, length]), // a group
    Buffer.from([0, 0, 1, 0]), // flags and lengths
  ];
  const begun = beginnings
    .filter((beginning) => beginning.length <= length)
    .map((beginning) => Buffer.concat([beginning, Buffer.alloc(length - beginning.length, 0x31)]));
  return [...filled, ...begun];
}

function messageWith({ code, vendorId }: Identity, place: Place, value: Buffer, sessionId: string): Buffer {
  const member = avp.octetString(code, value, vendorId === 0 ? {} : { vendorId });
  return encodeMessage({
    commandCode: place.command,
    applicationId: place.application,
    avps: [avp.utf8String(AvpCode.sessionId, sessionId), place.around?.(member) ?? member],
  });
}

/**
 * A request for each AVP, place and length for which tshark finds no fault with one of our values. What no value suits
 * is left out: four octets of an Unsigned32 are readable, five are not.
 */
async function readableRequests(): Promise<Map<string, Buffer>> {
  const usual = (await allAvps()).map((identity) => ({ ...identity, ...creditControl }));
  const found = new Map<string, Buffer>();
  const tried = [...usual, ...special].flatMap((where, number) =>
    lengths.flatMap((length) =>
      values(length).map((value) => {
        const name = `${number}: AVP ${where.code} of ${where.vendorId}, ${length} octets, command ${where.command}`;
        return { name, message: messageWith(where, where, value, name) };
      }),
    ),
  );
  const notes = await dissect(tried.map(({ message }) => message));
  for (const [index, { message, name }] of tried.entries()) {
    if (!found.has(name) && !faults.test(notes[index] ?? '')) found.set(name, message);
  }
  return found;
}

/** The notes of a dump's requests, by Session-Id. */
async function notesOfDump(file: string, port: string): Promise<Map<string, string>> {
  // An AVP under test may be a Session-Id, too: the first one counts.
  const fields = [
    '-T',
    'fields',
    '-E',
    'aggregator=|',
    '-e',
    'diameter.Session-Id',
    '-e',
    '_ws.expert.message',
  ];
  const filter = 'diameter.flags.request == 1 && diameter.Session-Id';
  const lines = await tshark(file, '-d', `tcp.port==${port},diameter`, '-Y', filter, ...fields);
  return new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'))
      .map(([sessionIds = '', note = '']) => [sessionIds.split('|')[0] ?? '', note]),
  );
}

/** The notes of the dump of a connection that has sent all of them. */
async function notesAfter(requests: Iterable<Buffer>, dictionary: Dictionary): Promise<Map<string, string>> {
  const authApplicationIds = [4, 16_777_251, 16_777_313];
  const peer = await makePeer({ authApplicationIds });
  const flightRecorder = { applicationMessages: true, dictionary, ringBytes: 16_777_216 };
  const client = makeClient({ authApplicationIds, flightRecorder });
  const connection = await client.connect(peer.address);
  await Promise.all([...requests].map((request) => client.request(peer.address, request)));
  const file = join(temporaryDirectory(), 'dump.pcapng');
  await connection.dump(file);
  return notesOfDump(file, peer.address.split(':').at(-1) ?? '');
}

describe('a dump with every AVP that redaction may cover, with values of many lengths', () => {
  it(
    'has no fault for tshark wherever a value of that length can be without one',
    { timeout: 300_000 },
    async () => {
      const requests = await readableRequests();
      expect(requests.size).toBeGreaterThan(15_000);

      for (const dictionary of [all, baseDictionary()]) {
        const notes = await notesAfter(requests.values(), dictionary);

        expect(notes.size).toBe(requests.size);
        expect([...notes].filter(([, note]) => faults.test(note))).toEqual([]);
      }
    },
  );
});
