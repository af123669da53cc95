import type { Buffer } from 'node:buffer';
import { Framer } from '../protocol/framer.js';
import { lengthAt, MAX_MESSAGE_BYTES } from '../protocol/header.js';
import type { Recording } from './recording.js';

/** Cuts what a socket delivers into messages. Of bytes that are none, the first are given, too: at most 20. */
export function messageReader(see: (bytes: Buffer) => void): Framer {
  return new Framer(
    {
      onFrame: (buffer, start, end) => see(buffer.subarray(start, end)),
      onFramingFault: (fault) => see(fault.kind === 'version' ? fault.header : fault.begin),
    },
    MAX_MESSAGE_BYTES,
  );
}

/** Records the messages of a batch. Each buffer holds whole messages. */
export function recordMessages(buffers: readonly Buffer[], recording: Recording, at: number): void {
  for (const buffer of buffers) {
    for (let start = 0; start + 4 <= buffer.length;) {
      const end = start + Math.max(4, lengthAt(buffer, start));
      recording.add('sent', at, buffer.subarray(start, end));
      start = end;
    }
  }
}
