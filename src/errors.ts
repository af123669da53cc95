import { didYouMean, show } from './phrases.js';
import type { CloseReason, ConnectPhase, TlsProblem } from './reasons.js';

export type { CloseReason, ConnectPhase, TlsProblem } from './reasons.js';

/**
 * Every error that a caller may catch. All extend {@link DiameterError} and carry a stable `code`.
 *
 * `delivery` tells whether a retry is safe: `not-sent` means that no byte of the message was handed to the
 * socket; `maybe-delivered` means that the peer may have received and processed it.
 */
export type Delivery = 'not-sent' | 'maybe-delivered';

export interface DiameterErrorOptions {
  readonly address?: string | undefined;
  readonly delivery?: Delivery;
  readonly cause?: unknown;
}

/** The root of all errors of this library. */
export abstract class DiameterError extends Error {
  /** Stable, for programs: `ERR_DIAMETER_` and the name of the class. */
  abstract readonly code: `ERR_DIAMETER_${string}`;
  /** The normalised address that the call went to, if any. */
  readonly address: string | undefined;
  readonly delivery: Delivery;

  constructor(message: string, options: DiameterErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.address = options.address;
    this.delivery = options.delivery ?? 'not-sent';
  }
}

/** Sets the `name` of a class's errors in a way that survives minification. */
export function nameErrors(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** An option is missing, unknown or out of range. `field` is its path, for example `reconnect.multiplier`. */
export class InvalidConfigError extends DiameterError {
  static {
    nameErrors(this, 'InvalidConfigError');
  }

  readonly code = 'ERR_DIAMETER_INVALID_CONFIG';
  readonly field: string;

  /** `expected` completes a sentence that begins with "must be". */
  static wrong(
    field: string,
    expected: string,
    value: unknown,
    options?: { readonly cause: unknown },
  ): InvalidConfigError {
    const problem = value === undefined ? `is required: ${expected}` : `must be ${expected}`;
    return new InvalidConfigError(field, `${field} ${problem} (got ${show(value)})`, options);
  }

  /** A name that does not exist. `kind`: what it should name, for example "option". */
  static unknown(field: string, kind: string, known: readonly string[]): InvalidConfigError {
    const name = field.slice(field.lastIndexOf('.') + 1);
    const names = known.toSorted().join(', ');
    return new InvalidConfigError(
      field,
      `Unknown ${kind} "${field}". ${didYouMean(name, known)}Known ${kind}s: ${names}`,
    );
  }

  constructor(field: string, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.field = field;
  }
}

/** The address cannot be read. `input` is the given value. */
export class InvalidAddressError extends DiameterError {
  static {
    nameErrors(this, 'InvalidAddressError');
  }

  readonly code = 'ERR_DIAMETER_INVALID_ADDRESS';
  readonly input: unknown;

  constructor(input: unknown, problem: string) {
    super(
      `${show(input)} is not a Diameter address: ${problem}. ` +
        'Write "host", "host:3868", "[2001:db8::1]:3868", "aaa://host:3868;transport=tcp", or "aaas://host:5868" for TLS',
    );
    this.input = input;
  }
}

/** The bytes are not a Diameter message, or are one that cannot be sent or read. */
export class InvalidMessageError extends DiameterError {
  static {
    nameErrors(this, 'InvalidMessageError');
  }

  readonly code = 'ERR_DIAMETER_INVALID_MESSAGE';
}

/**
 * The peer did not advertise the application of the request in its CEA and is not a relay (RFC 6733 §5.3). Nothing was
 * sent. `checkApplications: false` leaves the decision to the peer.
 */
export class ApplicationUnsupportedError extends DiameterError {
  static {
    nameErrors(this, 'ApplicationUnsupportedError');
  }

  readonly code = 'ERR_DIAMETER_APPLICATION_UNSUPPORTED';
  readonly applicationId: number;

  constructor(message: string, options: DiameterErrorOptions & { readonly applicationId: number }) {
    super(message, options);
    this.applicationId = options.applicationId;
  }
}

export interface HandshakeFailedOptions extends DiameterErrorOptions {
  readonly resultCode?: number | undefined;
  readonly errorMessage?: string | undefined;
  readonly peer?: string | undefined;
  readonly isPermanent?: boolean;
}

/** The peer was reached, but the capabilities exchange failed (RFC 6733 §5.3). */
export class HandshakeFailedError extends DiameterError {
  static {
    nameErrors(this, 'HandshakeFailedError');
  }

  readonly code = 'ERR_DIAMETER_HANDSHAKE_FAILED';
  /** The Result-Code of the CEA, if one came. */
  readonly resultCode: number | undefined;
  /** The peer's Error-Message AVP. */
  readonly errorMessage: string | undefined;
  /** The Origin-Host of the peer. */
  readonly peer: string | undefined;
  /**
   * True if dialling again cannot help until a configuration changes (3010, 5010, 5017, no application in common,
   * another identity, or our own identity).
   */
  readonly isPermanent: boolean;

  constructor(message: string, options: HandshakeFailedOptions) {
    super(message, options);
    this.resultCode = options.resultCode;
    this.errorMessage = options.errorMessage;
    this.peer = options.peer;
    this.isPermanent = options.isPermanent ?? false;
  }
}

export interface TlsFailedOptions extends DiameterErrorOptions {
  readonly problem: TlsProblem;
}

/** The peer was reached, but TLS was not agreed on. Nothing of Diameter was sent (RFC 6733 §13.1). */
export class TlsFailedError extends DiameterError {
  static {
    nameErrors(this, 'TlsFailedError');
  }

  readonly code = 'ERR_DIAMETER_TLS_FAILED';
  readonly problem: TlsProblem;

  constructor(message: string, options: TlsFailedOptions) {
    super(message, options);
    this.problem = options.problem;
  }
}

/** No connection within `dialTimeoutMs`, `tlsTimeoutMs` or `cerTimeoutMs`. `phase` tells which step took too long. */
export class ConnectionTimeoutError extends DiameterError {
  static {
    nameErrors(this, 'ConnectionTimeoutError');
  }

  readonly code = 'ERR_DIAMETER_CONNECTION_TIMEOUT';
  readonly phase: ConnectPhase;

  constructor(message: string, options: DiameterErrorOptions & { readonly phase: ConnectPhase }) {
    super(message, options);
    this.phase = options.phase;
  }
}

/** The connection ended or was never established. `reason` says how; `cause` holds the system's error. */
export class ConnectionClosedError extends DiameterError {
  static {
    nameErrors(this, 'ConnectionClosedError');
  }

  readonly code = 'ERR_DIAMETER_CONNECTION_CLOSED';
  readonly reason: CloseReason;

  constructor(message: string, options: DiameterErrorOptions & { readonly reason: CloseReason }) {
    super(message, options);
    this.reason = options.reason;
  }
}

/** A `send` did not finish in time. */
export class SendTimeoutError extends DiameterError {
  static {
    nameErrors(this, 'SendTimeoutError');
  }

  readonly code = 'ERR_DIAMETER_SEND_TIMEOUT';
}

/** A member of a group, or a host of a redirect, that a request was sent to, and what came of it there. */
export interface Attempt {
  /** Normalised. */
  readonly address: string;
  /** Why it went on, or ended there. */
  readonly error?: Error | undefined;
  /** The Result-Code with which the member passed it back, 3002 or 3004, or with which the peer redirected it, 3006. */
  readonly resultCode?: number | undefined;
}

/** A `request` got no answer in time. The connection stays open; a late answer is counted and dropped. */
export class RequestTimeoutError extends DiameterError {
  static {
    nameErrors(this, 'RequestTimeoutError');
  }

  readonly code = 'ERR_DIAMETER_REQUEST_TIMEOUT';
  /** Of a call to a group, or one that was redirected: what it was sent to, oldest first. */
  readonly attempts: readonly Attempt[];

  constructor(message: string, options: DiameterErrorOptions & { readonly attempts?: readonly Attempt[] }) {
    super(message, options);
    this.attempts = options.attempts ?? [];
  }
}

/** A limit was reached. `limit` names the option that sets it. */
export class LimitExceededError extends DiameterError {
  static {
    nameErrors(this, 'LimitExceededError');
  }

  readonly code = 'ERR_DIAMETER_LIMIT_EXCEEDED';
  readonly limit: string;

  constructor(message: string, options: DiameterErrorOptions & { readonly limit: string }) {
    super(message, options);
    this.limit = options.limit;
  }
}

export interface CircuitOpenOptions extends DiameterErrorOptions {
  readonly reason: string;
  readonly until: number;
}

/** The circuit breaker of the address is open, or half-open and being tried by another call. Nothing was sent. */
export class CircuitOpenError extends DiameterError {
  static {
    nameErrors(this, 'CircuitOpenError');
  }

  readonly code = 'ERR_DIAMETER_CIRCUIT_OPEN';
  /** Until when calls are refused at least, in milliseconds since 1970. */
  readonly until: number;
  /** What was counted, in words. */
  readonly reason: string;

  constructor(message: string, options: CircuitOpenOptions) {
    super(message, options);
    this.reason = options.reason;
    this.until = options.until;
  }
}

/** The client was closed or destroyed. */
export class PoolClosedError extends DiameterError {
  static {
    nameErrors(this, 'PoolClosedError');
  }

  readonly code = 'ERR_DIAMETER_POOL_CLOSED';
}
