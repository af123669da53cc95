import type { ConnectionOptions } from '../connection/connection-options.js';
import { InvalidConfigError, InvalidMessageError } from '../errors.js';
import type { TaskTrace } from '../group/task-trace.js';
import { checkNames, integer, milliseconds } from '../options/option-types.js';
import { isConnectionCommand } from '../protocol/codes.js';
import {
  applicationIdAt,
  asBuffer,
  CommandFlag,
  commandCodeAt,
  flagsAt,
  headerProblem,
} from '../protocol/header.js';

/** Options of one call. */
export interface CallOptions {
  /**
   * Milliseconds for the whole call. Default: `requestTimeoutMs`, `sendTimeoutMs`, or for `connect` the sum of
   * `dialTimeoutMs`, `tlsTimeoutMs` (with TLS) and `cerTimeoutMs`.
   */
  readonly timeoutMs?: number | undefined;
  /** Aborts this call alone; it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Of a request to a group: false forbids that it is sent to more than one member. Default: as the group's `retry` says. */
  readonly retry?: boolean | undefined;
  /**
   * How urgent it is, from 0, the most urgent, to 15: its turn where the calls of a group wait, and whether it is spared while a
   * peer reports overload. Default: the DRMP of the message, or 10. RFC 7944.
   */
  readonly priority?: number | undefined;
}

/** What a session marks its requests with. */
export interface RequestMarks {
  /** The same each time that the request is sent. */
  readonly endToEndId: number;
  /** It was sent before, and may have been received: it carries the T flag (RFC 6733 §3). */
  readonly isRepeated: boolean;
  /** The Origin-Host of a member of the group that is not to get it. */
  readonly avoided: string | undefined;
  /** Which member gets it is noted there. */
  readonly route: { trace: TaskTrace | undefined } | undefined;
}

/** Options of a call that is part of a session. */
export interface MarkedOptions extends CallOptions {
  readonly marks?: RequestMarks | undefined;
}

const priorities = integer(10, 0, 15);

const timeLimit = milliseconds(1);

const callOptionNames = ['priority', 'retry', 'signal', 'timeoutMs'];

export function checkCallOptions(
  options: CallOptions | undefined,
  names: readonly string[] = callOptionNames,
): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null) {
    throw InvalidConfigError.wrong('options', 'an object', options);
  }
  checkNames(options, names, '', 'option');
  const { priority, retry, signal, timeoutMs } = options;
  if (priority !== undefined) priorities.parse(priority, 'priority');
  if (retry !== undefined && typeof retry !== 'boolean') {
    throw InvalidConfigError.wrong('retry', 'true or false', retry);
  }
  if (timeoutMs !== undefined) timeLimit.parse(timeoutMs, 'timeoutMs');
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw InvalidConfigError.wrong('signal', 'an AbortSignal', signal);
  }
}

/** Milliseconds that it may take to connect. */
export function establishMs(
  { cerTimeoutMs, dialTimeoutMs, tlsTimeoutMs }: EstablishOptions,
  isSecured: boolean,
): number {
  return dialTimeoutMs + (isSecured ? tlsTimeoutMs : 0) + cerTimeoutMs;
}

type EstablishOptions = Pick<ConnectionOptions, 'cerTimeoutMs' | 'dialTimeoutMs' | 'tlsTimeoutMs'>;

/** An address, or a group. */
export interface CheckTarget {
  readonly key: string;
  readonly options: { readonly maxMessageBytes: number };
}

/** The message as it can be sent to this target. */
export function sendable(message: Uint8Array, target: CheckTarget): Buffer {
  if (!(message instanceof Uint8Array)) throw invalid(target, 'it is not a Uint8Array');
  const bytes = asBuffer(message);
  const problem = headerProblem(bytes, target.options.maxMessageBytes);
  if (problem !== undefined) throw invalid(target, problem);
  const commandCode = commandCodeAt(bytes, 0);
  if (isConnectionCommand(commandCode, applicationIdAt(bytes, 0))) {
    throw invalid(
      target,
      `command ${commandCode} (CER, DWR, DPR) belongs to the connection, and only the client sends it`,
    );
  }
  return bytes;
}

export function checkRequest(bytes: Buffer, target: CheckTarget): void {
  if ((flagsAt(bytes, 0) & CommandFlag.request) !== 0) return;
  throw invalid(target, 'its R bit is clear; use send() for an answer');
}

function invalid(target: CheckTarget, problem: string): InvalidMessageError {
  return new InvalidMessageError(`The message to ${target.key} cannot be sent: ${problem}`, {
    address: target.key,
  });
}
