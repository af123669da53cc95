import { createServer, isIP, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { SimulatedClock } from 'xstate';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { DialGate } from '../../src/transport/dial-gate.js';
import { eventually, rejection, turn } from '../support/client.js';
import { dialTcp, discard, type DialOptions, type Lookup } from '../../src/transport/tcp-dial.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(onConnection: (socket: Socket) => void = () => {}): Promise<number> {
  const server = createServer((socket) => onConnection(socket.on('error', () => {}).resume()));
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  return (server.address() as AddressInfo).port;
}

const options: DialOptions = {
  noDelay: true,
  localAddress: undefined,
  clock: systemClock,
  dials: new DialGate(systemClock, { maxConcurrentDials: 10, maxDialsPerSecond: 1_000 }),
};
const resolvesTo =
  (...addresses: string[]): Lookup =>
  (_, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );

function dial(
  host: string,
  port: number,
  lookup?: Lookup,
  changes: Partial<DialOptions> = {},
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const onConnected = (socket: Socket) => {
      discard(socket);
      resolve(socket);
    };
    dialTcp(
      { host, port },
      { ...options, ...changes },
      { onPhase: () => {}, onRead: () => {}, onConnected, onFailed: reject },
      lookup,
    );
  });
}

describe('dialTcp', () => {
  it('tries the addresses of a name until one answers', async () => {
    const port = await listen();
    await dial('peer.example', port, resolvesTo('127.0.0.2', '127.0.0.3', '127.0.0.1'));
  });

  it('tries the next address beside one that has not answered for 250 ms, takes the first that answers, and closes the other', async () => {
    const came: Socket[] = [];
    const port = await listen((socket) => came.push(socket));
    const clock = new SimulatedClock();
    const taken: Socket[] = [];
    const lookup = resolvesTo('127.0.0.1', '127.0.0.1');
    dialTcp(
      { host: 'peer.example', port, lookup },
      { ...options, clock },
      {
        onPhase: () => {},
        onRead: () => {},
        onConnected: (socket) => taken.push(socket),
        onFailed: (error) => expect.fail(error.message),
      },
    );
    // Within one tick no answer can be seen.
    clock.increment(249);
    clock.increment(1);
    await eventually(() => came.length === 2 && came.filter(({ closed }) => closed).length === 1);
    expect(taken).toHaveLength(1);
    taken[0]?.destroy();
    await eventually(() => came.every(({ closed }) => closed));
  });

  it('does not try a further address as long as one may still answer in time', async () => {
    const came: Socket[] = [];
    const port = await listen((socket) => came.push(socket));
    const clock = new SimulatedClock();
    const dialled = dial('peer.example', port, resolvesTo('127.0.0.1', '127.0.0.1'), { clock });
    clock.increment(249);
    await dialled;
    await turn();
    expect(came).toHaveLength(1);
  });

  it('tries the families in turn, beginning with that of the first address', async () => {
    const port = await listen();
    servers.pop()?.close();
    const lookup = resolvesTo('127.0.0.2', '127.0.0.3', '127.0.0.4', '::1', '::ffff:127.0.0.5');
    const error = await rejection(dial('peer.example', port, lookup));
    const tried = error.message.split('; ').map((each) => each.replace(/^.* (.*):\d+$/, '$1'));
    expect(tried).toEqual(['127.0.0.2', '::1', '127.0.0.3', '::ffff:127.0.0.5', '127.0.0.4']);
  });

  it('tries 32 addresses of a name at most', async () => {
    const port = await listen();
    servers.pop()?.close();
    const addresses = Array.from({ length: 1_000 }, (_, i) => `127.0.${i >> 8}.${i & 255}`);
    const error = await rejection(dial('peer.example', port, resolvesTo(...addresses)));
    expect(error.message).toMatch(/; and 24 more$/);
  });

  it('asks the resolver of its target', async () => {
    const port = await listen();
    const asked: string[] = [];
    await new Promise((resolve, reject) => {
      const lookup: Lookup = (host, done) => {
        asked.push(host);
        done(null, [{ address: '127.0.0.1', family: 4 }]);
      };
      const onConnected = (socket: Socket) => {
        discard(socket);
        resolve(socket);
      };
      const result = { onPhase: () => {}, onRead: () => {}, onConnected, onFailed: reject };
      dialTcp({ host: 'peer.example', port, lookup }, options, result);
    });
    expect(asked).toEqual(['peer.example']);
  });

  it('fails with what each address said', async () => {
    const port = await listen();
    servers.pop()?.close();
    await expect(dial('peer.example', port, resolvesTo('127.0.0.1', '127.0.0.2'))).rejects.toThrow(
      `connect ECONNREFUSED 127.0.0.1:${port}; connect ECONNREFUSED 127.0.0.2:${port}`,
    );
  });

  it('tells of many addresses the first eight', async () => {
    const addresses = Array.from({ length: 12 }, (_, i) => `127.0.0.${i + 1}`);
    const port = await listen();
    servers.pop()?.close();
    await expect(dial('peer.example', port, resolvesTo(...addresses))).rejects.toThrow(
      new RegExp(String.raw`127\.0\.0\.8:\d+; and 4 more$`),
    );
  });

  it('fails with the resolver’s own error, or where a name has no address', async () => {
    await expect(dial('peer.example', 1, (_, done) => done(new Error('ENOTFOUND'), []))).rejects.toThrow(
      'ENOTFOUND',
    );
    await expect(dial('peer.example', 1, resolvesTo())).rejects.toThrow('peer.example has no address');
  });

  it('resolves the name at each dial, so that a peer that has moved is found', async () => {
    const port = await listen();
    const asked: string[] = [];
    const lookup: Lookup = (host, done) => {
      asked.push(host);
      done(null, [{ address: asked.length === 1 ? '127.0.0.9' : '127.0.0.1', family: 4 }]);
    };
    await expect(dial('peer.example', port, lookup)).rejects.toThrow('ECONNREFUSED 127.0.0.9');
    await dial('peer.example', port, lookup);
    expect(asked).toEqual(['peer.example', 'peer.example']);
  });

  it('calls nobody once it is abandoned, while it resolves or connects', async () => {
    const port = await listen();
    const called: string[] = [];
    const result = {
      onPhase: (phase: string) => called.push(phase),
      onRead: () => {},
      onConnected: () => called.push('connected'),
      onFailed: () => called.push('failed'),
    };
    let answer = () => {};
    const resolving = dialTcp({ host: 'peer.example', port }, options, result, (_, done) => {
      answer = () => done(null, [{ address: '127.0.0.1', family: 4 }]);
    });
    resolving();
    answer();
    dialTcp({ host: '127.0.0.1', port }, options, result)();
    await dial('127.0.0.1', port);
    expect(called).toEqual([]);
  });
});
