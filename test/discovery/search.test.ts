import { describe, expect, it } from 'vitest';
import { DnsFailedError } from 'diameter-client';
import { search, type Query } from '../../src/discovery/search.js';
import { FakeDns, type Zone } from '../support/dns.js';

const query: Query = {
  realm: 'example.net',
  srv: undefined,
  applicationIds: [4],
  transports: ['tcp'],
  allowOtherDomains: false,
  maxMembers: 64,
};
const tcp = '_diameter._tcp.example.net';
const tls = '_diameters._tcp.example.net';

async function found(zone: Zone, changes: Partial<Query> = {}) {
  const dns = new FakeDns(zone);
  const finding = await search({ ...query, ...changes }, dns);
  const peers = finding.peers.map(({ address, priority, weight }) => `${address} ${priority} ${weight}`);
  return { ...finding, peers, asked: dns.asked };
}

describe('without NAPTR records', () => {
  it('the SRV records of the realm are asked for, and keep their priorities and weights', async () => {
    const { asked, peers, ttl } = await found({
      srv: {
        [tcp]: [
          { target: 'Two.example.net.', port: 3869, priority: 20, weight: 7 },
          { target: 'one.example.net', priority: 10, weight: 0, ttl: 30 },
        ],
      },
    });
    expect(asked).toEqual(['NAPTR example.net', `SRV ${tcp}`]);
    expect(peers).toEqual(['one.example.net:3868 10 0', 'two.example.net:3869 20 7']);
    expect(ttl).toBe(30);
  });

  it('TLS is asked for first, and plain TCP only if there is none and it is allowed', async () => {
    const both = {
      srv: { [tcp]: [{ target: 'a.example.net' }], [tls]: [{ target: 'b.example.net', port: 5868 }] },
    };
    const plain = { srv: { [tcp]: [{ target: 'a.example.net' }] } };
    const either = { transports: ['tls', 'tcp'] } as const;
    expect((await found(both, either)).peers).toEqual(['aaas://b.example.net:5868 0 1']);
    expect((await found(plain, either)).peers).toEqual(['a.example.net:3868 0 1']);
    expect((await found(plain, { transports: ['tls'] })).peers).toEqual([]);
  });

  it('a target "." says that there is no such service (RFC 2782)', async () => {
    const { notes, peers } = await found({ srv: { [tcp]: [{ target: '.' }] } });
    expect(peers).toEqual([]);
    expect(notes).toEqual([`${tcp} says that there is no such service`]);
  });
});

describe('NAPTR records', () => {
  const srv = {
    '_a.example.net': [
      { target: 'a1.example.net', priority: 5 },
      { target: 'a2.example.net', priority: 9 },
    ],
    '_b.example.net': [{ target: 'b.example.net', priority: 1, port: 5868 }],
  };

  it('are followed by order, then preference; the ranks of their peers are numbered', async () => {
    const { asked, peers } = await found({
      naptr: {
        'example.net': [
          { order: 20, replacement: '_b.example.net', service: 'aaa:diameter.tcp' },
          { order: 10, preference: 50, replacement: '_a.example.net', service: 'aaa:diameter.tcp' },
          {
            order: 10,
            preference: 10,
            flags: 'A',
            replacement: 'c.example.net',
            service: 'AAA:Diameter.TCP',
          },
        ],
      },
      srv,
    });
    expect(asked).toEqual(['NAPTR example.net', 'SRV _a.example.net', 'SRV _b.example.net']);
    expect(peers).toEqual([
      'c.example.net:3868 0 1',
      'a1.example.net:3868 1 1',
      'a2.example.net:3868 2 1',
      'b.example.net:5868 3 1',
    ]);
  });

  it('for the application come before those for every application (RFC 6408), each application for itself', async () => {
    const zone = {
      naptr: {
        'example.net': [
          { replacement: 'any.example.net', flags: 'a', service: 'aaa:diameter.tcp' },
          { replacement: 'gy.example.net', flags: 'a', service: 'aaa+ap4:diameter.tcp' },
          { replacement: 's6a.example.net', flags: 'a', service: 'aaa+ap16777251:diameter.tcp' },
        ],
      },
    };
    const of = async (...applicationIds: number[]) =>
      (await found(zone, { applicationIds })).peers.map((peer) => peer.replace(/\..*/, ''));
    expect(await of(4)).toEqual(['gy']);
    expect(await of(1)).toEqual(['any']);
    expect(await of(4, 16_777_251)).toEqual(['gy', 's6a']);
    expect(await of(4, 1)).toEqual(['any', 'gy']);
    expect(await of(0xffff_ffff)).toEqual(['any']);
  });

  it('of any application suit a client of all applications where none is for all', async () => {
    const zone = {
      naptr: {
        'example.net': [{ replacement: 'gy.example.net', flags: 'a', service: 'aaa+ap4:diameter.tcp' }],
      },
    };
    expect((await found(zone, { applicationIds: [0xffff_ffff] })).peers).toEqual(['gy.example.net:3868 0 1']);
    expect((await found(zone, { applicationIds: [1] })).notes).toEqual([
      'no NAPTR record of example.net is for application 1 over tcp',
    ]);
  });

  it('give TLS peers port 5868 and the scheme aaas, and the best allowed protocol of several counts', async () => {
    const zone = {
      naptr: {
        'example.net': [
          { replacement: 'a.example.net', flags: 'a', service: 'aaa:diameter.tcp:diameter.tls.tcp' },
        ],
      },
    };
    expect((await found(zone, { transports: ['tls', 'tcp'] })).peers).toEqual([
      'aaas://a.example.net:5868 0 1',
    ]);
    expect((await found(zone)).peers).toEqual(['a.example.net:3868 0 1']);
  });

  it('of SCTP, of other services and with regular expressions are passed over', async () => {
    const { notes, peers } = await found({
      naptr: {
        'example.net': [
          { replacement: 'a.example.net', flags: 'a', service: 'aaa:diameter.sctp' },
          { replacement: 'b.example.net', flags: 'u', service: 'E2U+sip' },
          { replacement: 'c.example.net', flags: 'a', service: 'aaa:diameter.tcp', regexp: '!.*!evil!' },
          { replacement: 'd.example.net', flags: 'x', service: 'aaa:diameter.tcp' },
          { replacement: 'e.example.net', flags: 'a', service: 'AAA+D2T' },
        ],
      },
    });
    expect(peers).toEqual(['e.example.net:3868 0 1']);
    expect(notes).toEqual([
      'an NAPTR record with a regular expression, which S-NAPTR does not have',
      'the NAPTR record to d.example.net with the unknown flag "x"',
    ]);
  });

  it('without a flag lead to further NAPTR records', async () => {
    const { asked, peers } = await found({
      naptr: {
        'example.net': [{ flags: '', replacement: 'dra.example.net' }],
        'dra.example.net': [{ replacement: '_a.example.net' }],
      },
      srv,
    });
    expect(asked).toEqual(['NAPTR example.net', 'NAPTR dra.example.net', 'SRV _a.example.net']);
    expect(peers).toHaveLength(2);
  });

  it('that lead out of the domain are followed only where that is allowed', async () => {
    const zone = { naptr: { 'example.net': [{ flags: 'a', replacement: 'dra.ipx.example' }] } };
    const { notes, peers } = await found(zone);
    expect(peers).toEqual([]);
    expect(notes).toEqual([
      'the NAPTR record to dra.ipx.example, outside of example.net (allowOtherDomains)',
    ]);
    expect((await found(zone, { allowOtherDomains: true })).peers).toEqual(['dra.ipx.example:3868 0 1']);
    const near = { naptr: { 'example.net': [{ flags: 'a', replacement: 'evilexample.net' }] } };
    expect((await found(near)).peers).toEqual([]);
  });
});

describe('hostile answers', () => {
  it('a loop of NAPTR records ends, and is told', async () => {
    const { asked, notes, peers } = await found({
      naptr: {
        'example.net': [{ flags: '', replacement: 'a.example.net' }],
        'a.example.net': [
          { flags: '', replacement: 'example.net' },
          { flags: 'a', replacement: 'one.example.net' },
        ],
      },
    });
    expect(asked).toHaveLength(2);
    expect(peers).toEqual(['one.example.net:3868 0 1']);
    expect(notes).toEqual([expect.stringContaining('NAPTR example.net, which was asked for before')]);
  });

  it('a chain of NAPTR records without end is left after five', async () => {
    const naptr = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [
        i === 0 ? 'example.net' : `n${i}.example.net`,
        [{ flags: '', replacement: `n${i + 1}.example.net` }],
      ]),
    );
    const { asked, notes } = await found({ naptr });
    expect(asked).toHaveLength(5);
    expect(notes).toEqual(['the NAPTR records behind n4.example.net: more than 5 in a row']);
  });

  it('a thousand NAPTR records cause no more than 32 questions, and a thousand peers no more than maxMembers', async () => {
    const naptr = {
      'example.net': Array.from({ length: 2_000 }, (_, i) => ({ replacement: `_s${i}.example.net` })),
    };
    const many = await found({ naptr });
    expect(many.asked).toHaveLength(32);
    expect(many.notes.length).toBeLessThanOrEqual(16);
    const srv = {
      [tcp]: Array.from({ length: 1_000 }, (_, i) => ({ target: `p${i}.example.net`, priority: 999 - i })),
    };
    const { notes, peers } = await found({ srv }, { maxMembers: 3 });
    expect(peers).toEqual([
      'p999.example.net:3868 0 1',
      'p998.example.net:3868 1 1',
      'p997.example.net:3868 2 1',
    ]);
    expect(notes).toEqual(['997 peers beyond maxMembers (3)']);
  });

  it('targets that are no names, or have no port, are left out; the same peer twice is one', async () => {
    const { notes, peers } = await found({
      srv: {
        [tcp]: [
          { target: '10.0.0.1' },
          { target: 'a b.example.net' },
          { target: 'evil\u001B[2J.example.net' },
          { target: 'zero.example.net', port: 0 },
          { target: 'one.example.net', priority: 9 },
          { target: 'ONE.example.net', priority: 1 },
        ],
      },
    });
    expect(peers).toEqual(['one.example.net:3868 1 1']);
    expect(notes).toHaveLength(4);
    expect(notes.join('\n')).not.toContain('\u001B');
  });

  it('a question that fails is told with what was found besides', async () => {
    const dns = new FakeDns({
      naptr: {
        'example.net': [
          { flags: 'a', replacement: 'one.example.net' },
          { order: 1, replacement: '_b.example.net' },
        ],
      },
    });
    dns.srv = async (name) => {
      throw new DnsFailedError(`SRV ${name}`, 'SERVFAIL');
    };
    const { failure, peers, steps } = await search(query, dns);
    expect(peers.map(({ address }) => address)).toEqual(['one.example.net:3868']);
    expect(failure?.message).toBe('DNS did not answer SRV _b.example.net: SERVFAIL');
    expect(steps.map(({ question }) => question)).toEqual(['NAPTR example.net', 'SRV _b.example.net']);
  });
});

describe('SRV records by their name', () => {
  it('are the only question, and their name says whether they are for TLS', async () => {
    const zone = {
      srv: { [tcp]: [{ target: 'a.example.net' }], [tls]: [{ target: 'b.example.net', port: 5868 }] },
    };
    const by = (srv: string) => found(zone, { realm: undefined, srv, transports: ['tls', 'tcp'] });
    expect(await by(tcp)).toMatchObject({ asked: [`SRV ${tcp}`], peers: ['a.example.net:3868 0 1'] });
    expect(await by(tls)).toMatchObject({ asked: [`SRV ${tls}`], peers: ['aaas://b.example.net:5868 0 1'] });
  });
});
