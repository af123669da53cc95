import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { answerTo, ApplicationId, avp, AvpCode, CommandCode, DiameterMessage } from 'diameter-client';
import { Asker } from './asker.js';
import { EchoSocket } from './echo-socket.js';
import { creditControl } from './messages.js';

const origin = { originHost: 'peer.example.net', originRealm: 'example.net' };

/** Of a CEA; a Relay matches the applications of every client. */
const capabilities = [
  avp.address(AvpCode.hostIpAddress, '127.0.0.1'),
  avp.unsigned32(AvpCode.vendorId, 0),
  avp.utf8String(AvpCode.productName, 'bench-peer'),
  avp.unsigned32(AvpCode.authApplicationId, ApplicationId.relay),
];

/** One connection of the peer: an echo that knows CER, DWR and DPR, and asks when it is told to. */
class PeerSocket extends EchoSocket {
  #asker: Asker | undefined;

  protected override receive(chunk: Buffer, at: number, end: number): void {
    const message = new DiameterMessage(chunk.subarray(at, end));
    if (!message.isRequest) this.#asker?.noteAnswer();
    else if (message.applicationId === ApplicationId.base) this.#answerBase(message);
    else this.#obey(message.copy());
  }

  protected override chunkEnded(): void {
    this.#asker?.ask();
  }

  #answerBase(request: DiameterMessage): void {
    const isCer = request.commandCode === CommandCode.capabilitiesExchange;
    this.socket.write(answerTo(request, { ...origin, avps: isCer ? capabilities : [] }));
  }

  #obey(command: DiameterMessage): void {
    const answer = () => this.socket.write(answerTo(command, origin));
    const inFlight = command.find(creditControl.requestNumber)?.unsigned32() ?? 0;
    const bytes = command.find(creditControl.requestType)?.unsigned32() ?? 0;
    if (inFlight === 0) {
      this.#asker?.end(() => {
        this.#asker = undefined;
        answer();
      });
    } else {
      answer();
      this.#asker = new Asker(this.socket, inFlight, bytes);
    }
  }
}

/** Listens on as many ports as it is told to. */
process.once('message', ({ count }: { readonly count: number }) => {
  const ports = Array.from({ length: count }, async () => {
    const server = createServer({ noDelay: true }, (socket) => new PeerSocket(socket));
    server.listen({ port: 0, host: '127.0.0.1', backlog: 512 });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port; // it listens on a port, not on a path
  });
  void Promise.all(ports).then((listening) => process.send?.({ ports: listening }));
});

// The peer lives no longer than whoever started it.
process.on('disconnect', () => process.exit());
