import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installCommand, startCommand, type CommandProcess } from '../support/command.js';

let directory = '';
let program = '';
const start = (...args: readonly string[]) => startCommand(program, args);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'peer-ended-'));
  program = await installCommand(directory);
  // The call is not answered in time; the load is.
  const answers = [{ when: { serviceContextId: 'late' }, delayMs: 60_000 }, { delayMs: 20 }];
  writeFileSync(join(directory, 'answers.json'), JSON.stringify({ 'gy.CreditControl': answers }));
});
afterAll(() => rmSync(directory, { recursive: true }));

const request = (context: string) => [
  'gy.CreditControl',
  `serviceContextId=${context}`,
  'ccRequestType=EVENT_REQUEST',
  'ccRequestNumber=0',
];

async function startPeer(port = '0'): Promise<{ readonly peer: CommandProcess; readonly address: string }> {
  const peer = start('peer', '--port', port, '--answers', join(directory, 'answers.json'));
  await peer.shows('listens on ');
  return { peer, address: /listens on (\S+)/.exec(peer.stdout)?.[1] ?? '' };
}

/** A peer with a call that waits for its answer, a watch, and a load that goes on. */
async function startAll() {
  const { address, peer } = await startPeer();
  const watch = start('watch', address);
  await watch.shows('→ OPEN');
  const call = start('call', address, ...request('late'), '--timeout', '30s');
  await peer.shows('received Credit-Control-Request');
  const time = ['--seconds', '3s', '--warm-up', '0', '--timeout', '500ms'];
  const load = start('load', address, ...request('load'), '--in-flight', '2', ...time);
  // The one of the call, two of the load, and the first that follows an answer.
  await peer.shows(/(received Credit-Control-Request[^]*){4}/);
  return { address, call, load, peer, watch };
}

describe('where the process of a peer ends under its clients', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets it say DPR, and each client says that it did',
    async (signal) => {
      const { address, call, load, peer, watch } = await startAll();
      peer.kill(signal);

      expect(await peer.ended).toBe(0);
      expect(peer.stderr).toContain('Sends DPR on 3 connections.\n');
      expect(peer.stderr).toMatch(/\n\d+ requests over 3 connections\.\n$/);
      expect(peer.stderr).not.toContain('No answer');
      const said = `${address} ended the connection with a Disconnect-Peer-Request; the message had been written`;
      expect(await call.ended).toBe(4);
      expect(call.stderr).toBe(`diameter-client: ${said}\n`);
      expect(await load.ended).toBe(4);
      expect(load.stdout).toContain('2001 DIAMETER_SUCCESS');
      expect(load.stdout).toContain('it was still waiting for the connection, and nothing was sent');
      expect(load.stderr).toBe('diameter-client: The connection was lost, and is not open again.\n');
      await watch.shows('OPEN → DPR_RECEIVED (dpr.received)');
      await watch.shows('DPR_RECEIVED → RECONNECTING');
      watch.kill('SIGTERM');
      expect(await watch.ended).toBe(0);
    },
    30_000,
  );

  it('SIGKILL leaves no time for it: each client says that no DPR came, and watch finds the next peer', async () => {
    const { address, call, load, peer, watch } = await startAll();
    peer.kill('SIGKILL');

    expect(await peer.ended).toBe('SIGKILL');
    const said = `${address} closed the connection without a Disconnect-Peer-Request`;
    expect(await call.ended).toBe(4);
    expect(call.stderr).toBe(`diameter-client: ${said}; the message had been written\n`);
    expect(await load.ended).toBe(4);
    // What it had not read yet makes the system reset the connection of the load.
    expect(load.stdout).toMatch(
      /(closed the connection without a Disconnect-Peer-Request|was lost: read ECONNRESET); the message had/,
    );
    expect(load.stderr).toBe('diameter-client: The connection was lost, and is not open again.\n');
    await watch.shows(`OPEN → FAILED (transport.closed): ${said}`);
    const next = await startPeer(address.split(':')[1]);
    await next.peer.shows('sent     Capabilities-Exchange-Answer');
    watch.kill('SIGINT');
    expect(await watch.ended).toBe(0);
    next.peer.kill('SIGTERM');
    expect(await next.peer.ended).toBe(0);
  }, 30_000);

  it('the second signal ends it at once, with 130, also where no answer to its DPR comes', async () => {
    const { call, peer } = await startAll();
    call.kill('SIGSTOP');
    peer.kill('SIGTERM');
    await peer.shows('Sends DPR on 3 connections.');
    peer.kill('SIGTERM');

    expect(await peer.ended).toBe(130);
    call.kill('SIGCONT');
    expect(await call.ended).toBe(4);
  }, 30_000);
});
