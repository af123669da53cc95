import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/cli.js';
import {
  certificateFile,
  daemonAddress,
  daemonHost,
  daemonTlsPort,
  killDaemon,
  startDaemon,
} from './daemon.js';

/** The daemon knows clients by their names. */
const as = (name: string) => [
  '--origin-host',
  `${name}.clients.example.com`,
  '--origin-realm',
  'example.com',
];
const ccr = [
  'credit-control.CreditControl',
  'serviceContextId=32251@3gpp.org',
  'ccRequestType=EVENT_REQUEST',
];

describe('the command, to freeDiameter', () => {
  it('pings it and says who it is', async () => {
    const args = ['ping', daemonAddress, '-c', '3', '--interval', '50ms', ...as('cli-ping')];
    const { exitCode, stderr, stdout } = await runCli(args);
    expect(stdout).toContain(`${daemonHost} of example.com`);
    expect(stdout).toMatch(/product +freeDiameter/);
    expect(stdout).toMatch(/applications .*credit control\/Gy \(4\)/);
    expect(stdout).toMatch(/^3 sent, 3 answered, 0 lost/m);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('calls it by names, and shows its answer by names', async () => {
    const args = ['call', daemonAddress, ...ccr, 'ccRequestNumber=5', `destinationHost=${daemonHost}`];
    const { exitCode, stderr, stdout } = await runCli([...args, ...as('cli-call')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^DIAMETER_SUCCESS \(2001\) in/m);
    expect(stdout).toContain('Credit-Control-Answer');
    expect(stdout).toContain('CC-Request-Number: 5');
  });

  it('ends with 1 where freeDiameter does not know the command, and with 3 where it does not know us', async () => {
    const route = await runCli([
      'call',
      daemonAddress,
      ...ccr,
      'ccRequestNumber=5',
      ...as('cli-no-route'),
      'destinationHost=nobody.example.com',
    ]);
    expect(route.exitCode).toBe(1);
    const { exitCode, stderr } = await runCli([
      'ping',
      daemonAddress,
      '--origin-host',
      'stranger.example.org',
    ]);
    expect(stderr).toMatch(/Capabilities exchange|closed/);
    expect(exitCode).toBe(3);
  });

  it('shows its certificate, and names a wrong CA', async () => {
    const address = `aaas://127.0.0.1:${daemonTlsPort}`;
    const tls = ['--ca', certificateFile('ca.pem'), '--identity', daemonHost];
    const own = ['--cert', certificateFile('client.pem'), '--key', certificateFile('client.key')];
    const { exitCode, stdout } = await runCli(['ping', address, '-c', '0', ...tls, ...own, ...as('cli-tls')]);
    expect(stdout).toMatch(/certificate .*CN=server\.example\.com/);
    expect(exitCode).toBe(0);
    const plain = await runCli([
      'ping',
      `aaas://${daemonAddress}`,
      '-c',
      '0',
      ...tls,
      ...own,
      ...as('cli-plain'),
    ]);
    expect(plain.exitCode).toBe(3);
  });

  it('ends with 4 if the daemon dies meanwhile', async () => {
    const started = startCli(['ping', daemonAddress, '-c', '1000', '--interval', '50ms', ...as('cli-dies')]);
    await started.shows('DWR 1: answered');
    await killDaemon();
    expect(await started.exitCode).toBe(4);
    expect(started.stderr).toContain(`Lost ${daemonAddress}`);
    await startDaemon();
  });
});
