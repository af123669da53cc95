import { Framer, type FramingFault } from '../../src/protocol/framer.js';
import type { Allocations } from './allocations.js';
import { ensure, ensureSame, type Outcomes } from './findings.js';
import { chunksOf, type FuzzInput } from './input.js';
import type { ReferenceFrames } from './reference.js';

/**
 * The framer cuts the same messages as the reference, however the stream is chunked, takes memory for what has come
 * and not for what was promised, and is silent once it has been stopped (C-003, C-004, C-005).
 */
export function checkFraming(
  input: FuzzInput,
  expected: ReferenceFrames,
  allocations: Allocations,
  outcomes: Outcomes,
): void {
  const { maxMessageBytes, prng, stream } = input;
  const stopsAfter = prng.oneIn(10) ? prng.below(3) : Number.POSITIVE_INFINITY;
  const faults: FramingFault[] = [];
  let frames = 0;
  const framer: Framer = new Framer(
    {
      onFrame: (buffer, start, end) => {
        const frame = expected.frames[frames++];
        ensure(frame !== undefined, 'the framer delivers no message that is not in the stream');
        const isSame = buffer.compare(stream, frame.start, frame.end, start, end) === 0;
        ensure(isSame, 'the framer delivers the bytes of the stream');
        ensureSame(faults.length, 0, 'faults before a message');
        if (frames === stopsAfter) framer.stop();
      },
      onFramingFault: (fault) => faults.push(fault),
    },
    maxMessageBytes,
  );
  const chunks = chunksOf(input);
  allocations.reset();
  for (const chunk of chunks) framer.push(chunk);

  const isStopped = expected.frames.length >= stopsAfter && stopsAfter > 0;
  ensureSame(frames, isStopped ? stopsAfter : expected.frames.length, 'messages that the framer delivered');
  ensureSame(faults[0]?.kind, isStopped ? undefined : expected.fault, 'the fault that the framer reported');
  ensure(faults.length < 2, 'the framer reports one fault at most');
  ensure(
    allocations.largest <= 2 * stream.length + 256,
    'the framer keeps what has come, not what is promised',
  );
  // Linear in what has come, or many small chunks would cost the square of a message.
  const affordable = 8 * stream.length + 276 * (frames + 1);
  ensure(allocations.total <= affordable, 'the framer copies each byte a few times at most');
  outcomes.count(`stream: ${expected.fault === undefined ? 'sound' : `fault in the ${expected.fault}`}`);
}
