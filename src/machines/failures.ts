import {
  ConnectionClosedError,
  ConnectionTimeoutError,
  HandshakeFailedError,
  TlsFailedError,
  type CloseReason,
  type DiameterError,
  type TlsProblem,
} from '../errors.js';
import { printable } from '../phrases.js';
import { TlsFault } from '../protocol/tls-fault.js';
import { StrayBytesError } from '../protocol/foreign-protocol.js';
import type { CapabilitiesAnswer } from './connection-events.js';
import { adviceFor } from './advice.js';
import { describeResultCode, ResultCode } from '../protocol/codes.js';

/** The errors of a failed connection: what was tried, where, what happened, and what to check. */

export function dialFailed(address: string, error: Error | undefined): DiameterError {
  const what = error?.message || 'the connection was refused';
  return new ConnectionClosedError(
    `Cannot connect to ${address}: ${what}. ${adviceFor(error) ?? 'Check the address and that the peer listens there'}`,
    { address, reason: 'dial-failed', cause: error },
  );
}

export function dialTimedOut(address: string, timeoutMs: number): DiameterError {
  return new ConnectionTimeoutError(
    `No TCP connection to ${address} within dialTimeoutMs (${timeoutMs}). Check the address, routes and firewalls`,
    { address, phase: 'dial' },
  );
}

const tlsAdvice: Readonly<Partial<Record<TlsProblem, string>>> = {
  'own-credentials': 'Check the option and the file',
  'unknown-ca':
    'Check that tls.ca holds the CA that issued the certificate of the peer, and that the peer sends its intermediate certificates',
  expired: 'The peer needs a new certificate; check the clock of this machine, too',
  'not-yet-valid': 'Check the clocks of the peer and of this machine',
  revoked: 'Ask the operator of the peer',
  'wrong-name': 'Check the address; set tls.identity where the certificate rightly has another name',
  'certificate-required': 'Set tls.cert and tls.key',
  'certificate-refused':
    'Check that the CA that issued tls.cert is known to the peer, and that tls.cert is valid and holds its intermediate certificates',
  'nothing-in-common': 'Compare tls.minVersion, tls.ciphers and the kinds of keys of both sides',
  'no-tls':
    'Check the port, which is 5868 for Diameter over TLS unless agreed otherwise; write the address without aaas:// for plain TCP',
  closed:
    'Check that the peer expects TLS on that port, knows our certificate, and that no firewall or proxy ends the connection',
};

/** `error`: a `TlsFault`, or undefined if the peer closed the connection. */
export function tlsFailed(address: string, error: Error | undefined): DiameterError {
  const problem = error instanceof TlsFault ? error.problem : 'closed';
  const what = error?.message ?? 'the peer closed the connection in the handshake';
  const advice = tlsAdvice[problem];
  return new TlsFailedError(
    `TLS with ${address} failed: ${what}${advice === undefined ? '' : `. ${advice}`}`,
    { address, problem, cause: error },
  );
}

export function tlsTimedOut(address: string, timeoutMs: number): DiameterError {
  return new ConnectionTimeoutError(
    `No TLS with ${address} within tlsTimeoutMs (${timeoutMs}). Check that the peer expects TLS on that port, and that no function of tls hangs`,
    { address, phase: 'tls' },
  );
}

export function dialTurnTimedOut(address: string, timeoutMs: number): DiameterError {
  return new ConnectionTimeoutError(
    `The dial of ${address} did not begin within dialTimeoutMs (${timeoutMs}): more dials are wanted than ` +
      'maxConcurrentDials and maxDialsPerSecond allow. Raise them, or dial fewer peers at once',
    { address, phase: 'dial' },
  );
}

function exchangeFailed(address: string): string {
  return `Capabilities exchange with ${address} failed:`;
}

const handshakeHint =
  'Check that the peer knows our Origin-Host and realm and has us in its address list, and compare the Application-Ids and the Vendor-Id';

export function ceaTimedOut(address: string, timeoutMs: number, isVerifying: boolean): DiameterError {
  const what = isVerifying ? 'verifyPeer did not decide' : 'no CEA came';
  const hint = isVerifying ? 'Check what verifyPeer waits for' : handshakeHint;
  return new ConnectionTimeoutError(
    `${exchangeFailed(address)} ${what} within cerTimeoutMs (${timeoutMs}). ${hint}`,
    { address, phase: 'cea' },
  );
}

export function closedBeforeCea(
  address: string,
  isSecured: boolean,
  error: Error | undefined,
): DiameterError {
  if (error instanceof TlsFault && error.problem !== 'closed') return tlsFailed(address, error);
  const refused = isSecured ? 'It may have refused our certificate, or want one (tls.cert). ' : '';
  return new HandshakeFailedError(
    `${exchangeFailed(address)} the peer ${howItClosed(error)} instead of answering our CER. ${refused}${adviceFor(error) ?? handshakeHint}`,
    { address, cause: error },
  );
}

function howItClosed(error: Error | undefined): string {
  if (error === undefined) return 'closed the connection';
  if (!(error instanceof StrayBytesError)) return `broke the connection (${error.message})`;
  return error.code === undefined ? `sent no Diameter (${error.message})` : `sent ${error.code}`;
}

/** What a person should check, by the Result-Code of the CEA. */
const hints: ReadonlyMap<number | undefined, string> = new Map([
  [ResultCode.DIAMETER_UNKNOWN_PEER, 'Let the peer know our Origin-Host, and our address if it checks that'],
  [ResultCode.DIAMETER_NO_COMMON_APPLICATION, 'Compare the Application-Ids of both sides'],
  [ResultCode.DIAMETER_NO_COMMON_SECURITY, 'The peer asks for TLS'],
  [ResultCode.DIAMETER_ELECTION_LOST, 'The peer has another connection of our Origin-Host'],
  [
    ResultCode.DIAMETER_UNABLE_TO_COMPLY,
    'Often the peer still holds an older connection of our Origin-Host; each process needs an Origin-Host of its own',
  ],
]);

export function ceaRefused(address: string, answer: CapabilitiesAnswer): DiameterError {
  const { errorMessage, peer, problem, resultCode } = answer;
  // It quotes what the peer says of itself.
  const what = printable(problem?.what ?? '');
  // A successful CEA is not the cause.
  const isSuccess = resultCode !== undefined && Math.floor(resultCode / 1000) === 2;
  const code = resultCode === undefined || isSuccess ? '' : `CEA ${describeResultCode(resultCode)}: `;
  const hint = isSuccess ? '' : `. ${hints.get(resultCode) ?? handshakeHint}`;
  const said = errorMessage === undefined ? '' : `. The peer says ${JSON.stringify(errorMessage)}`;
  return new HandshakeFailedError(`${exchangeFailed(address)} ${code}${what}${said}${hint}`, {
    address,
    resultCode,
    errorMessage,
    peer: peer?.originHost,
    isPermanent: problem?.isPermanent ?? false,
  });
}

export function handshakeViolated(address: string, what: string): DiameterError {
  return new HandshakeFailedError(
    `${exchangeFailed(address)} the peer sent ${what} instead of its CEA (RFC 6733 §5.6)`,
    { address },
  );
}

const howItEnded: Record<CloseReason, string> = {
  'dial-failed': 'could not be reached',
  'handshake-failed': 'failed the capabilities exchange',
  'tls-failed': 'failed the TLS handshake',
  'peer-closed': 'closed the connection without a Disconnect-Peer-Request',
  'peer-disconnected': 'ended the connection with a Disconnect-Peer-Request',
  'network-error': 'was lost',
  watchdog: 'did not answer its watchdogs; it may be frozen or the network may drop packets',
  'protocol-error': 'sent bytes that are not Diameter messages',
  idle: 'was closed after idleTimeoutMs without traffic',
  lifetime: 'was closed at maxLifetimeMs',
  closed: 'was closed by this program',
  destroyed: 'was destroyed by this program',
  'internal-error': 'was ended by a defect of diameter-client; please report it',
};

/** Describes an end without the cost of an error object. */
export function endOf(address: string, reason: CloseReason): string {
  return `${address} ${howItEnded[reason]}`;
}

export function connectionEnded(
  address: string,
  reason: CloseReason,
  error: Error | undefined,
): DiameterError {
  const detail = error === undefined ? '' : `: ${error.message}`;
  return new ConnectionClosedError(`${endOf(address, reason)}${detail}`, {
    address,
    reason,
    cause: error,
  });
}

/** The error for requests in flight: unlike waiting calls, they may have reached the peer. */
export function connectionLost(
  address: string,
  reason: CloseReason,
  cause: DiameterError | undefined,
): DiameterError {
  if (cause?.delivery === 'maybe-delivered') return cause;
  const origin = cause?.cause instanceof Error ? cause.cause : undefined;
  const detail = origin === undefined ? '' : `: ${origin.message}`;
  return new ConnectionClosedError(`${endOf(address, reason)}${detail}; the message had been written`, {
    address,
    reason,
    cause: origin,
    delivery: 'maybe-delivered',
  });
}
