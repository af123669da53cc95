import type { Command } from '../dictionary/command.js';
import type { Names } from './histogram-family.js';

/** A command of a dictionary. */
export type NamedCommand = Pick<Command<object, object>, 'name' | 'code' | 'application'>;

/** The names of applications and commands, as far as they are given; otherwise their numbers. */
export class CommandNames implements Names {
  readonly #applications = new Map<number, string>();
  readonly #commands = new Map<string, string>();

  constructor(commands: readonly NamedCommand[]) {
    for (const { application, code, name } of commands) {
      this.#applications.set(application.applicationId, application.name);
      this.#commands.set(`${application.applicationId}/${code}`, name);
    }
  }

  applicationName(applicationId: number): string {
    return this.#applications.get(applicationId) ?? String(applicationId);
  }

  commandName(applicationId: number, commandCode: number): string {
    return this.#commands.get(`${applicationId}/${commandCode}`) ?? String(commandCode);
  }
}
