import { InvalidAddressError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/pool/address.js';

describe('parseAddress', () => {
  it.each([
    ['HOST:3868', 'host:3868'],
    ['host', 'host:3868'],
    ['aaa://host', 'host:3868'],
    ['aaa://Host:3868;transport=tcp', 'host:3868'],
    ['AAA://host;transport=TCP;protocol=diameter', 'host:3868'],
    ['hss01.epc.mnc001.mcc001.3gppnetwork.org:3870', 'hss01.epc.mnc001.mcc001.3gppnetwork.org:3870'],
    ['192.168.1.100', '192.168.1.100:3868'],
    ['192.168.1.100:3868', '192.168.1.100:3868'],
    ['::1', '[::1]:3868'],
    ['[::1]', '[::1]:3868'],
    ['[::1]:3868', '[::1]:3868'],
    ['[0:0:0:0:0:0:0:1]:3868', '[::1]:3868'],
    ['2001:DB8::0:1', '[2001:db8::1]:3868'],
    ['aaa://[2001:db8::1]:4000', '[2001:db8::1]:4000'],
    ['my_service.namespace.svc', 'my_service.namespace.svc:3868'],
  ])('reads %s as %s', (spelling, key) => {
    expect(parseAddress(spelling).key).toBe(key);
    expect(parseAddress(key).key).toBe(key);
  });

  it('gives the host without brackets', () => {
    expect(parseAddress('[::1]:4000')).toEqual({ key: '[::1]:4000', host: '::1', port: 4000 });
  });

  it.each([
    ['', 'it is empty'],
    [':3868', 'it has no host'],
    ['host:', 'the port "" is not a number from 1 to 65535'],
    ['host:0', 'the port "0"'],
    ['host:65536', 'the port "65536"'],
    ['host:3868x', 'the port "3868x"'],
    ['host:1:2', 'the port "1:2"'],
    ['ho st', '"ho st" is neither a host name nor an IP address'],
    ['-host', 'neither a host name'],
    ['256.1.1.1', '"256.1.1.1" is neither'],
    ['10.1', '"10.1" is neither'],
    ['[::g]', '"::g" is no IPv6 address'],
    ['[::1', 'its bracket does not enclose an IPv6 address'],
    ['http://host', 'its scheme is not aaa'],
    ['aaas://host', 'TLS (aaas) is not supported yet'],
    ['aaa://host;transport=sctp', 'only transport=tcp is supported'],
    ['aaa://host;protocol=radius', 'only protocol=diameter is supported'],
    ['aaa://host;color=red', 'the parameter "color=red" is not known'],
    [`${'a'.repeat(64)}.example`, 'neither a host name'],
  ])('refuses %j and says why', (spelling, problem) => {
    expect(() => parseAddress(spelling)).toThrow(InvalidAddressError);
    expect(() => parseAddress(spelling)).toThrow(problem);
  });
});
