/** connection/: one peer: joins its chart, its link and the news, and shows them as a `Connection`. */

import { createActor, type Actor } from 'xstate';
import type { ConnectPhase } from '../errors.js';
import type { Link } from '../link/link.js';
import type { LinkServices } from '../link/link-context.js';
import { connectionEnded } from '../machines/failures.js';
import type { ConnectionContext, ConnectionPast } from '../machines/connection-context.js';
import type { ConnectionEvent, ConnectionState } from '../machines/connection-events.js';
import type { BaseMessageRecord } from '../observability/base-message-log.js';
import { Books } from '../observability/books.js';
import type { DumpTarget, PendingTimer, Subject } from '../observability/connection-view.js';
import type { ConnectionStats } from '../observability/figures.js';
import type { HistoryEntry } from '../observability/history.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import type { DialTarget, Origin } from '../transport/tcp-dial.js';
import { TlsPeer } from '../transport/tls-peer.js';
import type { ConnectionOptions } from './connection-options.js';
import { connectionLogic } from './effects.js';
import { LinkControl, type ControlContext } from './link-control.js';
import { Timers } from './timers.js';

/** The peer that a connection leads to. */
export interface Destination {
  /** Normalised. */
  readonly key: string;
  readonly host: string;
  readonly port: number;
  /** TLS comes before the CER. */
  readonly isSecured: boolean;
  readonly options: ConnectionOptions;
  /** While it is a peer that DNS has told of. */
  readonly origin?: Origin | undefined;
}

/** The options, and what is made of them, are replaced by an update. */
interface ConfigurableContext extends ControlContext {
  options: ConnectionOptions;
  readonly target: Omit<DialTarget, 'tls'> & { tls: TlsPeer | undefined };
}

/** Joins the chart and the link of one peer, and shows both as a {@link Connection}. */
export class PeerConnection implements Subject {
  readonly address: string;
  readonly books: Books;
  readonly #services: LinkServices;
  readonly #destination: Destination;
  readonly #context: ConfigurableContext;
  readonly #control: LinkControl;
  readonly #actor: Actor<typeof connectionLogic>;
  readonly #timers: Timers;
  #isOver = false;
  /** Created by the first call of {@link close}. */
  #closed: Promise<void> | undefined;
  #resolveClosed: (() => void) | undefined;

  constructor(services: LinkServices, destination: Destination, past: ConnectionPast) {
    const { clock, news } = services;
    const { host, isSecured, key: address, options, port } = destination;
    this.address = address;
    this.books = new Books(clock.now());
    this.#services = services;
    this.#destination = destination;
    const tls = isSecured ? this.#tlsPeer(host, options) : undefined;
    this.#context = {
      services,
      target: {
        host,
        port,
        tls,
        get lookup() {
          return destination.origin?.lookup;
        },
      },
      options,
      connection: this,
      tell: (event) => this.tell(event),
    };
    this.#control = new LinkControl(this.#context);
    this.#actor = createActor(connectionLogic, {
      id: address,
      input: { address, link: this.#control, ...past },
      clock,
      ...(news.inspected === undefined ? {} : { inspect: news.inspected }),
    });
    this.#timers = new Timers(clock, services.detached);
    this.#actor.system.scheduler = this.#timers;
    this.#actor.subscribe({ error: (error) => this.#defect(error), complete: () => this.#end() });
  }

  get state(): ConnectionState {
    return this.books.state;
  }

  get peer(): PeerInfo | undefined {
    return this.books.peer;
  }

  get tls(): TlsAgreement | undefined {
    return this.books.tls;
  }

  get lastError(): Error | undefined {
    return this.books.lastError;
  }

  get since(): number {
    return this.books.since;
  }

  history(): readonly HistoryEntry[] {
    return this.books.history.entries();
  }

  timers(): readonly PendingTimer[] {
    return this.#timers.pending();
  }

  baseMessages(): readonly BaseMessageRecord[] {
    return this.books.baseMessages.records();
  }

  stats(): ConnectionStats {
    return this.books.stats();
  }

  dump(target: DumpTarget): Promise<void> {
    return this.#services.dumper.dump(this, target);
  }

  close(): Promise<void> {
    this.#services.news.closeAsked?.(this);
    this.#closed ??= this.#isOver
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#resolveClosed = resolve;
        });
    this.tell({
      type: 'disconnect',
      cause: DisconnectCause.rebooting,
      reason: 'closed',
      timeoutMs: this.#context.options.dprTimeoutMs,
    });
    return this.#closed;
  }

  // For the rest of the library.

  /** What the chart knows. */
  get context(): ConnectionContext {
    return this.#actor.getSnapshot().context;
  }

  /** The data path of the present socket; undefined between two sockets. */
  get link(): Link | undefined {
    return this.#control.link;
  }

  /** Calls are written as soon as there is room. */
  get isServing(): boolean {
    return this.link?.outbound.isGateOpen ?? false;
  }

  /** What it waits for until it serves. In CER_SENT, REOPEN and SUSPECT it is connected, but not trusted. */
  get phase(): ConnectPhase {
    const { state } = this;
    if (state === 'TLS_HANDSHAKE') return 'tls';
    return state === 'CER_SENT' || state === 'REOPEN' || state === 'SUSPECT' ? 'cea' : 'dial';
  }

  /**
   * Other options from now on. Delays that are armed stay; the next dial speaks TLS by the new settings, while an open
   * socket or a handshake in progress keeps its own.
   */
  configure(options: ConnectionOptions): void {
    const { options: former, target } = this.#context;
    this.#context.options = options;
    if (target.tls !== undefined && options.tls !== former.tls) {
      target.tls = this.#tlsPeer(target.host, options);
    }
    this.link?.noteOptions();
  }

  #tlsPeer(host: string, { tls }: ConnectionOptions): TlsPeer {
    const now = () => this.#services.clock.now();
    return new TlsPeer(tls, host, now, () => this.#destination.origin?.domain);
  }

  /** Starts the machine and dials, unless that has been done. */
  start(): void {
    if (this.state !== 'DISCONNECTED') return;
    this.#actor.start();
    this.tell({ type: 'connect' });
  }

  /** Sends an event to the chart. A machine that has ended ignores it. */
  tell(event: ConnectionEvent): void {
    if (!this.#isOver) this.#actor.send(event);
  }

  #end(): void {
    this.#isOver = true;
    this.#resolveClosed?.();
  }

  /**
   * An action or guard that throws stops its actor for good. The address is freed; other connections are not affected.
   */
  #defect(cause: unknown): void {
    const error = connectionEnded(this.address, 'internal-error', cause instanceof Error ? cause : undefined);
    this.#end();
    this.#control.abandon(error);
    this.#services.news.defect?.('the connection machine failed', cause, this);
  }
}
