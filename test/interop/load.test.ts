import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.js';
import { daemonAddress } from './daemon.js';

// Numbers from 777 on are no plain requests for this daemon, see answer-extension.c.
const fields = [
  'serviceContextId=32251@3gpp.org',
  'ccRequestType=EVENT_REQUEST',
  'ccRequestNumber=1',
  'userName=user{n}',
];
const flags = ['--origin-realm', 'example.com', '--json', '--seconds', '1', '--warm-up', '200ms'];
const request = ['gy.CreditControl', ...fields, ...flags];

interface Report {
  readonly requests: number;
  readonly errors: number;
  readonly results: Readonly<Record<string, number>>;
}

describe('diameter-client load against freeDiameter', () => {
  it.each([
    ['--in-flight', '32'],
    ['--rate', '500'],
  ])('with %s %s has every request answered with success', async (flag, value) => {
    const host = `load${flag}.clients.example.com`;
    const args = ['load', daemonAddress, ...request, flag, value, '--origin-host', host];
    const { exitCode, stdout } = await runCli(args);
    const { errors, requests, results } = JSON.parse(stdout) as Report;
    expect(requests).toBeGreaterThan(100);
    expect(errors).toBe(0);
    expect(results).toEqual({ '2001 DIAMETER_SUCCESS': requests });
    expect(exitCode).toBe(0);
  });
});
