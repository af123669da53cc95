import { CaptureDecoder, type DecoderSummary, type FoundMessage } from '../../src/capture/decoder.js';
import { numberedCcr } from './messages.js';

export interface Decoded {
  readonly found: readonly FoundMessage[];
  readonly comments: readonly string[];
  readonly summary: DecoderSummary;
}

/** Everything in an input that comes in chunks of this size. */
export function decode(
  input: Buffer,
  { chunkBytes = input.length, ports = [] as readonly number[] } = {},
): Decoded {
  const found: FoundMessage[] = [];
  const comments: string[] = [];
  const sink = {
    onMessage: (message: FoundMessage) => found.push(message),
    onComment: (text: string) => comments.push(text),
  };
  const decoder = new CaptureDecoder(sink, { ports });
  for (let start = 0; start < input.length; start += chunkBytes) {
    decoder.push(input.subarray(start, start + chunkBytes));
  }
  return { found, comments, summary: decoder.end() };
}

/** The CC-Request-Numbers of messages. */
export function numbersOf({ found }: Pick<Decoded, 'found'>): (number | undefined)[] {
  return found.map(({ message }) => message.find(415)?.unsigned32());
}

/** Requests with the numbers 0, 1, 2, … one behind the other. */
export function numberedStream(count: number): Buffer {
  return Buffer.concat(Array.from({ length: count }, (_, number) => numberedCcr(number)));
}
