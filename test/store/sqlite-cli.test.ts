import { describe, expect, it } from 'vitest';
import { openStore } from 'diameter-client/store';
import { runCli } from '../support/cli.js';
import { eventually } from '../support/client.js';
import { deliver, makeAccountant, makeAccountingPeer, makeStore } from '../support/records.js';

describe('diameter-client store', () => {
  it('lists, counts, replays and discards what a program has in its store', async () => {
    const store = await makeStore();
    const answers = [5005, 5005];
    const peer = await makeAccountingPeer({ onRequest: () => ({ resultCode: answers.shift() ?? 2001 }) });
    const client = makeAccountant(store);
    const one = await deliver(client, peer.address, 1);
    const two = await deliver(client, peer.address, 2);
    await eventually(() => client.stats().recordsParked === 2, 'both parked');

    const { stdout } = await runCli(['store', store.name, 'list', '--state', 'parked']);
    expect(stdout).toMatch(
      new RegExp(`^${one}  \\S+  parked  ${peer.address}  command 271 of application 3, `),
    );
    expect(stdout).toContain(': 5005 DIAMETER_MISSING_AVP');
    expect((await runCli(['store', store.name, 'stats'])).stdout).toMatch(
      /^0 pending; 2 parked; \d+ bytes\n$/,
    );

    expect((await runCli(['store', store.name, 'discard', two])).stdout).toBe('1 discarded\n');
    expect((await runCli(['store', store.name, 'replay', '--all'])).stdout).toBe('1 replayed\n');
    await eventually(() => client.stats().recordsDelivered === 1, 'the other one delivered');
    const missing = await runCli(['store', store.name, 'replay', one]);
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`no parked record ${one}`),
    });
  });

  it('is told what is wrong with its arguments', async () => {
    const store = await makeStore();
    const path = store.name;
    await store.close();
    expect((await runCli(['store', path, 'replay'])).exitCode).toBe(2);
    expect((await runCli(['store', path, 'list', '7'])).exitCode).toBe(2);
    expect((await runCli(['store', `${path}.other`, 'list'])).stderr).toContain('there is no such file');
    await (await openStore({ path })).close();
  });
});
