/** testing/: the embedded peer, how it misbehaves, and certificates for TLS. */

import { END_TO_END_OFFSET, HOP_BY_HOP_OFFSET, putUint32 } from '../protocol/header.js';
import type { Command } from '../dictionary/command.js';
import { Handlers, type CommandHandler } from '../dictionary/handlers.js';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { integer, milliseconds } from '../options/option-types.js';
import { ApplicationId, DisconnectCause } from '../protocol/codes.js';
import type { Capabilities } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import { changed, goodBehaviour, type CheckedBehaviour, type PeerBehaviour } from './peer-behaviour.js';
import { checkedOptions, type CheckedPeerOptions, type TestPeerOptions } from './peer-options.js';
import { PeerSocket, remoteAddressOf, type PeerAnswer } from './peer-socket.js';
import { ReceivedMessages } from './received-messages.js';
import { TlsServer } from './tls-server.js';
import { Watchers } from './watchers.js';

/**
 * Starts a Diameter peer on a loopback port, for tests of programs that use a client. Rejects with an `InvalidConfigError`
 * that names the option that is wrong.
 */
export async function createPeer(options: TestPeerOptions = {}): Promise<TestPeer> {
  const peer = new TestPeer(options);
  await peer.start();
  return peer;
}

/** A Diameter server for tests: answers as told, records what it got, and misbehaves on demand. */
export class TestPeer {
  readonly #handlers = new Handlers<PeerSocket>(() => this);
  readonly #options: CheckedPeerOptions;
  readonly #server: Server;
  /** Speaks TLS over what the server accepts. */
  readonly #tls: TlsServer | undefined;
  readonly #sockets = new Set<PeerSocket>();
  readonly #received: ReceivedMessages;
  readonly #watchers = new Watchers();
  #behaviour: CheckedBehaviour;
  #port: number;
  #accepted = 0;
  #isFrozen = false;
  #fault: Error | undefined;

  /** @internal Use {@link createPeer}. */
  constructor(options: TestPeerOptions) {
    this.#options = checkedOptions(options);
    this.#port = this.#options.port;
    this.#received = new ReceivedMessages(this.#options.maxReceived);
    this.#behaviour = changed(goodBehaviour, options.behaviour ?? {});
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => this.#accept(socket));
    const { tls } = this.#options;
    this.#tls =
      tls &&
      new TlsServer(tls, {
        secured: (socket, raw) => this.#serve(socket, raw),
        failed: (error, raw) => this.#options.listener?.tlsFailed?.(error, remoteAddressOf(raw)),
      });
  }

  /** `127.0.0.1:PORT`, or `aaas://127.0.0.1:PORT` if it speaks TLS: the address for the client. */
  get address(): string {
    const host = this.#options.host ?? '127.0.0.1';
    const place = host.includes(':') ? `[${host}]:${this.#port}` : `${host}:${this.#port}`;
    return this.#tls === undefined ? place : `aaas://${place}`;
  }

  get port(): number {
    return this.#port;
  }

  get originHost(): string {
    return this.#options.originHost ?? `peer-${this.#port}.example.net`;
  }

  get originRealm(): string {
    return this.#options.originRealm ?? 'example.net';
  }

  get behaviour(): CheckedBehaviour {
    return this.#behaviour;
  }

  /** The messages received since the peer was created, base messages included; the last `maxReceived` of them. */
  get received(): readonly DiameterMessage[] {
    return this.#received.all();
  }

  /** The open connections, oldest first. */
  get sockets(): readonly PeerSocket[] {
    return [...this.#sockets].filter((socket) => socket.isUp);
  }

  /** The number of TCP connections accepted so far. */
  get accepted(): number {
    return this.#accepted;
  }

  /**
   * Handles the requests of a command in place of `onRequest`, by the names of its fields. A request that does not fit its
   * grammar is answered before the handler runs.
   */
  handle<R extends object, A extends object>(
    command: Command<R, A>,
    handler: CommandHandler<R, A, PeerSocket>,
  ): this {
    this.#handlers.set(command, handler);
    return this;
  }

  /** Changes the behaviour from now on. Throws an `InvalidConfigError` that names what is wrong. */
  behave(changes: Partial<PeerBehaviour>): void {
    this.#behaviour = changed(this.#behaviour, changes);
  }

  /** Behaves well from now on. Connections stopped by a freeze or `setReading` stay stopped. */
  behaveWell(): void {
    this.#behaviour = goodBehaviour;
  }

  /** Neither reads nor answers, as if the process hung. Connections stay open, and new ones are accepted. */
  freeze(): void {
    this.#isFrozen = true;
    for (const socket of this.#sockets) socket.freeze();
  }

  /** Continues where {@link freeze} stopped, with everything that arrived meanwhile. */
  thaw(): void {
    this.#isFrozen = false;
    for (const socket of this.#sockets) socket.thaw();
  }

  /** The first message, past or future, that fits. Rejects after `timeoutMs`. */
  async waitFor(fits: (message: DiameterMessage) => boolean, timeoutMs = 5_000): Promise<DiameterMessage> {
    milliseconds(5_000).parse(timeoutMs, 'timeoutMs');
    return this.received.find(fits) ?? this.#watchers.wait(fits, timeoutMs, this.address);
  }

  /** Sends a request to the newest connection and resolves with its answer. */
  request(message: Uint8Array): Promise<DiameterMessage> {
    return this.#newest().request(message);
  }

  /** Sends a DPR on every connection and closes each one after its DPA. Default cause: REBOOTING. */
  async disconnect(cause: number = DisconnectCause.rebooting): Promise<void> {
    integer(0, 0, 0xffff_ffff).parse(cause, 'cause');
    await Promise.all(
      this.sockets.map(async (socket) => {
        await socket.sendDpr(cause);
        socket.close();
      }),
    );
  }

  /** Closes every connection without a DPR. */
  closeConnections(): void {
    this.#tls?.abandon();
    for (const socket of this.#sockets) socket.close();
  }

  /** Resets every connection. */
  resetConnections(): void {
    this.#tls?.abandon();
    for (const socket of this.#sockets) socket.reset();
  }

  /** Dies: resets every connection and stops listening. {@link start} brings it back on the same port. */
  async kill(): Promise<void> {
    this.resetConnections();
    await this.#stopListening();
  }

  /** Listens again after {@link kill}. */
  async start(): Promise<void> {
    if (this.#server.listening) return;
    this.#server.listen(this.#port, this.#options.host ?? '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = addressOf(this.#server).port;
  }

  /**
   * Ends the peer for good. Rejects if a rewrite has thrown, or a rewrite or `onRequest` has returned nonsense, so that
   * no test passes with a peer that did something else than it was told.
   */
  async close(): Promise<void> {
    this.closeConnections();
    this.#watchers.end('before it was closed');
    await this.#stopListening();
    if (this.#fault !== undefined) throw this.#fault;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  // For the sockets.

  /** @internal */
  get capabilities(): Capabilities {
    const { acctApplicationIds, authApplicationIds, vendorSpecificApplicationIds } = this.#options;
    const count = acctApplicationIds.length + authApplicationIds.length + vendorSpecificApplicationIds.length;
    return {
      originHost: this.originHost,
      originRealm: this.originRealm,
      hostIpAddresses: [this.#options.host ?? '127.0.0.1'],
      vendorId: 0,
      productName: 'test-peer',
      originStateId: this.#behaviour.originStateId,
      supportedVendorIds: [],
      firmwareRevision: undefined,
      acctApplicationIds,
      authApplicationIds: count === 0 ? [ApplicationId.relay] : authApplicationIds,
      vendorSpecificApplicationIds,
    };
  }

  /** @internal */
  note(message: DiameterMessage, socket: PeerSocket): void {
    this.#received.add(message);
    this.#watchers.see(message);
    this.#options.listener?.received?.(message, socket);
  }

  /** @internal */
  noteSent(bytes: Uint8Array, socket: PeerSocket): void {
    this.#options.listener?.sent?.(bytes, socket);
  }

  /** @internal */
  async answer(request: DiameterMessage, socket: PeerSocket): Promise<PeerAnswer> {
    const handler = this.#handlers.of(request);
    if (handler !== undefined) {
      const answer = await handler(request, socket);
      if (!(answer instanceof Uint8Array)) return answer;
      putUint32(answer, HOP_BY_HOP_OFFSET, request.hopByHopId);
      putUint32(answer, END_TO_END_OFFSET, request.endToEndId);
      return answer;
    }
    return this.#options.onRequest === undefined ? {} : this.#options.onRequest(request, socket);
  }

  /** @internal */
  blame(error: unknown): void {
    this.#fault ??= error instanceof Error ? error : new Error(String(error));
  }

  /** @internal */
  forget(socket: PeerSocket): void {
    this.#sockets.delete(socket);
    this.#options.listener?.disconnected?.(socket);
  }

  #accept(socket: Socket): void {
    this.#accepted++;
    const { connections } = this.#behaviour;
    socket.on('error', () => {});
    if (connections === 'close' && !this.#isFrozen) socket.destroy();
    else if (connections === 'reset' && !this.#isFrozen) socket.resetAndDestroy();
    else if (this.#tls !== undefined && connections !== 'ignore') this.#tls.accept(socket);
    else this.#serve(socket, socket);
  }

  /** `raw`: the socket of TCP, where `socket` is that of TLS. */
  #serve(socket: Socket, raw: Socket): void {
    const accepted = new PeerSocket(socket, raw, this);
    this.#sockets.add(accepted);
    this.#options.listener?.connected?.(accepted);
    if (this.#behaviour.connections === 'ignore') accepted.setReading(false);
    if (this.#isFrozen) accepted.freeze();
  }

  #newest(): PeerSocket {
    const newest = this.sockets.at(-1);
    if (newest === undefined) throw new Error(`nobody is connected to ${this.address}`);
    return newest;
  }

  async #stopListening(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the peer does not listen on a TCP port');
  }
  return address;
}
