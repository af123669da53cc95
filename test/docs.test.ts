import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeer } from './support/client.js';
import { createProgram } from '../src/cli/program.js';
import { Terminal } from '../src/cli/terminal.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

interface Block {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

const blocks: Block[] = pages.flatMap((page) => {
  const text = readFileSync(root + page, 'utf8');
  return Array.from(text.matchAll(/^```(\w*)\n(.*?)^```$/gms), ([, language = '', code = '']) => ({
    page,
    language,
    code,
  })).map(({ code, language }, i) => ({ name: `${page} block ${i + 1}`, language, code }));
});
const programs = blocks.filter(({ language }) => language === 'ts');
/** The others need a server of NATS, or a Node.js with SQLite: `test/interop/jetstream` and `test/store` run the like. */
const runnable = programs.filter(
  ({ code }) =>
    !code.includes('@nats-io/') && ('sqlite' in process.versions || !code.includes('diameter-client/store')),
);

/** Within the project, so that the compiler and the loader find what a reader's program would import. */
const folder = mkdtempSync(`${root}test/.docs-`);
const fileOf = ({ name }: Block) => `${folder}/${name.replaceAll(/\W+/g, '-')}.ts`;

beforeAll(() => {
  for (const block of programs) writeFileSync(fileOf(block), block.code);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the programs of README and docs', () => {
  it('are there', () => {
    expect(programs.length).toBeGreaterThan(10);
  });

  it('compile under the strictest settings', async () => {
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..', paths: {} },
      include: ['*.ts'],
    };
    config.compilerOptions.paths = {
      'diameter-client': ['../../src/index.ts'],
      'diameter-client/inspect': ['../../src/inspect/index.ts'],
      'diameter-client/opentelemetry': ['../../src/opentelemetry/index.ts'],
      'diameter-client/metrics': ['../../src/metrics/index.ts'],
      'diameter-client/jetstream': ['../../src/jetstream/index.ts'],
      'diameter-client/store': ['../../src/store/index.ts'],
      'diameter-client/testing': ['../../src/testing/index.ts'],
      'diameter-client/dictionary': ['../../src/dictionary/index.ts'],
      'diameter-client/dictionaries/*': ['../../src/dictionaries/*.ts'],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    const { stdout } = await run(process.execPath, [
      `${root}node_modules/typescript/bin/tsc`,
      '--noEmit',
      '-p',
      folder,
    ]).catch(
      // What the compiler has to say stands on its standard output.
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  }, 60_000);

  it.each(runnable)(
    'run: $name',
    async (block) => {
      const peer = await makePeer();
      const silent = await makePeer({ behaviour: { requests: 'ignore' } });
      const gone = await makePeer();
      await gone.kill();
      const code = block.code
        .replaceAll('127.0.0.1:3868', peer.address)
        .replaceAll(/(ocs|pcrf|dra1|dra2)\.example\.net(:3868)?/g, (_, name) =>
          name === 'ocs' || name === 'dra1' ? peer.address : '127.0.0.1:1',
        )
        .replaceAll('/var/lib/smsc/records.db', `${folder}/records-${peer.port}.db`)
        .replaceAll('silent.example.net:3868', silent.address)
        .replaceAll('nobody.example.net:3868', gone.address);
      const file = fileOf(block).replace(/\.ts$/, '.run.ts');
      writeFileSync(file, code);
      const { stderr } = await run(process.execPath, ['--import', 'tsx', file], {
        cwd: root,
        timeout: 20_000,
      });
      expect(stderr).toBe('');
    },
    30_000,
  );
});

describe('the other blocks of README and docs', () => {
  // The manifest's scripts are an object of strings.
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };

  const { env, stderr, stdin, stdout } = process;
  const interrupted = new AbortController().signal;
  const program = createProgram(new Terminal({ env, interrupted, stderr, stdin, stdout }), '');

  it.each(blocks.filter(({ language }) => language === 'sh'))(
    'name commands that exist: $name',
    ({ code }) => {
      const commands = code
        .replaceAll(/\\\n\s*/g, '')
        .split(/&&|\n/)
        .map((command) => command.trim())
        .filter((command) => command !== '' && !command.startsWith('#'));
      for (const command of commands) {
        const [, subcommand] = /^(?:npx )?diameter-client ([\w-]+)/.exec(command) ?? [];
        if (subcommand !== undefined) {
          expect(program.commands.map((each) => each.name())).toContain(subcommand);
          continue;
        }
        const [, script] = /^npm (?:run )?([\w:-]+)/.exec(command) ?? [];
        expect([...Object.keys(scripts), 'ci', 'init', 'install', 'pkg']).toContain(script);
      }
    },
  );

  it('are of no other kind', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['ts', 'sh']));
  });

  it('every exported error has its heading in docs/errors.md', async () => {
    const library: Record<string, unknown> = await import('diameter-client');
    const text = readFileSync(`${root}docs/errors.md`, 'utf8');
    const names = Object.keys(library).filter((name) => name.endsWith('Error') && name !== 'DiameterError');
    expect(names).toHaveLength(19);
    for (const name of names) {
      const code = name
        .replace(/Error$/, '')
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toUpperCase();
      expect(text).toContain(`## ERR_DIAMETER_${code}\n\n\`${name}\``);
    }
  });
});
