import { Buffer } from 'node:buffer';
import { Block, byteOrderMagic, Option } from './pcapng-format.js';

/** Longer comments are cut: an option has a length of 16 bits. */
const maxCommentCharacters = 2_000;
const microsecondsPerMillisecond = 1_000;

type OptionValue = readonly [code: number, text: string];

/** The block that a file or a part of it begins with. `application` names the program that writes it. */
export function sectionHeader(application: string, comments: readonly string[]): Buffer {
  const body = Buffer.alloc(16);
  body.writeUInt32LE(byteOrderMagic, 0);
  body.writeUInt16LE(1, 4); // version 1.0
  body.writeBigInt64LE(-1n, 8); // the length of the section is not told
  return block(Block.sectionHeader, body, [...commentOptions(comments), [Option.application, application]]);
}

/** Describes where the packets of the section come from. Their times are microseconds. */
export function interfaceDescription(linkType: number, name: string): Buffer {
  const body = Buffer.alloc(8); // the longest packet: without limit
  body.writeUInt16LE(linkType, 0);
  return block(Block.interfaceDescription, body, [[Option.interfaceName, name]]);
}

/** A packet of the first interface. `at`: milliseconds since 1970. */
export function enhancedPacket(at: number, packet: Buffer, comments: readonly string[]): Buffer {
  const body = Buffer.alloc(20 + padded(packet.length));
  const time = BigInt(Math.max(0, Math.round(at * microsecondsPerMillisecond)));
  body.writeUInt32LE(Number(time >> 32n), 4);
  body.writeUInt32LE(Number(time & 0xffff_ffffn), 8);
  body.writeUInt32LE(packet.length, 12);
  body.writeUInt32LE(packet.length, 16);
  packet.copy(body, 20);
  return block(Block.enhancedPacket, body, commentOptions(comments));
}

function commentOptions(comments: readonly string[]): OptionValue[] {
  return comments.map((comment) => [Option.comment, comment.slice(0, maxCommentCharacters)]);
}

function block(type: number, body: Buffer, options: readonly OptionValue[]): Buffer {
  const tail = options.length === 0 ? [] : [...options.flatMap(optionParts), Buffer.alloc(4)];
  const begin = Buffer.alloc(8);
  const end = Buffer.alloc(4);
  const length = [begin, body, ...tail, end].reduce((sum, part) => sum + part.length, 0);
  begin.writeUInt32LE(type, 0);
  begin.writeUInt32LE(length, 4);
  end.writeUInt32LE(length, 0);
  return Buffer.concat([begin, body, ...tail, end]);
}

function optionParts([code, text]: OptionValue): Buffer[] {
  const value = Buffer.from(text, 'utf8');
  const header = Buffer.alloc(4);
  header.writeUInt16LE(code, 0);
  header.writeUInt16LE(value.length, 2);
  return [header, value, Buffer.alloc(padded(value.length) - value.length)];
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
