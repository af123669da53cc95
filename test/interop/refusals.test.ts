import { avp, AvpCode, encodeMessage, type Avp, type DiameterMessage } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/credit-control';
import { createPeer } from 'diameter-client/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CreditControl as codes, makeClient, routing } from './client.js';
import { daemonAddress, daemonHost } from './daemon.js';

const serviceContextId = avp.utf8String(461, '32251@3gpp.org');
const requestType = avp.enumerated(codes.requestType, 4);
const requestNumber = avp.unsigned32(codes.requestNumber, 1);
const applicationId = avp.unsigned32(AvpCode.authApplicationId, codes.application);

function request(name: string, ...avps: readonly Avp[]): Buffer {
  return encodeMessage({
    commandCode: codes.command,
    applicationId: codes.application,
    avps: [...routing(name, daemonHost), applicationId, ...avps],
  });
}

/** The code, vendor and data of each AVP in Failed-AVP. */
type Failed = readonly (readonly [code: number, vendorId: number, data: string])[];

/** The Result-Code, and the codes of what Failed-AVP holds with its data. */
function refusalIn(answer: DiameterMessage) {
  const failed = answer.find(AvpCode.failedAvp)?.grouped() ?? [];
  return {
    resultCode: answer.resultCode,
    failed: failed.map(({ code, data, vendorId }) => [code, vendorId, data.toString('hex')]),
  };
}

describe('what does not fit the grammar is refused as freeDiameter refuses it', () => {
  let peer: Awaited<ReturnType<typeof createPeer>>;
  beforeAll(async () => {
    peer = await createPeer({ authApplicationIds: [codes.application] });
    peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  });
  afterAll(() => peer.close());

  // freeDiameter fills the data of the AVP with zeros; we return it as it came, or as short as its type may be.
  it.each<readonly [string, number, readonly Avp[], theirs: Failed, ours: Failed]>([
    [
      'an unknown AVP with the M bit',
      5001,
      [serviceContextId, requestType, requestNumber, avp.unsigned32(7_777, 1)],
      [[7_777, 0, '00000000']],
      [[7_777, 0, '00000001']],
    ],
    ['a missing AVP', 5005, [requestType, requestNumber], [[461, 0, '00']], [[461, 0, '']]],
    [
      'an AVP that occurs twice',
      5009,
      [serviceContextId, requestType, requestNumber, avp.unsigned32(codes.requestNumber, 2)],
      [[415, 0, '00000000']],
      [[415, 0, '00000002']],
    ],
    [
      'a number of three octets',
      5014,
      [serviceContextId, requestType, avp.octetString(codes.requestNumber, Buffer.alloc(3))],
      [[415, 0, '000000']],
      [[415, 0, '000000']],
    ],
  ])('%s: %i', async (what, resultCode, avps, theirs, ours) => {
    const name = `refusal-${what.replaceAll(' ', '-')}`;
    const bytes = request(name, ...avps);
    const client = makeClient(name);
    expect(refusalIn(await client.request(daemonAddress, bytes))).toEqual({ resultCode, failed: theirs });
    expect(refusalIn(await client.request(peer.address, bytes))).toEqual({ resultCode, failed: ours });
  });

  it('a text that is not UTF-8: 5004 from us, while freeDiameter does not look at values', async () => {
    const name = 'refusal-text';
    const bytes = request(name, avp.octetString(461, Buffer.from([0xff])), requestType, requestNumber);
    const client = makeClient(name);
    expect(refusalIn(await client.request(daemonAddress, bytes))).toEqual({ resultCode: 2001, failed: [] });
    const ours = refusalIn(await client.request(peer.address, bytes));
    expect(ours).toEqual({ resultCode: 5004, failed: [[461, 0, 'ff']] });
  });

  it('a number that an enumeration does not name: accepted by both, since a later release may name it', async () => {
    const name = 'refusal-enumeration';
    const bytes = request(name, serviceContextId, avp.enumerated(codes.requestType, 99), requestNumber);
    const client = makeClient(name);
    expect(refusalIn(await client.request(daemonAddress, bytes)).resultCode).toBe(2001);
    expect(refusalIn(await client.request(peer.address, bytes)).resultCode).toBe(2001);
  });
});
