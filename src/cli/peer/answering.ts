import type { Fields } from '../../dictionary/fields.js';
import { Handlers, type Origin } from '../../dictionary/handlers.js';
import { answerTo } from '../../protocol/answer.js';
import { END_TO_END_OFFSET, HOP_BY_HOP_OFFSET, putUint32 } from '../../protocol/header.js';
import type { DiameterMessage } from '../../protocol/message.js';
import type { PeerAnswer, PeerSocket } from '../../testing/peer-socket.js';
import { rewritten } from '../../testing/script.js';
import { applications, commandsOf, type AnyCommand } from '../applications.js';
import { matches, type AnswerRule } from './answer-rules.js';
import type { AnswersFile } from './answers-file.js';
import { faults } from './faults.js';

/** What grammars repeat of the request in its answer. */
const echoed = ['ccRequestType', 'ccRequestNumber', 'accountingRecordType', 'accountingRecordNumber'];

/** What a handler leaves for who writes the answer. */
interface Exchange {
  rule: AnswerRule | undefined;
}

/** Every command of every application, by Application-Id and command code. */
export async function allCommands(): Promise<ReadonlyMap<string, AnyCommand>> {
  const commands = new Map<string, AnyCommand>();
  for (const name of Object.keys(applications)) {
    for (const command of (await commandsOf(name)).values()) commands.set(keyOf(command), command);
  }
  return commands;
}

/** Answers requests as a file of answers says, and all others with success. */
export class Answering {
  readonly #commands: ReadonlyMap<string, AnyCommand>;
  readonly #handlers: Handlers<Exchange>;
  readonly #origin: () => Origin;
  readonly #rules = new Map<string, Rules>();
  readonly #otherRules: Rules;

  constructor(file: AnswersFile, commands: ReadonlyMap<string, AnyCommand>, origin: () => Origin) {
    this.#commands = commands;
    this.#origin = origin;
    this.#handlers = new Handlers(origin);
    let others: readonly AnswerRule[] = [];
    for (const { command, rules } of file.answers) {
      if (command === undefined) others = rules;
      else this.#rules.set(keyOf(command), new Rules(rules));
    }
    this.#otherRules = new Rules(others);
  }

  /** For `onRequest` of a peer. */
  async answer(request: DiameterMessage, socket: PeerSocket): Promise<PeerAnswer> {
    const exchange: Exchange = { rule: undefined };
    const bytes = await this.#bytes(request, exchange);
    const { delayMs = 0, fault } = exchange.rule ?? {};
    if (delayMs === 0 && fault === undefined) return bytes;
    const steps = fault === undefined ? [bytes] : rewritten(bytes, faults[fault], request, socket);
    if (delayMs === 0) socket.play(...steps);
    else socket.playLater(delayMs, ...steps);
    return undefined;
  }

  async #bytes(request: DiameterMessage, exchange: Exchange): Promise<Uint8Array> {
    const handler = this.#handlers.of(request) ?? this.#newHandler(request);
    if (handler === undefined) {
      exchange.rule = this.#otherRules.next({});
      return answerTo(request, { ...this.#origin(), ...exchange.rule?.fields });
    }
    const answer = await handler(request, exchange);
    if (!(answer instanceof Uint8Array)) return answerTo(request, { ...this.#origin(), ...answer });
    putUint32(answer, HOP_BY_HOP_OFFSET, request.hopByHopId);
    putUint32(answer, END_TO_END_OFFSET, request.endToEndId);
    return answer;
  }

  /** Made with the first request of its command. */
  #newHandler(message: DiameterMessage): ReturnType<Handlers<Exchange>['of']> {
    const { applicationId, commandCode } = message;
    const command = this.#commands.get(`${applicationId}/${commandCode}`);
    if (command === undefined) return undefined;
    const { layout } = command.answer;
    const names = echoed.filter((name) => layout.byName.has(name));
    const rules = this.#rules.get(keyOf(command)) ?? this.#otherRules;
    this.#handlers.set(command, (request, exchange) => {
      exchange.rule = rules.next(request);
      return { ...Object.fromEntries(names.map((name) => [name, request[name]])), ...exchange.rule?.fields };
    });
    return this.#handlers.of(message);
  }
}

/** The rules of a command. Those with conditions come first; the others have their turns, again and again. */
class Rules {
  readonly #conditional: readonly AnswerRule[];
  readonly #inTurn: readonly AnswerRule[];
  #turn = 0;
  #used = 0;

  constructor(rules: readonly AnswerRule[]) {
    this.#conditional = rules.filter(({ when }) => when !== undefined);
    this.#inTurn = rules.filter(({ when }) => when === undefined);
  }

  /** Undefined: success. */
  next(request: Fields): AnswerRule | undefined {
    const fitting = this.#conditional.find(({ when }) => matches(when, request));
    if (fitting !== undefined) return fitting;
    const rule = this.#inTurn[this.#turn];
    if (rule !== undefined && ++this.#used >= rule.times) {
      this.#used = 0;
      this.#turn = (this.#turn + 1) % this.#inTurn.length;
    }
    return rule;
  }
}

function keyOf({ application, code }: AnyCommand): string {
  return `${application.applicationId}/${code}`;
}
