import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { onTestFinished } from 'vitest';

/** Debian's nats-server with JetStream, on loopback; it can be killed and started again where it was. */
export class NatsServer {
  readonly port: number;
  readonly #directory: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, directory: string) {
    this.port = port;
    this.#directory = directory;
  }

  /** One that is ended at the end of the test. */
  static async start(): Promise<NatsServer> {
    const directory = mkdtempSync(join(tmpdir(), 'nats-'));
    const server = new NatsServer(await freePort(), directory);
    onTestFinished(async () => {
      await server.kill();
      rmSync(directory, { recursive: true, force: true });
    });
    await server.run();
    return server;
  }

  async run(): Promise<void> {
    const options = ['-a', '127.0.0.1', '-p', String(this.port), '-js', '-sd', this.#directory];
    const server = spawn('nats-server', options, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error('nats-server has ended')));
      createInterface(server.stderr).on('line', (line) => {
        if (line.includes('Server is ready')) resolve();
      });
    });
  }

  /** As its operator stops it: it writes down what it knows. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const isOver = once(server, 'exit');
    server.kill(signal);
    await isOver;
  }

  /** A connection that is closed at the end of the test. */
  async connect(): Promise<NatsConnection> {
    const connection = await connect({
      servers: `127.0.0.1:${this.port}`,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 50,
    });
    onTestFinished(() => connection.close());
    return connection;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('it has a port');
  return address.port;
}
