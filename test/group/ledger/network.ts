import { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import net, { type Socket, type TcpNetConnectOpts } from 'node:net';
import { DiameterMessage } from 'diameter-client';
import type { LedgerClock } from './ledger-clock.js';

/** What is at an address. */
export interface Host {
  readonly address: string;
  /** How a dial goes. */
  readonly dial: 'up' | 'refused' | 'silent';
  /** Milliseconds from here to there. */
  delayMs(): number;
  accept(wire: Wire): void;
  receive(wire: Wire, message: DiameterMessage): void;
  lost(wire: Wire): void;
}

/** What is told of what goes over the wires. */
export interface Observer {
  /** The client has given a message to a socket. */
  written(wire: Wire, message: DiameterMessage): void;
  /** A peer has got it. */
  received(wire: Wire, message: DiameterMessage): void;
  /** The client is about to read it. */
  delivered(wire: Wire, message: DiameterMessage): void;
  closed(wire: Wire): void;
}

/** A network in memory and in simulated time: while it is up, `net.connect` leads into it and nowhere else. */
export class Network {
  readonly clock: LedgerClock;
  readonly observer: Observer;
  /** The connections that neither side has left. */
  readonly wires = new Set<Wire>();
  readonly #hosts = new Map<string, Host>();
  readonly #connect = net.connect;
  #made = 0;

  constructor(clock: LedgerClock, observer: Observer) {
    this.clock = clock;
    this.observer = observer;
  }

  begin(): void {
    // Its overloads are those of node:net, and the client uses one of them.
    net.connect = ((options: TcpNetConnectOpts) => this.#dial(options)) as unknown as typeof net.connect;
    syncBuiltinESMExports();
  }

  end(): void {
    net.connect = this.#connect;
    syncBuiltinESMExports();
  }

  add(host: Host): void {
    this.#hosts.set(host.address, host);
  }

  #dial(options: TcpNetConnectOpts): Socket {
    const host = this.#hosts.get(`${options.host}:${options.port}`);
    if (host === undefined) throw new Error(`nothing is known of ${options.host}:${options.port}`);
    return new Wire(this, host, ++this.#made, options.onread).socket as unknown as Socket; // as far as the client uses one
  }
}

/** One connection, with a direction each way. What was given to it first arrives first. */
export class Wire {
  readonly host: Host;
  readonly number: number;
  readonly socket: MemorySocket;
  state: 'dialling' | 'open' | 'closed' = 'dialling';
  /** The peer has not read at times: what was written to it may have got stuck behind. */
  wasBlocked = false;
  readonly #network: Network;
  readonly #onRead: TcpNetConnectOpts['onread'];
  #isCut = false;
  #isBlocked = false;
  /** What waits for the end of a partition, or for a peer that does not read. */
  readonly #stuck: (() => void)[] = [];
  #toPeerAt = 0;
  #toClientAt = 0;

  constructor(network: Network, host: Host, number: number, onRead: TcpNetConnectOpts['onread']) {
    this.#network = network;
    this.host = host;
    this.number = number;
    this.#onRead = onRead;
    this.socket = new MemorySocket(this, host.address, number);
    network.wires.add(this);
    network.clock.after(host.delayMs(), () => this.#answerDial());
  }

  #answerDial(): void {
    const { dial } = this.host;
    if (this.state === 'closed' || dial === 'silent') return;
    if (dial === 'refused') this.#fail('ECONNREFUSED');
    else {
      this.state = 'open';
      this.host.accept(this);
      this.socket.emit('connect');
    }
  }

  /** Nothing arrives, in either direction, until it is healed. */
  set isCut(isCut: boolean) {
    this.#isCut = isCut;
    this.#loosen();
  }

  /** The peer does not read. */
  set isBlocked(isBlocked: boolean) {
    this.#isBlocked = isBlocked;
    this.wasBlocked ||= isBlocked;
    this.#loosen();
    if (isBlocked || this.socket.writableLength === 0) return;
    this.socket.writableLength = 0;
    this.socket.emit('drain');
  }

  #loosen(): void {
    if (this.#isCut || this.#isBlocked) return;
    for (const deliver of this.#stuck.splice(0)) if (this.state === 'open') deliver();
  }

  fromClient(bytes: Uint8Array): void {
    const copy = Buffer.from(bytes);
    if (this.#isBlocked) this.socket.writableLength += copy.length;
    const { clock, observer } = this.#network;
    for (const message of messagesOf(copy)) {
      observer.written(this, message);
      this.#toPeerAt = Math.max(this.#toPeerAt, clock.now() + this.host.delayMs());
      this.#schedule(this.#toPeerAt, () => {
        observer.received(this, message);
        this.host.receive(this, message);
      });
    }
  }

  fromPeer(bytes: Buffer): void {
    this.#toClientAt = Math.max(this.#toClientAt, this.#network.clock.now() + this.host.delayMs());
    this.#schedule(this.#toClientAt, () => {
      for (const message of messagesOf(bytes)) this.#network.observer.delivered(this, message);
      const cut = bytes.length > 24 && bytes.length % 3 === 0 ? bytes.length >> 1 : bytes.length;
      for (const chunk of [bytes.subarray(0, cut), bytes.subarray(cut)]) this.#hand(chunk);
    });
  }

  #hand(chunk: Buffer): void {
    const { buffer, callback } = this.#onRead ?? {};
    if (chunk.length === 0 || !(buffer instanceof Uint8Array) || this.socket.destroyed) return;
    buffer.set(chunk);
    callback?.(chunk.length, buffer);
  }

  #schedule(at: number, deliver: () => void): void {
    const { clock } = this.#network;
    clock.after(at - clock.now(), () => {
      if (this.state === 'closed') return;
      if (this.#isCut || this.#isBlocked || this.#stuck.length > 0) this.#stuck.push(deliver);
      else deliver();
    });
  }

  /** The peer resets the connection, or ends it. What is under way is lost. */
  end(how: 'reset' | 'fin'): void {
    if (this.state !== 'open') return;
    if (how === 'reset') this.#fail('ECONNRESET');
    else {
      this.#close();
      this.socket.emit('end');
    }
  }

  #fail(code: string): void {
    this.#close();
    this.socket.emit('error', Object.assign(new Error(code), { code }));
    this.socket.destroy();
  }

  /** The client has left the socket. */
  left(): void {
    this.#close();
  }

  #close(): void {
    if (this.state === 'closed') return;
    const wasOpen = this.state === 'open';
    this.state = 'closed';
    this.#network.wires.delete(this);
    if (wasOpen) this.host.lost(this);
    this.#network.observer.closed(this);
  }
}

/** What the client uses of a socket. */
export class MemorySocket extends EventEmitter {
  readonly localAddress = '192.0.2.254';
  readonly localPort: number;
  readonly remoteAddress: string;
  readonly remotePort = 3868;
  destroyed = false;
  writableLength = 0;
  readonly #wire: Wire;

  constructor(wire: Wire, address: string, number: number) {
    super();
    this.#wire = wire;
    this.localPort = 1024 + (number % 60_000);
    this.remoteAddress = address.split(':')[0] ?? '';
  }

  get writableNeedDrain(): boolean {
    return this.writableLength > 0;
  }

  write(bytes: Uint8Array): boolean {
    if (!this.destroyed && this.#wire.state === 'open') this.#wire.fromClient(bytes);
    return this.writableLength === 0;
  }

  /** Several writes go as one, or one by one: nobody sees it. */
  cork(): void {}

  uncork(): void {}

  /** The client stops to read only while it handles requests of the peer, and there are none. */
  pause(): this {
    return this;
  }

  resume(): this {
    return this;
  }

  destroy(): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.#wire.left();
    process.nextTick(() => this.emit('close'));
    return this;
  }

  resetAndDestroy(): this {
    return this.destroy();
  }
}

/** Both sides write whole messages. */
function messagesOf(bytes: Buffer): DiameterMessage[] {
  const messages: DiameterMessage[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = start + bytes.readUIntBE(start + 1, 3);
    messages.push(new DiameterMessage(bytes.subarray(start, end)));
  }
  return messages;
}
