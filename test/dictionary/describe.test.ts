import { avp, AvpCode, encodeMessage } from 'diameter-client';
import {
  describe as describeMessage,
  Dictionary,
  defineAvp,
  type MessageDescription,
} from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { CancelLocation } from 'diameter-client/dictionaries/s6a';
import { describe, expect, it } from 'vitest';

const fields = {
  sessionId: 'client.example.net;1;2',
  originHost: 'client.example.net',
  originRealm: 'example.net',
  destinationRealm: 'example.net',
  authApplicationId: 4,
  serviceContextId: '32251@3gpp.org',
  ccRequestType: 1,
  ccRequestNumber: 7,
  multipleServicesCreditControl: [{ usedServiceUnit: [{ ccTotalOctets: 5n }], ratingGroup: 100 }],
};
const request = CreditControl.request.encode({
  ...fields,
  others: [avp.unsigned32(7_777, 1, { vendorId: 99 })],
});

describe('describing a message', () => {
  it('is a tree of lines for people', () => {
    expect(String(describeMessage(request, dictionary)).split('\n')).toEqual([
      'Credit-Control-Request (command 272, application 4, flags R P, hop-by-hop 0x00000000, ' +
        `end-to-end 0x00000000, ${request.length} bytes)`,
      '  Session-Id: client.example.net;1;2',
      '  Origin-Host: client.example.net',
      '  Origin-Realm: example.net',
      '  Destination-Realm: example.net',
      '  Auth-Application-Id: 4',
      '  Service-Context-Id: 32251@3gpp.org',
      '  CC-Request-Type: 1 INITIAL_REQUEST',
      '  CC-Request-Number: 7',
      '  Multiple-Services-Credit-Control',
      '    Used-Service-Unit',
      '      CC-Total-Octets: 5',
      '    Rating-Group: 100',
      '  AVP 7777 of vendor 99: ‹redacted, 4 octets›',
    ]);
  });

  it('is plain data besides', () => {
    const json = JSON.stringify(describeMessage(request, dictionary));
    const { avps, ...header } = JSON.parse(json) as MessageDescription; // what it was made of
    expect(header).toEqual({
      name: 'Credit-Control-Request',
      commandCode: 272,
      applicationId: 4,
      flags: 'R P',
      hopByHopId: 0,
      endToEndId: 0,
      bytes: request.length,
      omission: '',
    });
    expect(avps[6]).toEqual({
      name: 'CC-Request-Type',
      code: 416,
      vendorId: 0,
      isMandatory: true,
      type: 'Enumerated',
      value: '1 INITIAL_REQUEST',
      members: [],
    });
  });

  it('knows the base protocol by itself, and leaves the rest to its codes', () => {
    const { avps, name } = describeMessage(request);
    expect(name).toBe('Command 272 Request');
    expect(avps.map((each) => each.name)).toEqual([
      'Session-Id',
      'Origin-Host',
      'Origin-Realm',
      'Destination-Realm',
      'Auth-Application-Id',
      '',
      '',
      '',
      '',
      '',
    ]);
    const watchdog = encodeMessage({ commandCode: 280, isRequest: false, avps: [] });
    expect(describeMessage(watchdog).name).toBe('Device-Watchdog-Answer');
  });

  it('takes the names of a dictionary that a program has made', () => {
    const own = Dictionary.of([
      defineAvp({ name: 'Our-Counter', code: 7_777, vendorId: 99, type: 'Unsigned32' }),
    ]);
    expect(describeMessage(request, own).avps.at(-1)).toMatchObject({ name: 'Our-Counter', value: '1' });
  });

  it.each([
    [10_415, '5001 DIAMETER_ERROR_USER_UNKNOWN'],
    [99, '5001'],
  ])('names an experimental result code of vendor %s by the vendor beside it', (vendorId, value) => {
    const answer = CancelLocation.answer.encode({
      sessionId: 'a;1;2',
      originHost: 'mme.example.net',
      originRealm: 'example.net',
      experimentalResult: { vendorId, experimentalResultCode: 5001 },
    });
    const { avps } = describeMessage(answer, dictionary);
    const group = avps.find(({ name }) => name === 'Experimental-Result');
    expect(group?.members.map((member) => member.value)).toEqual([String(vendorId), value]);
  });

  it('shows no secret, no subscriber and no place, nor what it does not know', () => {
    const bytes = CreditControl.request.encode({
      ...fields,
      userName: '001010000000001',
      subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: '491701234567' }],
      others: [
        avp.octetString(462, Buffer.from('0201000501', 'hex')),
        avp.unsigned32(7_777, 1, { vendorId: 99 }),
      ],
    });
    const shown = String(describeMessage(bytes, dictionary));
    expect(shown).toContain('User-Name: ‹redacted, 15 octets›');
    expect(shown).toContain('Subscription-Id-Data: ‹redacted, 12 octets›');
    expect(shown).toContain('EAP-Payload: ‹redacted, 5 octets›');
    expect(shown).toContain('AVP 7777 of vendor 99: ‹redacted, 4 octets›');
    const asked = String(describeMessage(bytes, dictionary, { redact: false }));
    expect(asked).toContain('User-Name: 001010000000001');
    expect(asked).toContain('AVP 7777 of vendor 99: 0x00000001');
    const own = defineAvp({
      name: 'Our-Pin',
      code: 7_777,
      vendorId: 99,
      type: 'Unsigned32',
      isSensitive: true,
    });
    const ours = Dictionary.of([...dictionary.avps(), own]);
    expect(String(describeMessage(bytes, ours))).toContain('Our-Pin: ‹redacted, 4 octets›');
  });

  it('cannot move the cursor of a terminal', () => {
    const bytes = encodeMessage({
      commandCode: 280,
      avps: [avp.utf8String(AvpCode.originHost, 'a\u001b[2J\r\nb\u202ec')],
    });
    expect(describeMessage(bytes).avps[0]?.value).toBe('a [2J b c');
  });

  it('reads the names of the values of an AVP once, since a dictionary may have 100 000 of them', () => {
    let readings = 0;
    const values = new Proxy(
      { DAY: 0, NIGHT: 1 },
      {
        ownKeys: (target) => {
          readings++;
          return Reflect.ownKeys(target);
        },
      },
    );
    const mode = defineAvp({ name: 'Mode', code: 5, type: 'Enumerated', enumeration: values });
    const avps = Array.from({ length: 1_000 }, () => avp.unsigned32(5, 1));
    const { avps: shown } = describeMessage(encodeMessage({ commandCode: 280, avps }), Dictionary.of([mode]));
    expect([shown.at(-1)?.value, readings]).toEqual(['1 NIGHT', 1]);
  });

  it('is bounded, and says so', () => {
    const avps = Array.from({ length: 1_500 }, () => avp.unsigned32(AvpCode.originStateId, 1));
    const description = describeMessage(encodeMessage({ commandCode: 280, avps }));
    expect(description.avps).toHaveLength(1_000);
    expect(String(description)).toMatch(/Only the first 1000 AVPs are shown\.$/);
  });

  it('refuses what is no message', () => {
    expect(() => describeMessage(Buffer.alloc(3))).toThrow('Not a Diameter message: it has 3 bytes');
  });
});
