import { DiameterMessage, InvalidMessageError, type Connection, type DiameterClient } from 'diameter-client';
import type { TestPeer } from 'diameter-client/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { transfer } from '../support/memory.js';
import { ccr, golden, malformedVector } from '../support/messages.js';

let client: DiameterClient;
let peer: TestPeer;
let connection: Connection;

beforeEach(async () => {
  peer = await makePeer({ behaviour: { requests: 'ignore' } });
  client = makeClient({
    vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
    reconnect: { enabled: false },
  });
  connection = await client.connect(peer.address);
});

/** What the client answers to bytes from the peer. */
async function answerTo(bytes: Buffer): Promise<DiameterMessage> {
  const before = peer.received.length;
  peer.sockets[0]?.write(bytes);
  await eventually(() => peer.received.length > before, 'an answer');
  const answer = peer.received[before];
  if (answer === undefined) throw new Error('no answer');
  const request = { hopByHopId: bytes.readUInt32BE(12), endToEndId: bytes.readUInt32BE(16) };
  expect(answer).toMatchObject({ isRequest: false, isRetransmitted: false, ...request });
  return answer;
}

/** The next valid message is served as if nothing had been. */
async function expectToBeServed(): Promise<void> {
  expect(connection.state).toBe('OPEN');
  expect((await peer.sockets[0]?.sendDwr())?.resultCode).toBe(2001);
}

describe('a malformed request from the peer (RFC 6733 §7.1.5)', () => {
  it.each([
    ['M04', 280, 3008, true, []],
    ['M05', 280, 5014, false, [{ code: 264 }]],
    ['M06', 280, 5014, false, [{ code: 264 }]],
    ['M07', 280, 5014, false, [{ code: 9998, vendorId: 0 }]],
    ['M08', 280, 5014, false, [{ code: 278 }]],
    ['M09', 280, 5005, false, [{ code: 296 }]],
    ['M10', 280, 5009, false, [{ code: 278, data: Buffer.from('00000002', 'hex') }]],
    ['M11', 280, 5001, false, [{ code: 9999, isMandatory: true }]],
    ['M13', 8_388_000, 3001, true, []],
    ['M14', 274, 3007, true, []],
  ] as const)(
    '%s is answered, and the connection stays (C-006 to C-010, C-052)',
    async (vector, command, code, isError, failed) => {
      const answer = await answerTo(malformedVector(vector));
      expect(answer).toMatchObject({ commandCode: command, resultCode: code, isError });
      expect(answer.find(264)?.utf8String()).toBe('client.example.com');
      expect(answer.find(279)?.grouped() ?? []).toMatchObject(failed);
      await expectToBeServed();
    },
  );

  it('M12, an unknown AVP without the M bit, is accepted (C-008)', async () => {
    expect(await answerTo(malformedVector('M12'))).toMatchObject({ resultCode: 2001, isError: false });
    await expectToBeServed();
  });

  it('M14 is answered with its Session-Id first', async () => {
    const [first] = (await answerTo(malformedVector('M14'))).avps();
    expect(first?.code).toBe(263);
    expect(first?.utf8String()).toBe('x;1;1');
  });

  it('X1, for which there is no handler, is answered with X2 byte for byte (C-051)', async () => {
    const answer = await answerTo(golden['X1_ASR'] ?? Buffer.alloc(0));
    expect(answer.bytes.toString('hex')).toBe(golden['X2_ASA_3001']?.toString('hex'));
  });

  it('a CER on an open connection is answered with 5012 (T42)', async () => {
    expect(await answerTo(golden['CER'] ?? Buffer.alloc(0))).toMatchObject({
      commandCode: 257,
      resultCode: 5012,
    });
    await expectToBeServed();
  });
});

describe('a stream that is no Diameter', () => {
  it.each(['M01', 'M02'])(
    '%s resets the connection; requests in flight are rejected (C-004)',
    async (vector) => {
      const call = rejection(client.request(peer.address, ccr()));
      await peer.waitFor((m) => m.commandCode === 272);
      const failed = entered(client, 'FAILED');
      peer.sockets[0]?.write(malformedVector(vector));
      expect((await failed).cause?.message).toContain(
        'sent bytes that are not Diameter messages: received the Message Length',
      );
      expect(await call).toMatchObject({
        name: 'ConnectionClosedError',
        reason: 'protocol-error',
        delivery: 'maybe-delivered',
      });
      await eventually(() => peer.sockets.length === 0, 'the end of the connection');
    },
  );

  it('M03, another version, is answered with 5011, then the connection is closed (C-005)', async () => {
    const failed = entered(client, 'FAILED');
    const answer = await answerTo(malformedVector('M03'));
    expect(answer).toMatchObject({ commandCode: 280, resultCode: 5011, isError: false });
    expect((await failed).cause?.message).toContain('version 2 of the protocol');
    await eventually(() => peer.sockets.length === 0, 'the end of the connection');
  });

  it('before the CEA only closes the connection, and is no 5011', async () => {
    const other = await makePeer({ behaviour: { cer: 'ignore' } });
    const call = rejection(client.connect(other.address));
    await other.waitFor((m) => m.commandCode === 257);
    other.sockets[0]?.write(malformedVector('M03'));
    expect((await call).message).toContain('version 2 of the protocol');
    await eventually(() => other.sockets.length === 0, 'the end of the connection');
    expect(other.received).toHaveLength(1);
  });

  it('on one connection is not noticed by another', async () => {
    const other = await makePeer();
    await client.connect(other.address);
    const failed = entered(client, 'FAILED', peer.address);
    peer.sockets[0]?.write(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    await failed;
    expect((await client.request(other.address, ccr())).resultCode).toBe(2001);
  });
});

describe('an answer from the peer', () => {
  it('with AVP lengths that do not add up rejects its request, and nothing is sent in reply (C-054)', async () => {
    const call = rejection(client.request(peer.address, ccr()));
    const request = await peer.waitFor((m) => m.commandCode === 272);
    const answer = Buffer.from(request.bytes);
    answer.writeUInt8(0x40, 4);
    answer.writeUInt8(0xff, 27);
    peer.sockets[0]?.write(answer);
    const error = await call;
    expect(error).toBeInstanceOf(InvalidMessageError);
    expect(error).toMatchObject({ delivery: 'maybe-delivered', address: peer.address });
    await expectToBeServed();
    expect(peer.received.filter((m) => !m.isRequest)).toHaveLength(1);
  });

  /** An answer that holds nothing but these octets. */
  async function answerCallWith(hex: string): Promise<unknown> {
    const call = client.request(peer.address, ccr());
    const request = await peer.waitFor((m) => m.commandCode === 272);
    const header = Buffer.from(request.bytes.subarray(0, 20));
    header.writeUInt32BE((1 << 24) | (20 + hex.length / 2), 0);
    header.writeUInt8(0x40, 4);
    peer.sockets[0]?.write(Buffer.concat([header, Buffer.from(hex, 'hex')]));
    return call.catch((error: unknown) => error);
  }

  it.each([
    ['three octets', '0000010c4000000b01020300'],
    ['no octet behind a Vendor-ID of 0', '0000010cc000000c00000000'],
  ])('with a Result-Code of %s rejects its request', async (_, hex) => {
    expect(await answerCallWith(hex)).toMatchObject({
      name: 'InvalidMessageError',
      delivery: 'maybe-delivered',
    });
    await expectToBeServed();
  });

  it('with a Result-Code behind a Vendor-ID of 0 is read as if it had none', async () => {
    expect(await answerCallWith('0000010cc000001000000000000007d1')).toMatchObject({ resultCode: 2001 });
  });

  it.each([
    ['that it has twice is read as the first', '0000010c4000000c000007d10000010c4000000c00001389', 2001],
    ['of a vendor is read as if it had none', '0000010cc0000010000028af000007d1', undefined],
    [
      'behind that of a vendor is read past it',
      '0000010cc0000010000028af000007d10000010c4000000c00001389',
      5001,
    ],
  ])('with a Result-Code %s', async (_, hex, resultCode) => {
    const answer = await answerCallWith(hex);
    expect(answer).toBeInstanceOf(DiameterMessage);
    expect(answer).toHaveProperty('resultCode', resultCode);
  });

  it('whose memory was transferred refuses to tell its Result-Code', async () => {
    const answer = await answerCallWith('0000010c4000000c000007d1');
    if (!(answer instanceof DiameterMessage)) throw new Error('no answer');
    expect(answer.resultCode).toBe(2001);
    transfer(answer.bytes);
    expect(() => answer.resultCode).toThrow();
  });

  it.each([0x00, 0x20])(
    'with 5xxx is an answer like any other, whatever its E bit: %i (C-053)',
    async (flags) => {
      const call = client.request(peer.address, ccr({ hopByHopId: 5 }));
      const request = await peer.waitFor((m) => m.commandCode === 272);
      const x3 = Buffer.from(golden['X3_ASA_5001'] ?? Buffer.alloc(0));
      request.bytes.copy(x3, 5, 5, 20);
      x3.writeUInt8(flags, 4);
      peer.sockets[0]?.write(x3);
      expect(await call).toMatchObject({ resultCode: 5001, hopByHopId: 5, isError: flags !== 0 });
    },
  );

  it('that nobody waits for is counted and dropped; a second one too (C-043, C-048)', async () => {
    const call = client.request(peer.address, ccr());
    const request = await peer.waitFor((m) => m.commandCode === 272);
    const answer = Buffer.from(request.bytes);
    answer.writeUInt8(0x40, 4);
    peer.sockets[0]?.write(Buffer.concat([answer, answer]));
    await call;
    await expectToBeServed();
    expect(client.stats()).toMatchObject({ answers: 1, unmatchedAnswers: 1 });
  });
});
