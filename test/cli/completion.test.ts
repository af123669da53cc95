import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../support/cli.js';
import { installCommand } from '../support/command.js';

const complete = async (...words: readonly string[]) =>
  (await runCli(['__complete', '--', ...words])).stdout.trim().split('\n');

describe('completion', () => {
  it('knows the commands, their flags, and the topics of the help', async () => {
    expect(await complete('')).toEqual(
      expect.arrayContaining(['ping', 'call', 'dict', 'completion', 'help']),
    );
    expect(await complete('')).not.toContain('__complete');
    expect(await complete('pi')).toEqual(['ping']);
    expect(await complete('call', '--te')).toEqual(['--template']);
    expect(await complete('help', 'ex')).toEqual(['explain', 'exit-codes']);
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('knows applications and their commands', async () => {
    expect(await complete('call', 'hss:3868', 's6')).toContain('s6a.');
    expect(await complete('call', 'hss:3868', 's6a.Up')).toEqual(['s6a.UpdateLocation']);
    expect(await complete('call', '--template', 's6a.Purge')).toEqual(['s6a.PurgeUe']);
    expect(await complete('ping', 'hss', '--app', 'gy,s6')).toContain('gy,s6a');
    expect(await complete('ping', 'hss', '-o', 'dwrI')).toEqual(['dwrIntervalMs=']);
  });

  it('knows the fields of a command, those of groups, and the names of values', async () => {
    const call = (word: string) => complete('call', 'hss:3868', 's6a.UpdateLocation', 'userName=1', word);
    expect(await call('rat')).toEqual(['ratType=']);
    expect(await call('activeA')).toEqual(['activeApn[0].']);
    expect(await call('terminalInformation.i')).toEqual(['terminalInformation.imei=']);
    expect(await call('ratType=GE')).toEqual(['ratType=GERAN']);
    expect(await call('nonsense.x')).toEqual(['']);
    expect(await complete('dict', 'Visited-P')).toEqual(['Visited-PLMN-Id']);
  });

  it('has a script for each shell that asks the command itself', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { exitCode, stdout } = await runCli(['completion', shell]);
      expect(stdout).toContain('__complete -- ');
      expect(exitCode).toBe(0);
    }
    const { exitCode, stderr } = await runCli(['completion', 'tcsh']);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish');
    expect(exitCode).toBe(2);
  });

  it('works in a real bash, whose words end at = and :', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'diameter-client-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    await installCommand(directory);
    const ask = (line: string) =>
      `COMP_LINE='${line}'; COMP_POINT=${line.length}; _diameter_client; echo "\${COMPREPLY[*]}"`;
    const script = [
      'eval "$(diameter-client completion bash)"',
      ask('diameter-client call hss:3868 s6a.UpdateLocation ratType=GE'),
      ask('diameter-client '),
    ].join('\n');
    const env = { ...process.env, PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}` };
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], { env, timeout: 30_000 });
    const [value, commands] = stdout.split('\n');
    expect(value).toBe('GERAN');
    expect(commands).toMatch(/^ping call /);
  }, 30_000);
});
