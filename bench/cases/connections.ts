import { withPeer } from '../peers.js';
import { column, compare, spread, type Figures } from '../statistics.js';
import type { Side } from '../subjects/spec.js';
import { fixed, thousands } from '../table.js';
import { withTlsFiles, type TlsFiles } from '../tls-files.js';
import { both } from './both.js';
import { ratioCells, type Case, type Row, type Settings } from './case.js';

const nodeOptions = ['--expose-gc'];

/** Ports of one peer process: a peer needs two files for each, one that listens and one that is connected. */
const portsPerPeer = 5_000;

/** With so many peers as it takes for `count` ports. */
function withPorts<Result>(
  settings: Settings,
  count: number,
  use: (ports: readonly number[]) => Promise<Result>,
  files?: TlsFiles,
  ports: readonly number[] = [],
): Promise<Result> {
  if (ports.length >= count) return use(ports);
  const next = Math.min(portsPerPeer, count - ports.length);
  return withPeer(
    settings.peer,
    next,
    (more) => withPorts(settings, count, use, files, [...ports, ...more]),
    files,
  );
}

function measure(
  settings: Settings,
  count: number,
  turns: Partial<Settings>,
  files?: TlsFiles,
): Promise<Record<Side, Figures[]>> {
  return withPorts(
    settings,
    count,
    (ports) =>
      both({ kind: 'connections', ports, tls: files }, { ...settings, warmUpMs: 0, nodeOptions, ...turns }),
    files,
  );
}

export const idle: Case = {
  name: 'idle',
  about: 'memory per idle connection, 10 000 of them in a process of their own',
  isLong: true,
  run: async (settings) => {
    const count = settings.isQuick ? 1_000 : 10_000;
    const { client, floor } = await measure(settings, count, { rounds: 1 });
    const rows = ['heapBytes', 'rssBytes'].map((name): Row => {
      const compared = compare(client, floor, name);
      const beyond = compared.subject.median - compared.floor.median;
      const bytes = [compared.subject.median, compared.floor.median, beyond].map(thousands);
      return { cells: [thousands(count), name, ...bytes], figures: { count, [name]: compared, beyond } };
    });
    return { columns: ['connections', '', 'client', 'floor', 'beyond the floor'], rows };
  },
};

export const openClose: Case = {
  name: 'open-close',
  about: 'opening and closing 1 000 and 10 000 connections',
  isLong: true,
  run: async (settings) => {
    const rows: Row[] = [];
    for (const count of settings.isQuick ? [100, 1_000] : [1_000, 10_000]) {
      const rounds = Math.max(3, Math.min(settings.rounds, 10_000 / count));
      rows.push(...(await openAndClose(settings, count, rounds, ['openMicros', 'closeMicros'])));
    }
    return { columns: openCloseColumns, rows };
  },
};

export const tlsConnections: Case = {
  name: 'tls-connections',
  about:
    'opening and closing 1 000 connections over TLS 1.3, each with a full handshake and two certificates',
  isLong: true,
  run: (settings) =>
    withTlsFiles(async (files) => {
      const count = settings.isQuick ? 100 : 1_000;
      const names = ['openCpuMicros', 'openMicros', 'closeCpuMicros', 'closeMicros'];
      const rows = await openAndClose(settings, count, Math.min(settings.rounds, 10), names, files);
      return { columns: openCloseColumns, rows };
    }),
};

const openCloseColumns = ['connections', 'each', 'client', 'floor', 'ratio', 'spread', 'client, first round'];

async function openAndClose(
  settings: Settings,
  count: number,
  rounds: number,
  names: readonly string[],
  files?: TlsFiles,
): Promise<Row[]> {
  // The first round warms up.
  const sides = await measure(settings, count, { rounds: rounds + 1 }, files);
  const [client, floor] = [sides.client.slice(1), sides.floor.slice(1)];
  return names.map((name) => {
    const compared = compare(client, floor, name);
    const micros = [compared.subject, compared.floor].map(({ median }) => fixed(median, 1));
    const first = fixed(spread(column(sides.client.slice(0, 1), name)).median, 1);
    return {
      cells: [thousands(count), name, ...micros, ...ratioCells(compared), first],
      figures: { count, [name]: compared },
    };
  });
}
