import { answerTo, Avp, AvpCode, DiameterMessage } from 'diameter-client';
import { describe as describeMessage, type Command, type MessageType } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { Handlers } from '../../src/dictionary/handlers.js';
import type { Received, ReceivedAnswer } from '../../src/dictionary/received.js';
import { commandsOf, entries, fieldsOf } from '../dictionary/random-messages.js';
import { ensure, ensureSame, Outcomes, valueOrRefusal } from './findings.js';
import { FuzzFailure, type FuzzOptions, type FuzzReport } from './fuzz.js';
import { mutate } from './mutations.js';
import { Prng } from './prng.js';
import { Watchdog } from './watchdog.js';

type AnyCommand = Command<object, object>;
type Side = MessageType<object, Received<object> | ReceivedAnswer<object>>;

const origin = { originHost: 'client.example.com', originRealm: 'example.com' };

/** What a request with a fault may be answered (RFC 6733 §7.1.5). */
const refusals: ReadonlySet<number> = new Set([5001, 5004, 5005, 5007, 5008, 5009, 5014]);

/** A message of a peer that is known by name, changed a little. */
interface TypedInput {
  readonly command: AnyCommand;
  readonly side: Side;
  readonly bytes: Buffer;
}

const commands = (await Promise.all(entries.map(commandsOf))).flat();

/** The input with this number. It depends on nothing else, so that every one can be made again. */
export function typedInputOf(seed: number, index: number): TypedInput {
  const prng = new Prng(seed, index);
  const [command, side] = sideOf(prng);
  let bytes = encoded(prng, side);
  for (let left = prng.below(5); left > 0 && bytes.length >= 20; left--) {
    bytes = mutate(prng, bytes, encoded(prng, sideOf(prng)[1]));
  }
  return { command, side, bytes };
}

function sideOf(prng: Prng): [AnyCommand, Side] {
  const command = prng.pick(commands);
  return [command, prng.oneIn(2) ? command.request : command.answer];
}

function encoded(prng: Prng, side: Side): Buffer {
  const random = () => prng.uint32() / 0x1_0000_0000;
  return Buffer.from(side.encode(fieldsOf(random, side.layout, 0)));
}

/** Reads inputs one after the other; throws a {@link FuzzFailure} at the first that violates a property. */
export async function fuzzTyped({ first = 0, inputs, onProgress, seed }: FuzzOptions): Promise<FuzzReport> {
  const outcomes = new Outcomes();
  const watchdog = new Watchdog(seed);
  let bytes = 0;
  let at = first;
  try {
    for (; at < first + inputs; at++) {
      watchdog.note(at);
      const input = typedInputOf(seed, at);
      bytes += input.bytes.length;
      check(input, outcomes);
      if ((at - first) % 100 === 99) onProgress?.(at - first + 1);
    }
  } catch (error) {
    const hex = typedInputOf(seed, at).bytes.toString('hex');
    throw new FuzzFailure(seed, at, error, { text: `message: ${hex}`, option: '--typed ' });
  } finally {
    await watchdog.stop();
  }
  return { inputs, bytes, outcomes: outcomes.counts };
}

function check({ bytes, command, side }: TypedInput, outcomes: Outcomes): void {
  const message = valueOrRefusal(() => new DiameterMessage(bytes));
  if (message === undefined) {
    outcomes.count('no message');
    return;
  }
  ensure(String(describeMessage(message, dictionary)).length < 2_000_000, 'a description is bounded');
  const received = valueOrRefusal(() => side.decode(message));
  const isOfSide = message.commandCode === command.code && message.isRequest === (side === command.request);
  ensureSame(received !== undefined, isOfSide, 'a message of this command is read');
  if (received === undefined) return;
  ensure(JSON.stringify(received).length > 0, 'what was received has a JSON form');
  checkFaults(received, outcomes);
  if (received.faults.length === 0) checkRoundTrip(side, received, outcomes);
  if (message.isRequest) checkHandling(command, message, received, outcomes);
  else ensure((received as ReceivedAnswer<object>).result.name !== '', 'an answer has a result'); // as it is one
}

function checkFaults({ faults }: Received<object>, outcomes: Outcomes): void {
  ensure(faults.length <= 100, 'faults are bounded');
  for (const { code, failedAvp, path, resultCode, vendorId, why } of faults) {
    ensure(refusals.has(resultCode), `a fault has a Result-Code that fits (${resultCode})`);
    ensure(why !== '' && typeof path === 'string', 'a fault says where and why');
    ensure(Number.isInteger(code) && Number.isInteger(vendorId), 'a fault names its AVP');
    ensure(failedAvp instanceof Avp && failedAvp.data.length >= 0, 'a fault has a Failed-AVP');
    outcomes.count(`fault: ${resultCode}`);
  }
}

/** What fits is written again, and read as the same. */
function checkRoundTrip(side: Side, received: Received<object>, outcomes: Outcomes): void {
  const again = side.decode(side.encode({ ...received }));
  ensureSame(again.faults.length, 0, 'faults of what was written again');
  ensureSame(inOneOrder(again), inOneOrder(received), 'what was written again');
  outcomes.count('written again');
}

/** As JSON, whatever the order of the fields: what comes first in a grammar is written first. */
function inOneOrder(received: Received<object>): string {
  return JSON.stringify(received, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The handler runs for what fits; the rest is refused, with a Failed-AVP that can be read. */
function checkHandling(
  command: AnyCommand,
  message: DiameterMessage,
  received: Received<object>,
  outcomes: Outcomes,
): void {
  let isHandled = false;
  const handlers = new Handlers(() => origin);
  handlers.set(command, () => {
    isHandled = true;
    return { resultCode: 2001 };
  });
  const handled = handlers.of(message)?.(message, undefined);
  if (handled === undefined || handled instanceof Promise) {
    ensure(message.applicationId !== command.application.applicationId, 'a command has its handler');
    return;
  }
  const answer = new DiameterMessage(Buffer.isBuffer(handled) ? handled : answerTo(message, handled));
  ensure(isHandled || !Buffer.isBuffer(handled), 'only a handler makes a whole answer');
  if (received.faults.length > 0) ensure(!isHandled, 'what does not fit does not reach the handler');
  const { resultCode = 0 } = answer;
  outcomes.count(`handled: ${resultCode}`);
  if (isHandled) ensureSame(resultCode, 2001, 'the Result-Code of the handler');
  else {
    ensure(refusals.has(resultCode), `a refusal has a Result-Code that fits (${resultCode})`);
    const failed = valueOrRefusal(() => answer.find(AvpCode.failedAvp)?.data.length);
    ensure(failed !== undefined && failed >= 8, 'a refusal has a Failed-AVP');
  }
}
