import type { Socket } from 'node:net';
import { golden } from '../support/messages.js';
import type { Prng } from './prng.js';

const recordHeaderBytes = 5;
/** The flight of a server has about so many octets. */
const flightBytes = 1_100;

type RecordChange = (record: Buffer) => readonly Buffer[];

/** What is done to the octets that a server sends, and in which pieces they go. */
export interface FlightPlan {
  readonly name: string;
  /** By the number of the record. */
  readonly records: ReadonlyMap<number, RecordChange>;
  /** By the offset in all that is sent; what the octet is combined with (XOR). */
  readonly octets: ReadonlyMap<number, number>;
  /** After so many octets nothing more is sent. */
  readonly cut: { readonly at: number; readonly how: 'FIN' | 'RST' | 'silence' } | undefined;
  /** 0: each write as it comes. */
  readonly pieceBytes: number;
}

const untouched = {
  records: new Map<number, RecordChange>(),
  octets: new Map<number, number>(),
  cut: undefined,
};

/** In pieces of some size, but as they are. */
export function soundFlight(prng: Prng): FlightPlan {
  return { name: 'sound', ...untouched, pieceBytes: prng.oneIn(2) ? 0 : 1 + prng.below(600) };
}

/** How a flight is changed. */
const changes: readonly ((prng: Prng) => Partial<FlightPlan> & { readonly name: string })[] = [
  () => ({ name: 'sound' }),
  (prng) => ({ name: 'flipped bits', octets: masks(prng, 1 + prng.below(3), () => 1 << prng.below(8)) }),
  (prng) => ({ name: 'flipped bits', octets: masks(prng, 1, () => 1 << prng.below(8)) }),
  (prng) => ({ name: 'overwritten', octets: run(prng) }),
  (prng) => ({ name: 'doubled', records: record(prng, (bytes) => [bytes, bytes]) }),
  (prng) => ({ name: 'left out', records: record(prng, () => []) }),
  (prng) => ({ name: 'shortened', records: record(prng, (bytes) => [shortened(prng, bytes)]) }),
  (prng) => ({ name: 'split', records: record(prng, (bytes) => split(prng, bytes)) }),
  (prng) => {
    const other = foreign(prng);
    return { name: 'replaced', records: record(prng, () => [other]) };
  },
  (prng) => {
    const other = foreign(prng);
    return { name: 'inserted', records: record(prng, (bytes) => [other, bytes]) };
  },
  (prng) => ({ name: 'cut, FIN', cut: { at: prng.below(flightBytes), how: 'FIN' } }),
  (prng) => ({ name: 'cut, RST', cut: { at: prng.below(flightBytes), how: 'RST' } }),
  (prng) =>
    prng.oneIn(2) ? { name: 'cut', cut: { at: prng.below(flightBytes), how: 'silence' } } : { name: 'sound' },
];

export function flightOf(prng: Prng): FlightPlan {
  return { ...soundFlight(prng), ...prng.pick(changes)(prng) };
}

function masks(prng: Prng, count: number, mask: () => number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: count }, () => [prng.below(flightBytes), mask()]));
}

function run(prng: Prng): ReadonlyMap<number, number> {
  const start = prng.below(flightBytes);
  return new Map(Array.from({ length: 1 + prng.below(8) }, (_, i) => [start + i, prng.below(256)]));
}

function record(prng: Prng, change: RecordChange): ReadonlyMap<number, RecordChange> {
  return new Map([[prng.below(7), change]]);
}

/** With a length that fits. */
function shortened(prng: Prng, bytes: Buffer): Buffer {
  const left = Buffer.from(
    bytes.subarray(0, recordHeaderBytes + prng.below(bytes.length - recordHeaderBytes + 1)),
  );
  left.writeUInt16BE(left.length - recordHeaderBytes, 3);
  return left;
}

/** One record as two. */
function split(prng: Prng, bytes: Buffer): readonly Buffer[] {
  const at = recordHeaderBytes + prng.below(bytes.length - recordHeaderBytes + 1);
  const header = bytes.subarray(0, 3);
  return [bytes.subarray(recordHeaderBytes, at), bytes.subarray(at)].map((part) =>
    Buffer.concat([header, Buffer.from([part.length >> 8, part.length & 0xff]), part]),
  );
}

/** What does not belong there. */
function foreign(prng: Prng): Buffer {
  switch (prng.below(6)) {
    case 0:
      return Buffer.from(golden['CEA'] ?? '');
    case 1:
      return Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n');
    case 2: // An alert.
      return Buffer.from([21, 3, 3, 0, 2, 1 + prng.below(2), prng.below(121)]);
    case 3: {
      // A record of any type, version and length, with nothing behind it.
      const header = Buffer.alloc(recordHeaderBytes);
      prng.fill(header, 0, header.length);
      return header;
    }
    default: {
      const noise = Buffer.alloc(recordHeaderBytes + prng.below(prng.oneIn(4) ? 16_000 : 80));
      prng.fill(noise, 0, noise.length);
      noise.writeUInt8(20 + prng.below(5), 0);
      noise.writeUInt16BE(0x0303, 1);
      noise.writeUInt16BE(noise.length - recordHeaderBytes, 3);
      return noise;
    }
  }
}

/** One piece goes in each turn of the event loop, and there are not more than so many. */
const maxPieces = 16;

/** Sends what a server of TLS writes over a socket, as the plan says. */
export class Flight {
  readonly #plan: FlightPlan;
  readonly #socket: Socket;
  readonly #queue: (() => void)[] = [];
  #rest = Buffer.alloc(0);
  #records = 0;
  #sent = 0;
  #isCut = false;
  #isRunning = false;

  constructor(plan: FlightPlan, socket: Socket) {
    this.#plan = plan;
    this.#socket = socket;
  }

  push(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    const out: Buffer[] = [];
    for (;;) {
      if (this.#rest.length < recordHeaderBytes) break;
      const end = recordHeaderBytes + this.#rest.readUInt16BE(3);
      if (this.#rest.length < end) break;
      const whole = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      out.push(...(this.#plan.records.get(this.#records++)?.(whole) ?? [whole]));
    }
    if (out.length > 0) this.#send(Buffer.concat(out));
  }

  end(): void {
    if (!this.#isCut) this.#do(() => this.#socket.end());
  }

  #send(bytes: Buffer): void {
    if (this.#isCut) return;
    const { cut, octets, pieceBytes } = this.#plan;
    for (const [at, mask] of octets) {
      const i = at - this.#sent;
      if (i >= 0 && i < bytes.length) bytes.writeUInt8(bytes.readUInt8(i) ^ mask, i);
    }
    this.#isCut = cut !== undefined && this.#sent + bytes.length >= cut.at;
    const left = this.#isCut ? bytes.subarray(0, (cut?.at ?? 0) - this.#sent) : bytes;
    this.#sent += left.length;
    const size = pieceBytes === 0 ? left.length : Math.max(pieceBytes, Math.ceil(left.length / maxPieces));
    for (let at = 0; at < left.length; at += size) {
      const piece = left.subarray(at, at + size);
      this.#do(() => this.#socket.write(piece));
    }
    if (!this.#isCut) return;
    if (cut?.how === 'FIN') this.#do(() => this.#socket.end());
    else if (cut?.how === 'RST') this.#do(() => this.#socket.resetAndDestroy());
  }

  #do(action: () => void): void {
    this.#queue.push(action);
    if (!this.#isRunning) this.#run();
  }

  readonly #run = (): void => {
    const action = this.#queue.shift();
    this.#isRunning = action !== undefined;
    if (action === undefined) return;
    if (!this.#socket.destroyed && this.#socket.writable) action();
    if (this.#plan.pieceBytes > 0) setImmediate(this.#run);
    else this.#run();
  };
}
