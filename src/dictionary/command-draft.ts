import type { Buffer } from 'node:buffer';
import { CommandFlag } from '../protocol/header.js';
import type { Draft } from '../protocol/draft.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Command } from './command.js';
import type { ReceivedAnswer } from './received.js';
import type { Fields, FilledValues } from './fields.js';
import { encodedBy } from '../protocol/message-slab.js';

/** A request of a command, not encoded yet. */
export class CommandDraft<R extends object, A extends object> implements Draft<ReceivedAnswer<A>> {
  readonly commandCode: number;
  readonly applicationId: number;
  readonly #command: Command<R, A>;
  readonly #fields: Fields;
  readonly #filled: FilledValues;

  constructor(command: Command<R, A>, fields: Fields, filled: FilledValues) {
    this.commandCode = command.code;
    this.applicationId = command.application.applicationId;
    this.#command = command;
    this.#fields = fields;
    this.#filled = filled;
  }

  writeTo(target: Buffer, offset: number): number {
    const { isProxiable, request } = this.#command;
    const flags = isProxiable ? CommandFlag.proxiable : 0;
    return request.writeInto(target, offset, this.#fields, this.#filled, flags);
  }

  encode(): Buffer {
    return encodedBy((target, offset) => this.writeTo(target, offset));
  }

  read(answer: DiameterMessage): ReceivedAnswer<A> {
    return this.#command.answer.decode(answer);
  }
}
