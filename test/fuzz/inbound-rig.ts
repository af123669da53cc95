import { DiameterMessage, type AnswerFields } from 'diameter-client';
import { resolveOptions } from '../../src/client/options.js';
import { BaseMessages } from '../../src/base/base-messages.js';
import { OriginStates } from '../../src/base/origin-states.js';
import { RequestCall } from '../../src/link/call.js';
import { Inbound } from '../../src/link/inbound.js';
import { InFlight } from '../../src/link/in-flight.js';
import type { LinkContext } from '../../src/link/link-context.js';
import type { ConnectionEvent } from '../../src/machines/connection-events.js';
import { Books } from '../../src/observability/books.js';
import { News } from '../../src/observability/news.js';
import { Overload } from '../../src/overload/overload.js';
import { answerTo } from '../../src/protocol/answer.js';
import { EndToEndIds } from '../../src/protocol/identifiers.js';
import { AnsweredRequests } from '../../src/serving/answered-requests.js';
import { DialGate } from '../../src/transport/dial-gate.js';
import type { Answer } from '../../src/serving/request-handler.js';
import { identity } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { ensure, PropertyViolated } from './findings.js';
import { CER_HOP_BY_HOP_ID } from './input.js';
import { subjectOf } from '../support/subject.js';

const options = resolveOptions({
  ...identity,
  authApplicationIds: [4],
  vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
}).optionsFor('peer:3868');

/** What a user's `onRequest` may do. Undefined: there is none. */
type Handler = ((request: DiameterMessage) => Answer | Promise<Answer>) | undefined;

export const handlers: Readonly<Record<string, { readonly handle: Handler }>> = {
  none: { handle: undefined },
  silent: { handle: () => undefined },
  fields: { handle: (request): AnswerFields => ({ avps: request.avps() }) },
  late: { handle: async (request) => ({ resultCode: 3004, errorMessage: String(request.commandCode) }) },
  bytes: { handle: (request) => answerTo(request, { resultCode: 5012 }) },
  failing: {
    handle: () => {
      throw new Error('the handler has failed');
    },
  },
};

/** Credit-Control-Requests of ours that the peer may answer. */
const callsInFlight = 4;

export interface RigSetup {
  readonly maxMessageBytes: number;
  readonly handler: keyof typeof handlers;
  /** Begins before the CEA, not behind it. */
  readonly isHandshake: boolean;
  /** Answers cannot be written at first. */
  readonly isBlocked: boolean;
}

const ignore = () => {};

/** The inbound half of a connection, with plain fields where the socket and the chart are. */
export class InboundRig {
  readonly books = new Books(1);
  readonly events: ConnectionEvent[] = [];
  /** What was written as answers to requests of the peer. */
  readonly answers: Buffer[] = [];
  readonly settled: (DiameterMessage | Error)[] = [];
  readonly inbound: Inbound;
  resets = 0;
  oddAnswers = 0;
  isStopped = false;
  isBlocked: boolean;
  /** What went wrong where an exception could not get out. */
  problem: Error | undefined;

  readonly #base: BaseMessages;

  constructor(setup: RigSetup) {
    this.isBlocked = setup.isBlocked;
    const context = this.#context(setup);
    const { clock } = context.services;
    const requests = new InFlight(clock, CER_HOP_BY_HOP_ID, this.books.figures, context, {
      noteDrained: ignore,
      noteRoom: ignore,
      noteSwept: ignore,
    });
    const write = (message: Buffer) => this.#write(message);
    const isOpen = () => !this.isBlocked;
    const outbound = {
      localAddress: '127.0.0.1',
      get mayWrite() {
        return isOpen();
      },
      writeAnswer: (answer: Buffer, hopByHopId: number, endToEndId: number) => {
        const written = Buffer.from(answer);
        written.writeUInt32BE(hopByHopId, 12);
        written.writeUInt32BE(endToEndId, 16);
        write(written);
      },
      writeUrgent: write,
      writeLast: write,
    };
    const hold = { hold: () => {}, release: () => {} };
    this.#base = new BaseMessages(context, outbound, requests, hold);
    this.inbound = new Inbound(context, requests, {
      base: this.#base,
      outbound,
      reset: () => this.resets++,
      noteLoad: () => {},
    });
    if (setup.isHandshake) this.#base.sendCer();
    else this.#open(requests);
  }

  #context(setup: RigSetup): LinkContext {
    const news = new News();
    news.subscribe({
      handlerFailed: (_, error) => {
        if (setup.handler !== 'failing') this.problem ??= toError(error);
      },
      defect: (_, error) => (this.problem ??= toError(error)),
      oddAnswer: () => this.oddAnswers++,
    });
    const clock = { now: () => 1, setTimeout: () => undefined, clearTimeout: () => {} };
    const services = { clock, news, random: () => 0.5, detached: <Result>(run: () => Result) => run() };
    return {
      services: {
        client: this,
        detached: (run) => run(),
        clock,
        news,
        random: () => 0.5,
        originStateId: 1,
        originStates: new OriginStates({ maxConnections: 1 }),
        endToEndIds: new EndToEndIds(1, () => 0.5),
        answered: new AnsweredRequests(() => 1, 10_000),
        handlers: { of: () => handlers[setup.handler]?.handle },
        overload: new Overload(services),
        dumper: { dump: () => Promise.resolve() },
        dials: new DialGate(clock, { maxConcurrentDials: 1, maxDialsPerSecond: 1 }),
        ask: {
          earliestDeadline: () => Number.POSITIVE_INFINITY,
          isKept: () => false,
          rivalOf: () => undefined,
        },
      },
      target: { host: 'peer', port: 3868 },
      options: {
        ...options,
        maxMessageBytes: setup.maxMessageBytes,
        overload: { ...options.overload, enabled: true },
      },
      connection: subjectOf('peer:3868', this.books),
      tell: (event) => this.#react(event),
    };
  }

  /** The identifiers that follow are those that the generator knows. */
  #open(requests: InFlight): void {
    this.inbound.establish();
    this.#base.sendDwr();
    this.#base.sendDpr(0);
    const owner = {
      key: 'peer:3868',
      news: new News(),
      connection: subjectOf('peer:3868', this.books),
      awaited: 'the connection',
      now: () => 1,
    };
    for (let i = 0; i < callsInFlight; i++) {
      const settle = (outcome: unknown) => this.#settle(outcome);
      requests.add(new RequestCall(owner, 1, 1000, undefined, ccr({ hopByHopId: i }), settle, settle));
    }
    this.answers.length = 0;
  }

  #settle(outcome: unknown): void {
    ensure(outcome instanceof DiameterMessage || outcome instanceof Error, 'a call ends with one of the two');
    this.settled.push(outcome);
  }

  #write(bytes: Buffer): void {
    if (this.isStopped) this.problem ??= new PropertyViolated('nothing is written once it is stopped');
    this.answers.push(bytes);
  }

  /** As the chart does. */
  #react(event: ConnectionEvent): void {
    this.events.push(event);
    if (event.type === 'dpr.received') this.#base.sendDpa(event.request);
    else if (event.type === 'cea.received' && event.answer.problem === undefined) this.inbound.establish();
    else if (event.type !== 'dwa.received' && event.type !== 'dpa.received') this.stop();
  }

  stop(): void {
    this.inbound.stop();
    this.isStopped = true;
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
