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
    ['fe80::1%eth0', '[fe80::1%eth0]:3868'],
    ['[FE80::1%eth0.100]:4000', '[fe80::1%eth0.100]:4000'],
    ['[fe80:0::1%Wlan-0]', '[fe80::1%Wlan-0]:3868'],
    ['aaa://[fe80::1%25eth0]:4000', '[fe80::1%eth0]:4000'],
    ['::ffff:192.0.2.1', '192.0.2.1:3868'],
    ['[::FFFF:c000:201]:4000', '192.0.2.1:4000'],
    ['0:0:0:0:0:ffff:c000:0201', '192.0.2.1:3868'],
    ['hss.example.net.', 'hss.example.net:3868'],
    ['HSS.example.net.:4000', 'hss.example.net:4000'],
    ['aaa://hss.example.net.:4000;transport=tcp', 'hss.example.net:4000'],
    ['my_service.namespace.svc', 'my_service.namespace.svc:3868'],
    ['aaas://host', 'aaas://host:5868'],
    ['AAAS://Host:3868;transport=tcp', 'aaas://host:3868'],
    ['aaas://[2001:DB8::1]', 'aaas://[2001:db8::1]:5868'],
    ['HOST#2', 'host:3868#2'],
    ['host:3870#64', 'host:3870#64'],
    ['host#1', 'host:3868'],
    ['::1#3', '[::1]:3868#3'],
    ['aaas://host;transport=tcp#2', 'aaas://host:5868#2'],
  ])('reads %s as %s (C-058)', (spelling, key) => {
    expect(parseAddress(spelling).key).toBe(key);
    expect(parseAddress(key).key).toBe(key);
  });

  it('gives the host without brackets', () => {
    expect(parseAddress('[::1]:4000')).toEqual({
      key: '[::1]:4000',
      host: '::1',
      port: 4000,
      isSecured: false,
    });
    expect(parseAddress('aaas://[::1]:4000')).toMatchObject({ host: '::1', port: 4000, isSecured: true });
  });

  it('gives the host with its zone, as the system wants it', () => {
    expect(parseAddress('fe80::1%eth0')).toMatchObject({ host: 'fe80::1%eth0', port: 3868 });
    expect(parseAddress('hss.example.net.')).toMatchObject({ host: 'hss.example.net' });
  });

  it.each([
    ['host#0', 'the number of the connection "0" is not from 1 to 64'],
    ['host#65', 'the number of the connection "65" is not from 1 to 64'],
    ['host#', 'the number of the connection "" is not from 1 to 64'],
    ['host#02', 'the number of the connection "02" is not from 1 to 64'],
    ['host#2#3', 'the number of the connection "2#3" is not from 1 to 64'],
    ['#2', 'it is empty'],
    ['fe80::1%', '"fe80::1%" is not an IPv6 address with a zone'],
    ['fe80::1%eth 0', 'is not an IPv6 address'],
    ['[fe80::1%eth%0]', 'is not an IPv6 address'],
    ['[fe80::1%]', 'is not an IPv6 address'],
    [`[fe80::1%${'e'.repeat(65)}]`, 'is not an IPv6 address'],
    ['192.0.2.1%eth0', 'is not an IPv6 address with a zone'],
    ['[::ffff:192.0.2.1%eth0]', 'is not an IPv6 address'],
    ['hss.example.net%eth0', 'is not an IPv6 address with a zone'],
    ['hss.example.net..', 'neither a host name'],
    ['192.0.2.1.', '"192.0.2.1." is neither'],
    ['.', '"." is neither'],
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
    ['[::g]', '"::g" is not an IPv6 address'],
    ['[::1', 'its bracket does not enclose an IPv6 address'],
    ['http://host', 'its scheme is neither aaa nor aaas'],
    ['aaas://host:0', 'the port "0"'],
    ['aaas://host;transport=sctp', 'only transport=tcp is supported'],
    ['aaa://host;transport=sctp', 'only transport=tcp is supported'],
    ['aaa://host;protocol=radius', 'only protocol=diameter is supported'],
    ['aaa://host;color=red', 'the parameter "color=red" is not known'],
    [`${'a'.repeat(64)}.example`, 'neither a host name'],
  ])('refuses %j and says why', (spelling, problem) => {
    expect(() => parseAddress(spelling)).toThrow(InvalidAddressError);
    expect(() => parseAddress(spelling)).toThrow(problem);
  });
});
