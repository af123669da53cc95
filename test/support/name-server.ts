import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { decode, encode, type Answer, type Packet, type Question } from 'dns-packet';
import { onTestFinished } from 'vitest';

/** What a name server says to a question. */
export interface Reply extends Packet {
  readonly rcode?: string;
}

/** Gives the packets to send; in place of a reply, bytes as they are. */
export type Answering = (
  question: Question,
  query: Packet,
  over: 'udp' | 'tcp',
) => readonly (Reply | Buffer)[];

const rcodes: Readonly<Record<string, number>> = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  REFUSED: 5,
};

/** A name server on loopback that says what a test wants, true or not. It is closed at the end of the test. */
export class NameServer {
  /** `NAPTR example.net over udp` */
  readonly asked: string[] = [];
  readonly #udp: Socket;
  answering: Answering;

  private constructor(udp: Socket, tcp: Server, answering: Answering) {
    this.#udp = udp;
    this.answering = answering;
    udp.on('message', (packet, from) => this.#onDatagram(packet, from));
    tcp.on('connection', (socket) => {
      socket.on('error', () => {});
      socket.once('data', (bytes: Buffer) => {
        for (const reply of this.#replies(bytes.subarray(2), 'tcp')) {
          const length = Buffer.alloc(2);
          length.writeUInt16BE(reply.length);
          // In pieces, as a network may do it.
          for (const byte of Buffer.concat([length, reply]).subarray(0, 5)) socket.write(Buffer.from([byte]));
          socket.write(Buffer.concat([length, reply]).subarray(5));
        }
      });
    });
  }

  static async start(answering: Answering): Promise<NameServer> {
    const tcp = createServer().listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const udp = createSocket('udp4');
    // A TCP server's address is an object.
    udp.bind((tcp.address() as AddressInfo).port, '127.0.0.1');
    await once(udp, 'listening');
    const server = new NameServer(udp, tcp, answering);
    onTestFinished(() => {
      udp.close();
      tcp.close();
    });
    return server;
  }

  /** For the option `servers`. */
  get address(): string {
    return `127.0.0.1:${this.#udp.address().port}`;
  }

  #onDatagram(packet: Buffer, { address, port }: RemoteInfo): void {
    for (const reply of this.#replies(packet, 'udp')) this.#udp.send(reply, port, address);
  }

  #replies(bytes: Buffer, over: 'udp' | 'tcp'): readonly Buffer[] {
    const query = decode(bytes);
    const [question] = query.questions ?? [];
    if (question === undefined) return [];
    this.asked.push(`${question.type} ${question.name} over ${over}`);
    return this.answering(question, query, over).map((reply) => {
      if (Buffer.isBuffer(reply)) return reply;
      const { flags = 0, rcode = 'NOERROR', ...rest } = reply;
      return encode({
        type: 'response',
        id: query.id ?? 0,
        flags: flags | (rcodes[rcode] ?? 0),
        questions: [question],
        ...rest,
      });
    });
  }
}

/** A record as the codec takes it. */
export function record(
  type: 'A' | 'AAAA' | 'CNAME' | 'NAPTR' | 'SRV',
  name: string,
  data: unknown,
  ttl = 60,
): Answer {
  // The data fits the type, which the compiler cannot see.
  return { type, name, ttl, class: 'IN', data } as Answer;
}
