import { subscribe, tracingChannel } from 'node:diagnostics_channel';
import { pathToFileURL } from 'node:url';
import { SpanKind, type Tracer } from '@opentelemetry/api';
import {
  AvpCode,
  DiameterClient,
  encodeMessage,
  ResultCode,
  traceChannels,
  type GroupOptions,
  type PeerGroup,
} from 'diameter-client';
import { AlwaysOffSampler, BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { registerMetrics } from 'diameter-client/metrics';
import { instrument } from 'diameter-client/opentelemetry';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { defineAvp } from 'diameter-client/dictionary';
import { creditControl, creditControlAvps, creditControlRequest, identity } from '../messages.js';
import type { TlsFiles } from '../tls-files.js';
import { BareSocket, secureContextOf } from './bare-socket.js';
import { showLive } from './live-view.js';
import type { RequestsSpec } from './spec.js';
import type { Load } from './throughput.js';

/** The peer returns what it gets: a request has what makes it an answer, and an answer what its request has. */
const resultCode = defineAvp({ name: 'Result-Code', code: AvpCode.resultCode, type: 'Unsigned32' });
const destinationRealm = defineAvp({
  name: 'Destination-Realm',
  code: AvpCode.destinationRealm,
  type: 'DiameterIdentity',
});
const serviceContextId = defineAvp({ name: 'Service-Context-Id', code: 461, type: 'UTF8String' });
const EchoedCreditControl = CreditControl.extend({
  request: { resultCode },
  answer: { destinationRealm, serviceContextId },
});

const ownChannel = tracingChannel('bench');

export function addressOf(port: number, tls?: TlsFiles): string {
  return tls === undefined ? `127.0.0.1:${port}` : `aaas://127.0.0.1:${port}`;
}

/** As many loops as requests in flight, each of which awaits its answer. */
export class ClientRequests implements Load {
  readonly #client: DiameterClient;
  readonly #spec: RequestsSpec;
  readonly #message: Buffer;
  #group: PeerGroup | undefined;
  #loops: Promise<void>[] = [];
  #isStopped = false;

  count = 0;

  private constructor(spec: RequestsSpec, Client: typeof DiameterClient) {
    this.#spec = spec;
    this.#message = creditControlRequest(spec.bytes);
    this.#client = new Client({
      ...identity,
      allowSameOriginHost: true,
      ...(spec.tls !== undefined && { tls: spec.tls }),
      ...(spec.extra === 'logger' && { logger: loggerAt('info') }),
      ...(spec.extra === 'debug-logger' && { logger: loggerAt('debug') }),
      ...(spec.extra === 'recorder' && { flightRecorder: {} }),
      ...(spec.extra === 'breaker' && { breaker: { enabled: true } }),
      ...(spec.extra === 'overload' && { overload: { enabled: true } }),
      ...(spec.extra === 'limit' && { maxRequestsPerSecond: 10_000_000 }),
      ...(spec.extra === 'inspect' && { inspect: () => {} }),
    });
  }

  static async open(spec: RequestsSpec): Promise<ClientRequests> {
    const load = new ClientRequests(spec, await clientOf(spec.build));
    for (const port of spec.ports) {
      const answer = await load.#client.request(addressOf(port, spec.tls), load.#message);
      if (answer.resultCode !== ResultCode.DIAMETER_SUCCESS) throw new Error('the peer does not echo');
    }
    if (spec.policy !== undefined) load.#group = load.#client.group('bench', groupOf(spec));
    const [port = 0] = spec.ports;
    if (spec.extra === 'metrics') registerMetrics(load.#client, { register: new Registry() });
    if (spec.extra === 'subscribed') traceChannels.request.subscribe({ start: () => {}, asyncEnd: () => {} });
    if (spec.extra === 'trace-promise') {
      subscribe('tracing:bench:start', () => {});
      subscribe('tracing:bench:asyncEnd', () => {});
    }
    if (spec.extra === 'traces') instrument(load.#client, { tracer: unsampled() });
    if (spec.extra === 'view') await showLive(load.#client, undefined);
    if (spec.extra === 'watched') await showLive(load.#client, addressOf(port));
    return load;
  }

  start(): void {
    this.#isStopped = false;
    const { inFlight, ports, tls } = this.#spec;
    const targets = this.#group === undefined ? ports.map((port) => addressOf(port, tls)) : [this.#group];
    this.#loops = targets.flatMap((target) => Array.from({ length: inFlight }, () => this.#loop(target)));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
  }

  async #loop(target: string | PeerGroup): Promise<void> {
    const request = this.#requestTo(target);
    while (!this.#isStopped) {
      await request();
      this.count++;
    }
  }

  #requestTo(target: string | PeerGroup): () => Promise<unknown> {
    if (this.#spec.extra === 'sdk-spans') return this.#afterSpan(target);
    if (this.#spec.extra === 'trace-promise') return this.#inChannel(target);
    switch (this.#spec.made) {
      case 'by names':
        return () => this.#called(target);
      case 'by numbers':
        return () => this.#encoded(target);
      default:
        return () => this.#client.request(target, this.#message);
    }
  }

  /** Begins a span as `instrument` does. */
  #afterSpan(target: string | PeerGroup): () => Promise<unknown> {
    const tracer = unsampled();
    const [host, port] = typeof target === 'string' ? target.split(':') : [];
    const attributes = {
      'network.protocol.name': 'diameter',
      'network.transport': 'tcp',
      'server.address': host,
      'server.port': Number(port),
      'diameter.application.id': creditControl.applicationId,
      'diameter.command.code': creditControl.commandCode,
    };
    const options = { kind: SpanKind.CLIENT, attributes };
    return () => {
      tracer.startSpan('Command 272', options).end();
      return this.#client.request(target, this.#message);
    };
  }

  #inChannel(target: string | PeerGroup): () => Promise<unknown> {
    const request = () => this.#client.request(target, this.#message);
    return () => ownChannel.tracePromise(request, {});
  }

  async #called(target: string | PeerGroup): Promise<void> {
    const answer = await this.#client.call(target, EchoedCreditControl, {
      destinationRealm: 'example.net',
      serviceContextId: '32251@3gpp.org',
      ccRequestType: 1,
      ccRequestNumber: 0,
      resultCode: ResultCode.DIAMETER_SUCCESS,
    });
    if (!answer.result.isSuccess || answer.ccRequestType !== 1) throw new Error('the answer is wrong');
  }

  async #encoded(target: string | PeerGroup): Promise<void> {
    const { applicationId, commandCode } = creditControl;
    const request = encodeMessage({ applicationId, commandCode, avps: creditControlAvps(this.#spec.bytes) });
    const answer = await this.#client.request(target, request);
    if (answer.resultCode !== ResultCode.DIAMETER_SUCCESS) throw new Error('the answer is wrong');
  }
}

function groupOf({ policy = 'priority', ports, tls }: RequestsSpec): GroupOptions {
  return { policy, members: ports.map((port) => ({ address: addressOf(port, tls) })) };
}

function loggerAt(level: string): pino.Logger {
  return pino({ level }, pino.destination('/dev/null'));
}

/** As in a process whose sampler takes none of its traces. */
function unsampled(): Tracer {
  return new BasicTracerProvider({ sampler: new AlwaysOffSampler() }).getTracer('bench');
}

async function clientOf(build: string | undefined): Promise<typeof DiameterClient> {
  if (build === undefined) return DiameterClient;
  const url = pathToFileURL(`${build}/dist/index.js`).href;
  // Another build of this package, with the same class.
  const { DiameterClient: other } = (await import(url)) as { DiameterClient: typeof DiameterClient };
  return other;
}

/**
 * The same requests over bare sockets: as many as a chunk has ended answers, in one write out of memory that is filled
 * once. No promises.
 */
export class FloorRequests implements Load {
  readonly #sockets: readonly BareSocket[];
  readonly #batch: Buffer;
  readonly #bytes: number;
  #outstanding = 0;
  #isStopped = false;
  #onDrained = () => {};

  count = 0;

  private constructor(sockets: readonly BareSocket[], { bytes, inFlight }: RequestsSpec) {
    this.#sockets = sockets;
    this.#bytes = bytes;
    this.#batch = Buffer.alloc(inFlight * bytes, creditControlRequest(bytes));
    for (const socket of sockets) socket.onEnded = (ended) => this.#receive(socket, ended);
  }

  static async open(spec: RequestsSpec): Promise<FloorRequests> {
    const sockets: BareSocket[] = [];
    const secureContext = spec.tls && secureContextOf(spec.tls);
    for (const port of spec.ports) sockets.push(await BareSocket.open(port, secureContext));
    return new FloorRequests(sockets, spec);
  }

  start(): void {
    this.#isStopped = false;
    for (const socket of this.#sockets) socket.write(this.#batch);
    this.#outstanding = (this.#sockets.length * this.#batch.length) / this.#bytes;
  }

  stop(): Promise<void> {
    this.#isStopped = true;
    return new Promise((resolve) => {
      this.#onDrained = resolve;
    });
  }

  #receive(socket: BareSocket, ended: number): void {
    this.count += ended;
    if (!this.#isStopped) {
      socket.write(this.#batch.subarray(0, ended * this.#bytes));
      return;
    }
    this.#outstanding -= ended;
    if (this.#outstanding === 0) this.#onDrained();
  }
}
