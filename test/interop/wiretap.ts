import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { CommandCode, DiameterMessage } from 'diameter-client';
import { onTestFinished } from 'vitest';
import { daemonPort } from './daemon.js';

type Side = 'client' | 'daemon';

/** A message that passed the tap. */
export interface TappedMessage {
  readonly from: Side;
  readonly message: DiameterMessage;
  /** Milliseconds, from the clock of `performance.now()`. */
  readonly at: number;
}

/**
 * Stands between a client and the daemon, passes every byte on as it comes, and keeps the messages: what the two
 * really said, told by neither of them.
 */
export class Wiretap {
  readonly messages: TappedMessage[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer({ noDelay: true }, (client) => {
      const daemon = connect({ port: daemonPort, host: '127.0.0.1', noDelay: true });
      this.#pass('client', client, daemon);
      this.#pass('daemon', daemon, client);
    });
  }

  /** Listens on a free port until the end of the test. */
  static async open(): Promise<Wiretap> {
    const tap = new Wiretap();
    tap.#server.listen(0, '127.0.0.1');
    await once(tap.#server, 'listening');
    onTestFinished(() => {
      tap.cut();
      tap.#server.close();
    });
    return tap;
  }

  /** Where the client has to connect to. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resets the connections that are up, at both ends. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** The messages in their order, for example `client DWR`, `daemon DWA`. */
  get dialogue(): string[] {
    return this.messages.map(({ from, message }) => `${from} ${nameOf(message)}`);
  }

  requests(from: Side, commandCode: number): TappedMessage[] {
    return this.messages.filter(
      (tapped) =>
        tapped.from === from && tapped.message.isRequest && tapped.message.commandCode === commandCode,
    );
  }

  /** The answer that the other side gave; undefined if there is none yet. */
  answerTo({ from, message: request }: TappedMessage): TappedMessage | undefined {
    return this.messages.find(
      (tapped) =>
        tapped.from !== from &&
        !tapped.message.isRequest &&
        tapped.message.commandCode === request.commandCode &&
        tapped.message.hopByHopId === request.hopByHopId &&
        tapped.message.endToEndId === request.endToEndId,
    );
  }

  #pass(from: Side, source: Socket, target: Socket): void {
    this.#sockets.add(source);
    let unread: Buffer = Buffer.alloc(0);
    source.on('data', (chunk: Buffer) => {
      target.write(chunk);
      unread = this.#read(from, Buffer.concat([unread, chunk]));
    });
    source.on('end', () => target.end());
    source.on('error', () => target.resetAndDestroy());
    source.on('close', () => this.#sockets.delete(source));
  }

  /** Keeps the whole messages; returns the bytes behind them. */
  #read(from: Side, bytes: Buffer): Buffer {
    let start = 0;
    while (bytes.length - start >= 4) {
      const end = start + bytes.readUIntBE(start + 1, 3);
      if (end > bytes.length) break;
      const message = new DiameterMessage(bytes.subarray(start, end)).copy();
      this.messages.push({ from, message, at: performance.now() });
      start = end;
    }
    return bytes.subarray(start);
  }
}

const names: ReadonlyMap<number, string> = new Map([
  [CommandCode.capabilitiesExchange, 'CE'],
  [CommandCode.reAuth, 'RA'],
  [CommandCode.accounting, 'AC'],
  [272, 'CC'],
  [CommandCode.deviceWatchdog, 'DW'],
  [CommandCode.disconnectPeer, 'DP'],
]);

export function nameOf({ commandCode, isRequest }: DiameterMessage): string {
  return `${names.get(commandCode) ?? commandCode}${isRequest ? 'R' : 'A'}`;
}
