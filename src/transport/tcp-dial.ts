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
  /** How its name is resolved, if not as the system does it. */
  readonly lookup?: Lookup | undefined;
}

export interface DialOptions {
  readonly noDelay: boolean;
  readonly localAddress: string | undefined;
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

/** RFC 8305 §5, Connection Attempt Delay: so long one address is tried before the next one is tried beside it. */
const attemptDelayMs = 250;

/** Of one name, so many addresses are tried in one dial. */
const maxAddresses = 32;

/** How many unreachable addresses of a name an error lists one by one. */
const maxToldErrors = 8;

/** What DNS has told of a peer, where it was found by it. */
export interface Origin {
  /** Asks the resolver that has found it. */
  readonly lookup: Lookup;
  /** The name that was asked for, such as the realm, which the certificate of the peer must cover as well; undefined: need not. */
  readonly domain: string | undefined;
}

/** Resolves a name to all its addresses. `signal`: nobody wants them any more. */
export type Lookup = (
  host: string,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
  signal: AbortSignal,
) => void;

const lookupAll: Lookup = (host, done) => systemLookup(host, { all: true, verbatim: true }, done);

/**
 * Connects to the address of a name that answers first, once `options.dials` lets it. The addresses are tried in the resolver's
 * order, but IPv6 and IPv4 in turn: the next one once one has failed, or has not answered for a quarter of a second (Happy
 * Eyeballs, RFC 8305). The name is resolved at each dial.
 * Returns a function that abandons the dial; nothing is called after it.
 */
export function dialTcp(
  target: DialTarget,
  options: DialOptions,
  result: DialResult,
  lookup: Lookup = target.lookup ?? lookupAll,
): () => void {
  const { clock, dials } = options;
  let abandonRace = () => {};
  const over = new AbortController();
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
  const race = (addresses: readonly string[]): void => {
    abandonRace = firstOf(addresses, target, options, {
      ...result,
      onConnected: (socket) => {
        endPhase('dial');
        leave();
        result.onConnected(socket);
      },
      onFailed: fail,
    });
  };

  // Its turn may come while another caller's context is the current one.
  const begin = AsyncResource.bind((): void => {
    beganAt = clock.now();
    if (isIP(target.host)) {
      race([target.host]);
      return;
    }
    const resolved: Parameters<Lookup>[1] = (error, addresses) => {
      if (over.signal.aborted) return;
      if (error !== null) fail(error);
      else if (addresses.length === 0) fail(dialError('ENOTFOUND', `${target.host} has no address`));
      else {
        endPhase('resolve');
        race(inTurn(addresses).slice(0, maxAddresses));
      }
    };
    lookup(target.host, resolved, over.signal);
  });
  const leave = () => dials.leave(target, begin);
  dials.enter(target, begin);
  return () => {
    over.abort();
    abandonRace();
    leave();
  };
}

/** The families in turn, beginning with that of the first address (RFC 8305 §4). */
function inTurn(addresses: readonly LookupAddress[]): readonly string[] {
  const [first] = addresses;
  const isOfFirst = ({ family }: LookupAddress) => family === first?.family;
  const ones = addresses.filter((each) => isOfFirst(each));
  const others = addresses.filter((each) => !isOfFirst(each));
  return addresses
    .flatMap((_, i) => [ones[i], others[i]])
    .flatMap((each) => (each === undefined ? [] : [each.address]));
}

/** Races the addresses: the first that connects wins, and the others are left. Returns a function that abandons all of them. */
function firstOf(
  addresses: readonly string[],
  target: DialTarget,
  options: DialOptions,
  result: DialResult,
): () => void {
  const { clock } = options;
  const running = new Set<() => void>();
  const errors: Error[] = [];
  let next = 0;
  let timer: unknown;

  const abandon = (): void => {
    clock.clearTimeout(timer);
    for (const leave of running) leave();
    running.clear();
  };
  const tryNext = (): void => {
    clock.clearTimeout(timer);
    const address = addresses[next++];
    if (address === undefined) {
      if (running.size === 0) result.onFailed(combine(errors));
      return;
    }
    const leave = attempt(address, target, options, {
      ...result,
      onConnected: (socket) => {
        running.delete(leave);
        abandon();
        result.onConnected(socket);
      },
      onFailed: (error) => {
        running.delete(leave);
        errors.push(error);
        tryNext();
      },
    });
    running.add(leave);
    if (next < addresses.length) timer = clock.setTimeout(tryNext, attemptDelayMs);
  };
  tryNext();
  return abandon;
}

function attempt(
  address: string,
  { port, tls }: DialTarget,
  options: DialOptions,
  result: DialResult,
): () => void {
  const { localAddress, noDelay } = options;
  const socket = connect({
    host: address,
    port,
    noDelay,
    // What comes over TLS is read from another socket.
    ...(tls === undefined ? { onread: { buffer: readBuffer, callback: reader(result.onRead) } } : {}),
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  const leave = () => {
    socket.removeListener('connect', onConnect);
    socket.removeListener('error', onError);
  };
  const onConnect = () => {
    leave();
    result.onConnected(socket);
  };
  const onError = (error: Error) => {
    leave();
    discard(socket);
    result.onFailed(error);
  };
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
function dialError(code: 'ENOTFOUND', message: string): Error {
  return Object.assign(new Error(message), { code });
}

function combine(errors: readonly Error[]): Error {
  const [only] = errors;
  if (only !== undefined && errors.length === 1) return only;
  const others = errors.length > maxToldErrors ? `; and ${errors.length - maxToldErrors} more` : '';
  const told = errors.slice(0, maxToldErrors).map((error) => error.message);
  return new AggregateError(errors, told.join('; ') + others);
}
