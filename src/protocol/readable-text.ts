import type { Buffer } from 'node:buffer';

/** Text that is only shown to people: cut at a number of bytes, and with U+FFFD if it is not UTF-8. Never throws. */
export function readableText(data: Buffer, maxBytes: number): string {
  // With `stream`, a character that the cut has split is left out.
  return new TextDecoder('utf-8').decode(data.subarray(0, maxBytes), { stream: data.length > maxBytes });
}
