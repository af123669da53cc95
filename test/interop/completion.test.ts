import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.js';
import { installCommand } from '../support/command.js';
import { temporaryDirectory } from './capture.js';

/** Command lines without the command, what is offered at their end, and what Tab makes of them; "|" is their end. */
const lines = [
  { typed: 'pi', offered: ['ping'], completed: 'ping |' },
  { typed: 'call --te', offered: ['--template'], completed: 'call --template |' },
  { typed: 'completion ', offered: ['bash', 'zsh', 'fish'], completed: 'completion |' },
  {
    typed: 'call hss:3868 s6a.Upd',
    offered: ['s6a.UpdateLocation'],
    completed: 'call hss:3868 s6a.UpdateLocation |',
  },
  { typed: 'call hss:3868 slg', offered: ['slg.'], completed: 'call hss:3868 slg.|' },
  {
    typed: 'call hss:3868 s6a.UpdateLocation rat',
    offered: ['ratType='],
    completed: 'call hss:3868 s6a.UpdateLocation ratType=|',
  },
  {
    typed: 'call hss:3868 s6a.UpdateLocation ratType=GE',
    offered: ['ratType=GERAN'],
    completed: 'call hss:3868 s6a.UpdateLocation ratType=GERAN |',
  },
  {
    typed: 'call hss:3868 s6a.UpdateLocation activeA',
    offered: ['activeApn[0].'],
    completed: 'call hss:3868 s6a.UpdateLocation activeApn[0].|',
  },
  { typed: 'decode a-cap', offered: ['a-capture.pcap'], completed: 'decode a-capture.pcap |' },
] as const;

/** A directory with the command and one file. */
let directory = '';

beforeEach(async () => {
  directory = temporaryDirectory();
  await installCommand(directory);
  writeFileSync(join(directory, 'a-capture.pcap'), '');
});

/** What a shell prints that finds the command. */
async function printedBy(shell: string, ...args: readonly string[]): Promise<string[]> {
  const env = {
    ...process.env,
    HOME: directory,
    PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  const { stdout } = await promisify(execFile)(shell, args, { cwd: directory, env, timeout: 50_000 });
  return stdout.split('\n').slice(0, -1);
}

describe('zsh', () => {
  it.each(['eval', 'fpath'])(
    'completes as the command says, and puts a space behind what is complete: loaded by %s',
    async (how) => {
      const typed = lines.map((line) => `diameter-client ${line.typed}`);
      const printed = await printedBy('zsh', '-f', resolve('test/interop/complete.zsh'), how, ...typed);

      const found = printed
        .join('\n')
        .split(/(?<=\|)\n?/)
        .filter((block) => block !== '')
        .map((block) => block.split('\n'))
        .map((block) => ({
          offered: [...new Set(block.slice(0, -1))].map((line) => line.replace('candidate ', '')),
          completed: block.at(-1)?.replace('line diameter-client ', ''),
        }));
      expect(found).toEqual(lines.map(({ completed, offered }) => ({ offered: [...offered], completed })));
    },
  );

  it('offers all that the command offers', async () => {
    const { stdout } = await runCli(['__complete', '--', 'call', 'hss:3868', 's6a.']);
    const line = 'diameter-client call hss:3868 s6a.';
    const printed = await printedBy('zsh', '-f', resolve('test/interop/complete.zsh'), 'eval', line);

    const offered = printed
      .filter((text) => text.startsWith('candidate '))
      .map((text) => text.replace('candidate ', ''));
    expect(offered.length).toBeGreaterThan(5);
    expect(offered).toEqual(stdout.trim().split('\n').toSorted());
  });
});

describe('fish', () => {
  /** What fish offers at the end of each line. */
  async function offers(typed: readonly string[]): Promise<string[][]> {
    const script = [
      'diameter-client completion fish | source',
      'for line in $argv; complete -C "diameter-client $line"; echo end; end',
    ].join('\n');
    const printed = await printedBy('fish', '--no-config', '-c', script, ...typed);
    return printed
      .join('\n')
      .split(/^end\n?/m)
      .slice(0, -1)
      .map((block) => block.split('\n').slice(0, -1));
  }

  it('offers what the command says', async () => {
    const found = await offers(lines.map(({ typed }) => typed));

    expect(found.map((block) => block.toSorted())).toEqual(
      lines.map(({ offered }) => [...offered].toSorted()),
    );
  });

  it('offers all that the command offers', async () => {
    const { stdout } = await runCli(['__complete', '--', 'call', 'hss:3868', 's6a.']);

    const [found = []] = await offers(['call hss:3868 s6a.']);

    expect(found.length).toBeGreaterThan(5);
    expect(found.toSorted()).toEqual(stdout.trim().split('\n').toSorted());
  });
});
