import { avp, AvpCode, DiameterMessage, encodeMessage } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/inspect/message-view.js';

const view = (avps: Parameters<typeof encodeMessage>[0]['avps'], isRedacted = true) =>
  viewOf(
    new DiameterMessage(encodeMessage({ commandCode: 280, applicationId: 0, avps })),
    'received',
    1,
    isRedacted,
  );

describe('a message as the page shows it', () => {
  it('has the values of its AVPs by type, and groups within groups', () => {
    const { avps, name } = view([
      avp.unsigned32(AvpCode.resultCode, 5010),
      avp.enumerated(AvpCode.disconnectCause, 1),
      avp.address(AvpCode.hostIpAddress, '2001:db8::1'),
      avp.time(AvpCode.eventTimestamp, new Date('2026-01-02T03:04:05Z')),
      avp.grouped(AvpCode.failedAvp, [
        avp.grouped(AvpCode.vendorSpecificApplicationId, [avp.unsigned32(AvpCode.vendorId, 10415)]),
      ]),
      avp.unsigned32(1032, 1004, { vendorId: 10415 }),
      avp.unsigned32(1016, 7, { vendorId: 99 }),
    ]);
    expect(name).toBe('Device-Watchdog-Request');
    expect(avps.map(({ name: avpName, value }) => [avpName, value])).toEqual([
      ['Result-Code', '5010 DIAMETER_NO_COMMON_APPLICATION'],
      ['Disconnect-Cause', '1 BUSY'],
      ['Host-IP-Address', '2001:db8::1'],
      ['Event-Timestamp', '2026-01-02T03:04:05.000Z'],
      ['Failed-AVP', ''],
      ['RAT-Type', '1004 EUTRAN'],
      ['', '‹redacted, 4 octets›'],
    ]);
    expect(avps[4]?.members[0]).toMatchObject({
      name: 'Vendor-Specific-Application-Id',
      members: [{ name: 'Vendor-Id', value: '10415' }],
    });
    expect(avps[6]).toMatchObject({ code: 1016, vendorId: 99, type: 'OctetString' });
  });

  it('does not show what is not of its type, unless it shall: then as it came', () => {
    const broken = [
      avp.octetString(AvpCode.resultCode, Buffer.from('abc')),
      avp.octetString(AvpCode.originHost, Buffer.from([0xff, 0xfe])),
    ];
    const redacted = ['‹redacted, 3 octets›', '‹redacted, 2 octets›'];
    expect(view(broken).avps.map(({ value }) => value)).toEqual(redacted);
    expect(view(broken, false).avps.map(({ value }) => value)).toEqual(['0x616263', '0xfffe']);
  });

  it('is bounded in everything that a peer can make long, wide or deep', () => {
    let deep = avp.grouped(AvpCode.failedAvp, []);
    for (let i = 0; i < 500; i++) deep = avp.grouped(AvpCode.failedAvp, [deep]);
    const hostile = view([
      deep,
      avp.utf8String(AvpCode.errorMessage, '<img src=x onerror=alert(1)>'.repeat(1_000)),
      avp.octetString(AvpCode.proxyState, Buffer.alloc(100_000)),
      ...Array.from({ length: 10_000 }, () =>
        avp.grouped(AvpCode.proxyInfo, [avp.unsigned32(AvpCode.vendorId, 1)]),
      ),
    ]);
    expect(JSON.stringify(hostile).length).toBeLessThan(40_000);
    expect(hostile.omission).toBe('Only the first 100 AVPs are shown');
  });

  it('whose lengths do not add up is shown up to there', () => {
    const bytes = encodeMessage({
      commandCode: 257,
      applicationId: 0,
      avps: [avp.utf8String(AvpCode.originHost, 'abcd'), avp.unsigned32(AvpCode.resultCode, 1)],
    });
    bytes.writeUInt8(200, 20 + 12 + 7);
    const broken = viewOf(new DiameterMessage(bytes), 'received', 1, true);
    expect(broken.avps.map(({ name }) => name)).toEqual(['Origin-Host']);
    expect(broken.omission).toBe('The AVP at octet 32 has a length that cannot be');
  });
});
