import type { DiameterClient } from '../client/diameter-client.js';
import { resultOf, type Result } from '../dictionary/results.js';
import type { Fault, ReceivedAnswer } from '../dictionary/received.js';
import type { CallOptions } from '../client/call-checks.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { AnyCommand } from './applications.js';
import { wrongUsage } from './exit-codes.js';
import { assign, type Written } from './fields/assignments.js';
import { fieldsOf } from './fields/field-values.js';
import { hexOctets } from './fields/octet-formats.js';
import { readInput, readJsonObject } from './input.js';
import type { Terminal } from './terminal.js';

/** An answer, by names where its command is known. */
export interface Answered {
  readonly message: DiameterMessage;
  readonly result: Result;
  readonly fields?: ReceivedAnswer<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Sends the request once more, on the connection that is open. */
export type SendRequest = (
  client: DiameterClient,
  target: string | PeerGroup,
  options: CallOptions,
) => Promise<Answered>;

/** The fields that were given: those of a file first, then the single ones. */
export async function fieldsFrom(
  command: AnyCommand,
  file: string | undefined,
  assignments: readonly string[],
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  return checkedFields(command, await writtenFields(command, file, assignments, terminal));
}

/** As {@link fieldsFrom}, not converted yet. */
export async function writtenFields(
  command: AnyCommand,
  file: string | undefined,
  assignments: readonly string[],
  terminal: Terminal,
): Promise<Written> {
  const written: Written = file === undefined ? {} : await readJsonObject(file, 'The fields', terminal);
  for (const assignment of assignments) assign(written, command.request.layout, assignment);
  return written;
}

/** The fields that were written. Throws what is wrong with them. */
export function checkedFields(command: AnyCommand, written: Written): Record<string, unknown> {
  const fields = fieldsOf(written, command.request.layout);
  checkEncodes(command, fields);
  return fields;
}

/** A peer is not dialled for what cannot be sent. */
function checkEncodes({ application, name, request }: AnyCommand, fields: Record<string, unknown>): void {
  const unknown = 'to.be.filled.in';
  const { fields: filled, values } = request.filled.values(fields, {
    sessionId: unknown,
    originHost: unknown,
    originRealm: unknown,
    destinationRealm: unknown,
    proxyInfo: undefined,
  });
  const whole = {
    ...Object.fromEntries(filled.map((field, index) => [field.name, values[index]])),
    ...fields,
  };
  const missing = request.layout.required.filter((field) => Reflect.get(whole, field.name) === undefined);
  if (missing.length > 0) {
    const names = missing.map((field) => field.name).join(', ');
    throw wrongUsage(
      `${name} of ${application.name} also demands ${names}. Give each as name=value; --template prints what is right.`,
    );
  }
  request.encode(whole);
}

/** How a request by names is sent. */
export function sendByNames(command: AnyCommand, fields: Record<string, unknown>): SendRequest {
  return async (client, target, options) => {
    const answer = await client.call(target, command, fields, options);
    return { message: answer.message, result: answer.result, fields: answer, faults: answer.faults };
  };
}

/** How bytes are sent as they are. */
export function sendBytes(bytes: Buffer): SendRequest {
  return async (client, target, options) => {
    const message = await client.request(target, bytes, options);
    return { message, result: resultOf(message), faults: [] };
  };
}

/** The bytes of a message: hexadecimal digits, or a file that holds these or the bytes themselves; `-` is stdin. */
export async function rawBytes(text: string, terminal: Terminal): Promise<Buffer> {
  const digits = text === '-' ? undefined : hexOctets(text);
  if (digits !== undefined && digits.length > 0) return digits;
  const content = await readInput(text, 'The message', terminal);
  // The version, which no digit is.
  if (content[0] === 1) return content;
  const read = hexOctets(content.toString('latin1').trim());
  if (read !== undefined && read.length > 0) return read;
  throw wrongUsage(
    `${text === '-' ? 'stdin' : text} must hold a Diameter message: its bytes, or hexadecimal digits.`,
  );
}
