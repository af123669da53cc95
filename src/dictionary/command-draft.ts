import type { Buffer } from 'node:buffer';
import { CommandFlag, END_TO_END_OFFSET, putUint32 } from '../protocol/header.js';
import type { Draft } from '../protocol/draft.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Command } from './command.js';
import type { ReceivedAnswer } from './received.js';
import type { Fields, FilledValues } from './fields.js';
import { encodedBy } from '../protocol/message-slab.js';

/** What a request is marked with that may be sent more than once. */
export interface DraftMarks {
  readonly endToEndId: number;
  /** It carries the T flag. */
  readonly isRepeated: boolean;
}

/** A request of a command, not encoded yet. */
export class CommandDraft<R extends object, A extends object> implements Draft<ReceivedAnswer<A>> {
  readonly commandCode: number;
  readonly applicationId: number;
  readonly #command: Command<R, A>;
  readonly #fields: Fields;
  readonly #filled: FilledValues;
  /** 0: it gets one where it is written. */
  readonly endToEndId: number;
  readonly #flags: number;

  constructor(command: Command<R, A>, fields: Fields, filled: FilledValues, marks?: DraftMarks) {
    this.commandCode = command.code;
    this.applicationId = command.application.applicationId;
    this.#command = command;
    this.#fields = fields;
    this.#filled = filled;
    this.endToEndId = marks?.endToEndId ?? 0;
    const flags = command.isProxiable ? CommandFlag.proxiable : 0;
    this.#flags = marks?.isRepeated === true ? flags | CommandFlag.retransmitted : flags;
  }

  writeTo(target: Buffer, offset: number): number {
    const end = this.#command.request.writeInto(target, offset, this.#fields, this.#filled, this.#flags);
    if (end >= 0 && this.endToEndId !== 0) putUint32(target, offset + END_TO_END_OFFSET, this.endToEndId);
    return end;
  }

  encode(): Buffer {
    return encodedBy((target, offset) => this.writeTo(target, offset));
  }

  read(answer: DiameterMessage): ReceivedAnswer<A> {
    return this.#command.answer.decode(answer);
  }
}
