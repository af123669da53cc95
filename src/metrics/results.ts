import {
  ConnectionClosedError,
  ConnectionTimeoutError,
  DiameterError,
  HandshakeFailedError,
  InvalidMessageError,
  PoolClosedError,
  RequestTimeoutError,
  SendTimeoutError,
  TlsFailedError,
} from '../errors.js';
import type { DiameterMessage } from '../protocol/message.js';

/** How a request ended, each with its meaning. The order is that of the indices below. */
export const results = {
  unknown: 'An answer without a Result-Code, or with one outside 1000 to 5999',
  informational: 'An answer with 1xxx',
  success: 'An answer with 2xxx',
  'protocol-error': 'An answer with 3xxx',
  'transient-failure': 'An answer with 4xxx',
  'permanent-failure': 'An answer with 5xxx',
  unreadable: 'An answer whose AVP lengths cannot be right',
  timeout: 'No answer before the deadline',
  lost: 'Written, and then the connection was lost or the client closed',
  'not-connected': 'Not written: the connection could not be established, or was lost',
  refused:
    'Not written: a limit, the application, the message, a circuit breaker, overload, or a client that was closed',
  aborted: 'The signal of the call was aborted',
} as const;

export type ResultLabel = keyof typeof results;

/** The labels of `result`. */
export const resultLabels: readonly string[] = Object.keys(results);

export const protocolError = 3;

function indexOf(result: ResultLabel): number {
  return resultLabels.indexOf(result);
}

const unreadable = indexOf('unreadable');
const timeout = indexOf('timeout');
const lost = indexOf('lost');
const notConnected = indexOf('not-connected');
const refused = indexOf('refused');
const aborted = indexOf('aborted');

/** The index of what an answer says, out of Result-Code or Experimental-Result (RFC 6733 §7.1, §7.6). Never throws. */
export function resultOfAnswer(answer: DiameterMessage): number {
  try {
    const code = answer.resultCode ?? answer.experimentalResult?.code ?? 0;
    return code >= 1_000 && code < 6_000 ? Math.floor(code / 1_000) : 0;
  } catch {
    return 0; // What cannot be read says nothing.
  }
}

const connecting = [ConnectionTimeoutError, HandshakeFailedError, TlsFailedError, ConnectionClosedError];

/** The index of how a request ended that has no answer. */
export function resultOfError(error: unknown, isWritten: boolean): number {
  // A signal may have any reason.
  if (!(error instanceof DiameterError)) return aborted;
  if (error instanceof RequestTimeoutError || error instanceof SendTimeoutError) return timeout;
  if (isWritten) return error instanceof InvalidMessageError ? unreadable : lost;
  if (error instanceof PoolClosedError) return refused;
  return connecting.some((kind) => error instanceof kind) ? notConnected : refused;
}
