import type { Buffer } from 'node:buffer';
import { InvalidConfigError } from '../errors.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Application } from './application.js';
import { Codec } from './codec.js';
import type { CommandDefinition } from './command-definition.js';
import { membersOf, type FieldsOf, type Members } from './descriptors.js';
import type { Fields, FilledValues } from './fields.js';
import type { FilledFields } from './filled-fields.js';
import type { Layout } from './layout.js';
import type { Received, ReceivedAnswer } from './received.js';

/** The fields that `call` and `handle` fill in where the grammar has them and they are left out. */
export type FilledField =
  | 'sessionId'
  | 'originHost'
  | 'originRealm'
  | 'destinationRealm'
  | 'authApplicationId'
  | 'acctApplicationId'
  | 'vendorSpecificApplicationId'
  | 'authSessionState';

/** Fields of which those that are filled in may be left out. */
export type Fillable<F> = Omit<F, FilledField> & Partial<Pick<F, FilledField & keyof F>>;

/** The fields of a record: as {@link Fillable}, but what only a connected peer tells is not filled in. */
export type Deliverable<F> = Omit<F, Exclude<FilledField, 'destinationRealm'>> &
  Partial<Pick<F, Exclude<FilledField, 'destinationRealm'> & keyof F>>;

/** The fields of a command's request. */
export type RequestOf<C> = C extends Command<infer R, infer _> ? R : never;

/** The fields of a command's answer. */
export type AnswerOf<C> = C extends Command<infer _, infer A> ? A : never;

// oxlint-disable-next-line typescript/no-generated-empty-object-type -- no members is what it means
type NoMembers = Readonly<Record<never, never>>;

/** A command: a request and its answer. */
export interface Command<R extends object, A extends object> {
  /** Without Request or Answer, for example `Update-Location`. */
  readonly name: string;
  readonly code: number;
  readonly application: Application;
  /** The P bit of the request. */
  readonly isProxiable: boolean;
  readonly request: MessageType<R, Received<R>>;
  readonly answer: MessageType<A, ReceivedAnswer<A>>;
  /** The same command with more fields, for example AVPs of a vendor. */
  extend<MR extends Members = NoMembers, MA extends Members = NoMembers>(more: {
    readonly request?: MR;
    readonly answer?: MA;
  }): Command<R & FieldsOf<MR>, A & FieldsOf<MA>>;
}

/** One of the two messages of a command. */
export interface MessageType<F extends object, D> {
  /** For example `Update-Location-Request`. */
  readonly name: string;
  /**
   * Encodes a whole message; its identifiers are 0. Throws an `InvalidMessageError` that names the path of the field that
   * does not fit, its value and what would be right.
   */
  encode(fields: F): Buffer;
  /**
   * Reads a message. What the peer got wrong is in `faults` and never throws. Throws an `InvalidMessageError` if it is
   * a message of another command, or no message.
   */
  decode(message: DiameterMessage | Uint8Array): D;
  /** @internal Writes the message, with values for {@link filled}; returns its end, or -1 if it has no room. */
  writeInto(
    target: Buffer,
    offset: number,
    fields: Fields,
    filled: FilledValues | undefined,
    flags: number,
  ): number;
  /** @internal */
  readonly layout: Layout;
  /** @internal */
  readonly filled: FilledFields;
}

/** Defines a command. Throws an {@link InvalidConfigError} that names the field that is wrong. */
export function defineCommand<R extends Members, A extends Members>(
  definition: CommandDefinition<R, A>,
): Command<FieldsOf<R>, FieldsOf<A>> {
  const { code, name } = definition;
  if (!Number.isInteger(code) || code < 0 || code > 0xff_ff_ff) {
    throw InvalidConfigError.wrong(`code of ${name}`, 'an integer from 0 to 16777215', code);
  }
  return new CommandType(definition);
}

class CommandType<R extends Members, A extends Members> implements Command<FieldsOf<R>, FieldsOf<A>> {
  readonly name: string;
  readonly code: number;
  readonly application: Application;
  readonly isProxiable: boolean;
  readonly request: MessageType<FieldsOf<R>, Received<FieldsOf<R>>>;
  readonly answer: MessageType<FieldsOf<A>, ReceivedAnswer<FieldsOf<A>>>;
  readonly #definition: CommandDefinition<R, A>;

  constructor(definition: CommandDefinition<R, A>) {
    const { application, code, isProxiable = true, name } = definition;
    this.name = name;
    this.code = code;
    this.application = application;
    this.isProxiable = isProxiable;
    this.#definition = definition;
    // The class of what is received has the fields only at run time: they are those of the members.
    this.request = new Codec(definition, true) as unknown as typeof this.request;
    this.answer = new Codec(definition, false) as unknown as typeof this.answer;
  }

  under(application: Application): CommandType<R, A> {
    return new CommandType({ ...this.#definition, application });
  }

  extend<MR extends Members, MA extends Members>(more: {
    readonly request?: MR;
    readonly answer?: MA;
  }): Command<FieldsOf<R> & FieldsOf<MR>, FieldsOf<A> & FieldsOf<MA>> {
    const definition = this.#definition;
    const extended = new CommandType({
      ...definition,
      request: () => ({ ...membersOf(definition.request), ...more.request }),
      answer: () => ({ ...membersOf(definition.answer), ...more.answer }),
    });
    // The members of both, as the compiler cannot tell of a spread of type parameters.
    return extended as unknown as Command<FieldsOf<R> & FieldsOf<MR>, FieldsOf<A> & FieldsOf<MA>>;
  }
}

/** The same command under the Application-Id of another application, as ASR is used by all of them. */
export function underApplication<R extends object, A extends object>(
  command: Command<R, A>,
  application: Application,
): Command<R, A> {
  if (!(command instanceof CommandType)) throw InvalidConfigError.wrong('command', 'a command', command);
  // The fields of the command stay as they are.
  return command.under(application) as unknown as Command<R, A>;
}
