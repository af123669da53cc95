import { CreditControl } from 'diameter-client/dictionaries/gy';
import type { TestPeerOptions } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/cli.js';
import { makePeer } from '../support/client.js';
import { ccrsOf } from '../support/group.js';

const fields = ['serviceContextId=32251@3gpp.org', 'ccRequestType=EVENT_REQUEST', 'ccRequestNumber=0'];
const nobody = '127.0.0.1:1';

async function charging(options: TestPeerOptions = {}) {
  const peer = await makePeer(options);
  if (options.onRequest === undefined) {
    peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  }
  return peer;
}

describe('several addresses with commas', () => {
  it('call: the first that is usable is asked, also where it opens last', async () => {
    const [one, two] = [await charging({ behaviour: { splitBytes: 20, splitPauseMs: 5 } }), await charging()];
    const { exitCode, stdout } = await runCli([
      'call',
      `${nobody},${one.address},${two.address}`,
      'gy.CreditControl',
      ...fields,
    ]);
    expect(stdout).toContain('DIAMETER_SUCCESS');
    expect(exitCode).toBe(0);
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([1, 0]);
  });

  it('call: a request that is passed back goes to the other one', async () => {
    const [one, two] = [await charging({ onRequest: () => ({ resultCode: 3004 }) }), await charging()];
    const { exitCode } = await runCli([
      'call',
      `${one.address},${two.address}`,
      'gy.CreditControl',
      ...fields,
    ]);
    expect(exitCode).toBe(0);
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([1, 1]);
  });

  it('call: ends with 3 where no member can be reached, and says what each is doing', async () => {
    const { exitCode, stderr } = await runCli([
      'call',
      `${nobody},127.0.0.1:2`,
      'gy.CreditControl',
      ...fields,
      '--group',
      'ocs',
    ]);
    expect(stderr).toContain('Group ocs (policy priority) has 2 members, and none has been usable');
    expect(stderr.match(/ECONNREFUSED/g)).toHaveLength(2);
    expect(exitCode).toBe(3);
  });

  it('call: ends with 4 where each member that was tried was lost', async () => {
    const ignoring = () => charging({ behaviour: { requests: 'ignore' } });
    const peers = [await ignoring(), await ignoring(), await ignoring()];
    const addresses = peers.map(({ address }) => address).join(',');
    const cli = startCli(['call', addresses, 'gy.CreditControl', ...fields]);
    for (const peer of peers) {
      await peer.waitFor(({ commandCode }) => commandCode === 272);
      await peer.kill();
    }
    expect(await cli.exitCode).toBe(4);
    expect(cli.stderr).toContain('sent 3 times, as often as retry.maxAttempts allows');
  });

  it('explain: a line for each member, and an object with --json', async () => {
    const peer = await charging({ originHost: 'dra.example.net' });
    const { exitCode, stdout } = await runCli(['explain', `${peer.address},${nobody}`]);
    expect(stdout).toContain('has 2 members, of which 1 is usable.');
    expect(stdout).toContain('in service with dra.example.net.');
    expect(stdout).toContain('ECONNREFUSED');
    expect(exitCode).toBe(0);
    const json = await runCli(['explain', `${peer.address},${nobody}`, '--json', '--policy', 'session']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      group: 'group',
      policy: 'session',
      isOpen: true,
      members: [
        { address: peer.address, state: 'usable', connectionState: 'OPEN' },
        { address: nobody, state: 'down' },
      ],
    });
    expect((await runCli(['explain', nobody, '--group', 'dra'])).exitCode).toBe(3);
  });

  it('load: spreads requests, and says how many went to another member', async () => {
    const [one, two] = [await charging(), await charging()];
    const { exitCode, stdout } = await runCli([
      'load',
      `${one.address},${two.address}`,
      'gy.CreditControl',
      ...fields,
      '--in-flight=4',
      '--seconds=200ms',
      '--warm-up=0',
      '--policy=least-in-flight',
    ]);
    expect(stdout).toContain('0 requests went to another member');
    expect(exitCode).toBe(0);
    expect(ccrsOf(one).length).toBeGreaterThan(0);
    expect(ccrsOf(two).length).toBeGreaterThan(0);
  });

  it('watch: says when no member is usable, and when one is again', async () => {
    const [one, two] = [await charging(), await charging()];
    const cli = startCli([
      'watch',
      `${one.address},${two.address}`,
      '--group',
      'dra',
      '-o',
      'reconnect.initialDelayMs=10',
    ]);
    await cli.shows('dra has a usable member');
    one.closeConnections();
    two.closeConnections();
    await cli.shows('dra has no usable member');
    cli.interrupt();
    expect(await cli.exitCode).toBe(0);
  });

  it('ping: pings each, and every line names its address', async () => {
    const [one, two] = [await charging(), await charging()];
    const { exitCode, stdout } = await runCli([
      'ping',
      `${one.address},${two.address}`,
      '-c',
      '1',
      '--interval',
      '20ms',
    ]);
    for (const { address } of [one, two]) {
      expect(stdout).toContain(`${address} CER/CEA`);
      expect(stdout).toContain(`${address} DWR 1: answered`);
      expect(stdout).toContain(`${address} 1 sent, 1 answered, 0 lost`);
    }
    expect(exitCode).toBe(0);
    const half = await runCli(['ping', `${one.address},${nobody}`, '-c', '1', '--interval', '20ms']);
    expect(half.stdout).toContain(`${one.address} DWR 1: answered`);
    expect(half.stderr).toContain(nobody);
    expect(half.exitCode).toBe(3);
  });

  it('a policy that is none, a name that is none, and a policy without a group end with 2', async () => {
    const run = (...flags: string[]) => runCli(['explain', `127.0.0.1,127.0.0.2`, ...flags]);
    expect(await run('--policy', 'fair')).toMatchObject({ exitCode: 2 });
    expect(await run('--group', 'a b')).toMatchObject({ exitCode: 2 });
    expect((await runCli(['explain', '127.0.0.1', '--policy', 'weighted'])).stderr).toContain(
      'separate them with commas',
    );
  });
});
