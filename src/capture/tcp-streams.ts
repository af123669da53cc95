import { Buffer } from 'node:buffer';
import { ipFromBytes } from '../protocol/ip.js';
import type { Segment } from './segment.js';
import { SequencedBytes, type ByteSink, type Tally } from './sequenced-bytes.js';

/** One direction of a TCP connection. */
export interface Direction {
  /** Counts the connections of a capture from 1 on. */
  readonly stream: number;
  /** For example `192.0.2.1:3868`, `[2001:db8::1]:3868`. */
  readonly from: string;
  readonly to: string;
  readonly ports: readonly [from: number, to: number];
}

/** Makes what reads a direction. */
export type OpenDirection = (direction: Direction) => ByteSink;

/** Beyond that, those that began first are given up. */
const maxConnections = 10_000;

interface Connection {
  readonly keys: readonly [string, string];
  readonly directions: readonly [SequencedBytes, SequencedBytes];
}

/** Sorts segments by their connections. */
export class TcpStreams {
  readonly #open: OpenDirection;
  readonly #tally: Tally = { bytes: 0 };
  /** By both of its keys: source and destination as they stand in a packet of either direction. */
  readonly #connections = new Map<string, Connection>();
  #count = 0;

  constructor(open: OpenDirection) {
    this.#open = open;
  }

  take(segment: Segment, at: number | undefined): void {
    const { acknowledgment, isSyn, missing, payload, sequence } = segment;
    const key = keyOf(segment.addresses, segment.ports);
    const first = isSyn ? (sequence + 1) >>> 0 : sequence;
    let connection = this.#connections.get(key);
    if (connection !== undefined && isSyn && !halves(connection, key)[0].mayBeginWith(first)) {
      this.#end(connection);
      connection = undefined;
    }
    connection ??= this.#begin(key, segment);
    const [own, other] = halves(connection, key);
    if (isSyn) own.begin(first);
    own.take(first, payload, missing, at);
    if (acknowledgment !== undefined) other.confirm(acknowledgment);
  }

  /** No more segments come. */
  end(): void {
    for (const connection of new Set(this.#connections.values())) this.#end(connection);
  }

  #begin(key: string, { addresses, ports }: Segment): Connection {
    if (this.#connections.size >= 2 * maxConnections) {
      const [oldest] = this.#connections.values();
      if (oldest !== undefined) this.#end(oldest);
    }
    const half = addresses.length / 2;
    const [source, destination] = [addresses.subarray(0, half), addresses.subarray(half)];
    const [sourcePort, destinationPort] = [ports.readUInt16BE(0), ports.readUInt16BE(2)];
    const stream = ++this.#count;
    const from = endpoint(source, sourcePort);
    const to = endpoint(destination, destinationPort);
    const backKey = keyOf(
      Buffer.concat([destination, source]),
      Buffer.concat([ports.subarray(2), ports.subarray(0, 2)]),
    );
    const there = { stream, from, to, ports: [sourcePort, destinationPort] } as const;
    const back = { stream, from: to, to: from, ports: [destinationPort, sourcePort] } as const;
    const connection: Connection = {
      keys: [key, backKey],
      directions: [
        new SequencedBytes(this.#open(there), this.#tally),
        new SequencedBytes(this.#open(back), this.#tally),
      ],
    };
    // A connection of a socket to itself has one key; both directions are the first then.
    this.#connections.set(backKey, connection).set(key, connection);
    return connection;
  }

  #end({ directions, keys }: Connection): void {
    for (const key of keys) this.#connections.delete(key);
    for (const direction of directions) direction.end();
  }
}

/** The direction of the key, and the other one. */
function halves({ directions, keys }: Connection, key: string): readonly [SequencedBytes, SequencedBytes] {
  const [there, back] = directions;
  return key === keys[0] ? [there, back] : [back, there];
}

function keyOf(addresses: Buffer, ports: Buffer): string {
  return addresses.toString('latin1') + ports.toString('latin1');
}

function endpoint(address: Buffer, port: number): string {
  const text = ipFromBytes(address) ?? '';
  return address.length === 4 ? `${text}:${port}` : `[${text}]:${port}`;
}
