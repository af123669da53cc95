import { Allocations } from './allocations.js';
import { checkFraming } from './check-framing.js';
import { checkInbound, type RunningCheck } from './check-inbound.js';
import { checkMessage, checkWhole } from './check-message.js';
import { Outcomes } from './findings.js';
import { inputOf } from './input.js';
import { framesOf } from './reference.js';
import { finishAll } from './running-checks.js';
import { Watchdog } from './watchdog.js';

export interface FuzzOptions {
  readonly seed: number;
  /** The number of the first input. Default 0. */
  readonly first?: number;
  readonly inputs: number;
  /** After each batch. */
  readonly onProgress?: (inputs: number) => void;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly bytes: number;
  readonly outcomes: ReadonlyMap<string, number>;
}

/** Inputs that are read at a stretch, before the handlers that they started are waited for. */
const batchInputs = 100;

/** An input that is not treated as it must be. The message says how to make it again. */
export class FuzzFailure extends Error {
  readonly index: number;

  /** `input`: what it is, and the option of its kind. */
  constructor(
    seed: number,
    index: number,
    cause: unknown,
    input = { text: describeInput(seed, index), option: '' },
  ) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    const again = `again: npm run fuzz -- ${input.option}--seed ${seed} --first ${index} --inputs 1`;
    super(`input ${index}: ${problem}\n${input.text}\n${again}`, { cause });
    this.index = index;
  }
}

export function describeInput(seed: number, index: number): string {
  const { chunkEnds, maxMessageBytes, stream } = inputOf(seed, index);
  const chunks = `chunks end at: ${chunkEnds.join(' ')}`;
  return `stream: ${stream.toString('hex')}\n${chunks}\nmaxMessageBytes: ${maxMessageBytes}`;
}

/** Reads inputs one after the other; throws a {@link FuzzFailure} at the first that violates a property. */
export async function fuzz({ first = 0, inputs, onProgress, seed }: FuzzOptions): Promise<FuzzReport> {
  const outcomes = new Outcomes();
  const allocations = new Allocations();
  // A stack trace costs more than all else that an input does; who wants one makes the failing input again.
  const { stackTraceLimit } = Error;
  if (inputs > 1) Error.stackTraceLimit = 0;
  const watchdog = new Watchdog(seed);
  allocations.install();
  let bytes = 0;
  let at = first;
  let running: { readonly index: number; readonly check: RunningCheck }[] = [];

  const onFinish = (index: number) => {
    at = index;
  };
  const readBatch = (end: number) => {
    for (; at < end; at++) {
      watchdog.note(at);
      const input = inputOf(seed, at);
      const expected = framesOf(input.stream, input.maxMessageBytes);
      bytes += input.stream.length;
      checkFraming(input, expected, allocations, outcomes);
      checkWhole(input.stream);
      for (const frame of expected.frames) {
        checkMessage(input.stream.subarray(frame.start, frame.end), input.prng, outcomes);
      }
      running.push({ index: at, check: checkInbound(input, expected, allocations, outcomes) });
    }
  };
  try {
    while (at < first + inputs) {
      readBatch(Math.min(at + batchInputs, first + inputs));
      await finishAll(running, onFinish);
      at++;
      running = [];
      onProgress?.(at - first);
    }
  } catch (error) {
    throw new FuzzFailure(seed, at, error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    allocations.uninstall();
    await watchdog.stop();
  }
  return { inputs, bytes, outcomes: outcomes.counts };
}
