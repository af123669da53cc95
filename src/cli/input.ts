import { open } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { messageOf } from '../phrases.js';
import { wrongUsage } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** More than a message of Diameter can hold. */
const maxInputBytes = 64 * 1_048_576;

/** What a file holds, or stdin if its name is `-`. `what` says in an error what it should hold. */
export async function readInput(file: string, what: string, terminal: Terminal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const source = file === '-' ? terminal.stdin : (await open(file)).createReadStream();
    for await (const chunk of addAbortSignal(terminal.interrupted, source)) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > maxInputBytes) throw new Error(`it is longer than ${maxInputBytes} bytes`);
      chunks.push(bytes);
    }
  } catch (error) {
    if (terminal.interrupted.aborted) throw error;
    throw wrongUsage(`${what} cannot be read from ${file === '-' ? 'stdin' : file}: ${messageOf(error)}.`);
  }
  return Buffer.concat(chunks);
}

/** An object of JSON. */
export async function readJsonObject(
  file: string,
  what: string,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const text = (await readInput(file, what, terminal)).toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrongUsage(`${what} must be JSON: ${messageOf(error)}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrongUsage(`${what} must be a JSON object such as {"userName": "001010000000001"}.`);
}
