import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { connect, isIP, type Socket } from 'node:net';
import type { Clock } from './clock.js';

export interface DialTarget {
  readonly host: string;
  readonly port: number;
}

export interface DialOptions {
  readonly noDelay: boolean;
  readonly localAddress: string | undefined;
  /** How long one of several addresses may take before the next is tried. */
  readonly attemptTimeoutMs: number;
  readonly clock: Clock;
}

export interface DialResult {
  readonly onConnected: (socket: Socket) => void;
  readonly onFailed: (error: Error) => void;
}

/** Resolves a name to all its addresses. */
export type Lookup = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupAll: Lookup = (host, done) => systemLookup(host, { all: true, verbatim: true }, done);

/**
 * Connects to the first address of a name that answers, in the resolver's order. The name is resolved at each dial.
 * Returns a function that abandons the dial; nothing is called after it.
 */
export function dialTcp(
  target: DialTarget,
  options: DialOptions,
  result: DialResult,
  lookup: Lookup = lookupAll,
): () => void {
  let abandonAttempt = () => {};
  let isAbandoned = false;
  const errors: Error[] = [];

  const tryNext = (addresses: readonly string[]): void => {
    const [address, ...others] = addresses;
    if (address === undefined) {
      result.onFailed(combine(errors));
      return;
    }
    abandonAttempt = attempt(address, others.length > 0, target.port, options, {
      onConnected: result.onConnected,
      onFailed: (error) => {
        errors.push(error);
        tryNext(others);
      },
    });
  };

  if (isIP(target.host)) {
    tryNext([target.host]);
  } else {
    lookup(target.host, (error, addresses) => {
      if (isAbandoned) return;
      if (error !== null) result.onFailed(error);
      else if (addresses.length === 0) result.onFailed(new Error(`${target.host} has no address`));
      else tryNext(addresses.map(({ address }) => address));
    });
  }
  return () => {
    isAbandoned = true;
    abandonAttempt();
  };
}

function attempt(
  address: string,
  isOtherLeft: boolean,
  port: number,
  options: DialOptions,
  result: DialResult,
): () => void {
  const { attemptTimeoutMs, clock, localAddress, noDelay } = options;
  const socket = connect({
    host: address,
    port,
    noDelay,
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
  const timer = isOtherLeft
    ? clock.setTimeout(
        () => give(new Error(`${address}:${port} did not answer within ${attemptTimeoutMs} ms`)),
        attemptTimeoutMs,
      )
    : undefined;
  socket.on('connect', onConnect);
  socket.on('error', onError);
  return () => {
    leave();
    discard(socket);
  };
}

/** Destroys a socket whose later errors concern nobody; an error without a listener would end the process. */
export function discard(socket: Socket): void {
  socket.on('error', () => {});
  socket.destroy();
}

function combine(errors: readonly Error[]): Error {
  const [only] = errors;
  if (only !== undefined && errors.length === 1) return only;
  return new AggregateError(errors, errors.map((error) => error.message).join('; '));
}
