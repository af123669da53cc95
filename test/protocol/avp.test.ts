import {
  avp,
  Avp,
  AvpCode,
  DiameterMessage,
  encodeMessage,
  InvalidMessageError,
  type MessageFields,
} from 'diameter-client';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';

/** What a builder makes, after a trip over the wire. */
function wired(built: Avp): Avp {
  const [read] = new DiameterMessage(encodeMessage({ commandCode: 272, avps: [built] })).avps();
  if (read === undefined) throw new Error('the AVP got lost');
  return read;
}

describe('AVP data types (RFC 6733 §4.2, §4.3)', () => {
  it('carry the whole range of the integers, 64 bits as bigint', () => {
    expect(wired(avp.unsigned32(1, 0xffffffff)).unsigned32()).toBe(0xffffffff);
    expect(wired(avp.integer32(1, -0x80000000)).integer32()).toBe(-0x80000000);
    expect(wired(avp.unsigned64(1, 0xffff_ffff_ffff_ffffn)).unsigned64()).toBe(0xffff_ffff_ffff_ffffn);
    expect(wired(avp.integer64(1, -0x8000_0000_0000_0000n)).integer64()).toBe(-0x8000_0000_0000_0000n);
    expect(wired(avp.enumerated(1, -1)).integer32()).toBe(-1);
  });

  it('carry floats, strings and octets', () => {
    expect(wired(avp.float32(1, 0.5)).float32()).toBe(0.5);
    expect(wired(avp.float64(1, Math.PI)).float64()).toBe(Math.PI);
    expect(wired(avp.utf8String(1, 'Grüße, 你好')).utf8String()).toBe('Grüße, 你好');
    expect(wired(avp.octetString(1, Uint8Array.of(1, 2, 3))).data).toEqual(Buffer.of(1, 2, 3));
    expect(wired(avp.octetString(1, new Uint8Array())).data).toHaveLength(0);
  });

  it.each([
    ['192.0.2.10', '192.0.2.10', '0001c000020a'],
    ['2001:DB8:0::2', '2001:db8::2', '000220010db8000000000000000000000002'],
    ['::', '::', '000200000000000000000000000000000000'],
    ['::ffff:192.0.2.1', '::ffff:c000:201', '000200000000000000000000ffffc0000201'],
  ])('carry the Address %s', (text, read, hex) => {
    const address = wired(avp.address(257, text));
    expect(address.data.toString('hex')).toBe(hex);
    expect(address.address()).toBe(read);
  });

  it('read an E.164 Address as text and refuse what has other characters, and families that they do not know', () => {
    const e164 = (digits: string) =>
      new Avp(257, 0, true, Buffer.from(`\0\x08${digits}`, 'latin1')).address();
    expect(e164('49301234')).toBe('49301234');
    for (const wrong of ['', '4930\x1b[2J', '1234567890123456']) {
      expect(() => e164(wrong)).toThrow('family 8');
    }
    expect(() => new Avp(257, 0, true, Buffer.from('000300', 'hex')).address()).toThrow('family 3');
    expect(() => new Avp(257, 0, true, Buffer.from('0001c000', 'hex')).address()).toThrow(
      InvalidMessageError,
    );
  });

  it.each([
    '1968-01-20T03:14:08Z',
    '2026-11-22T00:00:00Z',
    '2036-02-07T06:28:15Z',
    '2036-02-07T06:28:16Z',
    '2104-02-26T09:42:23Z',
  ])('carry the Time %s, on either side of the overflow in 2036 (C-013)', (text) => {
    expect(wired(avp.time(55, new Date(text))).time()).toEqual(new Date(text));
  });

  it('write the first second of the new era as zero', () => {
    expect(avp.time(55, new Date('2036-02-07T06:28:16Z')).data.readUInt32BE()).toBe(0);
  });

  it('carry groups, whose length covers the padding of their members (C-002)', () => {
    const group = avp.grouped(260, [avp.unsigned32(266, 10_415), avp.utf8String(1, 'abcde')]);
    expect(group.data).toHaveLength(12 + 16);
    expect(
      wired(group)
        .grouped()
        .map((member) => member.code),
    ).toEqual([266, 1]);
    expect(wired(group).find(1)?.utf8String()).toBe('abcde');
  });

  it('tell two vendors with the same code apart (C-011)', () => {
    const message = new DiameterMessage(
      encodeMessage({
        commandCode: 272,
        avps: [avp.unsigned32(264, 1, { vendorId: 10_415 }), avp.utf8String(264, 'host')],
      }),
    );
    expect(message.find(264)?.utf8String()).toBe('host');
    expect(message.find(264, 10_415)?.unsigned32()).toBe(1);
    expect(message.find(264, 9)).toBeUndefined();
  });

  it('set M as RFC 6733 §4.5 says, unless told otherwise (C-012)', () => {
    for (const code of [
      AvpCode.productName,
      AvpCode.firmwareRevision,
      AvpCode.errorMessage,
      AvpCode.errorReportingHost,
    ]) {
      expect(avp.utf8String(code, 'x').isMandatory).toBe(false);
    }
    expect(avp.utf8String(AvpCode.originHost, 'x').isMandatory).toBe(true);
    expect(avp.utf8String(AvpCode.originHost, 'x', { isMandatory: false }).isMandatory).toBe(false);
    expect(avp.utf8String(269, 'x', { vendorId: 10_415 }).isMandatory).toBe(true);
  });

  it('write zero padding, no reserved bit, and V only with a vendor (C-012)', () => {
    const bytes = encodeMessage({
      commandCode: 272,
      avps: [avp.utf8String(1, 'a'), avp.utf8String(1, 'a', { vendorId: 9 })],
    });
    expect(bytes.subarray(20).toString('hex')).toBe(
      '00000001400000096100000000000001c000000d0000000961000000',
    );
  });
});

describe('AVP builders and readers that are given something wrong', () => {
  it.each([
    ['unsigned32', () => avp.unsigned32(268, -1), 'AVP 268 needs an Unsigned32, but got number -1'],
    ['unsigned32', () => avp.unsigned32(268, 1.5), 'an Unsigned32'],
    ['integer32', () => avp.integer32(268, 0x80000000), 'an Integer32'],
    ['unsigned64', () => avp.unsigned64(287, -1n), 'AVP 287 needs an Unsigned64, but got bigint -1'],
    ['integer64', () => avp.integer64(287, 1n << 63n), 'an Integer64'],
    [
      'address',
      () => avp.address(257, '300.1.1.1'),
      'an IPv4 or IPv6 address, but got a string of 9 characters',
    ],
    ['time', () => avp.time(55, new Date('1960-01-01')), 'a Date from 1968'],
    ['time', () => avp.time(55, new Date(Number.NaN)), 'a Date from 1968'],
    ['code', () => avp.utf8String(0, 'x'), 'a code from 1'],
    ['vendorId', () => avp.utf8String(1, 'x', { vendorId: -1 }), 'a vendorId from 0'],
    // What a program without types could pass.
    ['options', () => avp.utf8String(1, 'x', 10_415 as unknown as object), 'an object of options'],
    ['grouped', () => avp.grouped(1, [1] as unknown as Avp[]), 'AVP 1 must be an array of what avp.* makes'],
    ['octetString', () => avp.octetString(1, 'x' as unknown as Uint8Array), 'a Uint8Array'],
    [
      'encodeMessage',
      () => encodeMessage({ commandCode: 1 } as unknown as MessageFields),
      'avps must be an array',
    ],
    [
      'encodeMessage',
      () => encodeMessage({ commandCode: 1, aplicationId: 4, avps: [] } as MessageFields),
      'aplicationId is no field',
    ],
  ])('%s says which AVP, what it got and what would be right', (_, build, message) => {
    expect(build).toThrow(InvalidMessageError);
    expect(build).toThrow(message);
  });

  it('readers say which AVP does not fit the type', () => {
    const short = new Avp(268, 0, true, Buffer.alloc(3));
    expect(() => short.unsigned32()).toThrow('AVP 268 is no Unsigned32: 3 bytes of data instead of 4');
    expect(() => new Avp(1, 10_415, true, Buffer.of(0xff)).utf8String()).toThrow(
      'AVP 1 of vendor 10415 is no valid UTF-8',
    );
  });

  it.each([
    ['a message code', { commandCode: 0x1000000, avps: [] }, 'commandCode'],
    ['an application', { commandCode: 1, applicationId: -1, avps: [] }, 'applicationId'],
    ['an identifier', { commandCode: 1, hopByHopId: 2 ** 32, avps: [] }, 'hopByHopId'],
    ['R with E', { commandCode: 1, isError: true, avps: [] }, 'isError'],
  ])('encodeMessage refuses %s that does not fit', (_, fields, field) => {
    expect(() => encodeMessage(fields)).toThrow(field);
  });

  it.each([
    ['fewer than 20 bytes', Buffer.alloc(8), 'at least 20'],
    ['another version', Buffer.concat([Buffer.of(2, 0, 0, 20), Buffer.alloc(16)]), 'version is 2'],
    [
      'a length that is not theirs',
      Buffer.concat([Buffer.of(1, 0, 0, 24), Buffer.alloc(16)]),
      'says 24, but there are 20',
    ],
  ])('DiameterMessage refuses %s', (_, bytes, problem) => {
    expect(() => new DiameterMessage(bytes)).toThrow(problem);
  });

  it.each([
    ['a length below the header', '0000010840000007'],
    ['a length past the end', '00000108400000ff'],
    ['the V bit without room for a vendor', '0000010880000008'],
    ['bytes left over', '00000108'],
  ])('a message with %s gives its AVPs up with an error, and its header all the same', (_, hex) => {
    const body = Buffer.from(hex, 'hex');
    const header = Buffer.alloc(20);
    header.writeUInt32BE((1 << 24) | (20 + body.length), 0);
    header.writeUInt32BE(272, 4);
    const message = new DiameterMessage(Buffer.concat([header, body]));
    expect(() => message.avps()).toThrow(InvalidMessageError);
    expect(() => message.find(264)).toThrow(InvalidMessageError);
    expect(message.commandCode).toBe(272);
  });
});

describe('DiameterMessage', () => {
  it('reads Experimental-Result with its vendor, apart from Result-Code (C-053)', () => {
    const result = avp.grouped(AvpCode.experimentalResult, [
      avp.unsigned32(AvpCode.vendorId, 10_415),
      avp.unsigned32(AvpCode.experimentalResultCode, 5001),
    ]);
    const message = new DiameterMessage(
      encodeMessage({ commandCode: 316, isRequest: false, avps: [result] }),
    );
    expect(message.experimentalResult).toEqual({ vendorId: 10_415, code: 5001 });
    expect(message.resultCode).toBeUndefined();
  });

  it('shows what it is when it is printed', () => {
    const message = new DiameterMessage(
      encodeMessage({ commandCode: 272, applicationId: 4, hopByHopId: 1, avps: [] }),
    );
    expect(inspect(message)).toBe(
      'DiameterMessage { request 272, application 4, hop-by-hop 1, end-to-end 0, 20 bytes }',
    );
  });

  it('copies itself into memory of its own', () => {
    const bytes = encodeMessage({ commandCode: 272, avps: [avp.utf8String(1, 'a')] });
    const message = new DiameterMessage(bytes);
    const copy = message.copy();
    bytes.fill(0);
    expect(copy.commandCode).toBe(272);
    // In no pool that it would hold.
    expect(copy.bytes.buffer.byteLength).toBe(copy.bytes.length);
    expect(copy.find(1)?.utf8String()).toBe('a');
    expect(message.commandCode).toBe(0);
  });
});
