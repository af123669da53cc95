import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import {
  framedIpAddress,
  plmnId,
  readFramedIpAddress,
  readPlmnId,
  readTbcd,
  readThreeGppMsTimezone,
  readThreeGppUserLocationInfo,
  tbcd,
  threeGppMsTimezone,
  threeGppUserLocationInfo,
} from 'diameter-client/dictionary';

describe('octets with a format of their own', () => {
  it.each([
    ['001', '01', '00f110'],
    ['310', '410', '130014'],
    ['262', '01', '62f210'],
  ])('PLMN %s %s is %s', (mcc, mnc, hex) => {
    expect(plmnId(mcc, mnc).toString('hex')).toBe(hex);
    expect(readPlmnId(Buffer.from(hex, 'hex'))).toEqual({ mcc, mnc });
  });

  it.each([
    ['491701234567', '947110325476'],
    ['12345', '2143f5'],
    ['', ''],
    ['*#abc', 'badcfe'],
  ])('TBCD %s is %s', (digits, hex) => {
    expect(tbcd(digits).toString('hex')).toBe(hex);
    expect(readTbcd(Buffer.from(hex, 'hex'))).toBe(digits);
  });

  const plmn = { mcc: '262', mnc: '01' };

  // The octets of each identity as 3GPP TS 29.060 §7.7.51, TS 29.274 §8.21 and TS 29.061 §16.4.7.2 draw them.
  it.each([
    [{ cgi: { ...plmn, lac: 0x1234, ci: 0x5678 } }, '0062f21012345678'],
    [{ sai: { ...plmn, lac: 1, sac: 2 } }, '0162f21000010002'],
    [{ rai: { ...plmn, lac: 0x1234, rac: 7 } }, '0262f210123407ff'],
    [{ tai: { ...plmn, tac: 0xfffe } }, '8062f210fffe'],
    [{ ecgi: { mcc: '310', mnc: '410', eci: 0xabcdef1 } }, '811300140abcdef1'],
    [{ tai: { ...plmn, tac: 1 }, ecgi: { ...plmn, eci: 0x101 } }, '8262f210000162f21000000101'],
    [{ enodeB: { ...plmn, enodeBId: 0xabcde } }, '8362f2100abcde'],
    [{ tai: { ...plmn, tac: 1 }, enodeB: { ...plmn, enodeBId: 1 } }, '8462f210000162f210000001'],
    [{ ncgi: { ...plmn, nci: 0xf_1234_5678 } }, '8762f2100f12345678'],
    [{ fiveGsTai: { ...plmn, tac: 0xabcdef } }, '8862f210abcdef'],
    [{ fiveGsTai: { ...plmn, tac: 1 }, ncgi: { ...plmn, nci: 1 } }, '8962f21000000162f2100000000001'],
  ])('the location %j is %s', (location, hex) => {
    expect(threeGppUserLocationInfo(location).toString('hex')).toBe(hex);
    expect(readThreeGppUserLocationInfo(Buffer.from(hex, 'hex'))).toEqual(location);
  });

  // As 3GPP TS 23.040 §9.2.3.11 writes them: UTC-6 is 4a, UTC-7 is 8a, UTC-4 is 69, UTC+8 is 23.
  it.each([
    [-360, 0, '4a00'],
    [-420, 0, '8a00'],
    [-240, 0, '6900'],
    [480, 0, '2300'],
    [120, 1, '8001'],
    [0, 0, '0000'],
    [345, 2, '3202'],
  ] as const)(
    '%i minutes with %i hours of daylight saving are %s',
    (offsetMinutes, daylightSavingHours, hex) => {
      expect(threeGppMsTimezone(offsetMinutes, daylightSavingHours).toString('hex')).toBe(hex);
      expect(readThreeGppMsTimezone(Buffer.from(hex, 'hex'))).toEqual({ offsetMinutes, daylightSavingHours });
    },
  );

  it('an IPv4 address is four octets', () => {
    expect(framedIpAddress('192.0.2.255')).toEqual(Buffer.from([192, 0, 2, 255]));
    expect(readFramedIpAddress(Buffer.from([192, 0, 2, 255]))).toBe('192.0.2.255');
  });

  it.each([
    () => plmnId('01', '01'),
    () => plmnId('001', '1'),
    () => readPlmnId(Buffer.from([0xff, 0xff, 0xff])),
    () => readPlmnId(Buffer.from([0, 0])),
    () => tbcd('12x'),
    () => framedIpAddress('192.0.2.256'),
    () => framedIpAddress('::1'),
    () => readFramedIpAddress(Buffer.alloc(5)),
    () => threeGppMsTimezone(7),
    () => threeGppMsTimezone(1200),
    () => readThreeGppMsTimezone(Buffer.from([0xa0, 0])),
    () => readThreeGppMsTimezone(Buffer.from([0])),
    () => threeGppUserLocationInfo({ tai: { mcc: '262', mnc: '01', tac: 65_536 } }),
    () => threeGppUserLocationInfo({}),
    () => threeGppUserLocationInfo({ cgi: { ...plmn, lac: 1, ci: 1 }, sai: { ...plmn, lac: 1, sac: 1 } }),
    () => readThreeGppUserLocationInfo(Buffer.from('8062f210ff', 'hex')),
    () => readThreeGppUserLocationInfo(Buffer.from('05', 'hex')),
    () => readThreeGppUserLocationInfo(Buffer.alloc(0)),
    () => readThreeGppUserLocationInfo(Buffer.from('80fffffffffe', 'hex')),
  ])('refuses what is none: %s', (wrong) => {
    expect(wrong).toThrow(/must be .* \(got /);
  });
});
