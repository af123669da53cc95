import type { Command } from './command.js';
import type { AvpDescriptor } from './descriptors.js';

/** @inline */
type AnyCommand = Pick<Command<object, object>, 'name' | 'code' | 'application'>;

/** AVPs and commands by their codes and names. */
export class Dictionary {
  readonly #avps = new Map<string, AvpDescriptor>();
  readonly #byName = new Map<string, AvpDescriptor>();
  readonly #commands = new Map<string, string>();
  readonly #applications = new Map<number, string>();

  /**
   * Later AVPs and commands take the place of earlier ones with the same codes. An AVP that was sensitive stays so, unless the
   * later one says `isSensitive: false`.
   */
  add(entries: { readonly avps?: Iterable<AvpDescriptor>; readonly commands?: Iterable<AnyCommand> }): this {
    for (const given of entries.avps ?? []) {
      const key = `${given.vendorId}/${given.code}`;
      const { isSensitive = this.#avps.get(key)?.isSensitive } = given;
      const avp = isSensitive === given.isSensitive ? given : { ...given, isSensitive };
      this.#avps.set(key, avp);
      this.#byName.set(avp.name.toLowerCase(), avp);
    }
    for (const { application, code, name } of entries.commands ?? []) {
      this.#applications.set(application.applicationId, application.name);
      this.#commands.set(`${application.applicationId}/${code}`, name);
      if (!this.#commands.has(`/${code}`)) this.#commands.set(`/${code}`, name);
    }
    return this;
  }

  /** A dictionary of AVPs and commands. */
  static of(entries: readonly (AvpDescriptor | AnyCommand)[]): Dictionary {
    const isCommand = (entry: AvpDescriptor | AnyCommand) => 'application' in entry;
    return new Dictionary().add({
      avps: entries.filter((entry): entry is AvpDescriptor => !isCommand(entry)),
      commands: entries.filter((entry): entry is AnyCommand => isCommand(entry)),
    });
  }

  /** By code, and vendor (default 0: IETF). */
  avp(code: number, vendorId = 0): AvpDescriptor | undefined {
    return this.#avps.get(`${vendorId}/${code}`);
  }

  /** By name, whatever its case. */
  avpNamed(name: string): AvpDescriptor | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** The name of a command without Request or Answer; where its application is unknown, that of another one's. */
  commandName(code: number, applicationId: number): string | undefined {
    return this.#commands.get(`${applicationId}/${code}`) ?? this.#commands.get(`/${code}`);
  }

  /** The name of an application that has a command here. */
  applicationName(applicationId: number): string | undefined {
    return this.#applications.get(applicationId);
  }

  /** All AVPs. */
  avps(): readonly AvpDescriptor[] {
    return [...this.#avps.values()];
  }
}
