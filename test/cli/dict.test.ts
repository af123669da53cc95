import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.js';

const dict = async (...args: readonly string[]) => (await runCli(['dict', ...args])).stdout;

describe('diameter-client dict', () => {
  it('shows an AVP by its name in any case: type, flags, how it is written, where it is used', async () => {
    const stdout = await dict('visited-plmn-id');
    expect(stdout).toContain('Visited-PLMN-Id: AVP 1407 of 3GPP (10415)\n');
    expect(stdout).toMatch(/type +OctetString\n +flags +V M\n +write +MCC and MNC such as 001\/01/);
    expect(stdout).toMatch(/in messages .*Update-Location-Request \(s6a\)/);
    expect(await dict('visitedPlmnId')).toBe(stdout);
    expect(await dict('10415/1407')).toBe(stdout);
  });

  it('shows the values of an enumeration and the members of a group', async () => {
    expect(await dict('RAT-Type')).toMatch(/values\n +0 {2}WLAN\n[\s\S]*1004 {2}EUTRAN\n/);
    expect(await dict('Subscription-Id')).toMatch(
      /members\n +subscriptionIdType +Enumerated +required\n +subscriptionIdData +UTF8String +required/,
    );
  });

  it('shows a command with its fields, an application with its commands, and result codes', async () => {
    expect(await dict('s6a.update-location')).toMatch(
      /s6a\.UpdateLocation: Update-Location, command 316 of[\s\S]*Update-Location-Request\n +sessionId +UTF8String +required/,
    );
    expect(await dict('s6a')).toContain('s6a.UpdateLocation');
    expect(await dict('5001')).toMatch(
      /DIAMETER_AVP_UNSUPPORTED: Result-Code 5001[\s\S]*DIAMETER_ERROR_USER_UNKNOWN: Experimental-Result-Code 5001/,
    );
    expect(await dict('unable_to_comply')).toContain('DIAMETER_UNABLE_TO_COMPLY: Result-Code 5012');
    expect(await dict('eutran')).toContain('EUTRAN: value 1004 of RAT-Type');
  });

  it('lists what has the same name, of which --app chooses', async () => {
    expect(await dict('Re-Auth')).toMatch(/s6b\.ReAuth: [\s\S]*Say which one: .*--app/);
    expect(await dict('Re-Auth', '--app', 's6b')).toContain('Re-Auth-Request\n');
  });

  it('prints one object a line with --json', async () => {
    const [avp, command, result] = await Promise.all(
      ['RAT-Type', 's6a.UpdateLocation', 'DIAMETER_SUCCESS'].map(async (name): Promise<unknown> =>
        JSON.parse(await dict(name, '--json')),
      ),
    );
    expect(avp).toMatchObject({ kind: 'avp', code: 1032, vendorId: 10_415, enumeration: { EUTRAN: 1004 } });
    expect(command).toMatchObject({
      kind: 'command',
      call: 's6a.UpdateLocation',
      request: expect.arrayContaining([
        expect.objectContaining({ field: 'ratType', min: 1, type: 'Enumerated' }),
      ]),
    });
    expect(result).toMatchObject({ kind: 'result', code: 2001, class: 'success' });
  });

  it('suggests the name that was meant, and ends with 1', async () => {
    const { exitCode, stderr, stdout } = await runCli(['dict', 'Vistied-PLMN-Id']);
    expect(stderr).toContain('is called "Vistied-PLMN-Id". Did you mean "Visited-PLMN-Id"?');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(await runCli(['dict', 'x', '--app', 's6'])).toMatchObject({ exitCode: 2 });
  });
});
