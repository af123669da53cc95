import { createServer, type Socket } from 'node:net';
import { answerTo, ApplicationId, avp, AvpCode, CommandCode, DiameterMessage } from 'diameter-client';

const headerBytes = 20;
const flagsOffset = 4;
const applicationOffset = 8;
const withoutRequestBit = 0x7f;

/**
 * Answers as cheaply as a Node process can, so that what is measured is the other side: the chunk itself goes back, with
 * the R bit of every request in it cleared, in one write. Nothing is copied but a header that two chunks share.
 *
 *     chunk:   …rest of a request │ request │ request │ begin of a…
 *              as it is             R = 0     R = 0     R = 0, and the rest as it is
 */
class EchoSocket {
  readonly #socket: Socket;
  /** Octets still to come of a request whose header has gone back. */
  #rest = 0;
  /** The begin of a header, or of a base message, which must be whole before it is answered. */
  #held: Buffer | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    // The other side ends by leaving; how it left is its own affair.
    socket.on('error', () => socket.destroy());
  }

  #receive(received: Buffer): void {
    const chunk = this.#held === undefined ? received : Buffer.concat([this.#held, received]);
    this.#held = undefined;
    let from = 0;
    let at = this.#rest;
    while (at + headerBytes <= chunk.length) {
      const end = at + chunk.readUIntBE(at + 1, 3);
      if (chunk.readUInt32BE(at + applicationOffset) === ApplicationId.base) {
        if (end > chunk.length) break;
        this.#echo(chunk, from, at);
        this.#answerBase(new DiameterMessage(chunk.subarray(at, end)));
        from = end;
      } else {
        chunk.writeUInt8(chunk.readUInt8(at + flagsOffset) & withoutRequestBit, at + flagsOffset);
      }
      at = end;
    }
    this.#rest = Math.max(0, at - chunk.length);
    if (at < chunk.length) this.#held = chunk.subarray(at);
    this.#echo(chunk, from, Math.min(at, chunk.length));
  }

  #echo(chunk: Buffer, from: number, to: number): void {
    if (to > from) this.#socket.write(chunk.subarray(from, to));
  }

  /** CER, DWR and DPR; a Relay matches the applications of every client. */
  #answerBase(request: DiameterMessage): void {
    const isCer = request.commandCode === CommandCode.capabilitiesExchange;
    const avps = [
      avp.address(AvpCode.hostIpAddress, '127.0.0.1'),
      avp.unsigned32(AvpCode.vendorId, 0),
      avp.utf8String(AvpCode.productName, 'bench-peer'),
      avp.unsigned32(AvpCode.authApplicationId, ApplicationId.relay),
    ];
    const origin = { originHost: 'peer.example.net', originRealm: 'example.net' };
    this.#socket.write(answerTo(request, { ...origin, avps: isCer ? avps : [] }));
  }
}

const server = createServer({ noDelay: true }, (socket) => new EchoSocket(socket));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
});

// The peer lives no longer than whoever started it.
process.on('disconnect', () => process.exit());
