import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { LogTarget } from '../../src/observability/logger.js';
import { makeClient, makePeer } from '../support/client.js';
import { recordingLogger } from '../support/logs.js';

/** A pino logger, its lines, and for which addresses it has made children. */
function recordingPino(level: string) {
  const lines: Record<string, unknown>[] = [];
  const children: unknown[] = [];
  // A line of pino is a JSON object.
  const write = (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>);
  const onChild = (child: pino.Logger) => children.push(child.bindings()['address']);
  return { lines, children, logger: pino({ level, onChild }, { write }) };
}

describe('the logger of a connection', () => {
  it('is a child of the pino logger, with its address, made with its first line', async () => {
    const [peer, other] = [await makePeer({ originHost: 'a.example' }), await makePeer()];
    const { children, lines, logger } = recordingPino('info');
    const client = makeClient({ logger });
    expect(children).toEqual([]);
    const connection = await client.connect(peer.address);
    await client.connect(other.address);
    await connection.close();
    expect(children).toEqual([peer.address, other.address]);
    expect(lines).toMatchObject([
      { level: 30, line: 'open', address: peer.address, peer: 'a.example', state: 'OPEN', msg: 'open' },
      { line: 'open', address: other.address },
      { line: 'closed', address: peer.address, reason: 'closed', msg: 'closed: closed' },
    ]);
  });

  it('is not made while its lines are off', async () => {
    const peer = await makePeer();
    const { children, logger } = recordingPino('warn');
    await makeClient({ logger }).connect(peer.address);
    expect(children).toEqual([]);
  });

  it('follows the level of the pino logger at once', async () => {
    const peer = await makePeer();
    const { lines, logger } = recordingPino('info');
    const client = makeClient({ logger });
    const connection = await client.connect(peer.address);
    logger.level = 'debug';
    await connection.close();
    const names = lines.map(({ line }) => line);
    expect(names.slice(0, 2)).toEqual(['open', 'state']);
    expect(lines.filter(({ line }) => line === 'base-message').map(({ msg }) => msg)).toEqual([
      'DPR sent, Disconnect-Cause 0',
      'DPA received: 2001 DIAMETER_SUCCESS',
    ]);
    logger.level = 'silent';
    lines.length = 0;
    await client.connect(peer.address);
    expect(lines).toEqual([]);
  });

  it('is the logger itself if it makes no children: each line has the address', async () => {
    const peer = await makePeer();
    const { lines, logger } = recordingLogger();
    await makeClient({ logger }).connect(peer.address);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter(({ fields }) => fields['address'] !== peer.address)).toEqual([]);
  });

  it('is the logger itself if child() throws, or returns half a logger', () => {
    for (const child of [() => expect.fail('no children'), () => ({ info: () => {} })]) {
      const { lines, logger } = recordingLogger();
      const odd = { ...logger, child: child as never }; // wrong on purpose
      new LogTarget(odd).write('warn', 'a:1', { line: 'lost' }, 'lost');
      expect(lines).toMatchObject([
        { level: 'warn', text: 'lost', fields: { address: 'a:1', line: 'lost' } },
      ]);
    }
  });

  it('need not be held: at most 256 children are, of as many connections as there are', () => {
    const { children, logger } = recordingPino('info');
    const target = new LogTarget(logger);
    for (let i = 0; i < 1_000; i++) target.write('info', `a:${i}`, {}, '');
    for (let i = 999; i > 1_000 - 256; i--) target.write('info', `a:${i}`, {}, '');
    expect(children).toHaveLength(1_000);
    target.write('info', 'a:0', {}, '');
    expect(children).toHaveLength(1_001);
  });
});

describe('the logger of a client', () => {
  it('may be replaced, and taken away: children of the old one get nothing more', () => {
    const [first, second] = [recordingPino('info'), recordingPino('debug')];
    const target = new LogTarget(first.logger);
    target.write('info', 'a:1', {}, 'one');
    expect(target.isEnabled('debug')).toBe(false);
    target.prepare(second.logger)();
    target.write('info', 'a:1', {}, 'two');
    expect(target.isEnabled('debug')).toBe(true);
    target.prepare(undefined)();
    target.write('info', 'a:1', {}, 'three');
    expect(target.isEnabled('error')).toBe(false);
    expect([first.lines, second.lines].map((lines) => lines.map(({ msg }) => msg))).toEqual([
      ['one'],
      ['two'],
    ]);
  });

  it('may throw, whatever is asked of it', () => {
    const fail = () => {
      throw new Error('logger');
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail, child: fail, isLevelEnabled: fail };
    const target = new LogTarget(logger);
    expect(target.isEnabled('info')).toBe(true);
    expect(() => target.write('info', 'a:1', {}, '')).not.toThrow();
    expect(() => target.write('info', undefined, {}, '')).not.toThrow();
  });

  it('is asked for nothing in vain: a line whose level is off is not composed', async () => {
    const peer = await makePeer();
    const { logger } = recordingLogger();
    const debug = vi.fn();
    const isLevelEnabled = (level: string) => level !== 'debug';
    await makeClient({ logger: { ...logger, debug, isLevelEnabled } }).connect(peer.address);
    expect(debug).not.toHaveBeenCalled();
  });
});
