import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import {
  framedIpAddress,
  plmnId,
  readFramedIpAddress,
  readPlmnId,
  readTbcd,
  tbcd,
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
  ])('refuses what is none: %s', (wrong) => {
    expect(wrong).toThrow(/must be .* \(got /);
  });
});
