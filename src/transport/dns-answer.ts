import type { Buffer } from 'node:buffer';
import type { Answer, DecodedPacket, decode, encode } from 'dns-packet';
import { printable } from '../phrases.js';
import type { AddressRecord, NaptrRecord, SrvRecord } from './resolver.js';

/** The codec: it is built into this package, and loaded when DNS is asked for the first time. */
export interface DnsCodec {
  readonly decode: typeof decode;
  readonly encode: typeof encode;
}

export type RecordType = 'A' | 'AAAA' | 'NAPTR' | 'SRV';

/** What one record says, whatever its type. */
export interface DnsRecord {
  readonly type: RecordType;
  readonly ttl: number;
  readonly data: unknown;
}

/** What a server has said. */
export interface DnsAnswer {
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL` … */
  readonly rcode: string;
  /** Of the type that was asked for. Their TTL is the least one of the way to them. */
  readonly records: readonly DnsRecord[];
  /** Where the CNAME records of the answer lead, if it has no record for that name: it must be asked for. */
  readonly alias: string | undefined;
  /** The TTL of that way, in seconds. */
  readonly aliasTtl: number;
  /** More records were there than {@link maxRecords}. */
  readonly isCut: boolean;
}

/** Of one answer, so many records are looked at. */
export const maxRecords = 1_024;
/** So many CNAME records are followed. */
export const maxAliases = 8;
/** The longest time that a record may live (RFC 2181 §8), in seconds. */
const longestTtl = 0x7fff_ffff;

const flagsAt = 2;
const questionsAt = 4;
const headerBytes = 12;
const isResponseFlag = 0x8000;
const opcodeMask = 0x7800;
const truncatedFlag = 0x0200;

/** Whether a datagram may be the answer to the question with this identifier, by its header alone. */
export function mayAnswer(packet: Buffer, id: number): boolean {
  if (packet.length < headerBytes || packet.readUInt16BE(0) !== id) return false;
  const flags = packet.readUInt16BE(flagsAt);
  return (
    (flags & isResponseFlag) !== 0 && (flags & opcodeMask) === 0 && packet.readUInt16BE(questionsAt) <= 1
  );
}

/** The server had more to say than a datagram takes. */
export function isTruncated(packet: Buffer): boolean {
  return (packet.readUInt16BE(flagsAt) & truncatedFlag) !== 0;
}

/**
 * Reads an answer for which {@link mayAnswer} is true. Undefined if it is no answer to this question: then it is somebody else's.
 * Throws an error if it cannot be read.
 */
export function readAnswer(
  codec: DnsCodec,
  packet: Buffer,
  name: string,
  type: RecordType,
): DnsAnswer | undefined {
  // A server that cannot even read the question may leave it out.
  const { answers, question, rcode } = decoded(codec, packet);
  if (question === undefined ? rcode === 'NOERROR' : !isSame(question.name, name) || question.type !== type) {
    return undefined;
  }
  const { at, ttl: aliasTtl } = followed(answers, name);
  const ofName = answers.filter((answer) => answer.type === type && isSame(answer.name, at));
  const records = ofName.slice(0, maxRecords).flatMap((answer): DnsRecord[] => {
    // Checked by `filter`; those that have no TTL have no type of ours.
    const { data, ttl } = answer as { readonly data: unknown; readonly ttl?: unknown };
    return [{ type, data, ttl: Math.min(ttlOf(ttl), aliasTtl) }];
  });
  const isAliased = records.length === 0 && !isSame(at, name) && rcode === 'NOERROR';
  return {
    rcode,
    records,
    alias: isAliased ? at : undefined,
    aliasTtl,
    isCut: ofName.length > maxRecords,
  };
}

interface Decoded {
  readonly rcode: string;
  readonly question: { readonly name: string; readonly type: string } | undefined;
  readonly answers: readonly Answer[];
}

function decoded(codec: DnsCodec, packet: Buffer): Decoded {
  // The types leave out the name of the response code, which the codec does give.
  const read = codec.decode(packet) as DecodedPacket & { readonly rcode?: unknown };
  const { answers = [], questions = [], rcode } = read;
  return { answers, question: questions[0], rcode: typeof rcode === 'string' ? rcode : 'UNKNOWN' };
}

/** Where the CNAME records of an answer lead from a name. Throws an error if that is a circle. */
function followed(answers: readonly Answer[], name: string): { at: string; ttl: number } {
  const aliases = answers.flatMap((answer) => (answer.type === 'CNAME' ? [answer] : []));
  const aliasOf = (of: string) => aliases.find((alias) => isSame(alias.name, of));
  let at = name;
  let ttl = longestTtl;
  const passed = new Set([plain(name)]);
  for (let alias = aliasOf(at); alias !== undefined && passed.size <= maxAliases; alias = aliasOf(at)) {
    at = alias.data;
    ttl = Math.min(ttl, ttlOf(alias.ttl));
    if (passed.has(plain(at))) throw new Error('its CNAME records lead in a circle');
    passed.add(plain(at));
  }
  return { at, ttl };
}

/** What is above 31 bits counts as 0 (RFC 2181 §8). */
function ttlOf(ttl: unknown): number {
  return typeof ttl === 'number' && ttl >= 0 && ttl <= longestTtl ? ttl : 0;
}

export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}

/** The address of an A or AAAA record. */
export function addressOf({ data, ttl }: DnsRecord): AddressRecord | undefined {
  return typeof data === 'string' ? { address: data, ttl } : undefined;
}

export function srvOf({ data, ttl }: DnsRecord): SrvRecord | undefined {
  const { port, priority = 0, target, weight = 0 } = fieldsOf(data);
  if (typeof port !== 'number' || typeof target !== 'string') return undefined;
  return { priority: numberOf(priority), weight: numberOf(weight), port, target: printable(target), ttl };
}

export function naptrOf({ data, ttl }: DnsRecord): NaptrRecord | undefined {
  const { flags, order, preference, regexp, replacement, services } = fieldsOf(data);
  if (typeof replacement !== 'string') return undefined;
  return {
    order: numberOf(order),
    preference: numberOf(preference),
    flags: textOf(flags),
    service: textOf(services),
    regexp: textOf(regexp),
    replacement: printable(replacement),
    ttl,
  };
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? printable(value) : '';
}
