import { readFileSync } from 'node:fs';
import { avp, AvpCode, InvalidConfigError, type RedirectPolicy, type RedirectUri } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';
import type { RefusedRedirect } from '../../src/observability/redirect-facts.js';
import { readRedirectUri } from '../../src/redirect/redirect-uri.js';
import { makeClient, makePeer } from '../support/client.js';
import { ccrsOf } from '../support/group.js';
import { recordingLogger } from '../support/logs.js';
import { ccr } from '../support/messages.js';
import { redirecting, redirectScene, uriOf } from '../support/redirect.js';
import { ca, names, issue, ours, peerCertificate } from '../support/tls.js';

/** What an agent that redirects to these hosts makes of a request, and why. */
async function refusalOf(uris: readonly string[], options: Parameters<typeof makeClient>[0] = {}) {
  const agent = await makePeer(redirecting(() => uris));
  const client = makeClient({ redirect: { allow: '127.0.0.1' }, ...options });
  const refusals: RefusedRedirect[] = [];
  newsOf(client).subscribe({ redirectRefused: (_, refused) => refusals.push(refused) });
  const { resultCode } = await client.request(agent.address, ccr());
  expect(resultCode).toBe(3006);
  expect(refusals).toHaveLength(1);
  return refusals[0];
}

describe('the hosts that a redirect may lead to', () => {
  it.each<[string, string | readonly string[], boolean]>([
    ['aaa://127.0.0.1:1', '127.0.0.1', true],
    ['aaa://Server.Example.net', 'server.example.NET', true],
    ['aaa://server.example.net', '.example.net', true],
    ['aaa://example.net', '.example.net', false],
    ['aaa://serverexample.net', '.example.net', false],
    ['aaa://example.net.evil.org', ['.example.net', 'example.net'], false],
    ['aaa://server.example.net.', '.example.net', true],
    ['aaa://[::1]:1', ['a.example', '::1'], true],
  ])('%s with allow %s: %s', async (uri, allow, isAllowed) => {
    const refused = await refusalOf([uri], { redirect: { allow }, dialTimeoutMs: 200 });
    expect(refused?.why).toBe(isAllowed ? 'unreachable' : 'not-allowed');
  });

  it('are decided on by a function, which gets the URI and who redirects', async () => {
    const asked: [RedirectUri, { readonly from: string }][] = [];
    const { agent, client, server } = await redirectScene({
      redirect: {
        allow: (...about) => {
          asked.push(about);
          return asked.length > 1;
        },
      },
    });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    expect((await client.request(agent.address, ccr())).resultCode).toBe(2001);
    expect(asked[0]).toEqual([
      {
        text: uriOf(server),
        address: server.address,
        host: '127.0.0.1',
        port: server.port,
        isSecured: false,
      },
      { from: agent.address },
    ]);
  });

  it.each<[string, RedirectPolicy]>([
    [
      'throws',
      () => {
        throw new Error('no policy today');
      },
    ],
    // As a program without types may do.
    ['is asynchronous', (() => Promise.resolve(true)) as unknown as RedirectPolicy],
  ])('do not include any for a function that %s, which is logged', async (_, allow) => {
    const { lines, logger } = recordingLogger();
    const refused = await refusalOf(['aaa://127.0.0.1:1'], { redirect: { allow }, logger });
    expect(refused?.why).toBe('not-allowed');
    expect(lines.find(({ line }) => line === 'listener-failed')?.text).toContain('redirect.allow failed');
  });

  it('must be given where redirects are followed', () => {
    for (const redirect of [{ enabled: true }, { maxRedirects: 2 }, {}]) {
      expect(() => makeClient({ redirect })).toThrow(InvalidConfigError);
      expect(() => makeClient({ redirect })).toThrow(/^redirect\.allow is required: the hosts/);
    }
    for (const allow of [[], [''], 'a host', 7]) {
      const redirect = { allow } as unknown as { allow: string }; // as a program without types may do
      expect(() => makeClient({ redirect })).toThrow(/^redirect\.allow must be a host name, a suffix/);
    }
    const client = makeClient();
    expect(() => client.update({ redirect: { enabled: true } })).toThrow(/^redirect\.allow is required/);
    expect(makeClient({ redirect: { enabled: false } }).state).toBe('ACCEPTING');
  });
});

describe('TLS', () => {
  async function secured(redirect: object, uri: (plain: string, tls: string) => string) {
    const host = await makePeer({ originHost: 'plain.example.net' });
    const certificate = issue('tls.example.net', names);
    const tlsHost = await makePeer({ originHost: 'tls.example.net', tls: { ...certificate, ca } });
    const agent = await makePeer({
      originHost: 'hss.example.net',
      tls: { ...peerCertificate, ca },
      ...redirecting(() => [uri(uriOf(host), tlsHost.address)]),
    });
    const client = makeClient({ tls: { ca, ...ours }, redirect: { allow: '127.0.0.1', ...redirect } });
    const { resultCode } = await client.request(agent.address, ccr());
    return { resultCode, plain: ccrsOf(host).length, tls: ccrsOf(tlsHost).length };
  }

  it('is not lost on the way: a peer with TLS does not redirect to plain TCP', async () => {
    expect(await secured({}, (plain) => plain)).toEqual({ resultCode: 3006, plain: 0, tls: 0 });
  });

  it('is lost if the options allow it', async () => {
    expect(await secured({ allowDowngrade: true }, (plain) => plain)).toEqual({
      resultCode: 2001,
      plain: 1,
      tls: 0,
    });
  });

  it('is spoken with an aaas host', async () => {
    expect(await secured({}, (_, tls) => tls)).toEqual({ resultCode: 2001, plain: 0, tls: 1 });
  });

  it('is required of hosts where requireTls is set', async () => {
    const agent = await makePeer({
      originHost: 'hss.example.net',
      tls: { ...peerCertificate, ca },
      ...redirecting(() => ['aaa://127.0.0.1:1']),
    });
    const redirect = { allow: '127.0.0.1', allowDowngrade: true };
    const client = makeClient({ tls: { ca, ...ours }, requireTls: true, redirect });
    const refusals: RefusedRedirect[] = [];
    newsOf(client).subscribe({ redirectRefused: (_, refused) => refusals.push(refused) });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    expect(refusals).toMatchObject([{ why: 'unreachable', error: { field: 'requireTls' } }]);
  });
});

describe('a Redirect-Host that is no good', () => {
  it.each([
    ['malformed', ''],
    ['malformed', 'server.example.net'],
    ['malformed', 'http://server.example.net'],
    ['malformed', 'aaa://'],
    ['malformed', 'aaa://user@127.0.0.1'],
    ['malformed', 'aaa://127.0.0.1:0'],
    ['malformed', 'aaa://127.0.0.1:65536'],
    ['malformed', 'aaa://127.0.0.1:99999999999999'],
    ['malformed', 'aaa://127.0.0.1/path'],
    ['malformed', 'aaa://127.0.0.1#2'],
    ['malformed', 'aaa://127.0.0.1 '],
    ['malformed', 'aaa://127.0.0.1\r\naaa://evil.example'],
    ['malformed', 'aaa://127.0.0.1;transport=tcp;transport=tcp'],
    ['malformed', 'aaa://127.0.0.1;protocol=diameter;transport=tcp'],
    ['malformed', 'aaa://999.0.0.1'],
    ['malformed', 'aaa://a..b'],
    ['malformed', 'aaa://[::1'],
    ['malformed', 'aaa://[fe80::1%25eth0]'],
    ['malformed', 'aaa://sérver.example.net'],
    ['malformed', `aaa://${'a.'.repeat(200)}net`],
    ['unsupported', 'aaa://127.0.0.1;transport=sctp'],
    ['unsupported', 'aaa://127.0.0.1;transport=udp;protocol=radius'],
    ['unsupported', 'aaa://127.0.0.1:1812;protocol=tacacs+'],
  ])('is %s: %j', async (why, uri) => {
    const refused = await refusalOf([uri]);
    expect(refused?.why).toBe(why);
    // eslint-disable-next-line no-control-regex
    expect(refused?.host).not.toMatch(/[\u0000-\u001f]/);
  });

  it('is read with the ports of RFC 6733 where it has none', () => {
    const read = (text: string) => readRedirectUri(Buffer.from(text));
    expect(read('AAA://a.example;Transport=TCP;protocol=diameter')).toMatchObject({
      address: 'a.example:3868',
    });
    expect(read('aaas://a.example')).toMatchObject({ address: 'aaas://a.example:5868', isSecured: true });
  });

  it('is refused at 64 KiB, and shown in short', async () => {
    const refused = await refusalOf([`aaa://${'a'.repeat(65_536)}.example.net`]);
    expect(refused?.why).toBe('malformed');
    expect(refused?.host?.length).toBeLessThanOrEqual(100);
  });

  it('may stand in an answer a thousand times: sixteen are looked at', async () => {
    const policies: string[] = [];
    const allow: RedirectPolicy = ({ host }) => policies.push(host) === 0;
    const uris = Array.from({ length: 1_000 }, (_, i) => `aaa://h${i}.example.net`);
    expect((await refusalOf(uris, { redirect: { allow } }))?.host).toBe('h0.example.net');
    expect(policies).toHaveLength(16);
  });

  it('is missing', async () => {
    expect(await refusalOf([])).toEqual({ why: 'no-host', host: undefined, error: undefined });
  });

  it('may be followed by AVPs of the wrong size, which count as if they were not there', async () => {
    const server = await makePeer();
    const agent = await makePeer({
      onRequest: () => ({
        resultCode: 3006,
        avps: [
          avp.octetString(AvpCode.redirectHostUsage, Buffer.alloc(3)),
          avp.octetString(AvpCode.redirectMaxCacheTime, Buffer.alloc(0)),
          avp.utf8String(AvpCode.redirectHost, uriOf(server), { vendorId: 10_415 }),
          avp.utf8String(AvpCode.redirectHost, uriOf(server)),
        ],
      }),
    });
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(2001);
    expect(client.stats().redirectRoutes).toBe(0);
  });
});

describe('docs/redirect.md', () => {
  it('has a row for each reason for which a redirect is not followed', () => {
    const page = readFileSync('docs/redirect.md', 'utf8');
    const reasons = [
      'no-host',
      'malformed',
      'unsupported',
      'not-allowed',
      'downgrade',
      'loop',
      'too-many',
      'unreachable',
    ] satisfies RefusedRedirect['why'][];
    for (const reason of reasons) expect(page).toContain(`| \`${reason}\` |`);
  });
});
