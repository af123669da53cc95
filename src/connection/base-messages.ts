import type { Buffer } from 'node:buffer';
import type { ConnectionEvent } from '../machines/connection-events.js';
import { avp } from '../protocol/avp-builders.js';
import { AvpCode } from '../protocol/base-avps.js';
import { answerTo, type AnswerFields } from '../protocol/answer.js';
import { readCea, type CapabilitiesAnswer } from '../protocol/capabilities-answer.js';
import type { Capabilities } from '../protocol/capabilities-exchange.js';
import { ApplicationId, CommandCode, isConnectionCommand, ResultCode } from '../protocol/codes.js';
import { dwrGrammar, encodeDwr, originStateIdOf } from '../protocol/device-watchdog.js';
import { disconnectCauseOf } from '../protocol/disconnect-peer.js';
import { DiameterMessage } from '../protocol/message.js';
import { baseRequestFault, structureFault } from '../protocol/request-faults.js';
import { BaseMessageLog, type BaseMessageRecord } from './base-message-log.js';
import { cerOf, dprOf } from './own-requests.js';

/** A peer that talks but never answers a DWR is asked for ever; answers to the oldest of so many concern nobody. */
const maxPendingDwrs = 16;

export interface BaseMessagesPort {
  now(): number;
  /** What our CER says; read when it is sent, since the socket's address belongs to it. */
  capabilities(): Capabilities;
  takeHopByHopId(): number;
  takeEndToEndId(): number;
  /** Writes ahead of traffic that the socket does not take. */
  writeUrgent(message: Buffer): void;
  /** Writes behind everything that was written before. */
  writeLast(message: Buffer): void;
  notify(event: ConnectionEvent): void;
  /** The Origin-Host that the peer must have, where that is configured. */
  readonly expectedOriginHost: string | undefined;
  /** The peer has told its Origin-State-Id in a DWR or DWA. */
  onOriginStateId(originStateId: number): void;
  /** What its CEA should not be like. */
  onOddCea(oddities: readonly string[]): void;
  /** The address of another connection that serves this Origin-Host, where that is not allowed. */
  rivalOf(originHost: string): string | undefined;
}

/** The messages of the connection itself: CER/CEA, DWR/DWA and DPR/DPA (RFC 6733 §5.3–5.5). */
export class BaseMessages {
  readonly #port: BaseMessagesPort;
  readonly #log = new BaseMessageLog();
  #capabilities: Capabilities | undefined;
  #cerId: number | undefined;
  #dprId: number | undefined;
  /** The unanswered DWRs; more than one once the watchdog has repeated them. */
  #dwrIds: readonly number[] = [];

  constructor(port: BaseMessagesPort) {
    this.#port = port;
  }

  /** The last of each kind and direction, oldest first. */
  records(): readonly BaseMessageRecord[] {
    return this.#log.records();
  }

  /** A new transport: nothing is pending on it. */
  reset(): void {
    this.#cerId = undefined;
    this.#dprId = undefined;
    this.#dwrIds = [];
  }

  sendCer(): void {
    this.#capabilities = this.#port.capabilities();
    this.#cerId = this.#port.takeHopByHopId();
    this.#writeUrgent(cerOf(this.#capabilities, this.#cerId, this.#port.takeEndToEndId()));
  }

  sendDwr(): void {
    const id = this.#port.takeHopByHopId();
    this.#dwrIds = [...this.#dwrIds, id].slice(-maxPendingDwrs);
    this.#writeUrgent(encodeDwr(this.#origin, id, this.#port.takeEndToEndId()));
  }

  /** Behind all traffic: after a DPR the peer need not answer any more. */
  sendDpr(cause: number): void {
    this.#dprId = this.#port.takeHopByHopId();
    const dpr = dprOf(this.#origin, cause, this.#dprId, this.#port.takeEndToEndId());
    this.#note('sent', new DiameterMessage(dpr, 0, dpr.length));
    this.#port.writeLast(dpr);
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
      if (answer.oddities.length > 0) this.#port.onOddCea(answer.oddities);
      this.#port.notify({ type: 'cea.received', answer });
    } else {
      const kind = message.isRequest ? 'a request' : 'an answer';
      this.#port.notify({ type: 'handshake.violated', what: `${kind} with command ${message.commandCode}` });
    }
  }

  /** One connection per peer (RFC 6733 §2.1, C-023): the newer of two that reveal the same Origin-Host is refused. */
  #judge(message: DiameterMessage): CapabilitiesAnswer {
    const { expectedOriginHost } = this.#port;
    const answer = readCea(message, { offered: this.#origin, originHost: expectedOriginHost });
    if (answer.problem !== undefined || answer.peer === undefined) return answer;
    const { originHost } = answer.peer;
    const rival = this.#port.rivalOf(originHost);
    if (rival === undefined) return answer;
    const what = `its Origin-Host ${originHost} is already connected at ${rival}; allowSameOriginHost permits it`;
    return { ...answer, problem: { what, isPermanent: false }, oddities: [] };
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
      this.#noteOriginStateId(message);
      this.#port.notify({ type: 'dwa.received' });
      return true;
    }
    if (commandCode === CommandCode.disconnectPeer && hopByHopId === this.#dprId) {
      this.#note('received', message);
      this.#dprId = undefined;
      this.#port.notify({ type: 'dpa.received' });
      return true;
    }
    return false;
  }

  #receiveDwr(dwr: DiameterMessage): void {
    const avps = [avp.unsigned32(AvpCode.originStateId, this.#origin.originStateId)];
    const fault = baseRequestFault(dwr, dwrGrammar);
    if (fault === undefined) this.#noteOriginStateId(dwr);
    this.#answer(dwr, { avps, ...fault });
  }

  /** A DWA is a sign of life, whatever its AVPs are like. */
  #noteOriginStateId(message: DiameterMessage): void {
    const id = originStateIdOf(message);
    if (id !== undefined) this.#port.onOriginStateId(id);
  }

  #receiveDpr(dpr: DiameterMessage): void {
    const fault = structureFault(dpr);
    if (fault === undefined) {
      this.#port.notify({ type: 'dpr.received', request: dpr, cause: disconnectCauseOf(dpr) });
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
    this.#port.writeUrgent(message);
  }

  #note(direction: BaseMessageRecord['direction'], message: DiameterMessage): void {
    this.#log.note(direction, message, this.#port.now());
  }

  get #origin(): Capabilities {
    this.#capabilities ??= this.#port.capabilities();
    return this.#capabilities;
  }
}
