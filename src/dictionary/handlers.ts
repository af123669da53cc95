import type { Buffer } from 'node:buffer';
import { InvalidConfigError } from '../errors.js';
import { show } from '../phrases.js';
import { avp } from '../protocol/avp-builders.js';
import type { Avp } from '../protocol/avp.js';
import type { AnswerFields } from '../protocol/answer.js';
import { AvpCode } from '../protocol/base-avps.js';
import { ResultCode } from '../protocol/codes.js';
import { CommandFlag } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Command, Fillable } from './command.js';
import { isThenable } from '../thenable.js';
import type { Surroundings } from './filled-fields.js';
import type { Received } from './received.js';
import type { Fields } from './fields.js';
import { encodedBy } from '../protocol/message-slab.js';

/** What a handler returns: the fields of the answer. Its Result-Code is 2001 unless it is given. */
export type HandlerAnswer<A> = Fillable<A>;

/** Handles the requests of one command; `C`: what it is told besides the request. */
export type CommandHandler<R extends object, A extends object, C> = (
  request: Received<R>,
  context: C,
) => HandlerAnswer<A> | Promise<HandlerAnswer<A>>;

/** Who answers. */
export interface Origin {
  readonly originHost: string;
  readonly originRealm: string;
}

/** A whole answer, or the fields of one that refuses the request. */
export type HandledAnswer = Buffer | AnswerFields;

export type Handler<C> = (request: DiameterMessage, context: C) => HandledAnswer | Promise<HandledAnswer>;

/** The handlers of commands by Application-Id and command code. */
export class Handlers<C> {
  readonly #byApplication = new Map<number, Map<number, Handler<C>>>();
  readonly #originOf: (context: C) => Origin;

  /** `originOf`: who answers a request. */
  constructor(originOf: (context: C) => Origin) {
    this.#originOf = originOf;
  }

  /** Takes the place of an earlier handler of the same command. */
  set<R extends object, A extends object>(command: Command<R, A>, handler: CommandHandler<R, A, C>): void {
    checkCommand(command);
    if (typeof handler !== 'function') throw InvalidConfigError.wrong('handler', 'a function', handler);
    const { applicationId } = command.application;
    const byCode = this.#byApplication.get(applicationId) ?? new Map<number, Handler<C>>();
    this.#byApplication.set(applicationId, byCode);
    byCode.set(command.code, handlerOf(command, handler, this.#originOf));
  }

  of(request: DiameterMessage): Handler<C> | undefined {
    if (this.#byApplication.size === 0) return undefined;
    return this.#byApplication.get(request.applicationId)?.get(request.commandCode);
  }
}

/** Throws an {@link InvalidConfigError} if a program without types passes something else. */
export function checkCommand(command: unknown): void {
  const isCommand =
    typeof command === 'object' && command !== null && 'request' in command && 'application' in command;
  if (!isCommand) throw InvalidConfigError.wrong('command', 'a command such as CreditControl', command);
}

/** Reads the request, lets the handler answer it, and encodes the answer. */
export function handlerOf<R extends object, A extends object, C>(
  command: Command<R, A>,
  handler: CommandHandler<R, A, C>,
  originOf: (context: C) => Origin,
): Handler<C> {
  void command.answer.filled; // A definition that is wrong is told here.
  return (message, context) => {
    const request = command.request.decode(message);
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refusal;
    // Read before the handler runs, since that may change or transfer the bytes.
    const flags = message.isProxiable ? CommandFlag.proxiable : 0;
    // A request may have these fields; where it has not, they are undefined.
    const { proxyInfo, sessionId } = request as Fields;
    const { originHost, originRealm } = originOf(context);
    const surroundings = { sessionId, originHost, originRealm, destinationRealm: undefined, proxyInfo };
    const encode = (answer: HandlerAnswer<A>) => encodeAnswer(command, answer, surroundings, flags);
    const answering = handler(request, context);
    return isThenable(answering) ? Promise.resolve(answering).then(encode) : encode(answering);
  };
}

function encodeAnswer<R extends object, A extends object>(
  command: Command<R, A>,
  answer: HandlerAnswer<A>,
  surroundings: Surroundings,
  flags: number,
): Buffer {
  if (typeof answer !== 'object' || answer === null) {
    throw new TypeError(
      `The handler of ${command.name} must return the fields of an answer (got ${show(answer)})`,
    );
  }
  // Result-Code and Experimental-Result are fields of every answer.
  const { experimentalResult, resultCode } = answer as Fields;
  const hasResult = experimentalResult !== undefined || resultCode !== undefined;
  const fields = hasResult ? answer : { resultCode: ResultCode.DIAMETER_SUCCESS, ...answer };
  const isProtocolError = typeof resultCode === 'number' && Math.floor(resultCode / 1000) === 3;
  const allFlags = flags | (isProtocolError ? CommandFlag.error : 0);
  const values = command.answer.filled.values(fields, surroundings);
  return encodedBy((target, offset) => command.answer.writeInto(target, offset, fields, values, allFlags));
}

/** What a request is answered that does not fit its grammar (RFC 6733 §7.1.5, §7.5). */
function refusalOf<R extends object>(request: Received<R>): AnswerFields | undefined {
  const [fault] = request.faults;
  if (fault !== undefined) {
    const { failedAvp, path, resultCode, why } = fault;
    return { resultCode, errorMessage: path === '' ? why : `${path}: ${why}`, failedAvps: [failedAvp] };
  }
  return contradictionIn(request);
}

/** Two Application-Ids in one message must be the same. */
function contradictionIn(request: Fields): AnswerFields | undefined {
  const { acctApplicationId, authApplicationId, vendorSpecificApplicationId } = request;
  if (typeof vendorSpecificApplicationId !== 'object' || vendorSpecificApplicationId === null) {
    return undefined;
  }
  const specific = vendorSpecificApplicationId as Fields; // a group
  const pairs: readonly (readonly [number, unknown, unknown])[] = [
    [AvpCode.authApplicationId, authApplicationId, specific['authApplicationId']],
    [AvpCode.acctApplicationId, acctApplicationId, specific['acctApplicationId']],
  ];
  for (const [code, one, other] of pairs) {
    if (typeof one !== 'number' || typeof other !== 'number' || one === other) continue;
    const inner = avp.unsigned32(code, other);
    const failedAvps: readonly Avp[] = [
      avp.unsigned32(code, one),
      avp.grouped(AvpCode.vendorSpecificApplicationId, [inner]),
    ];
    const errorMessage = `Application-Id ${one} contradicts ${other} in Vendor-Specific-Application-Id`;
    return { resultCode: ResultCode.DIAMETER_CONTRADICTING_AVPS, errorMessage, failedAvps };
  }
  return undefined;
}
