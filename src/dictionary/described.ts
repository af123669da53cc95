/** An AVP by its name, with a value for people. */
export interface AvpDescription {
  /** Empty where the dictionary does not know it. */
  readonly name: string;
  readonly code: number;
  /** 0: IETF. */
  readonly vendorId: number;
  readonly isMandatory: boolean;
  /** Its data type; `OctetString` where the dictionary does not know it. */
  readonly type: string;
  /**
   * Numbers with the name that their value has, times in ISO 8601, octets as hexadecimal digits; empty for a group. What is not
   * of its type is shown as octets. Text cannot move the cursor of a terminal.
   */
  readonly value: string;
  /** Of a group. */
  readonly members: readonly AvpDescription[];
}

/** A message by its names. */
export interface PlainDescription {
  /** For example `Credit-Control-Request`; `Command 5000 Request` where the dictionary does not know it. */
  readonly name: string;
  readonly commandCode: number;
  readonly applicationId: number;
  /** `R`, `P`, `E` and `T`, where they are set. */
  readonly flags: string;
  readonly hopByHopId: number;
  readonly endToEndId: number;
  /** That the message takes. */
  readonly bytes: number;
  readonly avps: readonly AvpDescription[];
  /** Why not all AVPs are here; empty if they are. */
  readonly omission: string;
}

/** A message by its names, and as a tree of lines. */
export interface MessageDescription extends PlainDescription {
  toString(): string;
}
