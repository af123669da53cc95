import { Buffer } from 'node:buffer';
import { HEADER_BYTES, lengthAt, VERSION } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { ByteQueue } from './byte-queue.js';
import { CaptureError } from './capture-error.js';
import type { CapturedPacket, PacketReader } from './captured-packet.js';
import { readHex } from './hex-text.js';
import { LinkType } from './link-layers.js';
import { MessageStream } from './message-stream.js';
import { Pairing, type Pair } from './pairing.js';
import { isPcap, PcapReader } from './pcap-reader.js';
import { isPcapng, PcapngReader } from './pcapng-reader.js';
import { segmentIn, type Segment, type Unread } from './segment.js';
import type { Tally } from './sequenced-bytes.js';
import { TcpStreams, type Direction } from './tcp-streams.js';

/** A message of the input. */
export interface FoundMessage {
  /** Counts from 1 on. */
  readonly number: number;
  /** In memory of its own. */
  readonly message: DiameterMessage;
  /** When its last byte was captured, in milliseconds since 1970; undefined where the input does not tell. */
  readonly at: number | undefined;
  /** The number of its TCP connection; 0 where there is none. */
  readonly stream: number;
  /** For example `192.0.2.1:3868`; empty where the input does not tell. */
  readonly from: string;
  readonly to: string;
  /** Of an answer: its request. */
  readonly pair: Pair | undefined;
}

export interface DecoderSink {
  onMessage(found: FoundMessage): void;
  /** A comment of a packet, which comes before the messages of the packet. */
  onComment(text: string, at: number | undefined): void;
}

/** What was read, and what was not. */
export interface DecoderSummary {
  readonly format: Format;
  readonly messages: number;
  /** Requests without an answer. */
  readonly unanswered: number;
  /** Bytes of Diameter connections that belong to no whole message. */
  readonly skippedBytes: number;
  /** Directions of TCP connections that are encrypted. */
  readonly tls: number;
  /** Packets that were not read, by their reasons. */
  readonly unread: Readonly<Record<Unread, number>>;
  /** Bytes at the end of the capture that are no whole packet. */
  readonly rest: number;
}

export type Format = 'empty' | 'hex' | 'binary' | 'pcap' | 'pcapng';

/** RFC 6733 §2.1. */
const diameterPort = 3868;
/** A text is read as a whole. */
const maxTextBytes = 64 * 1024 * 1024;
/** Those that a dump of a packet may have; it does not say which. */
const guessedLinkTypes = [LinkType.ethernet, LinkType.raw, LinkType.linuxCooked, LinkType.linuxCooked2, 0];

const endless = { stream: 0, from: '', to: '' } as const;

/**
 * Finds Diameter messages in a capture (pcap, pcapng), in messages one behind the other, or in hexadecimal text: give it the
 * bytes as they come, then {@link end} it. Both throw a {@link CaptureError} at what cannot be read; what was found before was
 * told before.
 */
export class CaptureDecoder {
  readonly #sink: DecoderSink;
  readonly #ports: readonly number[];
  readonly #queue = new ByteQueue();
  readonly #streams: TcpStreams;
  readonly #pairing = new Pairing();
  readonly #tails: Tally = { bytes: 0 };
  readonly #unread: Record<Unread, number> = { fragment: 0, sctp: 0, 'link-type': 0, cut: 0, other: 0 };
  #format: Format = 'empty';
  #reader: PacketReader | undefined;
  #messages = 0;
  #skippedBytes = 0;
  #tls = 0;

  /**
   * `ports`: read the connections of these ports, whatever their bytes look like, and no others. Default: port 3868, and every
   * connection whose bytes look like Diameter.
   */
  constructor(sink: DecoderSink, { ports = [] }: { readonly ports?: readonly number[] } = {}) {
    this.#sink = sink;
    this.#ports = ports;
    this.#streams = new TcpStreams((direction) => this.#read(direction));
  }

  push(chunk: Uint8Array): void {
    this.#queue.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (this.#format === 'empty' && this.#queue.length >= 4) this.#begin();
    this.#reader?.read();
    if (this.#format === 'binary') this.#cut();
    if (this.#format === 'hex' && this.#queue.length > maxTextBytes) {
      throw new CaptureError(`The text is longer than ${maxTextBytes} octets`, maxTextBytes);
    }
  }

  /** The input has ended. */
  end(): DecoderSummary {
    if (this.#format === 'empty' && this.#queue.length > 0) this.#begin();
    if (this.#format === 'hex') this.#readText();
    const { length: rest, offset } = this.#queue;
    if (this.#format === 'binary' && rest > 0) {
      throw new CaptureError(`The input ends within a message, after ${rest} octets of it`, offset);
    }
    this.#streams.end();
    return {
      format: this.#format,
      messages: this.#messages,
      unanswered: this.#pairing.unanswered,
      skippedBytes: this.#skippedBytes,
      tls: this.#tls,
      unread: { ...this.#unread },
      rest,
    };
  }

  #begin(): void {
    const { bytes } = this.#queue;
    this.#format = formatOf(bytes);
    const sink = (packet: CapturedPacket) => this.#readPacket(packet);
    if (this.#format === 'pcap') this.#reader = new PcapReader(this.#queue, sink);
    if (this.#format === 'pcapng') this.#reader = new PcapngReader(this.#queue, sink);
  }

  #readPacket({ at, comments, data, linkType }: CapturedPacket): void {
    for (const comment of comments) this.#sink.onComment(comment, at);
    this.#take(segmentIn(linkType, data), at);
  }

  #take(segment: Segment | Unread, at: number | undefined): void {
    if (typeof segment === 'string') this.#unread[segment]++;
    else {
      if (segment.missing > 0) this.#unread.cut++;
      this.#streams.take(segment, at);
    }
  }

  #read(direction: Direction): MessageStream | Ignored {
    const trusted = this.#ports.length === 0 ? [diameterPort] : this.#ports;
    const isTrusted = direction.ports.some((port) => trusted.includes(port));
    if (this.#ports.length > 0 && !isTrusted) return ignored;
    const sink = {
      onMessage: (message: DiameterMessage, at: number | undefined) => this.#found(message, at, direction),
      onSkipped: (bytes: number) => {
        this.#skippedBytes += bytes;
      },
      onTls: () => {
        this.#tls++;
      },
    };
    return new MessageStream(sink, this.#tails, isTrusted);
  }

  #found(
    message: DiameterMessage,
    at: number | undefined,
    { from, stream, to }: Pick<Direction, 'stream' | 'from' | 'to'>,
  ): void {
    const found = { number: ++this.#messages, message, at, stream, from, to };
    this.#sink.onMessage({ ...found, pair: this.#pairing.note(message, found) });
  }

  /** Messages one behind the other. */
  #cut(): void {
    for (;;) {
      const { bytes, offset } = this.#queue;
      if (bytes.length < 4) return;
      const length = checkedLength(bytes, offset);
      if (bytes.length < length) return;
      const own = Buffer.from(bytes.subarray(0, length));
      this.#queue.skip(length);
      this.#found(new DiameterMessage(own, 0, length), undefined, endless);
    }
  }

  /** Parts that are no messages may be whole packets, as `tshark -x` prints them. */
  #readText(): void {
    const parts = readHex(this.#queue.bytes.toString('utf8').replace(/^\uFEFF/, ''));
    this.#queue.skip(this.#queue.length);
    for (const part of parts) {
      const segment = part[0] === VERSION ? undefined : segmentGuessed(part);
      if (segment !== undefined) this.#take(segment, undefined);
      else this.#cutPart(part);
    }
  }

  #cutPart(part: Buffer): void {
    for (let start = 0; start < part.length;) {
      const bytes = part.subarray(start);
      const length = bytes.length < 4 ? 4 : checkedLength(bytes, start);
      if (length > bytes.length) {
        throw new CaptureError(`The text ends within a message, after ${bytes.length} octets of it`, start);
      }
      this.#found(new DiameterMessage(part, start, start + length), undefined, endless);
      start += length;
    }
  }
}

type Ignored = typeof ignored;
const ignored = { push: () => {}, gap: () => {}, end: () => {} } as const;

function formatOf(begin: Buffer): Format {
  if (isPcap(begin)) return 'pcap';
  if (isPcapng(begin)) return 'pcapng';
  const [first = 0, second = 0] = begin;
  if (first === VERSION) return 'binary';
  if (first === 0x1f && second === 0x8b) {
    throw new CaptureError('The input is compressed with gzip: unpack it first, for example with gunzip', 0);
  }
  // Text, or the mark that text of some editors begins with.
  if (/^[\s\x21-\x7e]+$/.test(begin.subarray(0, 4).toString('latin1')) || first === 0xef) return 'hex';
  throw new CaptureError(
    'The input is no capture (pcap, pcapng), no Diameter message and no hexadecimal text',
    0,
  );
}

function checkedLength(bytes: Buffer, offset: number): number {
  const [version] = bytes;
  if (version !== VERSION) {
    throw new CaptureError(`No Diameter message: its version is ${version}; only version 1 exists`, offset);
  }
  const length = lengthAt(bytes, 0);
  if (length < HEADER_BYTES) {
    throw new CaptureError(`No Diameter message: its Message Length is ${length}`, offset);
  }
  return length;
}

function segmentGuessed(packet: Buffer): Segment | undefined {
  for (const linkType of guessedLinkTypes) {
    const segment = segmentIn(linkType, packet);
    if (typeof segment !== 'string') return segment;
  }
  return undefined;
}
