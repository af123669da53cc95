import type { Socket } from 'node:net';
import { ApplicationId } from 'diameter-client';
import { ASK_APPLICATION } from './messages.js';

const headerBytes = 20;
const flagsOffset = 4;
const applicationOffset = 8;
const requestBit = 0x80;

/**
 * Answers as cheaply as a Node process can, so that what is measured is the other side: the chunk itself goes back, with
 * the R bit of every request in it cleared, in one write. Nothing is copied but a header that two chunks share.
 *
 *     chunk:   …rest of a request │ request │ request │ begin of a…
 *              as it is             R = 0     R = 0     R = 0, and the rest as it is
 *
 * Base messages, the two commands of the bench, and answers go to `receive` instead, whole.
 */
export abstract class EchoSocket {
  protected readonly socket: Socket;
  /** Octets still to come of a request whose header has gone back. */
  #rest = 0;
  /** The begin of a header, or of a message that must be whole. */
  #held: Buffer | undefined;

  /** Requests that have gone back. */
  echoed = 0;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    // The other side ends by leaving; how it left is its own affair.
    socket.on('error', () => socket.destroy());
  }

  /** A message that is not returned lies at [at, end) of the chunk. */
  protected abstract receive(chunk: Buffer, at: number, end: number): void;

  /** Everything in a chunk has been seen. */
  protected chunkEnded(): void {}

  #receive(received: Buffer): void {
    const chunk = this.#held === undefined ? received : Buffer.concat([this.#held, received]);
    this.#held = undefined;
    let from = 0;
    let at = this.#rest;
    while (at + headerBytes <= chunk.length) {
      const end = at + chunk.readUIntBE(at + 1, 3);
      if (isEchoed(chunk, at)) {
        chunk.writeUInt8(chunk.readUInt8(at + flagsOffset) & ~requestBit, at + flagsOffset);
        this.echoed++;
      } else {
        if (end > chunk.length) break;
        this.#echo(chunk, from, at);
        this.receive(chunk, at, end);
        from = end;
      }
      at = end;
    }
    this.#rest = Math.max(0, at - chunk.length);
    if (at < chunk.length) this.#held = chunk.subarray(at);
    this.#echo(chunk, from, Math.min(at, chunk.length));
    this.chunkEnded();
  }

  #echo(chunk: Buffer, from: number, to: number): void {
    if (to > from) this.socket.write(chunk.subarray(from, to));
  }
}

function isEchoed(chunk: Buffer, at: number): boolean {
  if ((chunk.readUInt8(at + flagsOffset) & requestBit) === 0) return false;
  const applicationId = chunk.readUInt32BE(at + applicationOffset);
  return applicationId !== ApplicationId.base && applicationId !== ASK_APPLICATION;
}
