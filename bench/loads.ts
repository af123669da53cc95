import { connect, type Socket } from 'node:net';
import { DiameterClient, ResultCode, type DiameterMessage } from 'diameter-client';
import { capabilitiesExchangeRequest, creditControlRequest, identity, REQUEST_BYTES } from './messages.js';

/** Something that keeps a number of requests in flight from its start on, and counts the answers. */
export interface Load {
  readonly answers: number;
  /** No further request; resolves when nothing keeps the process alive. */
  stop(): Promise<void>;
}

/** What is measured: as many loops as requests in flight, each of which awaits its answer. */
export class ClientLoad implements Load {
  readonly #client = new DiameterClient(identity);
  readonly #address: string;
  readonly #message = creditControlRequest();
  readonly #loops: Promise<void>;
  #isStopped = false;

  answers = 0;

  constructor(port: number, inFlight: number) {
    this.#address = `127.0.0.1:${port}`;
    this.#loops = this.#run(inFlight);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#loops;
    await this.#client.close();
  }

  async #run(inFlight: number): Promise<void> {
    const probe = await this.#request();
    if (probe.resultCode !== ResultCode.DIAMETER_SUCCESS) throw new Error('the peer does not echo');
    await Promise.all(Array.from({ length: inFlight }, () => this.#loop()));
  }

  async #loop(): Promise<void> {
    while (!this.#isStopped) {
      await this.#request();
      this.answers++;
    }
  }

  #request(): Promise<DiameterMessage> {
    return this.#client.request(this.#address, this.#message);
  }
}

/**
 * The floor: the same bytes over a bare socket. It looks at nothing but the Message Length of the answers, and sends as
 * many requests as a chunk has ended answers, in one write out of memory that is filled once.
 */
export class FloorLoad implements Load {
  readonly #socket: Socket;
  readonly #batch: Buffer;
  /** Octets still to come of an answer that has begun. */
  #rest = 0;
  /** The begin of a Message Length that two chunks share. */
  #held: Buffer | undefined;
  #isOpen = false;
  #isStopped = false;

  answers = 0;

  constructor(port: number, inFlight: number) {
    const request = creditControlRequest();
    this.#batch = Buffer.alloc(inFlight * REQUEST_BYTES, request);
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('connect', () => this.#socket.write(capabilitiesExchangeRequest()));
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  stop(): Promise<void> {
    this.#isStopped = true;
    return new Promise((resolve) => {
      this.#socket.on('close', () => resolve());
      this.#socket.destroy();
    });
  }

  #receive(chunk: Buffer): void {
    const ended = this.#endedIn(chunk);
    if (ended === 0 || this.#isStopped) return;
    if (this.#isOpen) {
      this.answers += ended;
      this.#socket.write(this.#batch.subarray(0, ended * REQUEST_BYTES));
    } else {
      // That was the CEA.
      this.#isOpen = true;
      this.#socket.write(this.#batch);
    }
  }

  #endedIn(received: Buffer): number {
    const chunk = this.#held === undefined ? received : Buffer.concat([this.#held, received]);
    this.#held = undefined;
    let at = this.#rest;
    let ended = at > 0 && at <= chunk.length ? 1 : 0;
    while (at + 4 <= chunk.length) {
      at += chunk.readUIntBE(at + 1, 3);
      if (at <= chunk.length) ended++;
    }
    this.#rest = Math.max(0, at - chunk.length);
    if (at < chunk.length) this.#held = chunk.subarray(at);
    return ended;
  }
}
