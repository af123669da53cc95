import type { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { isBaseAvp } from '../protocol/base-avps.js';
import { asBuffer, CommandFlag, HEADER_BYTES, putUint32, VERSION } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { CommandDefinition } from './command-definition.js';
import { Decoder } from './decoder.js';
import { membersOf, type Members } from './descriptors.js';
import { Encoder } from './encoder.js';
import type { Fields, FilledValues } from './fields.js';
import { FilledFields } from './filled-fields.js';
import { Layout } from './layout.js';
import { ReceivedAnswerMessage, ReceivedMessage } from './received.js';
import { encodedBy } from '../protocol/message-slab.js';

const encoder = new Encoder();
let isEncoding = false;

/** Encodes and decodes one of the two messages of a command. */
export class Codec {
  readonly name: string;
  readonly #definition: CommandDefinition<Members, Members>;
  readonly #isRequest: boolean;
  #layout: Layout | undefined;
  #filled: FilledFields | undefined;
  #known: ReadonlyMap<number, ReadonlySet<number>> | undefined;

  constructor(definition: CommandDefinition<Members, Members>, isRequest: boolean) {
    this.name = `${definition.name}-${isRequest ? 'Request' : 'Answer'}`;
    this.#definition = definition;
    this.#isRequest = isRequest;
  }

  get layout(): Layout {
    if (this.#layout === undefined) {
      const { answer, isOpen = true, request } = this.#definition;
      this.#layout = new Layout(membersOf(this.#isRequest ? request : answer), isOpen);
    }
    return this.#layout;
  }

  get filled(): FilledFields {
    this.#filled ??= new FilledFields(this.#definition.application, this.layout);
    return this.#filled;
  }

  encode(fields: Fields): Buffer {
    const { isProxiable = true } = this.#definition;
    const flags = isProxiable ? CommandFlag.proxiable : 0;
    return encodedBy((target, offset) => this.writeInto(target, offset, fields, undefined, flags));
  }

  writeInto(
    target: Buffer,
    offset: number,
    fields: Fields,
    filled: FilledValues | undefined,
    flags: number,
  ): number {
    const { application, code } = this.#definition;
    if (offset + HEADER_BYTES > target.length) return -1;
    // A getter among the fields may encode another message meanwhile.
    const writer = isEncoding ? new Encoder() : encoder;
    const wasEncoding = isEncoding;
    isEncoding = true;
    let end: number;
    try {
      end = writer.write(target, offset + HEADER_BYTES, this.layout, fields, filled, this.name);
    } finally {
      isEncoding = wasEncoding;
    }
    if (end < 0) return end;
    putUint32(target, offset, (VERSION << 24) | (end - offset));
    putUint32(target, offset + 4, ((flags | (this.#isRequest ? CommandFlag.request : 0)) << 24) | code);
    putUint32(target, offset + 8, application.applicationId);
    putUint32(target, offset + 12, 0);
    putUint32(target, offset + 16, 0);
    return end;
  }

  decode(received: DiameterMessage | Uint8Array): ReceivedMessage {
    const message = received instanceof DiameterMessage ? received : new DiameterMessage(asBuffer(received));
    const { code } = this.#definition;
    if (message.commandCode !== code || message.isRequest !== this.#isRequest) {
      const kind = message.isRequest ? 'request' : 'answer';
      throw new InvalidMessageError(
        `${this.name} is command ${code}; this is the ${kind} of command ${message.commandCode}`,
      );
    }
    const { buffer, end, start } = message.place;
    const decoder = new Decoder(buffer, this.#isKnown);
    const fields = this.#isRequest
      ? new ReceivedMessage(message, decoder)
      : new ReceivedAnswerMessage(message, decoder);
    decoder.read(fields, this.layout, start + HEADER_BYTES, end);
    return fields;
  }

  /** AVPs that the command has anywhere, or that every program knows. */
  readonly #isKnown = (code: number, vendorId: number): boolean => {
    if (isBaseAvp(code, vendorId)) return true;
    this.#known ??= avpsIn(this.layout, new Map(), new Set());
    return this.#known.get(vendorId)?.has(code) ?? false;
  };
}

/** The codes of all AVPs by their vendors. */
function avpsIn(layout: Layout, known: Map<number, Set<number>>, seen: Set<Layout>): typeof known {
  if (seen.has(layout)) return known;
  seen.add(layout);
  for (const field of layout.fields) {
    const codes = known.get(field.vendorId) ?? new Set();
    known.set(field.vendorId, codes.add(field.code));
    if (field.type === 'Grouped') avpsIn(field.layout, known, seen);
  }
  return known;
}
