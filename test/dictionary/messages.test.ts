import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { avp, DiameterMessage, encodeMessage, type Avp } from 'diameter-client';
import { resultOf } from 'diameter-client/dictionary';
import { CreditControl, type CreditControlRequest } from 'diameter-client/dictionaries/gy';
import { UpdateLocation } from 'diameter-client/dictionaries/s6a';
import { problemOf } from './problem.js';

const request: CreditControlRequest = {
  sessionId: 'client.example.net;1;2',
  originHost: 'client.example.net',
  originRealm: 'example.net',
  destinationRealm: 'example.net',
  authApplicationId: 4,
  serviceContextId: '32251@3gpp.org',
  ccRequestType: 1,
  ccRequestNumber: 7,
};

describe('encoding by name', () => {
  it('makes the same bytes as encoding by number', () => {
    const byNumber = encodeMessage({
      commandCode: 272,
      applicationId: 4,
      avps: [
        avp.utf8String(263, 'client.example.net;1;2'),
        avp.utf8String(264, 'client.example.net'),
        avp.utf8String(296, 'example.net'),
        avp.utf8String(283, 'example.net'),
        avp.unsigned32(258, 4),
        avp.utf8String(461, '32251@3gpp.org'),
        avp.enumerated(416, 1),
        avp.unsigned32(415, 7),
        avp.grouped(456, [avp.unsigned32(432, 10), avp.grouped(437, [avp.unsigned64(421, 5_000_000_000n)])]),
      ],
    });
    const byName = CreditControl.request.encode({
      ...request,
      multipleServicesCreditControl: [
        { ratingGroup: 10, requestedServiceUnit: { ccTotalOctets: 5_000_000_000n } },
      ],
    });
    expect(byName.toString('hex')).toBe(byNumber.toString('hex'));
  });

  it('puts Session-Id first, wherever the caller has it', () => {
    const { sessionId, ...rest } = request;
    const [firstAvp] = new DiameterMessage(CreditControl.request.encode({ ...rest, sessionId })).avps();
    expect(firstAvp?.code).toBe(263);
  });

  it('grows with the message, up to what a message may have', () => {
    const data = Buffer.alloc(100_000, 1);
    const bytes = UpdateLocation.request.encode({
      ...required6a,
      visitedPlmnId: data,
    });
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(UpdateLocation.request.decode(bytes).visitedPlmnId).toEqual(data);
    const huge = () =>
      UpdateLocation.request.encode({ ...required6a, visitedPlmnId: Buffer.alloc(17_000_000) });
    expect(problemOf(huge)).toContain('at most 16777212 bytes');
  });

  it.each([
    [
      { ccRequestNumber: 4_294_967_296 },
      'ccRequestNumber must be an integer from 0 to 4294967295 (got 4294967296)',
    ],
    [
      { ccRequestType: 'INITIAL_REQUEST' },
      'ccRequestType must be an integer from -2147483648 to 2147483647 (got "INITIAL_REQUEST", the name of 1)',
    ],
    [{ ccRequestNumber: '7' }, 'ccRequestNumber must be an integer from 0 to 4294967295 (got "7")'],
    [{ ccRequestTyp: 1 }, 'ccRequestTyp is unknown. Did you mean "ccRequestType"?'],
    [{ serviceContextId: undefined }, 'serviceContextId is missing: the grammar demands Service-Context-Id'],
    [{ subscriptionId: {} }, 'subscriptionId must be an array of objects (got an object)'],
    [
      { multipleServicesCreditControl: [{}, { ratingGroup: -1 }] },
      'multipleServicesCreditControl[1].ratingGroup must be an integer from 0 to 4294967295 (got -1)',
    ],
    [
      { multipleServicesCreditControl: [{ requestedServiceUnit: { ccTotalOctets: 5 } }] },
      'multipleServicesCreditControl[0].requestedServiceUnit.ccTotalOctets must be a bigint',
    ],
    [
      { eventTimestamp: new Date('1900-01-01') },
      'eventTimestamp must be a Date from 1968-01-20 to 2104-02-26',
    ],
    [{ eventTimestamp: 5 }, 'eventTimestamp must be a Date'],
    [{ others: [5] }, 'others must be an array of what avp.* makes'],
  ])('refuses %j', (wrong, problem) => {
    expect(problemOf(() => CreditControl.request.encode({ ...request, ...wrong } as never))).toContain(
      `Credit-Control-Request: ${problem}`,
    );
  });

  it('survives a getter that encodes another message', () => {
    const nested = {
      ...request,
      get userName() {
        return CreditControl.request.decode(CreditControl.request.encode(request)).sessionId;
      },
    };
    expect(CreditControl.request.decode(CreditControl.request.encode(nested))).toMatchObject(request);
  });
});

const required6a = {
  sessionId: 's',
  originHost: 'mme.example.net',
  originRealm: 'example.net',
  destinationRealm: 'example.net',
  authSessionState: 1,
  userName: '001010000000001',
  ratType: 1004,
  ulrFlags: 34,
  visitedPlmnId: Buffer.from('00f110', 'hex'),
};

describe('decoding by name', () => {
  const plain = ({ code, data, isMandatory, vendorId }: Avp) => ({ code, data, isMandatory, vendorId });

  it('gives back what was encoded, with what the grammar does not list', () => {
    const others = [avp.unsigned32(7_777, 1, { vendorId: 99, isMandatory: false })];
    const received = CreditControl.request.decode(CreditControl.request.encode({ ...request, others }));
    expect({ ...received, others: received.others?.map(plain) }).toEqual({
      ...request,
      others: others.map(plain),
    });
    expect(received.faults).toEqual([]);
    expect(CreditControl.request.encode({ ...received })).toEqual(received.message.bytes);
  });

  it('shows the fields alone in JSON: bytes as hexadecimal digits, bigints as decimal ones', () => {
    const bytes = CreditControl.request.encode({
      ...request,
      multipleServicesCreditControl: [{ usedServiceUnit: [{ ccTotalOctets: 9_007_199_254_740_993n }] }],
      others: [avp.octetString(25, Buffer.from([1, 2]))],
    });
    expect(JSON.parse(JSON.stringify(CreditControl.request.decode(bytes)))).toEqual({
      ...request,
      multipleServicesCreditControl: [{ usedServiceUnit: [{ ccTotalOctets: '9007199254740993' }] }],
      others: [{ code: 25, vendorId: 0, isMandatory: true, data: '0102' }],
    });
  });

  const wrong = (...avps: readonly ReturnType<typeof avp.unsigned32>[]) => {
    const good = new DiameterMessage(CreditControl.request.encode(request)).avps();
    return CreditControl.request.decode(
      encodeMessage({ commandCode: 272, applicationId: 4, avps: [...good, ...avps] }),
    );
  };

  it.each([
    ['an unknown AVP with the M bit', [avp.unsigned32(7_777, 1)], 5001, 'others'],
    ['text that is not UTF-8', [avp.octetString(1, Buffer.from([0xff]))], 5004, 'userName'],
    ['a second value', [avp.unsigned32(415, 8)], 5009, 'ccRequestNumber'],
    ['a number of three octets', [avp.octetString(278, Buffer.alloc(3))], 5014, 'originStateId'],
    [
      'an empty group that lacks a member',
      [avp.grouped(443, [])],
      5005,
      'subscriptionId[0].subscriptionIdType',
    ],
    [
      'a broken length within a group',
      [avp.octetString(443, Buffer.from('000001c24000ffff', 'hex'))],
      5014,
      'subscriptionId[0]',
    ],
  ])('takes %s as a fault', (_, avps, resultCode, path) => {
    const [fault] = wrong(...avps).faults;
    expect(fault?.resultCode).toBe(resultCode);
    expect(fault?.path ?? '').toBe(path);
  });

  it('keeps a second value of a field that has one', () => {
    const received = wrong(avp.unsigned32(415, 8));
    expect(received.ccRequestNumber).toBe(7);
    expect(received.others?.map((other) => other.unsigned32())).toEqual([8]);
  });

  it('lists a bounded number of faults', () => {
    const many7777 = Array.from({ length: 1_000 }, () => avp.unsigned32(7_777, 1));
    expect(wrong(...many7777).faults).toHaveLength(100);
  });

  it('refuses a message of another command', () => {
    const decode = () => UpdateLocation.request.decode(CreditControl.request.encode(request));
    expect(problemOf(decode)).toBe(
      'Update-Location-Request is command 316; this is the request of command 272',
    );
  });

  it('names the result, whoever has defined it', () => {
    const failed = UpdateLocation.answer.encode({
      originHost: 'hss.example.net',
      originRealm: 'example.net',
      experimentalResult: { vendorId: 10_415, experimentalResultCode: 5001 },
    });
    expect(UpdateLocation.answer.decode(failed).result).toEqual({
      code: 5001,
      vendorId: 10_415,
      name: 'DIAMETER_ERROR_USER_UNKNOWN',
      isSuccess: false,
      class: 'permanent-failure',
    });
    const told = UpdateLocation.answer.encode({
      originHost: 'hss.example.net',
      originRealm: 'example.net',
      resultCode: 5012,
      others: [avp.octetString(281, Buffer.from('no room\xff', 'latin1'))],
    });
    const { result } = UpdateLocation.answer.decode(told);
    expect(result).toMatchObject({ name: 'DIAMETER_UNABLE_TO_COMPLY', errorMessage: 'no room\ufffd' });
    const without = encodeMessage({ commandCode: 316, isRequest: false, avps: [] });
    expect(resultOf(new DiameterMessage(without))).toMatchObject({ code: 0, name: '0', class: 'unknown' });
    const strange = encodeMessage({ commandCode: 316, isRequest: false, avps: [avp.unsigned32(268, 2_999)] });
    expect(resultOf(new DiameterMessage(strange))).toMatchObject({ name: '2999', isSuccess: true });
  });
});
