import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** One direction of a proxy, and what happens to bytes on their way. */
export class Lane {
  /** Milliseconds that all bytes are late. */
  delayMs = 0;
  /** Written so many at a time. */
  pieceBytes = Number.POSITIVE_INFINITY;
  /** Bytes vanish on their way; the end of a connection does not. */
  isDead = false;
  #allowance = Number.POSITIVE_INFINITY;
  readonly #waiting: (() => void)[] = [];

  /** Lets so many more bytes pass, and then none: fewer than a message has stop it in its middle. */
  stallAfter(bytes: number): void {
    this.#allowance = bytes;
  }

  /** Goes on with what was held back. */
  resume(): void {
    this.#allowance = Number.POSITIVE_INFINITY;
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** How many of these bytes may pass now; waits until one may. */
  async take(wanted: number): Promise<number> {
    while (this.#allowance === 0) {
      await new Promise<void>((goOn) => {
        this.#waiting.push(goOn);
      });
    }
    const taken = Math.min(wanted, this.pieceBytes, this.#allowance);
    this.#allowance -= taken;
    return taken;
  }
}

/** A TCP proxy that treats its connections badly, on a loopback port of the system's choice. */
export class Proxy {
  /** From the client to the peer, and back. */
  readonly up = new Lane();
  readonly down = new Lane();
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(peerPort: number) {
    this.#server = createServer({ noDelay: true }, (client) => {
      const peer = connect({ host: '127.0.0.1', port: peerPort, noDelay: true });
      this.#join(client, peer, this.up);
      this.#join(peer, client, this.down);
    });
  }

  /** A proxy that is gone at the end of the test. */
  static async start(peerPort: number): Promise<Proxy> {
    const proxy = new Proxy(peerPort);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    onTestFinished(() => {
      proxy.#server.close();
      for (const socket of proxy.#sockets) socket.destroy();
    });
    return proxy;
  }

  get address(): string {
    // A TCP server that listens has an address that is no string.
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #join(from: Socket, to: Socket, lane: Lane): void {
    let last = Promise.resolve();
    this.#sockets.add(from);
    from.on('error', () => {});
    from.on('data', (chunk: Buffer) => {
      if (lane.isDead) return;
      setTimeout(() => {
        last = last.then(() => pass(chunk, to, lane));
      }, lane.delayMs);
    });
    from.on('close', () => {
      this.#sockets.delete(from);
      setTimeout(() => to.destroy(), lane.delayMs);
    });
  }
}

async function pass(chunk: Buffer, to: Socket, lane: Lane): Promise<void> {
  let offset = 0;
  while (offset < chunk.length) {
    const taken = await lane.take(chunk.length - offset);
    const piece = chunk.subarray(offset, offset + taken);
    offset += taken;
    // A piece goes out alone only if the one before has left; a socket that is closed says so here as well.
    await new Promise((resolve) => {
      to.write(piece, resolve);
    });
  }
}
