import { Buffer } from 'node:buffer';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { Clock } from '../clock.js';
import { messageOf } from '../phrases.js';
import { isTruncated, mayAnswer } from './dns-answer.js';

/** Where a name server listens. */
export interface DnsServer {
  readonly host: string;
  readonly port: number;
}

/** One question, as it is asked of one server. */
export interface Exchange {
  readonly server: DnsServer;
  /** The encoded question. */
  readonly query: Buffer;
  readonly id: number;
  /** For the datagram and, where its answer was cut short, once more for TCP. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/** Packets that claim to be the answer and are none; after so many the server is given up. */
const maxStrays = 64;

const lengthBytes = 2;

/**
 * Asks over UDP from a port of its own, and over TCP if the answer does not fit into a datagram. `read`: what the answer says;
 * undefined if the packet is none to this question. Rejects if there is no answer in time.
 */
export async function exchange<T>(given: Exchange, read: (packet: Buffer) => T | undefined): Promise<T> {
  const packet = await overUdp(given, (each) => (isTruncated(each) ? 'cut short' : read(each)));
  return packet === 'cut short' ? overTcp(given, read) : packet;
}

type Read<T> = (packet: Buffer) => T | undefined;

function overUdp<T>(given: Exchange, read: Read<T>): Promise<T> {
  const { id, query, server } = given;
  return settledOnce(given, (resolve, reject) => {
    const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4');
    let strays = 0;
    socket.on('error', reject);
    socket.on('message', (packet) => {
      const answer = readOf(packet, id, read, reject);
      if (answer !== undefined) resolve(answer);
      else if (++strays >= maxStrays) reject(new Error(`${strays} packets came that are no answer`));
    });
    // Connected: the system passes on what comes from this server alone, and tells us if nobody listens there. A callback of
    // `connect` would be called with the error of one that cannot be reached, too.
    socket.on('connect', () => socket.send(query));
    socket.connect(server.port, server.host);
    return () => {
      socket.removeAllListeners('message');
      // It may have been connected in this very tick.
      socket.removeAllListeners('connect');
      socket.close();
    };
  });
}

function overTcp<T>(given: Exchange, read: Read<T>): Promise<T> {
  const { id, query, server } = given;
  return settledOnce(given, (resolve, reject) => {
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt16BE(query.length);
    const socket = connect({ host: server.host, port: server.port });
    let come = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('it closed the connection without an answer')));
    socket.on('connect', () => socket.write(Buffer.concat([length, query])));
    socket.on('data', (chunk: Buffer) => {
      come = Buffer.concat([come, chunk]);
      const size = come.length < lengthBytes ? undefined : come.readUInt16BE(0);
      if (size === undefined || come.length < lengthBytes + size) return;
      const answer = readOf(come.subarray(lengthBytes, lengthBytes + size), id, read, reject);
      if (answer === undefined) reject(new Error('it sent something else than the answer'));
      else resolve(answer);
    });
    return () => {
      socket.removeAllListeners('data');
      socket.destroy();
    };
  });
}

/** What an answer says; undefined if it is no answer. One that cannot be read is the end of it. */
function readOf<T>(packet: Buffer, id: number, read: Read<T>, reject: (error: Error) => void): T | undefined {
  if (!mayAnswer(packet, id)) return undefined;
  try {
    return read(packet);
  } catch (error) {
    reject(new Error(`its answer cannot be read: ${messageOf(error)}`, { cause: error }));
    return undefined;
  }
}

/** Settles with the first that is told, at the latest in time, and cleans up then. */
function settledOnce<T>(
  { clock, signal, timeoutMs }: Exchange,
  begin: (resolve: (value: T) => void, reject: (error: Error) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let isOver = false;
    let cleanUp = () => {};
    const end = () => {
      isOver = true;
      clock.clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      cleanUp();
    };
    const once =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        if (isOver) return;
        end();
        settle(value);
      };
    const fail = once(reject);
    const onAbort = () => fail(signal?.reason);
    const timer = clock.setTimeout(() => fail(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    signal?.addEventListener('abort', onAbort);
    cleanUp = begin(once(resolve), fail);
  });
}
