import { CommanderError } from 'commander';
import {
  CircuitOpenError,
  ConnectionClosedError,
  ConnectionTimeoutError,
  DiameterError,
  HandshakeFailedError,
  InvalidAddressError,
  InvalidConfigError,
  InvalidMessageError,
  RequestTimeoutError,
  SendTimeoutError,
  TlsFailedError,
} from '../errors.js';
import { UnableToDeliverError } from '../group/unable-to-deliver.js';
import { OverloadedError } from '../overload/overloaded-error.js';

/** How the command ends. Stable, for scripts. */
export const ExitCode = {
  /** Done. */
  success: 0,
  /** The peer answered, but not with success; or a threshold was not met; or something cannot be decoded. */
  failure: 1,
  /** A flag, an argument, a file or an option is wrong. Nothing was sent. */
  usage: 2,
  /**
   * No connection: the name, TCP, TLS or the capabilities exchange has failed. Of a group: no member is usable. Or the peer has
   * reported overload, and the request was not sent.
   */
  unreachable: 3,
  /** A request was written, but no answer came in time, or the connection was lost. */
  unanswered: 4,
  /** Ended by Ctrl-C or SIGTERM before it was done. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const meanings: Readonly<Record<keyof typeof ExitCode, string>> = {
  success: 'done',
  failure: 'an answer without success; or not found, not met, not readable',
  usage: 'a flag, an argument, a file or an option is wrong; nothing was sent',
  unreachable: 'no connection: name, TCP, TLS or the capabilities exchange failed',
  unanswered: 'no answer came in time, or the connection was lost',
  interrupted: 'Ctrl-C or SIGTERM came before the command was done',
};

/** The exit codes, for the help. */
export const exitCodesHelp = `Exit codes:\n${Object.entries(meanings)
  // The names are those of the table.
  .map(([name, meaning]) => `  ${String(ExitCode[name as keyof typeof ExitCode]).padEnd(5)}${meaning}\n`)
  .join('')}`;

/** Ends the command with a sentence for the user. */
export class CommandFailed extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = ExitCode.failure, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A flag or an argument is wrong. */
export function wrongUsage(message: string): CommandFailed {
  return new CommandFailed(message, ExitCode.usage);
}

/** Ctrl-C ends an endless command as it should end. */
export function endedByUser(): CommandFailed {
  return new CommandFailed('', ExitCode.success);
}

/** The exit code for what ended a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFailed) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.success : ExitCode.usage;
  if (
    error instanceof InvalidAddressError ||
    error instanceof InvalidConfigError ||
    (error instanceof InvalidMessageError && error.delivery === 'not-sent')
  ) {
    return ExitCode.usage;
  }
  if (
    error instanceof CircuitOpenError ||
    error instanceof HandshakeFailedError ||
    error instanceof TlsFailedError ||
    error instanceof ConnectionTimeoutError
  ) {
    return ExitCode.unreachable;
  }
  if (
    error instanceof RequestTimeoutError ||
    error instanceof SendTimeoutError ||
    error instanceof ConnectionClosedError ||
    error instanceof OverloadedError ||
    error instanceof UnableToDeliverError
  ) {
    return error.delivery === 'not-sent' ? ExitCode.unreachable : ExitCode.unanswered;
  }
  return ExitCode.failure;
}

/** The fields of an error for `--json`. */
export function errorFields(error: unknown): Record<string, unknown> {
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof CommandFailed ? error.cause : error;
  if (!(cause instanceof DiameterError)) return { message };
  const { address, code, delivery } = cause;
  const overload = cause instanceof OverloadedError ? { report: cause.report, until: cause.until } : {};
  return { code, message, address, delivery, ...overload };
}
