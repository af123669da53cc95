import { answerTo, avp, AvpCode, DiameterMessage, encodeMessage, type AnswerFields } from 'diameter-client';
import { describe, expect, it } from 'vitest';

const request = new DiameterMessage(
  encodeMessage({
    commandCode: 258,
    applicationId: 4,
    isRetransmitted: true,
    hopByHopId: 7,
    endToEndId: 8,
    avps: [
      avp.utf8String(AvpCode.sessionId, 's;1;1'),
      avp.utf8String(AvpCode.destinationHost, 'client.example.com'),
      avp.utf8String(AvpCode.destinationRealm, 'example.com'),
      avp.utf8String(AvpCode.routeRecord, 'relay.example.com'),
    ],
  }),
);

function answer(fields?: AnswerFields): DiameterMessage {
  return new DiameterMessage(answerTo(request, fields));
}

describe('answerTo (RFC 6733 §6.2, C-051, C-053)', () => {
  it('copies command, application, identifiers, P and Session-Id; clears R and T; has no Destination-*', () => {
    const message = answer();
    expect(message).toMatchObject({
      isRequest: false,
      isRetransmitted: false,
      isProxiable: true,
      isError: false,
    });
    expect(message).toMatchObject({
      commandCode: 258,
      applicationId: 4,
      hopByHopId: 7,
      endToEndId: 8,
      resultCode: 2001,
    });
    expect(message.avps().map((a) => a.code)).toEqual([AvpCode.sessionId, AvpCode.resultCode]);
  });

  it.each([
    [1001, false],
    [2002, false],
    [3004, true],
    [4001, false],
    [5012, false],
  ])('with Result-Code %i has E set: %s', (resultCode, isError) => {
    expect(answer({ resultCode }).isError).toBe(isError);
  });

  it('puts an Experimental-Result in the place of Result-Code', () => {
    const message = answer({ experimentalResult: { vendorId: 10_415, code: 3001 } });
    expect(message.experimentalResult).toEqual({ vendorId: 10_415, code: 3001 });
    expect(message).toMatchObject({ resultCode: undefined, isError: false });
  });

  it('adds origin, own AVPs, Error-Message and Failed-AVP in the order of the grammar', () => {
    const message = answer({
      resultCode: 5004,
      originHost: 'client.example.com',
      originRealm: 'example.com',
      avps: [avp.unsigned32(AvpCode.authApplicationId, 4)],
      errorMessage: 'no such value',
      failedAvps: [avp.unsigned32(AvpCode.reAuthRequestType, 9)],
    });
    expect(message.avps().map((a) => a.code)).toEqual([263, 268, 264, 296, 258, 281, 279]);
    expect(message.find(AvpCode.errorMessage)?.isMandatory).toBe(false);
  });
});
