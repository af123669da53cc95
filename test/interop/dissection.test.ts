import {
  avp,
  AvpCode,
  CommandCode,
  encodeMessage,
  ResultCode,
  type Avp,
  type DiameterMessage,
} from 'diameter-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entered, makeClient as makeClientOf, makePeer } from '../support/client.js';
import { malformedVector, rar } from '../support/messages.js';
import { acr, ccr, makeClient, Trigger } from './client.js';
import { startDaemon } from './daemon.js';
import { dissect } from './tshark.js';
import { nameOf, Wiretap } from './wiretap.js';

const emptyClass = avp.octetString(AvpCode.class, Buffer.alloc(0));
const success = () => ({ resultCode: ResultCode.DIAMETER_SUCCESS });

const ourRequests = ['CER', 'CCR', 'ACR', 'DWR', 'DPR'];
const ourAnswers = [
  'CEA 5012',
  'DPA 2001',
  'DPA 5014',
  'DWA 2001',
  'DWA 3008',
  'DWA 5001',
  'DWA 5005',
  'DWA 5009',
  'DWA 5014',
  'RAA 2001',
  'RAA 3001',
  'RAA 3002',
  'RAA 3007',
  'RAA 5012',
  'RAA 5014',
];

/** What we say to freeDiameter in a life with a loss, until it is BUSY, and in one that we end ourselves. */
async function sayToDaemon(): Promise<readonly DiameterMessage[]> {
  const name = 'dissected';
  const tap = await Wiretap.open();
  const client = makeClient(name, { onRequest: success });
  await client.connect(tap.address);
  const isLost = entered(client, 'RECONNECTING');
  tap.cut();
  await isLost;
  await client.request(tap.address, acr(name));
  await vi.waitUntil(() => tap.dialogue.filter((line) => line === 'client DWA').length === 3, {
    timeout: 5_000,
  });
  const isClosed = entered(client, 'CLOSED');
  await client.request(tap.address, ccr(name, { number: Trigger.busy }));
  await isClosed;
  await client.request(tap.address, ccr(name));
  await client.close();
  return tap.messages.filter(({ from }) => from === 'client').map(({ message }) => message);
}

/** What we answer to a peer whose requests have faults. */
async function sayToFaultyPeer(): Promise<readonly DiameterMessage[]> {
  const peer = await makePeer({ authApplicationIds: [4] });
  const client = makeClientOf({
    onRequest: () => {
      throw new Error('a handler with a fault');
    },
  });
  await client.connect(peer.address);
  await peer.request(rar()); // 5012
  await peer.request(rar([avp.utf8String(AvpCode.destinationHost, 'else.example.com')])); // 3002
  await peer.request(withBrokenAvp(rar([emptyClass]))); // 5014
  await peer.request(encodeMessage({ commandCode: CommandCode.reAuth, applicationId: 1, avps: [] })); // 3007
  await peer.request(baseRequest(CommandCode.reAuth)); // 3001
  for (const fault of ['M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11']) {
    await peer.request(malformedVector(fault));
  }
  await peer.request(baseRequest(CommandCode.capabilitiesExchange)); // 5012
  await peer.request(withBrokenAvp(baseRequest(CommandCode.disconnectPeer, emptyClass))); // 5014
  return peer.received;
}

function nameWithResult(message: DiameterMessage): string {
  return message.isRequest ? nameOf(message) : `${nameOf(message)} ${message.resultCode}`;
}

/** What the peer did wrong is no fault of ours: see the test of Failed-AVP. */
function withoutFailedAvp({ bytes }: DiameterMessage): Buffer {
  const parts = [bytes.subarray(0, 20)];
  for (let offset = 20; offset < bytes.length;) {
    const end = offset + Math.ceil(bytes.readUIntBE(offset + 5, 3) / 4) * 4;
    if (bytes.readUInt32BE(offset) !== AvpCode.failedAvp) parts.push(bytes.subarray(offset, end));
    offset = end;
  }
  const rest = Buffer.concat(parts);
  rest.writeUIntBE(rest.length, 1, 3);
  return rest;
}

/** Ends in an AVP whose AVP Length is 7. */
function withBrokenAvp(request: Buffer): Buffer {
  request.writeUInt8(7, request.length - 1);
  return request;
}

function baseRequest(commandCode: number, ...avps: Avp[]): Buffer {
  return encodeMessage({ commandCode, applicationId: 0, avps });
}

beforeEach(startDaemon);

describe('tshark', () => {
  it('finds no fault with anything that we say', async () => {
    const messages = [...(await sayToDaemon()), ...(await sayToFaultyPeer())];

    const names = messages.map(nameWithResult);
    expect(new Set(names)).toEqual(new Set([...ourRequests, ...ourAnswers]));
    const notes = await dissect(messages.map(withoutFailedAvp));
    expect(notes.flatMap((note, index) => (note === '' ? [] : [`${names[index]}: ${note}`]))).toEqual([]);
  });

  // RFC 6733 §7.1.5 wants the AVP as it came, or one of the least size that its type allows: none, for text.
  it('finds in our Failed-AVP only what the peer did wrong, and that it is empty', async () => {
    const refusals = (await sayToFaultyPeer()).filter((message) => message.find(AvpCode.failedAvp));

    const notes = await dissect(refusals.map(({ bytes }) => bytes));

    const found = refusals.map((message, index) => `${nameWithResult(message)}: ${notes[index]}`);
    const unknownAvp = (code: number) =>
      `Unknown AVP ${code} (vendor=Reserved), if you know what this is you can add it to dictionary.xml`;
    expect(new Set(found)).toEqual(
      new Set([
        'RAA 5014: Data is empty',
        'DPA 5014: Data is empty',
        'DWA 5014: Data is empty',
        `DWA 5014: ${unknownAvp(9998)},Data is empty`,
        'DWA 5014: Bad Unsigned32 Length (3)',
        'DWA 5005: Data is empty',
        'DWA 5009: ',
        `DWA 5001: ${unknownAvp(9999)}`,
      ]),
    );
  });

  it('would see a fault', async () => {
    const faulty = ['M01', 'M02', 'M03', 'M05', 'M06', 'M07', 'M08', 'M13'].map(malformedVector);

    expect(await dissect(faulty)).toEqual([
      'not Diameter',
      'not Diameter',
      'not Diameter',
      'Malformed Packet (Exception occurred)',
      'Wrong AVP(264) length 4095',
      'Malformed Packet (Exception occurred)',
      'Bad Unsigned32 Length (3)',
      expect.stringMatching(/^Unknown command/),
    ]);
  });
});
