import { DiameterMessage, ResultCode } from 'diameter-client';
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

/**
 * Reads a stream as a connection does, and compares what it did with what the reference finds in the stream. `chunks`: how
 * it has arrived.
 */
export function checkInbound(
  input: FuzzInput,
  expected: ReferenceFrames,
  allocations: Allocations,
  outcomes: Outcomes,
  chunks: readonly Buffer[] = chunksOf(input),
): RunningCheck {
  const { isHandshake, maxMessageBytes, prng, stream } = input;
  const setup: RigSetup = {
    maxMessageBytes,
    handler: prng.pick(handlerNames),
    isHandshake,
    isBlocked: prng.oneIn(6),
  };
  const rig = new InboundRig(setup);
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
  if (rig.books.figures.messagesReceived === 0) {
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
  ensureSame(rig.books.figures.messagesReceived, frames.length, 'the number of messages received');
  ensureSame(rig.resets, fault === 'length' ? 1 : 0, 'the number of resets');
  const closed = rig.events.filter(({ type }) => type === 'transport.closed').length;
  ensureSame(closed, fault === undefined ? 0 : 1, 'how often the connection was given up');
  ensureSame(rig.isStopped, fault !== undefined, 'given up');

  const answers = frames.filter((frame) => !isRequest(stream, frame)).length;
  const base = rig.events.filter(({ type }) => type === 'dwa.received' || type === 'dpa.received').length;
  const all = rig.settled.length + base + rig.books.figures.unmatchedAnswers;
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
  const requests = frames
    .filter((frame) => isRequest(stream, frame))
    .map(({ end, start }) => new DiameterMessage(stream.subarray(start, end)));
  // Of a request of another version the header alone is known, and it is answered if there is a whole one.
  const refusals = rig.answers.filter((bytes) => isVersionRefusal(bytes));
  ensure(refusals.length <= (fault === 'version' ? 1 : 0), 'a version is refused once');
  const answers = groupedBy(
    rig.answers.filter((bytes) => !isVersionRefusal(bytes)),
    identityOf,
  );
  const asked = groupedBy(requests, ({ bytes }) => identityOf(bytes));
  for (const bytes of rig.answers) {
    outcomes.count(`answered with ${new DiameterMessage(bytes).resultCode ?? 'none'}`);
  }
  let withoutRequest = 0;
  let unanswered = 0;
  for (const identity of new Set([...answers.keys(), ...asked.keys()])) {
    const given = answers.get(identity) ?? [];
    const wanted = asked.get(identity) ?? [];
    withoutRequest += Math.max(0, given.length - wanted.length);
    unanswered += Math.max(0, wanted.length - given.length);
    checkPairs(given, wanted);
  }
  ensureSame(withoutRequest, 0, 'answers without a request');
  if (fault === undefined) ensureSame(unanswered, 0, 'requests without an answer');
}

/** Requests may have all identifiers in common, and differ in what must be returned. */
function checkPairs(answers: readonly Buffer[], requests: readonly DiameterMessage[]): void {
  const [answer] = answers;
  const [request] = requests;
  if (answers.length === 1 && requests.length === 1 && answer && request) check(request, answer);
  const takenBy = new Map<DiameterMessage, Buffer>();
  const tries = new Set<DiameterMessage>();
  const assign = (bytes: Buffer): boolean =>
    requests.some((candidate) => {
      if (tries.has(candidate) || !isAnswerTo(candidate, bytes)) return false;
      tries.add(candidate);
      const other = takenBy.get(candidate);
      if (other !== undefined && !assign(other)) return false;
      takenBy.set(candidate, bytes);
      return true;
    });
  const pairs = answers.filter((bytes) => {
    tries.clear();
    return assign(bytes);
  }).length;
  ensureSame(pairs, Math.min(answers.length, requests.length), 'answers that belong to their requests');
}

function isVersionRefusal(bytes: Buffer): boolean {
  return new DiameterMessage(bytes).resultCode === ResultCode.DIAMETER_UNSUPPORTED_VERSION;
}

function check(request: DiameterMessage, bytes: Buffer): void {
  checkAnswerTo(request, avpsOf(request.bytes, 20, request.bytes.length), bytes);
}

function isAnswerTo(request: DiameterMessage, bytes: Buffer): boolean {
  try {
    check(request, bytes);
    return true;
  } catch (error) {
    if (error instanceof PropertyViolated) return false;
    throw error;
  }
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What an answer has of its request: command, application, both identifiers, and the P bit. */
function identityOf(bytes: Buffer): string {
  return `${bytes.toString('latin1', 5, 20)}${bytes.readUInt8(4) & 0x40}`;
}

function isRequest(stream: Buffer, { start }: Span): boolean {
  return stream.readUInt8(start + 4) >= 0x80;
}
