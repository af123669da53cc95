import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { answerTo, ApplicationId, avp, AvpCode, CommandCode, DiameterMessage } from 'diameter-client';
import { Asker } from './asker.js';
import { EchoSocket } from './echo-socket.js';
import { creditControl } from './messages.js';
import { readTlsFiles, type TlsFiles } from './tls-files.js';

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

function serve(socket: Socket): void {
  void new PeerSocket(socket);
}

/** Serves what comes over TLS; both sides show certificates. */
function servingTls(files: TlsFiles): (socket: Socket) => void {
  // It does not listen by itself: one is enough for all ports.
  const server = createTlsServer({ ...readTlsFiles(files), requestCert: true }, serve);
  server.on('tlsClientError', (_, socket) => socket.destroy());
  return (socket) => server.emit('connection', socket);
}

interface Task {
  readonly count: number;
  readonly tls?: TlsFiles | undefined;
}

/** Listens on as many ports as it is told to. */
process.once('message', ({ count, tls }: Task) => {
  const accept = tls === undefined ? serve : servingTls(tls);
  const ports = Array.from({ length: count }, async () => {
    const server = createServer({ noDelay: true }, accept);
    server.listen({ port: 0, host: '127.0.0.1', backlog: 512 });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port; // it listens on a port, not on a path
  });
  void Promise.all(ports).then((listening) => process.send?.({ ports: listening }));
});

// The peer lives no longer than whoever started it.
process.on('disconnect', () => process.exit());
