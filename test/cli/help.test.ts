import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { Terminal } from '../../src/cli/terminal.js';
import { runCli } from '../support/cli.js';

const page = readFileSync('docs/command-line.md', 'utf8');
const program = createProgram(
  new Terminal({
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    interrupted: new AbortController().signal,
  }),
  '1.2.3',
);
const commands = program.commands.filter((command) => !command.name().startsWith('_'));

describe('docs/command-line.md', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    'describes %s and each of its flags',
    (name, command) => {
      expect(page).toContain(`\n## ${name}\n`);
      for (const { long } of command.options) expect(page).toContain(`\`${long}`);
    },
  );

  it('describes the flags of the program and every exit code', async () => {
    for (const { long } of program.options) expect(page).toContain(long);
    const { stdout } = await runCli(['help', 'exit-codes']);
    const codes = [...stdout.matchAll(/^ +(\d+) /gm)].map(([, code]) => code);
    expect(codes).toEqual(['0', '1', '2', '3', '4', '130']);
    for (const code of codes) expect(page).toContain(`| ${code} |`);
  });
});

describe('the help', () => {
  it.each([[], ...commands.map((command) => [command.name()])].map((args) => [args]))(
    'of %j shows examples and fits into 80 columns',
    async (args) => {
      const { exitCode, stdout } = await runCli([...args, '--help'], { columns: 80 });
      if (args[0] !== 'help') expect(stdout).toMatch(/^Examples:\n {2}# .+\n {2}\S/);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(exitCode).toBe(0);
    },
  );

  it('of a command is shown by help, which suggests the topic that was meant', async () => {
    expect((await runCli(['help', 'ping'])).stdout).toContain('Usage: diameter-client ping');
    const { exitCode, stderr } = await runCli(['help', 'pign']);
    expect(stderr).toContain('There is no help for "pign". Did you mean "ping"?');
    expect(exitCode).toBe(2);
  });

  it('errors wrap at spaces on a terminal', async () => {
    const { stderr } = await runCli(['ping', '127.0.0.1:1'], { columns: 80, env: { NO_COLOR: '1' } });
    const lines = stripVTControlCharacters(stderr).replaceAll(/.*\r/g, '').trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
