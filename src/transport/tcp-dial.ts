import { AsyncResource } from 'node:async_hooks';
import { Buffer } from 'node:buffer';
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { connect, isIP, type Socket } from 'node:net';
import type { Clock } from '../clock.js';
import type { DialGate } from './dial-gate.js';
import type { TlsPeer } from './tls-peer.js';

export interface DialTarget {
  readonly host: string;
  readonly port: number;
  /** Undefined: plain TCP. */
  readonly tls?: TlsPeer | undefined;
}

export interface DialOptions {
  readonly noDelay: boolean;
  readonly localAddress: string | undefined;
  /** For all addresses of a name together; each gets its share. */
  readonly dialTimeoutMs: number;
  readonly clock: Clock;
  /** Says when the dial may begin. */
  readonly dials: DialGate;
}

export interface DialResult {
  /** The name is resolved (not called for an IP address), or TCP is set up; both times are those of the clock. */
  readonly onPhase: (phase: 'resolve' | 'dial', beganAt: number, endedAt: number) => void;
  /** Bytes have arrived. The buffer is reused, for any connection, as soon as this returns. */
  readonly onRead: (chunk: Buffer) => void;
  readonly onConnected: (socket: Socket) => void;
  readonly onFailed: (error: Error) => void;
}

/**
 * All sockets are read into this buffer: the bytes of one socket are handled before the next one is read. Otherwise
 * Node.js would allocate 64 KiB for each read.
 */
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);

/** One of several addresses has at most a fourth of the time before the next is tried. */
const leastShares = 4;

/** How many unreachable addresses of a name an error lists one by one. */
const maxToldErrors = 8;

/** Resolves a name to all its addresses. */
export type Lookup = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupAll: Lookup = (host, done) => systemLookup(host, { all: true, verbatim: true }, done);

/**
 * Connects to the first address of a name that answers, in the resolver's order, once `options.dials` lets it. The name
 * is resolved at each dial.
 * Returns a function that abandons the dial; nothing is called after it.
 */
export function dialTcp(
  target: DialTarget,
  options: DialOptions,
  result: DialResult,
  lookup: Lookup = lookupAll,
): () => void {
  const { clock, dials } = options;
  let abandonAttempt = () => {};
  let attemptTimeoutMs = options.dialTimeoutMs;
  let isAbandoned = false;
  const errors: Error[] = [];
  let beganAt = 0;

  const endPhase = (phase: 'resolve' | 'dial'): void => {
    const now = clock.now();
    result.onPhase(phase, beganAt, now);
    beganAt = now;
  };
  const fail = (error: Error): void => {
    leave();
    result.onFailed(error);
  };
  const tryNext = (addresses: readonly string[]): void => {
    const [address, ...others] = addresses;
    if (address === undefined) {
      fail(combine(errors));
      return;
    }
    abandonAttempt = attempt(address, others.length > 0 ? attemptTimeoutMs : undefined, target, options, {
      ...result,
      onConnected: (socket) => {
        endPhase('dial');
        leave();
        result.onConnected(socket);
      },
      onFailed: (error) => {
        errors.push(error);
        tryNext(others);
      },
    });
  };

  // Its turn may come while another caller's context is the current one.
  const begin = AsyncResource.bind((): void => {
    beganAt = clock.now();
    if (isIP(target.host)) {
      tryNext([target.host]);
      return;
    }
    lookup(target.host, (error, addresses) => {
      if (isAbandoned) return;
      if (error !== null) fail(error);
      else if (addresses.length === 0) fail(dialError('ENOTFOUND', `${target.host} has no address`));
      else {
        endPhase('resolve');
        attemptTimeoutMs = options.dialTimeoutMs / Math.max(leastShares, addresses.length);
        tryNext(addresses.map(({ address }) => address));
      }
    });
  });
  const leave = () => dials.leave(target, begin);
  dials.enter(target, begin);
  return () => {
    isAbandoned = true;
    abandonAttempt();
    leave();
  };
}

function attempt(
  address: string,
  timeoutMs: number | undefined,
  { port, tls }: DialTarget,
  options: DialOptions,
  result: DialResult,
): () => void {
  const { clock, localAddress, noDelay } = options;
  const socket = connect({
    host: address,
    port,
    noDelay,
    // What comes over TLS is read from another socket.
    ...(tls === undefined ? { onread: { buffer: readBuffer, callback: reader(result.onRead) } } : {}),
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  const leave = () => {
    clock.clearTimeout(timer);
    socket.removeListener('connect', onConnect);
    socket.removeListener('error', onError);
  };
  const give = (up: Error) => {
    leave();
    discard(socket);
    result.onFailed(up);
  };
  const onConnect = () => {
    leave();
    result.onConnected(socket);
  };
  const onError = (error: Error) => give(error);
  const timer =
    timeoutMs === undefined
      ? undefined
      : clock.setTimeout(
          () => give(dialError('ETIMEDOUT', `${address}:${port} did not answer within ${timeoutMs} ms`)),
          timeoutMs,
        );
  socket.on('connect', onConnect);
  socket.on('error', onError);
  return () => {
    leave();
    discard(socket);
  };
}

/** A function of its own, so that a socket holds nothing of its dial for as long as it lives. */
function reader(onRead: (chunk: Buffer) => void): (bytes: number) => boolean {
  return (bytes) => {
    onRead(bytes === readBuffer.length ? readBuffer : readBuffer.subarray(0, bytes));
    return true;
  };
}

/** Destroys a socket and ignores its later errors; an error without a listener would end the process. */
export function discard(socket: Socket): void {
  socket.on('error', () => {});
  socket.destroy();
}

/** As the system's own errors are. */
function dialError(code: 'ENOTFOUND' | 'ETIMEDOUT', message: string): Error {
  return Object.assign(new Error(message), { code });
}

function combine(errors: readonly Error[]): Error {
  const [only] = errors;
  if (only !== undefined && errors.length === 1) return only;
  const others = errors.length > maxToldErrors ? `; and ${errors.length - maxToldErrors} more` : '';
  const told = errors.slice(0, maxToldErrors).map((error) => error.message);
  return new AggregateError(errors, told.join('; ') + others);
}
