import { createPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.js';

describe('diameter-client explain', () => {
  it('connects, says that the peer is in service, and ends with 0', async () => {
    await using peer = await createPeer({ originHost: 'hss.example.net' });
    const { exitCode, stderr, stdout } = await runCli(['explain', peer.address]);
    expect(stdout).toContain(`${peer.address} has been OPEN`);
    expect(stdout).toContain('in service with hss.example.net');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('says what failed where nobody listens, and ends with 3', async () => {
    const { exitCode, stdout } = await runCli(['explain', '127.0.0.1:1']);
    expect(stdout).toContain('ECONNREFUSED');
    expect(stdout).toContain('Check that the peer runs and listens on that port.');
    expect(exitCode).toBe(3);
  });

  it('prints one object with --json', async () => {
    await using peer = await createPeer();
    const { stdout } = await runCli(['explain', peer.address, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ address: peer.address, state: 'OPEN', isOpen: true });
  });

  it('refuses an unknown option of the library by its name, and ends with 2', async () => {
    const { exitCode, stderr } = await runCli(['explain', '127.0.0.1', '-o', 'dwrIntervallMs=1000']);
    expect(stderr).toContain('Unknown option "dwrIntervallMs". Did you mean "dwrIntervalMs"?');
    expect(exitCode).toBe(2);
  });
});
