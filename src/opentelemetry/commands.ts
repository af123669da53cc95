import { SpanKind, type Attributes, type SpanOptions } from '@opentelemetry/api';
import type { Dictionary } from '../dictionary/dictionary.js';

/** How the spans of one command begin. */
export interface Beginning {
  readonly name: string;
  readonly options: SpanOptions;
}

/** What it is the beginning of. */
interface Kept extends Beginning {
  readonly address: string;
  readonly applicationId: number;
  /** Its name, where a typed call has given one. */
  readonly command: number | string;
}

/** More are made anew each time. A peer can send any command. */
const maxBeginnings = 10_000;

/**
 * How spans begin, by address, application and command: made once and kept, since a span that is not sampled should cost as
 * little as it can.
 */
export class Beginnings {
  readonly #kind: SpanKind;
  readonly #dictionary: Dictionary | undefined;
  readonly #attributesOf: (address: string) => Attributes;
  readonly #byAddress = new Map<string, Map<number, Map<number | string, Kept>>>();
  #size = 0;
  /** Most often it is that of the span before. */
  #last: Kept | undefined;

  constructor(
    kind: SpanKind,
    dictionary: Dictionary | undefined,
    attributesOf: (address: string) => Attributes,
  ) {
    this.#kind = kind;
    this.#dictionary = dictionary;
    this.#attributesOf = attributesOf;
  }

  /** `-1`: the code is unknown. The names are those of a typed call. */
  of(
    address: string,
    applicationId = -1,
    commandCode = -1,
    applicationName?: string,
    commandName?: string,
  ): Beginning {
    const command = commandName ?? commandCode;
    const last = this.#last;
    if (last?.command === command && last.applicationId === applicationId && last.address === address) {
      return last;
    }
    this.#last =
      this.#byAddress.get(address)?.get(applicationId)?.get(command) ??
      this.#made(address, applicationId, commandCode, applicationName, commandName);
    return this.#last;
  }

  #made(
    address: string,
    applicationId: number,
    commandCode: number,
    applicationName: string | undefined,
    commandName: string | undefined,
  ): Kept {
    const name = commandName ?? this.#dictionary?.commandName(commandCode, applicationId);
    const attributes = {
      ...this.#attributesOf(address),
      ...(applicationId === -1 ? {} : { 'diameter.application.id': applicationId }),
      ...(applicationName === undefined ? {} : { 'diameter.application.name': applicationName }),
      ...(commandCode === -1 ? {} : { 'diameter.command.code': commandCode }),
      ...(name === undefined ? {} : { 'diameter.command.name': name }),
    };
    // Servers have no parent: what is active when a request comes in has not caused it.
    const options = { kind: this.#kind, attributes, root: this.#kind === SpanKind.SERVER };
    const beginning = {
      name: name ?? (commandCode === -1 ? 'unknown' : `Command ${commandCode}`),
      options,
      address,
      applicationId,
      command: commandName ?? commandCode,
    };
    if (this.#size < maxBeginnings) this.#keep(beginning);
    return beginning;
  }

  #keep(beginning: Kept): void {
    const { address, applicationId, command } = beginning;
    const applications = this.#byAddress.get(address) ?? new Map<number, Map<number | string, Kept>>();
    this.#byAddress.set(address, applications);
    const commands = applications.get(applicationId) ?? new Map<number | string, Kept>();
    applications.set(applicationId, commands);
    commands.set(command, beginning);
    this.#size++;
  }
}
