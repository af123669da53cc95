import { createPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/cli.js';

describe('diameter-client watch', () => {
  it('prints each change of state, without a terminal, until Ctrl-C, and closes with DPR', async () => {
    await using peer = await createPeer();
    const watch = startCli(['watch', peer.address]);
    await watch.shows('CER_SENT → OPEN (cea.received)');
    watch.interrupt();
    expect(await watch.exitCode).toBe(0);
    expect(watch.stdout).toContain('OPEN → DPR_SENT');
    await peer.waitFor(({ commandCode }) => commandCode === 282);
  });

  it('prints one object for each event with --json', async () => {
    await using peer = await createPeer();
    const watch = startCli(['watch', peer.address, '--json'], { columns: 80 });
    await watch.shows('→ OPEN');
    watch.interrupt();
    await watch.exitCode;
    const events = watch.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(events[0]).toMatchObject({ address: peer.address, text: 'DISCONNECTED → CONNECTING (connect)' });
  });

  it('draws a screen on a terminal and gives the terminal back', async () => {
    await using peer = await createPeer({ originHost: 'hss.example.net' });
    const watch = startCli(['watch', peer.address], { columns: 120, env: { NO_COLOR: '1' } });
    await watch.shows(/OPEN .*watchdog .*hss\.example\.net test-peer/);
    watch.interrupt();
    await watch.exitCode;
    expect(watch.stdout).toContain('\u001B[?1049h');
    expect(watch.stdout).toContain('\u001B[?1049l');
    expect(watch.stdout.indexOf('OPEN')).toBeGreaterThan(watch.stdout.indexOf('\u001B[?1049h'));
  });

  it('says why a connection failed, and goes on trying until the peer is there', async () => {
    const peer = await createPeer();
    await peer.kill();
    const watch = startCli(['watch', peer.address]);
    await watch.shows('CONNECTING → FAILED (transport.closed): Cannot connect');
    await peer.start();
    await watch.shows('→ OPEN');
    watch.interrupt();
    await watch.exitCode;
    await peer.close();
  });

  it('connects again after the peer has ended the connection with DPR', async () => {
    await using peer = await createPeer();
    const watch = startCli(['watch', peer.address, '-o', 'reconnect.initialDelayMs=10']);
    await watch.shows('→ OPEN');
    await peer.disconnect(2); // DO_NOT_WANT_TO_TALK_TO_YOU
    await watch.shows(/→ OPEN[^]*→ OPEN/);
    watch.interrupt();
    await watch.exitCode;
  });

  it('serves the page of the live view with --web', async () => {
    await using peer = await createPeer();
    const watch = startCli(['watch', peer.address, '--web']);
    await watch.shows(/live view is at http:\S+/);
    const [, url = ''] = /(http:\S+)/.exec(watch.stderr) ?? [];
    expect(await (await fetch(url)).text()).toContain('<html');
    watch.interrupt();
    await watch.exitCode;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('ends with 2 for what no further attempt would mend', async () => {
    const { exitCode, stderr } = await runCli(['watch', 'aaas://127.0.0.1:5868']);
    expect(stderr).toContain('tls.ca is required');
    expect(exitCode).toBe(2);
    expect((await runCli(['watch', 'not an address'])).exitCode).toBe(2);
  });
});
