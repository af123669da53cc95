import { DiameterMessage } from 'diameter-client';
import type { Allocations } from './allocations.js';
import { checkAnswerTo } from './check-message.js';
import { ensure, ensureSame, PropertyViolated, type Outcomes } from './findings.js';
import { handlers, InboundRig, type RigSetup } from './inbound-rig.js';
import { chunksOf, type FuzzInput } from './input.js';
import { avpsOf, type ReferenceFrames, type Span } from './reference.js';

const handlerNames = Object.keys(handlers);

/** A connection whose handlers may still be running. */
export interface RunningCheck {
  resume(): void;
  /** Once they have ended: the answers that were written. */
  finish(): void;
}

/** Reads a stream as a connection does, and compares what it did with what the reference finds in the stream. */
export function checkInbound(
  input: FuzzInput,
  expected: ReferenceFrames,
  allocations: Allocations,
  outcomes: Outcomes,
): RunningCheck {
  const { isHandshake, maxMessageBytes, prng, stream } = input;
  const setup: RigSetup = {
    maxMessageBytes,
    handler: prng.pick(handlerNames),
    isHandshake,
    isBlocked: prng.oneIn(6),
  };
  const rig = new InboundRig(setup);
  const chunks = chunksOf(input);
  allocations.reset();
  for (const chunk of chunks) if (!rig.isStopped) rig.inbound.read(chunk, 2);
  const affordable = 3 * stream.length + 4096;
  ensure(
    allocations.largest <= affordable,
    'a connection takes memory for what has come, not for what is promised',
  );
  if (rig.problem !== undefined) throw rig.problem;

  if (isHandshake) checkHandshake(rig, outcomes);
  else checkTraffic(rig, stream, expected, outcomes);
  for (const { type } of rig.events) outcomes.count(`event: ${type}`);
  return {
    resume: () => {
      rig.isBlocked = false;
      rig.inbound.resume();
    },
    finish: () => {
      if (rig.problem !== undefined) throw rig.problem;
      if (!isHandshake) checkAnswers(rig, stream, expected, outcomes);
      ensure(rig.isStopped || rig.inbound.unanswered === 0, 'no request stays unanswered');
      ensure(rig.inbound.hasRoom, 'what has been answered takes no room');
    },
  };
}

/** Before the CEA one message decides (RFC 6733 §5.6). */
function checkHandshake(rig: InboundRig, outcomes: Outcomes): void {
  const [first] = rig.events;
  if (rig.traffic.messagesReceived === 0) {
    ensure(first === undefined || first.type === 'transport.closed', 'without a message there is no event');
    return;
  }
  ensure(first?.type === 'cea.received' || first?.type === 'handshake.violated', 'the first message decides');
  if (first.type === 'cea.received') {
    outcomes.count(`handshake: ${first.answer.problem === undefined ? 'agreed' : 'refused'}`);
    ensureSame(first.answer.problem !== undefined && !rig.isStopped, false, 'a refused CEA goes on');
  }
}

function checkTraffic(
  rig: InboundRig,
  stream: Buffer,
  { fault, frames }: ReferenceFrames,
  outcomes: Outcomes,
): void {
  ensureSame(rig.traffic.messagesReceived, frames.length, 'the number of messages received');
  ensureSame(rig.resets, fault === 'length' ? 1 : 0, 'the number of resets');
  const closed = rig.events.filter(({ type }) => type === 'transport.closed').length;
  ensureSame(closed, fault === undefined ? 0 : 1, 'how often the connection was given up');
  ensureSame(rig.isStopped, fault !== undefined, 'given up');

  const answers = frames.filter((frame) => !isRequest(stream, frame)).length;
  const base = rig.events.filter(({ type }) => type === 'dwa.received' || type === 'dpa.received').length;
  const all = rig.settled.length + base + rig.traffic.unmatchedAnswers;
  ensureSame(all, answers, 'answers that found somebody or were counted');
  for (const outcome of rig.settled) {
    outcomes.count(`call: ${outcome instanceof Error ? outcome.name : 'answered'}`);
    if (outcome instanceof Error) continue;
    ensure(outcome.avps().length >= 0, 'an answer that is handed over can be read');
    ensure((outcome.resultCode ?? 0) >= 0, 'and so can its Result-Code');
    ensure(outcome.hopByHopId < 4, 'with the identifier that its caller chose');
  }
}

/** Every request gets one answer, whatever it holds, and the answer is well-formed. */
function checkAnswers(
  rig: InboundRig,
  stream: Buffer,
  { fault, frames }: ReferenceFrames,
  outcomes: Outcomes,
): void {
  const unanswered: DiameterMessage[] = [];
  for (const frame of frames) {
    if (!isRequest(stream, frame)) continue;
    unanswered.push(new DiameterMessage(stream.subarray(frame.start, frame.end)));
  }
  let withoutRequest = 0;
  for (const bytes of rig.answers) {
    outcomes.count(`answered with ${new DiameterMessage(bytes).resultCode ?? 'none'}`);
    const alike = unanswered.filter((candidate) => identityOf(candidate.bytes) === identityOf(bytes));
    const asked = alike.find((candidate) => isAnswerTo(candidate, bytes)) ?? alike[0];
    if (asked === undefined) withoutRequest++;
    else {
      checkAnswerTo(asked, avpsOf(asked.bytes, 20, asked.bytes.length), bytes);
      unanswered.splice(unanswered.indexOf(asked), 1);
    }
  }
  // Of a request of another version the header alone is known, and it is answered if there is a whole one.
  ensure(withoutRequest <= (fault === 'version' ? 1 : 0), 'every answer has its request');
  if (fault === undefined) ensureSame(unanswered.length, 0, 'requests without an answer');
}

/** Requests may have all identifiers in common and differ in what must be returned. */
function isAnswerTo(request: DiameterMessage, bytes: Buffer): boolean {
  try {
    checkAnswerTo(request, avpsOf(request.bytes, 20, request.bytes.length), bytes);
    return true;
  } catch (error) {
    if (error instanceof PropertyViolated) return false;
    throw error;
  }
}

/** What an answer has of its request: command, application, both identifiers, and the P bit. */
function identityOf(bytes: Buffer): string {
  return `${bytes.toString('latin1', 5, 20)}${bytes.readUInt8(4) & 0x40}`;
}

function isRequest(stream: Buffer, { start }: Span): boolean {
  return stream.readUInt8(start + 4) >= 0x80;
}
