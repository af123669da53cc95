import { DiameterMessage, type AnswerFields } from 'diameter-client';
import { resolveOptions } from '../../src/client/options.js';
import { AnsweredRequests } from '../../src/connection/answered-requests.js';
import { BaseMessages } from '../../src/connection/base-messages.js';
import { RequestCall } from '../../src/connection/call.js';
import { Inbound } from '../../src/connection/inbound.js';
import { InFlight } from '../../src/connection/in-flight.js';
import type { Answer } from '../../src/connection/incoming-requests.js';
import { noTraffic } from '../../src/connection/traffic.js';
import type { ConnectionEvent } from '../../src/machines/connection-events.js';
import { answerTo } from '../../src/protocol/answer.js';
import { identity } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { ensure, PropertyViolated } from './findings.js';
import { CER_HOP_BY_HOP_ID } from './input.js';

const options = resolveOptions({
  ...identity,
  authApplicationIds: [4],
  vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
}).optionsFor('peer:3868');

const capabilities = { ...options, originStateId: 1 };

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

/** The inbound half of a connection, with plain fields where the socket and the chart are. */
export class InboundRig {
  readonly traffic = noTraffic();
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
    const clock = { now: () => 1, setTimeout: () => undefined, clearTimeout: () => {} };
    const requests = new InFlight(clock, CER_HOP_BY_HOP_ID, () => {});
    this.isBlocked = setup.isBlocked;
    this.#base = new BaseMessages({
      now: () => 1,
      capabilities: () => capabilities,
      takeHopByHopId: () => requests.takeId(),
      takeEndToEndId: () => 1,
      writeUrgent: (message) => this.#write(message),
      writeLast: (message) => this.#write(message),
      notify: (event) => this.#react(event),
      expectedOriginHost: undefined,
      onOriginStateId: () => {},
      onOddCea: () => {},
      rivalOf: () => undefined,
    });
    this.inbound = new Inbound({
      address: 'peer:3868',
      options: { ...options, maxMessageBytes: setup.maxMessageBytes },
      answered: new AnsweredRequests(() => 1, 10_000),
      requests,
      traffic: this.traffic,
      base: this.#base,
      observer: {
        notify: (event) => this.#react(event),
        handleRequest: handlers[setup.handler]?.handle,
        onHandlerFailed: (error) => {
          if (setup.handler !== 'failing') this.problem ??= toError(error);
        },
        onDefect: (error) => (this.problem ??= toError(error)),
        onOddAnswer: () => this.oddAnswers++,
        onState: () => {},
        onEstablished: () => {},
        onOpened: () => {},
        onOriginStateId: () => {},
        onOddCea: () => {},
        onReconnectAttempt: () => {},
        onEnded: () => {},
        onClosed: () => {},
        onReady: () => {},
        onMessage: () => {},
        earliestDeadline: () => Number.POSITIVE_INFINITY,
        rivalOf: () => undefined,
      },
      write: (answer, hopByHopId, endToEndId) => {
        const written = Buffer.from(answer);
        written.writeUInt32BE(hopByHopId, 12);
        written.writeUInt32BE(endToEndId, 16);
        this.#write(written);
      },
      writeUrgent: (answer) => this.#write(answer),
      mayAnswer: () => !this.isBlocked,
      reset: () => this.resets++,
      onLoadChanged: () => {},
    });
    if (setup.isHandshake) this.#base.sendCer();
    else this.#open(requests);
  }

  /** The identifiers that follow are those that the generator knows. */
  #open(requests: InFlight): void {
    this.inbound.establish();
    this.#base.sendDwr();
    this.#base.sendDpr(0);
    for (let i = 0; i < callsInFlight; i++) {
      const settle = (outcome: unknown) => this.#settle(outcome);
      requests.add(new RequestCall('peer:3868', 1, 1000, undefined, ccr({ hopByHopId: i }), settle, settle));
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
