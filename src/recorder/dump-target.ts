import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { InvalidConfigError } from '../errors.js';
import type { DumpTarget } from '../observability/connection-view.js';

/** Writes bytes to a file, which is replaced, or to a stream, which is not ended. */
export async function writeTo(target: DumpTarget, bytes: Buffer): Promise<void> {
  if (typeof target === 'string' && target !== '') {
    await writeFile(target, bytes, { mode: 0o600 });
  } else if (isWritable(target)) {
    await writeToStream(target, bytes);
  } else {
    throw InvalidConfigError.wrong('target', 'the name of a file or a Writable', target);
  }
}

function isWritable(target: unknown): target is Writable {
  return typeof target === 'object' && target !== null && 'write' in target && 'once' in target;
}

function writeToStream(stream: Writable, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => settle(error);
    // A stream that is destroyed may drop what it has not written, without a word.
    const onClose = () => settle(new Error('The stream was closed before the dump was written'));
    const settle = (error: Error | null | undefined) => {
      stream.off('close', onClose);
      // The stream tells of an error twice: to the callback of the write, and a moment later as an event.
      setImmediate(() => stream.off('error', onError));
      if (error) reject(error);
      else resolve();
    };
    stream.on('error', onError);
    stream.on('close', onClose);
    stream.write(bytes, settle);
  });
}
