/** base/: CER/CEA, DWR/DWA and DPR/DPA: composes and judges the messages of the connection itself. */

import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type {
  CapabilitiesAnswer,
  CapabilitiesProblem,
  ConnectionEvent,
} from '../machines/connection-events.js';
import type { Subject } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import { avp } from '../protocol/avp-builders.js';
import { AvpCode } from '../protocol/base-avps.js';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { readCea, type Identities } from './capabilities-answer.js';
import type { Capabilities, PeerInfo } from '../protocol/capabilities-exchange.js';
import { ApplicationId, CommandCode, isConnectionCommand, ResultCode } from '../protocol/codes.js';
import { dwrGrammar, encodeDwr, originStateIdOf } from '../protocol/device-watchdog.js';
import { disconnectCauseOf } from '../protocol/disconnect-peer.js';
import type { EndToEndIds } from '../protocol/identifiers.js';
import { DiameterMessage } from '../protocol/message.js';
import { baseRequestFault, structureFault } from '../protocol/request-faults.js';
import type { OriginStates } from './origin-states.js';
import { capabilitiesOf, type OwnIdentity } from './own-capabilities.js';
import { cerOf, dprOf } from './own-requests.js';
import { verificationProblem, type VerifyPeer } from './verify-peer.js';

/** A peer that talks but never answers a DWR gets them for ever; only the newest ones are remembered. */
const maxPendingDwrs = 16;

/** The options of a connection that matter for the requests of its peer. */
export interface BaseOptions extends OwnIdentity {
  /** The Origin-Host and Origin-Realm that the peer must have. */
  readonly expectedOriginHost: Identities;
  readonly expectedOriginRealm: Identities;
  readonly verifyPeer: VerifyPeer | undefined;
}

/** What the base messages of all connections of a client have in common. */
export interface BaseServices {
  readonly clock: Clock;
  readonly news: News;
  readonly originStateId: number;
  readonly endToEndIds: EndToEndIds;
  readonly originStates: OriginStates;
  readonly ask: {
    /** The address of another connection that serves this Origin-Host, where that is not allowed. */
    rivalOf(originHost: string, connection: Subject): string | undefined;
  };
}

export interface BaseContext {
  readonly services: BaseServices;
  readonly options: BaseOptions;
  readonly connection: Subject;
  /** Sends an event to the connection's chart. */
  readonly tell: (event: ConnectionEvent) => void;
}

/** Where Hop-by-Hop Identifiers come from. */
export interface IdentifierSource {
  takeId(): number;
}

/** What the peer says while somebody decides on it. */
export interface Hold {
  /** Keeps the messages that come from now on. */
  hold(): void;
  /** Handles those that were kept, and whatever comes then. */
  release(): void;
}

/** Where base messages go. */
export interface BaseOutput {
  /** Our address of the socket. */
  readonly localAddress: string | undefined;
  /** Writes ahead of traffic that the socket does not take. */
  writeUrgent(message: Buffer): void;
  /** Writes behind everything that was written before. */
  writeLast(message: Buffer): void;
}

/**
 * Exchanges the messages that belong to a connection itself (RFC 6733 §5.3–5.5). They are composed and judged here; what
 * follows from them is decided in the chart. One object for each socket.
 */
export class BaseMessages {
  readonly #context: BaseContext;
  readonly #output: BaseOutput;
  readonly #ids: IdentifierSource;
  readonly #hold: Hold;
  #isVerifying = false;
  #isStopped = false;
  #capabilities: Capabilities | undefined;
  #cerId: number | undefined;
  #dprId: number | undefined;
  /** The unanswered DWRs; more than one once the watchdog has repeated them. */
  #dwrIds: readonly number[] = [];

  constructor(context: BaseContext, output: BaseOutput, ids: IdentifierSource, hold: Hold) {
    this.#context = context;
    this.#output = output;
    this.#ids = ids;
    this.#hold = hold;
  }

  /** A verdict on the peer is awaited. */
  get isVerifying(): boolean {
    return this.#isVerifying;
  }

  /** Whatever is decided from now on comes too late. */
  stop(): void {
    this.#isStopped = true;
  }

  sendCer(): void {
    this.#cerId = this.#ids.takeId();
    this.#writeUrgent(cerOf(this.#origin, this.#cerId, this.#takeEndToEndId()));
  }

  sendDwr(): void {
    const id = this.#ids.takeId();
    this.#dwrIds = [...this.#dwrIds, id].slice(-maxPendingDwrs);
    this.#writeUrgent(encodeDwr(this.#origin, id, this.#takeEndToEndId()));
  }

  /** Goes behind all traffic: after a DPR the peer need not answer any more. */
  sendDpr(cause: number): void {
    this.#dprId = this.#ids.takeId();
    const dpr = dprOf(this.#origin, cause, this.#dprId, this.#takeEndToEndId());
    this.#note('sent', new DiameterMessage(dpr, 0, dpr.length));
    this.#output.writeLast(dpr);
  }

  sendDpa(dpr: DiameterMessage): void {
    this.#answer(dpr, {});
  }

  /** Before the CEA nothing else may come (RFC 6733 §5.6). */
  receiveInHandshake(message: DiameterMessage): void {
    if (message.applicationId === ApplicationId.base) this.#note('received', message);
    const isCea =
      !message.isRequest &&
      message.commandCode === CommandCode.capabilitiesExchange &&
      message.applicationId === ApplicationId.base &&
      message.hopByHopId === this.#cerId;
    if (isCea) {
      const answer = this.#judge(message);
      const { verifyPeer } = this.#context.options;
      if (verifyPeer === undefined || answer.problem !== undefined || answer.peer === undefined) {
        this.#tellCea(answer);
      } else void this.#verify(answer, answer.peer, verifyPeer);
    } else {
      const kind = message.isRequest ? 'a request' : 'an answer';
      this.#context.tell({ type: 'handshake.violated', what: `${kind} with command ${message.commandCode}` });
    }
  }

  /** The chart limits the time. What the peer says meanwhile is kept. Never rejects. */
  async #verify(answer: CapabilitiesAnswer, peer: PeerInfo, verifyPeer: VerifyPeer): Promise<void> {
    this.#isVerifying = true;
    this.#hold.hold();
    const refusal = await verificationProblem(verifyPeer, peer);
    this.#isVerifying = false;
    if (this.#isStopped) return;
    // Another address may have revealed the same Origin-Host meanwhile.
    const problem = refusal ?? this.#rivalry(peer.originHost);
    this.#tellCea(problem === undefined ? answer : { ...answer, problem, oddities: [] });
    this.#hold.release();
  }

  #tellCea(answer: CapabilitiesAnswer): void {
    const { connection, services } = this.#context;
    if (answer.oddities.length > 0) services.news.oddCea?.(connection, answer.oddities);
    this.#context.tell({ type: 'cea.received', answer });
  }

  /** One connection per peer (RFC 6733 §2.1, C-023): the newer of two that reveal the same Origin-Host is refused. */
  #judge(message: DiameterMessage): CapabilitiesAnswer {
    const { connection, options } = this.#context;
    const { tls } = connection;
    const answer = readCea(message, {
      offered: this.#origin,
      originHost: options.expectedOriginHost,
      originRealm: options.expectedOriginRealm,
      tls,
    });
    if (answer.problem !== undefined || answer.peer === undefined) return answer;
    const problem = this.#rivalry(answer.peer.originHost);
    if (problem !== undefined) return { ...answer, problem, oddities: [] };
    return { ...answer, peer: { ...answer.peer, certificate: tls?.certificate } };
  }

  #rivalry(originHost: string): CapabilitiesProblem | undefined {
    const { connection, services } = this.#context;
    const rival = services.ask.rivalOf(originHost, connection);
    if (rival === undefined) return undefined;
    const what = `its Origin-Host ${originHost} is already connected at ${rival}; allowSameOriginHost permits it`;
    return { what, isPermanent: false };
  }

  /** True if it was a base request, which is then answered. */
  receiveRequest(message: DiameterMessage): boolean {
    if (!isConnectionCommand(message.commandCode, message.applicationId)) return false;
    this.#note('received', message);
    if (message.isError) this.#answer(message, { resultCode: ResultCode.DIAMETER_INVALID_HDR_BITS });
    else if (message.commandCode === CommandCode.deviceWatchdog) this.#receiveDwr(message);
    else if (message.commandCode === CommandCode.disconnectPeer) this.#receiveDpr(message);
    else this.#receiveCer(message);
    return true;
  }

  /** True if it answers one of our own base requests. */
  receiveAnswer(message: DiameterMessage): boolean {
    const { applicationId, commandCode, hopByHopId } = message;
    if (applicationId !== ApplicationId.base) return false;
    if (commandCode === CommandCode.deviceWatchdog && this.#dwrIds.includes(hopByHopId)) {
      this.#dwrIds = this.#dwrIds.filter((id) => id !== hopByHopId);
      this.#note('received', message);
      this.noteOriginStateId(originStateIdOf(message));
      this.#context.tell({ type: 'dwa.received' });
      return true;
    }
    if (commandCode === CommandCode.disconnectPeer && hopByHopId === this.#dprId) {
      this.#note('received', message);
      this.#dprId = undefined;
      this.#context.tell({ type: 'dpa.received' });
      return true;
    }
    return false;
  }

  #receiveDwr(dwr: DiameterMessage): void {
    const avps = [avp.unsigned32(AvpCode.originStateId, this.#origin.originStateId)];
    const fault = baseRequestFault(dwr, dwrGrammar);
    if (fault === undefined) this.noteOriginStateId(originStateIdOf(dwr));
    this.#answer(dwr, { avps, ...fault });
  }

  /** The CEA was accepted, or a DWR or DWA has come. A DWA is a sign of life whatever its AVPs say. */
  noteOriginStateId(originStateId: number | undefined): void {
    const { connection, services } = this.#context;
    const { news, originStates } = services;
    const restart = originStateId === undefined ? undefined : originStates.note(connection, originStateId);
    if (restart !== undefined) news.peerRestarted?.(restart);
  }

  #receiveDpr(dpr: DiameterMessage): void {
    const fault = structureFault(dpr);
    if (fault === undefined) {
      this.#context.tell({ type: 'dpr.received', request: dpr, cause: disconnectCauseOf(dpr) });
    } else this.#answer(dpr, fault);
  }

  /** T42: the RFC knows the CER only at the beginning of a connection. */
  #receiveCer(cer: DiameterMessage): void {
    this.#answer(cer, {
      resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY,
      errorMessage: 'capabilities have been exchanged on this connection',
    });
  }

  #answer(request: DiameterMessage, fields: AnswerFields): void {
    const { originHost, originRealm } = this.#origin;
    this.#writeUrgent(answerTo(request, { originHost, originRealm, ...fields }));
  }

  #writeUrgent(message: Buffer): void {
    this.#note('sent', new DiameterMessage(message, 0, message.length));
    this.#output.writeUrgent(message);
  }

  #note(direction: 'sent' | 'received', message: DiameterMessage): void {
    const { connection, services } = this.#context;
    services.news.baseMessage?.(connection, direction, message, services.clock.now());
  }

  #takeEndToEndId(): number {
    return this.#context.services.endToEndIds.next();
  }

  /** What we say of ourselves, the socket's address included. */
  get #origin(): Capabilities {
    const { options, services } = this.#context;
    this.#capabilities ??= capabilitiesOf(options, services.originStateId, this.#output.localAddress);
    return this.#capabilities;
  }
}
