import { Buffer } from 'node:buffer';
import { offsetOfAvp } from './avp-layout.js';
import { checkAvps, findSoundAvp, readAvpsUntilFault, type Avp } from './avp.js';
import { encodedAvpBytes, writeAvps } from './avp-writing.js';
import { avp } from './avp-builders.js';
import { AvpCode } from './base-avps.js';
import { ResultCode } from './codes.js';
import { checkMessageSize, encodeMessage } from './encode.js';
import { CommandFlag, commandCodeAt, flagsAt, HEADER_BYTES, putUint32, uint32At, VERSION } from './header.js';
import { DiameterMessage, isIetf, type ExperimentalResult } from './message.js';

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
  return encodeAnswer(request.bytes, fields, originAvps(fields));
}

/** The AVPs that name the sender of the answer. */
export function originAvps({ originHost, originRealm }: AnswerFields): readonly Avp[] {
  return [
    ...(originHost === undefined ? [] : [avp.utf8String(AvpCode.originHost, originHost)]),
    ...(originRealm === undefined ? [] : [avp.utf8String(AvpCode.originRealm, originRealm)]),
  ];
}

/** Like {@link answerTo}, but for frequent use: `origin` replaces the origin in `fields`. */
export function encodeAnswer(request: Buffer, fields: AnswerFields, origin: readonly Avp[]): Buffer {
  const { experimentalResult, resultCode = ResultCode.DIAMETER_SUCCESS } = fields;
  const isError = experimentalResult === undefined && Math.floor(resultCode / 1000) === 3;
  const avps = answerAvps(request, fields, resultCode, isError, origin);

  let size = HEADER_BYTES;
  for (const each of avps) size += encodedAvpBytes(each);
  checkMessageSize(size);

  const answer = Buffer.allocUnsafe(size);
  const flags = (flagsAt(request, 0) & CommandFlag.proxiable) | (isError ? CommandFlag.error : 0);
  putUint32(answer, 0, (VERSION << 24) | size);
  putUint32(answer, 4, (flags << 24) | commandCodeAt(request, 0));
  // Application and identifiers.
  for (let at = 8; at < HEADER_BYTES; at += 4) putUint32(answer, at, uint32At(request, at));
  writeAvps(avps, answer, HEADER_BYTES);
  return answer;
}

function answerAvps(
  request: Buffer,
  fields: AnswerFields,
  resultCode: number,
  isError: boolean,
  origin: readonly Avp[],
): readonly Avp[] {
  const { avps, errorMessage, experimentalResult, failedAvps } = fields;
  const all: Avp[] = [];
  const sessionId = findSoundAvp(request, HEADER_BYTES, request.length, AvpCode.sessionId, 0);
  if (sessionId !== undefined) all.push(sessionId);
  const result =
    experimentalResult === undefined
      ? avp.unsigned32(AvpCode.resultCode, resultCode)
      : avp.grouped(AvpCode.experimentalResult, [
          avp.unsigned32(AvpCode.vendorId, experimentalResult.vendorId),
          avp.unsigned32(AvpCode.experimentalResultCode, experimentalResult.code),
        ]);
  // The generic error grammar has the Result-Code behind the origin, the commands' own have it before.
  if (isError) all.push(...origin, result);
  else all.push(result, ...origin);
  if (avps !== undefined) {
    checkAvps('avps', avps);
    for (const each of avps) all.push(each); // there may be more than a call has arguments
  }
  if (errorMessage !== undefined) all.push(avp.utf8String(AvpCode.errorMessage, errorMessage));
  if (failedAvps !== undefined) all.push(avp.grouped(AvpCode.failedAvp, failedAvps));
  // Most requests have none: nothing is made to find that out.
  const hasProxyInfo = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.proxyInfo) !== -1;
  return hasProxyInfo ? [...all, ...proxyInfoOf(request)] : all;
}

function proxyInfoOf(request: Buffer): readonly Avp[] {
  return readAvpsUntilFault(request, HEADER_BYTES, request.length).filter((a) =>
    isIetf(a, AvpCode.proxyInfo),
  );
}

/**
 * The answer to one copy of a request, for another copy: it has the identifiers, the P bit and the Proxy-Info of that
 * one, and is the same otherwise (RFC 6733 §3, §6.2).
 */
export function repeatAnswer(answer: Buffer, request: DiameterMessage): Buffer {
  const given = new DiameterMessage(answer);
  return encodeMessage({
    commandCode: given.commandCode,
    applicationId: given.applicationId,
    isRequest: false,
    isProxiable: request.isProxiable,
    isError: given.isError,
    hopByHopId: request.hopByHopId,
    endToEndId: request.endToEndId,
    avps: [...given.avps().filter((a) => !isIetf(a, AvpCode.proxyInfo)), ...proxyInfoOf(request.bytes)],
  });
}
