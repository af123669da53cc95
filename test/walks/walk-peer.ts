import type { Socket } from 'node:net';
import { avp, AvpCode, DiameterMessage, encodeMessage } from 'diameter-client';
import {
  createPeer,
  hostileBytes,
  misbehave,
  type PeerAnswer,
  type PeerSocket,
  type TestPeer,
} from 'diameter-client/testing';
import { Handshakes, handshakes, peerTls, type Deal } from './handshakes.js';
import type { TlsVersion } from './script.js';
import { numberOf, requestNumber } from './wiretap.js';

/** Where no port can be taken by the client's own sockets, whose address is 127.0.0.1; only Linux has it unasked. */
const host = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

const reAuth = 258;

/** What a handler of the client does with a request of the peer; part of its Session-Id. */
export type Handling = 'at-once' | 'late' | 'throws' | 'throws-late';

/** A peer of a walk: it echoes the number of each request, and does what a line of the walk tells it. */
export class WalkPeer {
  readonly name: string;
  /** It reads what comes and closes when the client does, and has done so all the time. */
  isAttentive = true;
  readonly #peer: TestPeer;
  readonly #handshakes: Handshakes;
  #isHolding = false;
  readonly #held: (() => void)[] = [];
  #lastAsked: Buffer | undefined;
  #asked = 0;
  #answered = 0;

  private constructor(name: string, peer: TestPeer) {
    this.name = name;
    this.#peer = peer;
    this.#handshakes = new Handshakes(() => peer.port);
  }

  /** Without a version of TLS it speaks plain TCP. */
  static async begin(name: string, originHost: string, tls: TlsVersion | undefined): Promise<WalkPeer> {
    let onRequest = (_request: DiameterMessage): PeerAnswer | Promise<PeerAnswer> => undefined;
    const peer = await createPeer({
      host,
      originHost,
      onRequest: (request) => onRequest(request),
      ...(tls === undefined ? {} : { tls: { ...peerTls, maxVersion: tls } }),
    });
    const walkPeer = new WalkPeer(name, peer);
    onRequest = (request) => walkPeer.#answer(request);
    return walkPeer;
  }

  get address(): string {
    return this.#peer.address;
  }

  get port(): number {
    return this.#peer.port;
  }

  /** How many connections it has. */
  get connections(): number {
    return this.#peer.sockets.length;
  }

  /** The numbers of the requests that it has read. */
  get seen(): readonly number[] {
    return this.#peer.received.map(numberOf).filter((number) => number !== undefined);
  }

  /** Answers that the client has given it and that belong to nothing it had asked on that very connection. */
  get strayAnswers(): number {
    const isOfHandler = (message: DiameterMessage) => !message.isRequest && message.commandCode === reAuth;
    return this.#peer.received.filter(isOfHandler).length - this.#answered;
  }

  /** How often the client has told something to this peer while it showed a wrong certificate. */
  get toldInError(): number {
    return this.#handshakes.told;
  }

  /** Changes whenever something happens here. */
  get news(): string {
    return [this.#peer.received.length, this.#peer.accepted, this.connections].join();
  }

  async do(deed: string): Promise<void> {
    const act = deeds[deed];
    if (act === undefined) throw new Error(`no peer ${deed}`);
    await act(this);
  }

  /** Ends it, with all that it holds back. */
  async end(): Promise<void> {
    this.#handshakes.stop();
    this.#peer.thaw();
    await this.#peer.close();
  }

  // For the deeds below.

  get peer(): TestPeer {
    return this.#peer;
  }

  get socket(): PeerSocket | undefined {
    return this.#peer.sockets.at(-1);
  }

  /** Below TLS. */
  get raw(): Socket | undefined {
    return this.#handshakes.newest;
  }

  behaveWell(): void {
    this.#handshakes.deal = undefined;
    this.#peer.behaveWell();
  }

  /** It leaves new sockets alone, and this is done with them. */
  dealWith(deal: Deal): void {
    this.#handshakes.deal = deal;
    this.#peer.behave({ connections: 'ignore' });
  }

  ask(handling: Handling): void {
    this.#asked++;
    this.#lastAsked = encodeMessage({
      commandCode: reAuth,
      applicationId: 4,
      endToEndId: this.#asked,
      avps: [
        avp.utf8String(AvpCode.sessionId, handling),
        avp.utf8String(AvpCode.originHost, this.#peer.originHost),
      ],
    });
    this.askAgain();
  }

  askAgain(): void {
    const { socket } = this;
    if (this.#lastAsked !== undefined && socket !== undefined) void this.#await(socket, this.#lastAsked);
  }

  async #await(socket: PeerSocket, asked: Buffer): Promise<void> {
    try {
      const answer = await socket.request(asked);
      if (answer.endToEndId === new DiameterMessage(asked).endToEndId) this.#answered++;
    } catch {
      // The connection has ended before.
    }
  }

  hold(): void {
    this.#isHolding = true;
  }

  release(): void {
    this.#isHolding = false;
    for (const answer of this.#held.splice(0)) answer();
  }

  async start(): Promise<void> {
    try {
      await this.#peer.start();
    } catch {
      // Another program has taken the port meanwhile: the peer stays dead.
    }
  }

  #answer(request: DiameterMessage): PeerAnswer | Promise<PeerAnswer> {
    const answer = { avps: request.avps().filter(({ code }) => code === requestNumber) };
    if (!this.#isHolding) return answer;
    return new Promise((resolve) => {
      this.#held.push(() => resolve(answer));
    });
  }
}

const withDpr = (cause: number) => misbehave.after((socket) => void socket.sendDpr(cause).catch(() => {}));

/** What a peer can be told to do; the walk prints these names. */
const plainDeeds: Readonly<Record<string, (peer: WalkPeer) => unknown>> = {
  'behaves well': (walkPeer) => walkPeer.behaveWell(),
  resets: ({ peer }) => peer.resetConnections(),
  'sends FIN': ({ socket }) => socket?.end(),
  dies: ({ peer }) => peer.kill(),
  starts: (walkPeer) => walkPeer.start(),
  freezes: (walkPeer) => {
    walkPeer.isAttentive = false;
    walkPeer.peer.freeze();
  },
  thaws: ({ peer }) => peer.thaw(),

  'answers never': ({ peer }) => peer.behave({ requests: 'ignore' }),
  'answers twice': ({ peer }) => peer.behave({ answers: misbehave.repeat() }),
  'answers in reverse': ({ peer }) => peer.behave({ answers: misbehave.reverse(3) }),
  'answers every second request': ({ peer }) =>
    peer.behave({ answers: misbehave.every(2, misbehave.drop()) }),
  'answers late': (walkPeer) => walkPeer.hold(),
  'says the late answers': (walkPeer) => walkPeer.release(),
  'answers with a wrong Hop-by-Hop': ({ peer }) => peer.behave({ answers: misbehave.wrongHopByHop() }),
  'answers with a wrong End-to-End': ({ peer }) => peer.behave({ answers: misbehave.wrongEndToEnd() }),
  'answers with a wrong command': ({ peer }) => peer.behave({ answers: misbehave.wrongCommand() }),
  'answers with broken AVPs': ({ peer }) => peer.behave({ answers: misbehave.brokenAvps() }),
  'breaks an answer off': ({ peer }) =>
    peer.behave({
      answers: misbehave.only(
        2,
        misbehave.breakOff(21, (socket) => socket.end()),
      ),
    }),
  'drips single bytes': ({ peer }) => peer.behave({ splitBytes: 1 }),

  'says DPR 0 behind its next answer': ({ peer }) => peer.behave({ answers: misbehave.only(1, withDpr(0)) }),
  'says DPR 2 behind its next answer': ({ peer }) => peer.behave({ answers: misbehave.only(1, withDpr(2)) }),
  'says DPR 0': ({ socket }) => void socket?.sendDpr(0),
  'says DPR 1': ({ socket }) => void socket?.sendDpr(1),
  'says DPR 2': ({ socket }) => void socket?.sendDpr(2),
  'says DPR 0 and leaves': ({ peer }) => void peer.disconnect(0).catch(() => {}),
  'says DWR': ({ socket }) => void socket?.sendDwr(),
  'says garbage': ({ socket }) => socket?.write(hostileBytes.garbage(24, () => 0.5)),
  'says an answer to nothing': ({ socket }) => socket?.write(hostileBytes.unaskedAnswer(0x1234_5678)),

  'asks, answered at once': (walkPeer) => walkPeer.ask('at-once'),
  'asks, answered late': (walkPeer) => walkPeer.ask('late'),
  'asks, the handler throws': (walkPeer) => walkPeer.ask('throws'),
  'asks, the handler throws late': (walkPeer) => walkPeer.ask('throws-late'),
  'asks the same again': (walkPeer) => walkPeer.askAgain(),

  'refuses with 3010': ({ peer }) => peer.behave({ cer: { resultCode: 3010 } }),
  'refuses with 5012': ({ peer }) => peer.behave({ cer: { resultCode: 5012 } }),
  'ignores CERs': ({ peer }) => peer.behave({ cer: 'ignore' }),
  'ignores DWRs': ({ peer }) => peer.behave({ dwr: 'ignore' }),
  'ignores DPRs': ({ peer }) => peer.behave({ dpr: 'ignore' }),
  'closes at a DPR': ({ peer }) => peer.behave({ dpr: 'close' }),
  'closes new connections': ({ peer }) => peer.behave({ connections: 'close' }),
  'resets new connections': ({ peer }) => peer.behave({ connections: 'reset' }),
  'never reads new connections': (walkPeer) => {
    walkPeer.isAttentive = false;
    walkPeer.peer.behave({ connections: 'ignore' });
  },
  'ignores FINs': (walkPeer) => {
    walkPeer.isAttentive = false;
    walkPeer.peer.behave({ fin: 'ignore' });
  },
};

/** What only a peer over TLS can do: in its next handshakes, or below TLS. */
const securedDeeds: Readonly<Record<string, (peer: WalkPeer) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(handshakes).map(([what, deal]) => [
      `${what} in handshakes`,
      (walkPeer: WalkPeer) => walkPeer.dealWith(deal),
    ]),
  ),
  'writes in clear': ({ raw }) => raw?.write(hostileBytes.garbage(24, () => 0.5)),
  'ends TCP, but not TLS': ({ raw }) => raw?.end(),
};

const deeds = { ...plainDeeds, ...securedDeeds };

export const peerDeeds: readonly string[] = Object.keys(plainDeeds);
export const securedPeerDeeds: readonly string[] = Object.keys(securedDeeds);
