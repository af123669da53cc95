import { CreditControl } from 'diameter-client/dictionaries/gy';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/cli.js';
import { makePeer } from '../support/client.js';
import { NameServer, record } from '../support/name-server.js';

const fields = ['serviceContextId=32251@3gpp.org', 'ccRequestType=EVENT_REQUEST', 'ccRequestNumber=0'];

/** A name server that knows one peer for Gy in example.net, and something that leads elsewhere. */
async function scene() {
  const peer = await makePeer();
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  const naptr = (services: string, replacement: string) =>
    record(
      'NAPTR',
      'example.net',
      { order: 10, preference: 5, flags: 's', services, regexp: '', replacement },
      30,
    );
  const dns = await NameServer.start(({ name, type }) => {
    if (name === 'example.net' && type === 'NAPTR') {
      return [
        {
          answers: [
            naptr('aaa+ap4:diameter.tcp', '_gy.example.net'),
            naptr('aaa+ap4:diameter.tcp', 'evil.example'),
          ],
        },
      ];
    }
    if (name === '_gy.example.net' && type === 'SRV') {
      return [
        {
          answers: [
            record('SRV', name, { priority: 1, weight: 2, port: peer.port, target: 'one.example.net' }, 20),
          ],
        },
      ];
    }
    if (name === 'broken.example.net') return [{ rcode: 'SERVFAIL' }];
    return [{ answers: type === 'A' ? [record('A', name, '127.0.0.1')] : [] }];
  });
  return { peer, dns, servers: ['--dns-server', dns.address] };
}

describe('discover', () => {
  it('shows each question with its answer, what is left out, and the members with their addresses', async () => {
    const { peer, servers } = await scene();
    const { exitCode, stderr, stdout } = await runCli(['discover', 'example.net', '--app', 'gy', ...servers]);
    expect(stdout.trim().split('\n')).toEqual([
      'NAPTR example.net  (TTL 30 s)',
      '  10 5 "s" "aaa+ap4:diameter.tcp" _gy.example.net',
      '  10 5 "s" "aaa+ap4:diameter.tcp" evil.example',
      'SRV _gy.example.net  (TTL 20 s)',
      `  1 2 ${peer.port} one.example.net`,
      'Left out: the NAPTR record to evil.example, outside of example.net (allowOtherDomains)',
      '1 member, for 20 s',
      `  one.example.net:${peer.port}  priority 0, weight 2  127.0.0.1`,
    ]);
    expect([exitCode, stderr, peer.accepted]).toEqual([0, '', 0]);
  });

  it('prints one object for programs', async () => {
    const { peer, servers } = await scene();
    const { stdout } = await runCli(['discover', 'srv:_gy.example.net', '--json', ...servers]);
    expect(JSON.parse(stdout)).toMatchObject({
      ttl: 20,
      notes: [],
      members: [{ address: `one.example.net:${peer.port}`, addresses: ['127.0.0.1'] }],
    });
  });

  it('ends with 1 where DNS tells of nobody, with 3 where it does not answer, and with 2 for a wrong flag', async () => {
    const { servers } = await scene();
    const codeOf = async (...args: readonly string[]) => (await runCli(['discover', ...args])).exitCode;
    expect(await codeOf('example.net', '--app', 's6a', ...servers)).toBe(1);
    expect(await codeOf('broken.example.net', ...servers)).toBe(3);
    expect(await codeOf('example.net', '--dns-server', 'ns.example.net')).toBe(2);
  });
});

describe('realm:example.net', () => {
  it('call: goes to a peer that DNS tells of', async () => {
    const { peer, servers } = await scene();
    const { exitCode, stdout } = await runCli([
      'call',
      'realm:example.net',
      'gy.CreditControl',
      ...fields,
      ...servers,
    ]);
    expect(stdout).toContain('DIAMETER_SUCCESS');
    expect(exitCode).toBe(0);
    expect(peer.accepted).toBe(1);
  });

  it('call: ends with 3 and says what DNS says, if nobody is found in time', async () => {
    const { servers } = await scene();
    const { exitCode, stderr } = await runCli([
      'call',
      'realm:broken.example.net',
      'gy.CreditControl',
      ...fields,
      ...servers,
      '--timeout',
      '50ms',
    ]);
    expect(stderr).toContain('SERVFAIL');
    expect(exitCode).toBe(3);
  });

  it('explain: says where the members come from', async () => {
    const { servers } = await scene();
    const { stdout } = await runCli(['explain', 'realm:example.net', '--app', 'gy', ...servers]);
    expect(stdout).toContain('Its members are those of realm example.net, as DNS told');
  });

  it('watch: shows the members that DNS tells of', async () => {
    const { servers } = await scene();
    const watching = startCli(['watch', 'realm:example.net', '--app', 'gy', ...servers]);
    await watching.shows(/one\.example\.net:\d+ CER_SENT → OPEN/);
    watching.interrupt();
    expect(await watching.exitCode).toBe(0);
  });

  it('is what --dns-server is for', async () => {
    const { exitCode, stderr } = await runCli(['explain', '127.0.0.1:1', '--dns-server', '127.0.0.1']);
    expect(stderr).toContain('write the address as realm:example.net');
    expect(exitCode).toBe(2);
  });
});
