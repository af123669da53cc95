import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export type Side = 'client' | 'daemon';

/** Reads what one side of one connection says. */
export type Reader = (chunk: Buffer) => void;

/** Stands between a client and the daemon, passes every byte on as it comes, and can cut both off. */
export class Relay {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(port: number, readerOf: (from: Side) => Reader) {
    this.#server = createServer({ noDelay: true }, (client) => {
      const daemon = connect({ port, host: '127.0.0.1', noDelay: true });
      this.#pass(client, daemon, readerOf('client'));
      this.#pass(daemon, client, readerOf('daemon'));
    });
  }

  /** Listens on a free port until the end of the test, and passes on to this one. */
  static async open(port: number, readerOf: (from: Side) => Reader = () => () => {}): Promise<Relay> {
    const relay = new Relay(port, readerOf);
    relay.#server.listen(0, '127.0.0.1');
    await once(relay.#server, 'listening');
    onTestFinished(() => {
      relay.cut();
      relay.#server.close();
    });
    return relay;
  }

  /** Where the client has to connect to. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resets the connections that are up, at both ends. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  #pass(source: Socket, target: Socket, read: Reader): void {
    this.#sockets.add(source);
    source.on('data', (chunk: Buffer) => {
      target.write(chunk);
      read(chunk);
    });
    source.on('end', () => target.end());
    source.on('error', () => target.resetAndDestroy());
    source.on('close', () => this.#sockets.delete(source));
  }
}
