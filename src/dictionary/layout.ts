import { InvalidConfigError } from '../errors.js';
import { mandatoryFlag, plainHeaderBytes, vendorFlag, vendorHeaderBytes } from '../protocol/avp-layout.js';
import type { AvpDescriptor, DataType, Members, Occurrence } from './descriptors.js';

/** Longer texts are seldom the same twice. */
const longestRepeated = 64;

/** The AVP of a text that was the same twice, ready to be copied. */
class RepeatedText {
  /** Undefined until there is one. */
  text: string | undefined;
  words: Int32Array = noWords;
  #last: string | undefined;

  /** An AVP has been written between two offsets. */
  note(text: string, view: DataView, start: number, end: number): void {
    if (text !== this.#last) {
      this.#last = text.length > longestRepeated ? undefined : text;
      return;
    }
    this.text = text;
    this.words = Int32Array.from({ length: (end - start) / 4 }, (_, index) =>
      view.getInt32(start + index * 4),
    );
  }
}

const noWords = new Int32Array(0);

/** A member as the encoder and the decoder need it. */
export class Field {
  readonly name: string;
  readonly avp: AvpDescriptor;
  readonly code: number;
  readonly vendorId: number;
  readonly type: DataType | 'Grouped';
  /** The flags of the AVP header. */
  readonly flags: number;
  readonly min: number;
  readonly max: number;
  readonly isMany: boolean;
  readonly isFixed: boolean;
  /** It is among the {@link FilledFields} of its message. */
  isFilled = false;
  /** Another member with the same code and another vendor. */
  next: Field | undefined;
  /** Without data. */
  readonly headerBytes: number;
  /** Of hosts and realms, which are the same in nearly all messages. */
  readonly repeated = new RepeatedText();
  /** The last text that was read, of ASCII alone: its characters are its octets. */
  lastText = '';
  /** The last reading of a group in which it occurred: see {@link nextReading}. */
  seenIn = 0;
  #layout: Layout | undefined;

  constructor(name: string, member: AvpDescriptor | Occurrence) {
    const occurrence = 'avp' in member ? member : undefined;
    const avp = occurrence?.avp ?? (member as AvpDescriptor); // one of the two, as the type says
    this.name = name;
    this.avp = avp;
    this.code = avp.code;
    this.vendorId = avp.vendorId;
    this.type = hasUnsignedValues(avp) ? 'Unsigned32' : avp.type;
    this.flags = (avp.vendorId === 0 ? 0 : vendorFlag) | (avp.isMandatory ? mandatoryFlag : 0);
    this.headerBytes = avp.vendorId === 0 ? plainHeaderBytes : vendorHeaderBytes;
    this.min = occurrence?.min ?? 0;
    this.max = occurrence?.max ?? 1;
    this.isMany = occurrence?.isMany ?? false;
    this.isFixed = occurrence?.isFixed ?? false;
  }

  /** The members of a group. */
  get layout(): Layout {
    this.#layout ??= layoutOf(this.avp);
    return this.#layout;
  }
}

/** An Enumerated is an Integer32 (RFC 6733 §4.3.1), but Media-Type of 3GPP TS 29.214 has the value 0xffffffff. */
function hasUnsignedValues({ enumeration = {}, type }: AvpDescriptor): boolean {
  return type === 'Enumerated' && Object.values(enumeration).some((value) => value > 0x7fff_ffff);
}

/** What a received message has besides its fields. */
const takenNames: readonly string[] = ['message', 'faults', 'result', 'others', 'toJSON', '__proto__'];

/** Members, found by name and by code. Throws an {@link InvalidConfigError} if a name is taken. */
export class Layout {
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** The first member with a code; others follow by `next`. */
  readonly #byCode: ReadonlyMap<number, Field>;
  /** What was found at each turn last time: one message is like another, and so it is found without a search. */
  readonly #written: Field[] = [];
  readonly #read: Field[] = [];
  readonly required: readonly Field[];
  /** They come first, in this order. */
  readonly fixed: readonly Field[];
  /** AVPs that are not listed are welcome: `*[ AVP ]` in the grammar. */
  readonly isOpen: boolean;

  constructor(members: Members, isOpen: boolean) {
    this.fields = Object.entries(members).map(([name, member]) => new Field(name, member));
    const taken = this.fields.find(({ name }) => takenNames.includes(name));
    if (taken !== undefined) {
      const expected = `another name than ${takenNames.join(', ')}`;
      throw InvalidConfigError.wrong(`field of ${taken.avp.name}`, expected, taken.name);
    }
    this.byName = new Map(this.fields.map((field) => [field.name, field]));
    const byCode = new Map<number, Field>();
    for (const field of this.fields) {
      field.next = byCode.get(field.code);
      byCode.set(field.code, field);
    }
    this.#byCode = byCode;
    this.required = this.fields.filter(({ min }) => min > 0);
    this.fixed = this.fields.filter(({ isFixed }) => isFixed);
    this.isOpen = isOpen;
  }

  /** The field with this name, which is the `turn`th of a message that is written. */
  named(name: string, turn: number): Field | undefined {
    const last = this.#written[turn];
    if (last?.name === name) return last;
    const field = this.byName.get(name);
    if (field !== undefined && turn < maxTurns) this.#written[turn] = field;
    return field;
  }

  /** The field of this AVP, which is the `turn`th of a message that is read. */
  find(code: number, vendorId: number, turn: number): Field | undefined {
    const last = this.#read[turn];
    if (last?.code === code && last.vendorId === vendorId) return last;
    let field = this.#byCode.get(code);
    while (field !== undefined && field.vendorId !== vendorId) field = field.next;
    if (field !== undefined && turn < maxTurns) this.#read[turn] = field;
    return field;
  }
}

/** A message of a peer may have thousands of AVPs. */
const maxTurns = 64;

/** A group has one layout, whichever messages it occurs in. */
const layouts = new WeakMap<AvpDescriptor, Layout>();

export function layoutOf(group: AvpDescriptor): Layout {
  let layout = layouts.get(group);
  if (layout === undefined) {
    // The grammars of nearly all groups end in *[ AVP ], and peers of a later release add members to the others.
    layout = new Layout(group.members?.() ?? {}, true);
    layouts.set(group, layout);
  }
  return layout;
}

let readings = 0;

/** A number for one reading of a group or message, different from all others. */
export function nextReading(): number {
  return ++readings;
}
