import type { Buffer } from 'node:buffer';
import type { Avp } from './avp.js';
import { avp } from './avp-builders.js';
import { AvpCode } from './base-avps.js';
import { ResultCode } from './codes.js';
import { encodeMessage } from './encode.js';
import { DiameterMessage, isIetf, readableAvps, type ExperimentalResult } from './message.js';

/** What an answer says. Everything that RFC 6733 §6.2 copies from the request is copied by {@link answerTo}. */
export interface AnswerFields {
  /** Result-Code. Default 2001 DIAMETER_SUCCESS. The 3xxx codes set the E bit (RFC 6733 §7.1.3). */
  readonly resultCode?: number;
  /** Takes the place of Result-Code in vendor applications (RFC 6733 §7.6). */
  readonly experimentalResult?: ExperimentalResult;
  /** Our Origin-Host and Origin-Realm. `onRequest` fills in the client's own. */
  readonly originHost?: string;
  readonly originRealm?: string;
  /** The command's own AVPs. */
  readonly avps?: readonly Avp[];
  /** Error-Message, for people (RFC 6733 §7.3). */
  readonly errorMessage?: string;
  /** What Failed-AVP holds (RFC 6733 §7.5). */
  readonly failedAvps?: readonly Avp[];
}

/**
 * Encodes the answer to a request (RFC 6733 §6.2): same command, application, identifiers and P bit, Session-Id first,
 * every Proxy-Info returned in its order, no Destination-*, T clear.
 */
export function answerTo(request: DiameterMessage, fields: AnswerFields = {}): Buffer {
  const { avps = [], errorMessage, experimentalResult, failedAvps, originHost, originRealm } = fields;
  const resultCode = fields.resultCode ?? ResultCode.DIAMETER_SUCCESS;
  const isError = experimentalResult === undefined && Math.floor(resultCode / 1000) === 3;
  const received = readableAvps(request);

  const result =
    experimentalResult === undefined
      ? avp.unsigned32(AvpCode.resultCode, resultCode)
      : avp.grouped(AvpCode.experimentalResult, [
          avp.unsigned32(AvpCode.vendorId, experimentalResult.vendorId),
          avp.unsigned32(AvpCode.experimentalResultCode, experimentalResult.code),
        ]);
  const origin = [
    ...(originHost === undefined ? [] : [avp.utf8String(AvpCode.originHost, originHost)]),
    ...(originRealm === undefined ? [] : [avp.utf8String(AvpCode.originRealm, originRealm)]),
  ];
  return encodeMessage({
    commandCode: request.commandCode,
    applicationId: request.applicationId,
    isRequest: false,
    isProxiable: request.isProxiable,
    isError,
    hopByHopId: request.hopByHopId,
    endToEndId: request.endToEndId,
    avps: [
      ...received.filter((a) => isIetf(a, AvpCode.sessionId)).slice(0, 1),
      // The generic error grammar has the Result-Code behind the origin, the commands' own have it before.
      ...(isError ? [...origin, result] : [result, ...origin]),
      ...avps,
      ...(errorMessage === undefined ? [] : [avp.utf8String(AvpCode.errorMessage, errorMessage)]),
      ...(failedAvps === undefined ? [] : [avp.grouped(AvpCode.failedAvp, failedAvps)]),
      ...received.filter((a) => isIetf(a, AvpCode.proxyInfo)),
    ],
  });
}

/**
 * The answer to one copy of a request, for another copy: it has the identifiers, the P bit and the Proxy-Info of that
 * one, and is the same otherwise (RFC 6733 §3, §6.2).
 */
export function repeatAnswer(answer: Buffer, request: DiameterMessage): Buffer {
  const received = readableAvps(request);
  const given = new DiameterMessage(answer);
  return encodeMessage({
    commandCode: given.commandCode,
    applicationId: given.applicationId,
    isRequest: false,
    isProxiable: request.isProxiable,
    isError: given.isError,
    hopByHopId: request.hopByHopId,
    endToEndId: request.endToEndId,
    avps: [
      ...given.avps().filter((a) => !isIetf(a, AvpCode.proxyInfo)),
      ...received.filter((a) => isIetf(a, AvpCode.proxyInfo)),
    ],
  });
}
