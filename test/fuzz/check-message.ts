import { inspect } from 'node:util';
import { answerTo, AvpCode, DiameterMessage, encodeMessage, type Avp } from 'diameter-client';
import { firstAvpFault, resultCodeDataAt, unreadable } from '../../src/protocol/avp-layout.js';
import { readCea } from '../../src/base/capabilities-answer.js';
import type { Capabilities } from '../../src/protocol/capabilities-exchange.js';
import { dwrGrammar } from '../../src/protocol/device-watchdog.js';
import { disconnectCauseOf } from '../../src/protocol/disconnect-peer.js';
import { MAX_MESSAGE_BYTES } from '../../src/protocol/header.js';
import { baseRequestFault, structureFault } from '../../src/protocol/request-faults.js';
import { checkAvp } from './check-avp.js';
import { ensure, ensureSame, valueOrRefusal, type Outcomes } from './findings.js';
import type { Prng } from './prng.js';
import {
  areCanonical,
  avpsOf,
  framesOf,
  isCanonical,
  type ReferenceAvp,
  type ReferenceAvps,
} from './reference.js';

const ours: Capabilities = {
  originHost: 'client.example.com',
  originRealm: 'example.com',
  hostIpAddresses: ['192.0.2.10'],
  vendorId: 0,
  productName: 'fuzz',
  originStateId: 1,
  supportedVendorIds: [],
  authApplicationIds: [4],
  acctApplicationIds: [],
  vendorSpecificApplicationIds: [],
  firmwareRevision: undefined,
};

/** Bytes that a program takes for one message are one, or are refused with the one error that this may throw. */
export function checkWhole(stream: Buffer): void {
  const message = valueOrRefusal(() => new DiameterMessage(new Uint8Array(stream)));
  const [first] = framesOf(stream, MAX_MESSAGE_BYTES).frames;
  ensureSame(message !== undefined, first?.end === stream.length, 'bytes are taken for a message');
  const isPrintable = message === undefined || inspect(message).startsWith('DiameterMessage {');
  ensure(isPrintable, 'a message can be printed');
}

/** What the readers of a message that was cut out of a stream say of it agrees with the reference. */
export function checkMessage(bytes: Buffer, prng: Prng, outcomes: Outcomes): void {
  const message = new DiameterMessage(bytes);
  const expected = avpsOf(bytes, 20, bytes.length);
  const faultAt = expected.faultAt ?? -1;
  ensureSame(firstAvpFault(bytes, 20, bytes.length), faultAt, 'the offset of the first broken AVP');
  const avps = valueOrRefusal(() => message.avps());
  ensureSame(avps === undefined, faultAt !== -1, 'the AVPs are refused where their lengths are broken');
  outcomes.count(`message: ${avps === undefined ? 'broken' : 'sound'} AVPs`);

  if (avps !== undefined) {
    ensureSame(avps.length, expected.avps.length, 'the number of AVPs');
    for (const [i, read] of avps.entries()) {
      const reference = expected.avps[i];
      ensure(reference !== undefined, 'as many AVPs as the reference has');
      checkIdentity(read, reference, bytes);
      // Of thousands that are alike, a few.
      if (i < 32) checkAvp(read, prng, outcomes);
    }
    if (isCanonical(bytes, expected)) checkEncodedAgain(message, outcomes);
  }
  checkFind(message, expected, prng);
  if (message.isRequest) checkRequest(message, expected, outcomes);
  else checkAnswer(message, expected, outcomes);
}

function checkIdentity(read: Avp, expected: ReferenceAvp, bytes: Buffer): void {
  ensureSame(read.code, expected.code, 'AVP Code');
  ensureSame(read.vendorId, expected.vendorId, 'Vendor-ID');
  ensureSame(read.isMandatory, Math.floor(expected.flags / 64) % 2 === 1, 'the M bit');
  ensureSame(read.data.compare(bytes, expected.dataStart, expected.dataEnd), 0, 'the data of an AVP');
}

function checkEncodedAgain(message: DiameterMessage, outcomes: Outcomes): void {
  const { applicationId, commandCode, endToEndId, hopByHopId } = message;
  const { isError, isProxiable, isRequest, isRetransmitted } = message;
  const flags = { isError, isProxiable, isRequest, isRetransmitted };
  const fields = { applicationId, commandCode, endToEndId, hopByHopId, ...flags, avps: message.avps() };
  ensure(encodeMessage(fields).equals(message.bytes), 'what was read is written byte for byte');
  outcomes.count('message: written again');
}

function checkFind(message: DiameterMessage, { avps, faultAt }: ReferenceAvps, prng: Prng): void {
  const code = prng.oneIn(4) || avps.length === 0 ? 268 : prng.pick(avps).code;
  const vendorId = prng.oneIn(4) || avps.length === 0 ? 0 : prng.pick(avps).vendorId;
  const expected = avps.find((candidate) => candidate.code === code && candidate.vendorId === vendorId);
  let isRefused = true;
  const found = valueOrRefusal(() => {
    const first = message.find(code, vendorId);
    isRefused = false;
    return first;
  });
  ensureSame(isRefused, expected === undefined && faultAt !== undefined, 'a broken length is met first');
  ensureSame(found === undefined, expected === undefined, 'what is there is found');
  if (found !== undefined && expected !== undefined) checkIdentity(found, expected, message.bytes);
}

function checkRequest(request: DiameterMessage, expected: ReferenceAvps, outcomes: Outcomes): void {
  const broken = structureFault(request);
  ensureSame(broken !== undefined, expected.faultAt !== undefined, 'a broken structure is a fault');
  ensureSame(broken?.resultCode ?? 5014, 5014, 'the Result-Code of a broken structure');
  const fault = baseRequestFault(request, dwrGrammar);
  outcomes.count(`request: ${fault?.resultCode ?? 'sound'}`);
  checkAnswerTo(request, expected, answerTo(request, { ...fault, originHost: 'a', originRealm: 'b' }));
  checkAnswerTo(request, expected, answerTo(request, { resultCode: 3001 }));
  const cause = valueOrRefusal(() => disconnectCauseOf(request));
  ensure(cause === undefined || Number.isInteger(cause), 'a Disconnect-Cause is an integer');
}

/** RFC 6733 §6.2, C-051: well-formed, with the identifiers, the Session-Id and every Proxy-Info of the request. */
export function checkAnswerTo(request: DiameterMessage, received: ReferenceAvps, bytes: Buffer): void {
  const answer = new DiameterMessage(bytes);
  const avps = avpsOf(bytes, 20, bytes.length);
  ensure(areCanonical(bytes, avps, bytes.length), 'an answer is well-formed');
  ensureSame(answer.isRequest || answer.isRetransmitted, false, 'R or T in an answer');
  ensureSame(answer.isError, Math.floor((answer.resultCode ?? 0) / 1000) === 3, 'the E bit');
  for (const field of ['commandCode', 'applicationId', 'hopByHopId', 'endToEndId', 'isProxiable'] as const) {
    ensureSame(answer[field], request[field], `${field} of an answer`);
  }
  const ofCode = (code: number) => (candidate: ReferenceAvp) =>
    candidate.code === code && candidate.vendorId === 0;
  const sessionId = received.avps.find(ofCode(AvpCode.sessionId));
  if (sessionId !== undefined) {
    ensureSame(avps.avps[0]?.code, AvpCode.sessionId, 'the first AVP of an answer');
  }
  const returned = received.avps.filter(ofCode(AvpCode.proxyInfo));
  const last = returned.length === 0 ? [] : avps.avps.slice(-returned.length);
  for (const [i, { dataEnd, dataStart }] of returned.entries()) {
    const there = last[i];
    ensureSame(there?.code, AvpCode.proxyInfo, 'an AVP at the end of an answer');
    const order = request.bytes.compare(bytes, there?.dataStart, there?.dataEnd, dataStart, dataEnd);
    ensureSame(order, 0, 'a Proxy-Info that is returned');
  }
}

function checkAnswer(answer: DiameterMessage, { avps, faultAt }: ReferenceAvps, outcomes: Outcomes): void {
  const bytes = answer.bytes;
  const dataAt = resultCodeDataAt(bytes, 20, bytes.length);
  const isReadable = dataAt !== unreadable;
  if (faultAt !== undefined) ensureSame(isReadable, false, 'an answer with broken lengths is readable');
  const results = avps.filter((candidate) => candidate.code === 268 && candidate.vendorId === 0);
  const areSized = results.every(({ dataEnd, dataStart }) => dataEnd - dataStart === 4);
  if (faultAt === undefined) {
    ensureSame(isReadable, areSized, 'an answer with a sound Result-Code is readable');
  }
  // Whoever is handed an answer may look at its Result-Code without a thought of errors.
  if (isReadable) {
    outcomes.count(`answer: class ${Math.floor((answer.resultCode ?? 0) / 1000)}`.slice(0, 15));
    const handed = new DiameterMessage(bytes, 0, bytes.length, dataAt);
    ensureSame(handed.resultCode, answer.resultCode, 'the Result-Code at the place that was handed over');
  }
  const experimental = valueOrRefusal(() => answer.experimentalResult);
  if (experimental !== undefined) outcomes.count('answer: Experimental-Result');

  const { peer, problem, resultCode } = readCea(answer, {
    offered: ours,
    originHost: undefined,
    originRealm: undefined,
    tls: undefined,
  });
  if (problem === undefined) {
    ensureSame(Math.floor((resultCode ?? 0) / 1000), 2, 'the class of a CEA that is accepted');
    const host = avps.find((candidate) => candidate.code === AvpCode.originHost && candidate.vendorId === 0);
    const name = bytes.toString('utf8', host?.dataStart, host?.dataEnd);
    ensureSame(peer?.originHost, name, 'the Origin-Host of a CEA that is accepted');
  }
  outcomes.count(`CEA: ${problem === undefined ? 'accepted' : problem.what.split(/[:\d]/)[0]}`);
}
