import { InvalidConfigError, InvalidMessageError } from '../errors.js';
import { checkNames, milliseconds } from '../options/option-types.js';
import type { Target } from '../pool/slot.js';
import { isConnectionCommand } from '../protocol/codes.js';
import {
  applicationIdAt,
  asBuffer,
  CommandFlag,
  commandCodeAt,
  flagsAt,
  headerProblem,
} from '../protocol/header.js';
import type { ClientEventName } from './client-events.js';

/** Options of one call. */
export interface CallOptions {
  /**
   * Milliseconds for the whole call. Default: `requestTimeoutMs`, `sendTimeoutMs`, or for `connect` the sum of
   * `dialTimeoutMs`, `tlsTimeoutMs` (with TLS) and `cerTimeoutMs`.
   */
  readonly timeoutMs?: number | undefined;
  /** Aborts this call alone; it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

const timeLimit = milliseconds(1);

export function checkCallOptions(
  options: CallOptions | undefined,
  names: readonly string[] = ['signal', 'timeoutMs'],
): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null) {
    throw InvalidConfigError.wrong('options', 'an object', options);
  }
  checkNames(options, names, '', 'option');
  const { signal, timeoutMs } = options;
  if (timeoutMs !== undefined) timeLimit.parse(timeoutMs, 'timeoutMs');
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw InvalidConfigError.wrong('signal', 'an AbortSignal', signal);
  }
}

export function checkListener(event: string, listener: unknown): void {
  if (!Object.hasOwn(eventNames, event)) {
    throw InvalidConfigError.unknown(event, 'event', Object.keys(eventNames));
  }
  if (typeof listener !== 'function') throw InvalidConfigError.wrong('listener', 'a function', listener);
}

const eventNames: Readonly<Record<ClientEventName, true>> = {
  state: true,
  open: true,
  close: true,
  peerRestarted: true,
  message: true,
};

/** The message as it can be sent to this target. */
export function sendable(message: Uint8Array, target: Target): Buffer {
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

export function checkRequest(bytes: Buffer, target: Target): void {
  if ((flagsAt(bytes, 0) & CommandFlag.request) !== 0) return;
  throw invalid(target, 'its R bit is clear; use send() for an answer');
}

function invalid(target: Target, problem: string): InvalidMessageError {
  return new InvalidMessageError(`The message to ${target.key} cannot be sent: ${problem}`, {
    address: target.key,
  });
}
