import { firstAvpFault } from '../protocol/avp-layout.js';
import { readAvpsUntilFault, type Avp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { asBuffer, HEADER_BYTES } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { printable } from '../phrases.js';
import { baseDictionary } from './base-dictionary.js';
import { namesOf } from './constant-names.js';
import type { AvpDescriptor } from './descriptors.js';
import type { AvpDescription, MessageDescription, PlainDescription } from './described.js';
import type { Dictionary } from './dictionary.js';
import { resultName } from './results.js';

/** How much of a message is described. */
export interface DescriptionLimits {
  /** AVPs that are sensitive, unknown or not of their type are not shown. */
  readonly isRedacted: boolean;
  readonly maxAvps: number;
  /** Groups within groups; deeper ones are shown as octets. */
  readonly maxDepth: number;
  /** Characters of a text. */
  readonly maxText: number;
  /** Of an OctetString. */
  readonly maxOctets: number;
}

/** A message of a peer may hold 131 000 AVPs, or groups as deep; a reader gets the first of them. */
const forPeople = { maxAvps: 1000, maxDepth: 32, maxText: 300, maxOctets: 64 } as const;

/**
 * Describes a message for people and logs: names, types and values, as far as it can be read. `dictionary`: where names
 * come from, for example `dictionary` of `diameter-client/dictionaries/all`; default: the base protocol. At most 1 000 AVPs.
 * `String(description)` is a tree of lines.
 *
 * AVPs that carry secrets, or tell who or where a subscriber is, are shown as `‹redacted, 15 octets›`, and so are those that the
 * dictionary does not know and values that are not of their type. `redact: false` shows them.
 * Throws an `InvalidMessageError` if the bytes are no message, and nothing else.
 */
export function describe(
  message: DiameterMessage | Uint8Array,
  dictionary: Dictionary = baseDictionary(),
  { redact = true }: { readonly redact?: boolean } = {},
): MessageDescription {
  const whole = message instanceof DiameterMessage ? message : new DiameterMessage(asBuffer(message));
  const described = descriptionOf(whole, dictionary, { ...forPeople, isRedacted: redact });
  // Not among what is shown by itself.
  return Object.defineProperty(described, 'toString', { value: () => textOf(described) });
}

/** As {@link describe}, as much as the limits allow, and without its text. Never throws. */
export function descriptionOf(
  message: DiameterMessage,
  dictionary: Dictionary,
  limits: DescriptionLimits,
): PlainDescription {
  const { applicationId, bytes, commandCode, endToEndId, hopByHopId, isRequest } = message;
  const command = dictionary.commandName(commandCode, applicationId);
  const kind = isRequest ? 'Request' : 'Answer';
  const describer = new Describer(dictionary, limits);
  const avps = describer.all(bytes, HEADER_BYTES, 1);
  const fault = firstAvpFault(bytes, HEADER_BYTES, bytes.length);
  return {
    name: command === undefined ? `Command ${commandCode} ${kind}` : `${command}-${kind}`,
    commandCode,
    applicationId,
    flags: flagsOf(message),
    hopByHopId,
    endToEndId,
    bytes: bytes.length,
    avps,
    omission: fault === -1 ? describer.omission : `The AVP at octet ${fault} has a length that cannot be`,
  };
}

function textOf(description: PlainDescription): string {
  const { applicationId, avps, bytes, commandCode, endToEndId, flags, hopByHopId, name, omission } =
    description;
  const header =
    `${name} (command ${commandCode}, application ${applicationId}, ` +
    `${flags === '' ? 'no flags' : `flags ${flags}`}, hop-by-hop ${hex(hopByHopId)}, ` +
    `end-to-end ${hex(endToEndId)}, ${bytes} bytes)`;
  const end = omission === '' ? [] : [`  ${omission}.`];
  return [header, ...linesOf(avps, '  '), ...end].join('\n');
}

/** Describes AVPs until there are enough of them. */
class Describer {
  readonly #dictionary: Dictionary;
  readonly #limits: DescriptionLimits;
  #left: number;

  constructor(dictionary: Dictionary, limits: DescriptionLimits) {
    this.#dictionary = dictionary;
    this.#limits = limits;
    this.#left = limits.maxAvps;
  }

  get omission(): string {
    return this.#left < 0 ? `Only the first ${this.#limits.maxAvps} AVPs are shown` : '';
  }

  /** What the bytes hold from an offset on. */
  all(bytes: Buffer, start: number, depth: number): AvpDescription[] {
    // One more than may be shown tells that something is left out.
    const avps = readAvpsUntilFault(bytes, start, bytes.length, this.#left + 1);
    const described: AvpDescription[] = [];
    const vendorId = vendorOfResult(avps);
    for (const avp of avps) {
      if (--this.#left < 0) break;
      described.push(this.#one(avp, depth, vendorId));
    }
    return described;
  }

  #one(avp: Avp, depth: number, vendorOfResults: number): AvpDescription {
    const { code, isMandatory, vendorId } = avp;
    const known = this.#dictionary.avp(code, vendorId);
    const { name = '', type = 'OctetString' } = known ?? {};
    const isGroup = type === 'Grouped' && depth < this.#limits.maxDepth;
    const value = isGroup ? '' : this.#valueOf(avp, known, vendorOfResults);
    const members = isGroup ? this.all(avp.data, 0, depth + 1) : [];
    return { name, code, vendorId, isMandatory, type, value, members };
  }

  #valueOf(avp: Avp, known: AvpDescriptor | undefined, vendorOfResults: number): string {
    const isSecret = known === undefined || known.type === 'Grouped' || known.isSensitive === true;
    if (this.#limits.isRedacted && isSecret) return this.#hidden(avp.data);
    try {
      switch (known?.type) {
        case 'UTF8String':
        case 'DiameterIdentity':
        case 'DiameterURI':
        case 'IPFilterRule':
        case 'QoSFilterRule':
          return this.#text(avp.utf8String());
        case 'Unsigned32':
          return meaning(avp.unsigned32(), known, vendorOfResults);
        case 'Integer32':
        case 'Enumerated':
          return meaning(avp.integer32(), known, vendorOfResults);
        case 'Unsigned64':
          return String(avp.unsigned64());
        case 'Integer64':
          return String(avp.integer64());
        case 'Float32':
          return String(avp.float32());
        case 'Float64':
          return String(avp.float64());
        case 'Address':
          return this.#text(avp.address());
        case 'Time':
          return avp.time().toISOString();
        default:
          return this.#octets(avp.data);
      }
    } catch {
      return this.#hidden(avp.data);
    }
  }

  #text(text: string): string {
    const { maxText } = this.#limits;
    return printable(text.length <= maxText ? text : `${text.slice(0, maxText - 1)}…`);
  }

  /** What is sensitive, unknown, or not of its type. */
  #hidden(data: Buffer): string {
    return this.#limits.isRedacted ? `‹redacted, ${data.length} octets›` : this.#octets(data);
  }

  #octets(data: Buffer): string {
    const { maxOctets } = this.#limits;
    const shown = `0x${data.subarray(0, maxOctets).toString('hex')}`;
    return data.length <= maxOctets ? shown : `${shown}… (${data.length} octets)`;
  }
}

/** An Experimental-Result-Code means what the Vendor-Id beside it says (RFC 6733 §7.6). */
function vendorOfResult(avps: readonly Avp[]): number {
  const vendor = avps.find(({ code, vendorId }) => code === AvpCode.vendorId && vendorId === 0);
  return vendor?.data.length === 4 ? vendor.unsigned32() : 0;
}

function meaning(value: number, { code, enumeration, vendorId }: AvpDescriptor, vendor: number): string {
  const isExperimental = code === AvpCode.experimentalResultCode && vendorId === 0;
  const name = isExperimental ? resultName(value, vendor) : enumeration && namesOf(enumeration).get(value);
  return name === undefined ? String(value) : `${value} ${name}`;
}

function flagsOf({ isError, isProxiable, isRequest, isRetransmitted }: DiameterMessage): string {
  return [isRequest && 'R', isProxiable && 'P', isError && 'E', isRetransmitted && 'T']
    .filter(Boolean)
    .join(' ');
}

function linesOf(avps: readonly AvpDescription[], indent: string): string[] {
  return avps.flatMap(({ code, members, name, value, vendorId }) => {
    const vendor = vendorId === 0 ? '' : ` of vendor ${vendorId}`;
    const known = name === '' ? `AVP ${code}${vendor}` : name;
    return [`${indent}${known}${value === '' ? '' : `: ${value}`}`, ...linesOf(members, `${indent}  `)];
  });
}

function hex(identifier: number): string {
  return `0x${identifier.toString(16).padStart(8, '0')}`;
}
