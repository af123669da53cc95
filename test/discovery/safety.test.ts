import type { DiameterClientOptions, DiscoverOptions, GroupOptions, TlsFailedError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../src/transport/private-address.js';
import { eventually, makeClient, makePeer } from '../support/client.js';
import { FakeDns, type Zone } from '../support/dns.js';
import { allUsable } from '../support/group.js';
import { ours, issue, secureClient, securePeer, ca } from '../support/tls.js';

const tls = '_diameters._tcp.example.net';
const tcp = '_diameter._tcp.example.net';

/** A peer over TLS with these names in its certificate, found at `hss.example.net`. */
async function foundOverTls(domains: readonly string[], changes: Partial<DiscoverOptions> = {}) {
  const [first = '', ...others] = domains;
  const peer = await securePeer(issue(first, { names: others }));
  const zone: Zone = { srv: { [tls]: [{ target: 'hss.example.net', port: peer.port }] } };
  const client = secureClient();
  const resolver = new FakeDns(zone);
  const group = client.group('hss', { discover: { realm: 'example.net', resolver, ...changes } });
  await eventually(() => group.members().length === 1);
  return { client, group, peer };
}

describe('a peer that DNS tells of', () => {
  it('is spoken to over TLS where tls.ca is set, if its certificate covers the realm and its own name', async () => {
    const { group } = await foundOverTls(['hss.example.net', 'example.net']);
    expect(group.members()[0]?.address).toMatch(/^aaas:\/\/hss\.example\.net:\d+$/);
    await allUsable(group);
    expect(group.members()[0]?.connection.tls?.identity).toBe('hss.example.net');
  });

  it.each([
    [['hss.example.net'], 'not for example.net, the domain for which DNS told of it (discover.checkDomain)'],
    [['example.net'], 'not for hss.example.net'],
    [['evil.example', 'example.net'], 'not for hss.example.net'],
  ])('is refused before the CER if its certificate is for %s', async (domains, why) => {
    const { group, peer } = await foundOverTls(domains);
    await eventually(() => group.members()[0]?.connection.lastError !== undefined);
    const error = group.members()[0]?.connection.lastError as TlsFailedError; // just seen
    expect(error).toMatchObject({ code: 'ERR_DIAMETER_TLS_FAILED', problem: 'wrong-name' });
    expect(error.message).toContain(why);
    expect(peer.received).toEqual([]);
  });

  it('need show no certificate of the realm with checkDomain: false', async () => {
    const { group } = await foundOverTls(['hss.example.net'], { checkDomain: false });
    await allUsable(group);
  });

  const scene = async (
    changes: Partial<DiscoverOptions>,
    options: Partial<DiameterClientOptions>,
    zone: Zone,
  ) => {
    const client = makeClient(options);
    const resolver = new FakeDns(zone);
    const group = client.group('dra', { discover: { realm: 'example.net', resolver, ...changes } });
    await eventually(() => group.stats().discovery?.nextAt !== undefined);
    return { client, group };
  };

  it('is not spoken to in clear where tls.ca is set, unless you allow it', async () => {
    const zone = { srv: { [tcp]: [{ target: 'a.example.net' }] } };
    const secured = { tls: { ca, ...ours } };
    const members = async (changes: Partial<DiscoverOptions>, options: Partial<DiameterClientOptions>) => {
      const { group } = await scene(changes, options, zone);
      return group.members().map(({ address }) => address);
    };
    expect(await members({}, secured)).toEqual([]);
    expect(await members({ transport: 'tls' }, secured)).toEqual([]);
    expect(await members({ transport: 'tls-or-tcp' }, secured)).toEqual(['a.example.net:3868']);
    expect(await members({}, {})).toEqual(['a.example.net:3868']);
  });

  it('becomes no member where requireTls forbids it, which is told', async () => {
    const zone = { srv: { [tcp]: [{ target: 'a.example.net' }] } };
    const { group } = await scene({ transport: 'tcp' }, { requireTls: true }, zone);
    expect(group.members()).toEqual([]);
    expect(group.stats().discovery).toMatchObject({
      refreshes: { failed: 1 },
      problem: expect.stringContaining('requireTls forbids plain TCP to a.example.net:3868'),
    });
  });

  it('becomes no member beyond maxConnections; then none of them does, and the former ones stay', async () => {
    const zone = { srv: { [tcp]: [{ target: 'a.example.net' }, { target: 'b.example.net' }] } };
    const { group } = await scene({}, { maxConnections: 1 }, zone);
    expect(group.stats().discovery?.problem).toContain('maxConnections');
    expect(group.members()).toEqual([]);
  });

  it('is not dialled at a private address with allowPrivateAddresses: false', async () => {
    const peer = await makePeer();
    const zone: Zone = {
      srv: { [tcp]: [{ target: 'a.example.net', port: peer.port }] },
      addresses: { 'a.example.net': ['10.0.0.1', '127.0.0.1', 'fe80::1', 'no address'] },
    };
    const { group } = await scene({ allowPrivateAddresses: false }, {}, zone);
    await eventually(() => group.members()[0]?.connection.lastError !== undefined);
    expect(String(group.members()[0]?.connection.lastError?.cause)).toContain('private addresses alone');
    expect(peer.accepted).toBe(0);
  });
});

describe('a dial of such a peer', () => {
  it('that nobody wants any more ends its questions to DNS, so that they do not keep the process', async () => {
    let given: AbortSignal | undefined;
    const resolver = new FakeDns({ srv: { [tcp]: [{ target: 'a.example.net' }] } });
    resolver.addresses = (_name: string, signal?: AbortSignal) => {
      given = signal;
      return new Promise(() => {});
    };
    const client = makeClient();
    client.group('dra', { discover: { realm: 'example.net', resolver } });
    await eventually(() => given !== undefined);
    client.destroy();
    expect(given?.aborted).toBe(true);
  });
});

describe('private addresses', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.1.1',
    '172.31.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is one', (address) => expect(isPrivate(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450::1'])('%s is none', (address) =>
    expect(isPrivate(address)).toBe(false),
  );
});

describe('the options of a discovery', () => {
  const resolver = new FakeDns({});

  it.each([
    ['neither a realm nor SRV records', {}, 'discover'],
    ['both', { realm: 'example.net', srv: tcp }, 'discover'],
    ['a realm that is none', { realm: 'example net' }, 'discover.realm'],
    ['an unknown transport', { realm: 'a', transport: 'sctp' }, 'discover.transport'],
    ['a name server by its name', { realm: 'a', servers: ['ns.example.net'] }, 'discover.servers'],
    ['no name server', { realm: 'a', servers: [] }, 'discover.servers'],
    ['a resolver and servers', { realm: 'a', resolver, servers: ['192.0.2.1'] }, 'discover.servers'],
    ['a resolver that is none', { realm: 'a', resolver: {} }, 'discover.resolver'],
    ['no application', { realm: 'a', applicationIds: [] }, 'discover.applicationIds'],
    ['limits in the wrong order', { realm: 'a', minRefreshMs: 10, maxRefreshMs: 9 }, 'discover.minRefreshMs'],
    ['a misspelt name', { relm: 'a' }, 'discover.relm'],
  ] as const)('are refused with %s', (_, discover, field) => {
    // What a program without types may pass.
    const options = { discover } as unknown as GroupOptions;
    expect(() => makeClient().group('dra', options)).toThrow(
      expect.objectContaining({ name: 'InvalidConfigError', field }),
    );
  });

  it('go without members, which cannot be given later either, while other options of the group can change', () => {
    const client = makeClient();
    const members = [{ address: 'a' }];
    const discover = { realm: 'example.net', resolver };
    expect(() => client.group('dra', { members, discover })).toThrow(/^members must be left out/);
    const group = client.group('dra', { discover });
    expect(() => group.update({ members })).toThrow(/^members must be left out/);
    expect(() => group.update({ discover })).toThrow(/^discover cannot change/);
    group.update({ policy: 'session', hold: false });
    expect(group.policy).toBe('session');
    const given = client.group('given', { members });
    expect(() => given.update({ discover })).toThrow(/^discover cannot change/);
  });
});
