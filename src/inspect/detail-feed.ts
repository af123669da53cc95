import type { OverloadView } from '../observability/overload-view.js';
import { newsOf, type DiameterClient } from '../client/diameter-client.js';
import type { Connection } from '../observability/connection-view.js';
import { tap } from '../observability/wiretap.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { isConnectionCommand } from '../protocol/codes.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import { bounded } from './bounded.js';
import type { EventStream } from './event-stream.js';
import type { ResolvedInspectorOptions } from './inspector-options.js';
import { viewOf } from './message-view.js';
import type { DetailUpdate, MessageView, PeerView } from './wire.js';

/** How many application messages are kept of a connection that is watched. */
const maxMessages = 50;
const maxKeptBytes = 4_096;
/** Longer lists of a peer are cut. */
const maxListed = 20;

/** What is shown of messages: see the options of the inspector. */
export type ShownMessages = Pick<ResolvedInspectorOptions, 'showMessages' | 'redact'>;

type Parts = Omit<DetailUpdate, 'now' | 'address'>;

/** All about one address, for one page that watches it. */
export class DetailFeed {
  readonly #client: DiameterClient;
  readonly #now: () => number;
  readonly #address: string;
  readonly #stream: EventStream;
  readonly #options: ShownMessages;
  /** What the page has, part by part. */
  readonly #told = new Map<string, string>();
  readonly #messages: (() => MessageView)[] = [];
  #tapped: Connection | undefined;
  #untap: () => void = () => {};

  constructor(
    client: DiameterClient,
    now: () => number,
    address: string,
    stream: EventStream,
    options: ShownMessages,
  ) {
    this.#client = client;
    this.#now = now;
    this.#address = address;
    this.#stream = stream;
    this.#options = options;
  }

  get address(): string {
    return this.#address;
  }

  close(): void {
    this.#untap();
  }

  /** Tells what has changed since it was last told. */
  refresh(): void {
    const connection = this.#client.connection(this.#address);
    this.#listenTo(connection);
    if (!this.#stream.isReady) return;
    const changed: Record<string, unknown> = {};
    for (const [part, value] of Object.entries(this.#parts(connection))) {
      const json = JSON.stringify(value);
      if (this.#told.get(part) === json) continue;
      this.#told.set(part, json);
      changed[part] = value;
    }
    if (Object.keys(changed).length === 0) return;
    this.#stream.send('detail', JSON.stringify({ now: this.#now(), address: this.#address, ...changed }));
  }

  #parts(connection: Connection | undefined): Parts {
    const messages = this.#options.showMessages ? this.#messages.map((view) => view()) : null;
    const explanation = bounded(this.#client.explain(this.#address), 2_000);
    const breaker = this.#client.breaker(this.#address)?.state ?? '';
    const overload = overloadText(this.#client.overload(this.#address));
    if (connection === undefined) {
      const summary = { state: '', since: 0, peer: null };
      return {
        summary,
        error: '',
        breaker,
        overload,
        explanation,
        timers: [],
        history: [],
        baseMessages: [],
        stats: {},
        messages,
      };
    }
    const { peer, since, state, tls } = connection;
    const { lastError, state: _, ...figures } = connection.stats();
    return {
      summary: { state, since: Math.round(since), peer: peer === undefined ? null : peerView(peer, tls) },
      error: bounded(lastError?.message ?? '', 2_000),
      breaker,
      overload,
      explanation,
      timers: connection.timers().map(({ delay, dueAt }) => ({ delay, dueAt: Math.round(dueAt) })),
      history: connection.history().map(({ at, cause, event, from, to }) => ({
        from,
        to,
        event,
        cause: bounded(cause ?? ''),
        at: Math.round(at),
      })),
      baseMessages: connection
        .baseMessages()
        .map(({ at, direction, message }) => viewOf(message, direction, at, this.#options.redact)),
      stats: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value ?? 0])),
      messages,
    };
  }

  /** An address may get another connection while it is watched. */
  #listenTo(connection: Connection | undefined): void {
    if (!this.#options.showMessages || connection === this.#tapped) return;
    this.#untap();
    this.#untap = () => {};
    this.#tapped = connection;
    if (connection === undefined) return;
    this.#untap = tap(newsOf(this.#client), connection, this.#now, (direction, message, at) => {
      if (isConnectionCommand(message.commandCode, message.applicationId)) return;
      this.#messages.push(laterViewOf(message, direction, at, this.#options.redact));
      if (this.#messages.length > maxMessages) this.#messages.shift();
    });
  }
}

/** Messages may pass faster than anybody reads: only those that are told are decoded. What is long is not kept. */
function laterViewOf(
  message: DiameterMessage,
  direction: 'sent' | 'received',
  at: number,
  isRedacted: boolean,
): () => MessageView {
  if (message.bytes.length > maxKeptBytes) {
    const view = viewOf(message, direction, at, isRedacted);
    return () => view;
  }
  const copy = message.copy();
  return () => viewOf(copy, direction, at, isRedacted);
}

/** "−30 %": the largest reduction; "recovering" after one of 100 %. */
function overloadText(reports: readonly OverloadView[]): string {
  if (reports.length === 0) return '';
  const inForce = reports.filter(({ phase }) => phase === 'in-force');
  const most = Math.max(...inForce.map(({ percentage }) => percentage));
  return inForce.length === 0 ? 'recovering' : `−${most} %`;
}

function peerView(peer: PeerInfo, tls: TlsAgreement | undefined): PeerView {
  const list = (items: readonly (string | number)[]) =>
    items.length <= maxListed
      ? items.join(', ')
      : `${items.slice(0, maxListed).join(', ')} and ${items.length - maxListed} more`;
  return {
    originHost: bounded(peer.originHost, 255),
    originRealm: bounded(peer.originRealm, 255),
    productName: bounded(peer.productName ?? '', 255),
    vendorId: peer.vendorId ?? 0,
    tls: tls === undefined ? '' : tlsText(tls),
    addresses: list(peer.hostIpAddresses),
    applications: list([
      ...peer.authApplicationIds.map((id) => `auth ${applicationName(id)}`),
      ...peer.acctApplicationIds.map((id) => `acct ${applicationName(id)}`),
      ...peer.vendorSpecificApplicationIds.map(
        ({ acctApplicationId, authApplicationId, vendorId }) =>
          `${authApplicationId ?? acctApplicationId ?? 0} of vendor ${vendorId}`,
      ),
    ]),
  };
}

function tlsText({ certificate, cipher, isResumed, version }: TlsAgreement): string {
  const until = certificate.validTo.toISOString().slice(0, 10);
  const resumed = isResumed ? ', resumed' : '';
  return `${version} ${cipher}${resumed}, ${bounded(certificate.subject, 255)} until ${until}`;
}

function applicationName(id: number): string {
  return id === 0xffff_ffff ? 'Relay' : String(id);
}
