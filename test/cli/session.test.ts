import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/cli.js';
import { makePeer } from '../support/client.js';
import { abortFor, makeOcs, reAuthFor, told } from '../session/scene.js';

const command = [
  'gy.CreditControl',
  'serviceContextId=32251@3gpp.org',
  'multipleServicesCreditControl[0].ratingGroup=10',
  'multipleServicesCreditControl[0].requestedServiceUnit={}',
];
const soon = ['--every', '1ms'];
const endless = ['--updates', '1000', '--every', '1h', '--origin-host', 'client.example.com'];
const eventsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

describe('diameter-client session', () => {
  it('begins, updates and terminates a session, with a line for each answer and the cause at the end', async () => {
    const { asked, peer } = await makeOcs(({ ccRequestType }) =>
      ccRequestType === 1
        ? {
            multipleServicesCreditControl: [
              { ratingGroup: 10, grantedServiceUnit: { ccTotalOctets: 1_000n }, validityTime: 600 },
            ],
          }
        : {},
    );
    const run = await runCli(['session', peer.address, ...command, '--updates', '2', ...soon]);
    expect(told(asked)).toBe('I0 U1 U2 T3');
    expect(new Set(asked.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(asked[3]).toMatchObject({
      destinationHost: peer.originHost,
      multipleServicesCreditControl: [{ ratingGroup: 10 }],
    });
    const [begin, , update, terminate, ended] = run.stdout.trim().split('\n');
    expect(begin).toMatch(
      /^\S+Z OPEN +begin: DIAMETER_SUCCESS \(2001\) in .*; rating group 10: ccTotalOctets 1000, until \S+Z$/,
    );
    expect(update).toMatch(/ OPEN +update: DIAMETER_SUCCESS \(2001\) in [\d.]+ ms$/);
    expect(terminate).toMatch(/ ENDED +terminate: DIAMETER_SUCCESS \(2001\) in/);
    expect(ended).toMatch(/ ENDED +ended: terminated \(\S+\)$/);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('answers a Re-Auth-Request and sends an update, and terminates at an Abort-Session-Request', async () => {
    const { asked, peer } = await makeOcs();
    const cli = startCli(['session', peer.address, ...command, ...endless, '--json']);
    await cli.shows('"event":"begin"');
    const session = { id: asked[0]?.sessionId ?? '' };
    const reAuth = await peer.request(reAuthFor(session, peer));
    await cli.shows('"event":"update"');
    const abort = await peer.request(abortFor(session, peer));
    expect(await cli.exitCode).toBe(0);
    expect([reAuth.resultCode, abort.resultCode]).toEqual([2002, 2001]);
    expect(told(asked)).toBe('I0 U1 T2');
    const events = eventsOf(cli.stdout);
    expect(events.map(({ event }) => event)).toEqual([
      'begin',
      'reauth',
      'update',
      'abort',
      'terminate',
      'ended',
    ]);
    expect(events[2]).toMatchObject({ sessionId: session.id, state: 'OPEN', result: { code: 2001 } });
    expect(events.at(-1)).toMatchObject({ state: 'ENDED', cause: 'terminated' });
  });

  it('sends an update when what was granted is about to end', async () => {
    const { asked, peer } = await makeOcs(({ ccRequestType }) =>
      ccRequestType === 1 ? { multipleServicesCreditControl: [{ ratingGroup: 10, validityTime: 1 }] } : {},
    );
    const cli = startCli(['session', peer.address, ...command, ...endless]);
    await cli.shows('validity: what was granted is about to end');
    await cli.shows(' update: DIAMETER_SUCCESS');
    cli.interrupt();
    await cli.exitCode;
    expect(told(asked)).toBe('I0 U1 T2');
  });

  it('terminates the session at Ctrl-C, and ends with 130', async () => {
    const { asked, peer } = await makeOcs();
    const cli = startCli(['session', peer.address, ...command, ...endless]);
    await cli.shows(' begin: DIAMETER_SUCCESS');
    cli.interrupt();
    expect(await cli.exitCode).toBe(130);
    expect(told(asked)).toBe('I0 T1');
    expect(cli.stdout).toContain('ended: terminated');
  });

  it('ends with 1 and the cause if the server refuses the session, or has lost it', async () => {
    const refusing = await makeOcs(() => ({ resultCode: 4010 }));
    const denied = await runCli(['session', refusing.peer.address, ...command, ...soon]);
    expect(denied.stdout).toContain('begin: DIAMETER_END_USER_SERVICE_DENIED (4010)');
    expect(denied.stdout).toContain('ended: denied, the service must end');
    expect(told(refusing.asked)).toBe('I0');
    const losing = await makeOcs(({ ccRequestType }) => ({ resultCode: ccRequestType === 2 ? 5002 : 2001 }));
    const lost = await runCli(['session', losing.peer.address, ...command, ...soon]);
    expect(lost.stdout).toContain('update: DIAMETER_UNKNOWN_SESSION_ID (5002)');
    expect(lost.stdout).toContain('ended: failed-answer');
    expect(told(losing.asked)).toBe('I0 U1');
    expect([denied.exitCode, lost.exitCode]).toEqual([1, 1]);
  });

  it('ends with 4 and the cause if the server is silent, and with 3 if it is not there', async () => {
    const silent = await makePeer({ behaviour: { requests: 'ignore' } });
    const run = await runCli(['session', silent.address, ...command, '--timeout', '50ms', '--json']);
    const [begin, ended] = eventsOf(run.stdout);
    expect(begin).toMatchObject({ event: 'begin', state: 'ENDED', error: { delivery: 'maybe-delivered' } });
    expect(ended).toMatchObject({ event: 'ended', service: 'end' });
    expect(run.exitCode).toBe(4);
    expect((await runCli(['session', '127.0.0.1:1', ...command])).exitCode).toBe(3);
  });

  it('goes to the backup if the server is not there, and if it fails between two requests', async () => {
    const backup = await makeOcs();
    const first = await runCli([
      'session',
      '127.0.0.1:1',
      ...command,
      ...soon,
      '--backup',
      backup.peer.address,
    ]);
    expect(first.stdout).toMatch(/ failover: the request goes to another server: .*ECONNREFUSED/);
    expect(told(backup.asked)).toBe('I0 U1 T2');
    expect(first.exitCode).toBe(0);

    const failing = await makeOcs(({ ccRequestType }) => ({ resultCode: ccRequestType === 2 ? 3004 : 2001 }));
    const second = await makeOcs();
    const moved = await runCli([
      'session',
      failing.peer.address,
      ...command,
      ...soon,
      '--backup',
      second.peer.address,
      '--failure-handling=continue',
    ]);
    expect(moved.stdout).toContain('failover: the request goes to another server: Result 3004');
    expect([told(failing.asked), told(second.asked)]).toEqual(['I0 U1', 'U1 T2']);
    expect(moved.exitCode).toBe(0);
  });

  it('takes a group, and other sessions than of credit control', async () => {
    const peer = await makePeer();
    const run = await runCli([
      'session',
      `127.0.0.1:1,${peer.address}`,
      'nasreq.AA',
      'authRequestType=AUTHORIZE_ONLY',
      ...soon,
    ]);
    expect(run.stdout).toContain('ended: terminated');
    expect(run.exitCode).toBe(0);
    const codes = peer.received.map(({ commandCode }) => commandCode);
    expect(codes.filter((code) => code === 265 || code === 275)).toEqual([265, 265, 275]);
  });

  it('ends with 2 before it connects if a field is wrong, missing, or one that the session fills in', async () => {
    const run = (...args: readonly string[]) => runCli(['session', '127.0.0.1:1', ...args]);
    const counted = await run(...command, 'ccRequestType=INITIAL_REQUEST');
    expect(counted.stderr).toContain('ccRequestType is filled in by the session: leave it out.');
    const missing = await run('gy.CreditControl');
    expect(missing.stderr).toContain('also demands serviceContextId');
    const sessionless = await run('base.DeviceWatchdog');
    expect([counted.exitCode, missing.exitCode, sessionless.exitCode]).toEqual([2, 2, 2]);
  });
});
