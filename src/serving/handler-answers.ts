import type { Buffer } from 'node:buffer';
import { answerTo, encodeAnswer, originAvps, type AnswerFields } from '../protocol/answer.js';
import { avp } from '../protocol/avp-builders.js';
import type { Avp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { ResultCode } from '../protocol/codes.js';
import { encodeMessage } from '../protocol/encode.js';
import { asBuffer, headerProblem } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import { structureFault } from '../protocol/request-faults.js';
import { didYouMean, show } from '../phrases.js';
import type { Answer } from './request-handler.js';
import type { ServedFacts } from '../observability/request-facts.js';
import type { ServingOptions } from './serving-options.js';

/**
 * What an answer repeats from its request. It is read before the handler runs, since that may change or transfer the
 * bytes.
 */
export interface Head extends ServedFacts {
  readonly isProxiable: boolean;
  readonly hopByHopId: number;
  readonly endToEndId: number;
}

export function headOf(request: DiameterMessage, beganAt: number): Head {
  const { applicationId, commandCode, endToEndId, hopByHopId, isProxiable } = request;
  return { applicationId, commandCode, beganAt, endToEndId, hopByHopId, isProxiable };
}

/** What answers are made by; an update replaces the options. */
export interface AnswerContext {
  readonly options: ServingOptions;
}

/** Turns what a handler returns into bytes. */
export class HandlerAnswers {
  readonly #context: AnswerContext;
  readonly #origin: readonly Avp[];

  constructor(context: AnswerContext) {
    this.#context = context;
    this.#origin = originAvps(context.options);
  }

  /**
   * The types promise an {@link Answer}; a program without types may return anything else, which must not count as
   * success.
   */
  bytesOf(answer: Answer | null, request: DiameterMessage, head: Head): Buffer {
    if (answer === undefined || answer === null) {
      return this.encode(request, { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED });
    }
    if (answer instanceof Uint8Array) return this.#checkBytes(asBuffer(answer), head.commandCode);
    checkFields(answer);
    return this.encode(request, answer);
  }

  #checkBytes(bytes: Buffer, commandCode: number): Buffer {
    const problem = headerProblem(bytes, this.#context.options.maxMessageBytes);
    if (problem !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be sent: ${problem}`);
    }
    const message = new DiameterMessage(bytes);
    if (message.isRequest || message.commandCode !== commandCode) {
      throw new TypeError(
        `onRequest must return an answer to command ${commandCode}, ` +
          `but returned ${message.isRequest ? 'a request' : 'an answer'} with command ${message.commandCode}`,
      );
    }
    const fault = structureFault(message);
    if (fault !== undefined) {
      throw new TypeError(`onRequest returned bytes that cannot be read: ${fault.errorMessage}`);
    }
    return bytes;
  }

  encode(request: DiameterMessage, fields: AnswerFields): Buffer {
    if (isGone(request)) {
      throw new TypeError(
        'the memory of the request was transferred, with it or with one that came along with it: transfer a copy() of it',
      );
    }
    const { originHost, originRealm } = fields;
    if (originHost === undefined && originRealm === undefined) {
      return encodeAnswer(request.bytes, fields, this.#origin);
    }
    const { options } = this.#context;
    return answerTo(request, {
      ...fields,
      originHost: originHost ?? options.originHost,
      originRealm: originRealm ?? options.originRealm,
    });
  }

  /** 5012: the handler has failed. */
  apology(request: DiameterMessage, head: Head): Buffer {
    const resultCode = ResultCode.DIAMETER_UNABLE_TO_COMPLY;
    if (!isGone(request)) return this.encode(request, { resultCode });
    const avps = [avp.unsigned32(AvpCode.resultCode, resultCode), ...this.#origin];
    const { beganAt: _, ...header } = head;
    return encodeMessage({ ...header, isRequest: false, avps });
  }
}

/** Its memory was transferred. */
function isGone(request: DiameterMessage): boolean {
  return request.bytes.length === 0;
}

const answerFields: readonly string[] = Object.keys({
  resultCode: true,
  experimentalResult: true,
  originHost: true,
  originRealm: true,
  avps: true,
  errorMessage: true,
  failedAvps: true,
} satisfies Record<keyof AnswerFields, true>);

const expected =
  'a Uint8Array (a whole answer), the fields of an answer such as { resultCode: 2001 }, undefined (3001), ' +
  'or a promise of one of these';

function checkFields(answer: unknown): asserts answer is AnswerFields {
  // A Map or a Date has no fields of its own.
  const isRecord = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const names = isRecord ? Object.keys(answer) : [];
  const isEmpty = isRecord && names.length === 0 && Object.getPrototypeOf(answer) === Object.prototype;
  if (names.length === 0 && !isEmpty) {
    throw new TypeError(`onRequest must return ${expected} (got ${show(answer)})`);
  }
  const unknown = names.find((name) => !answerFields.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(
    `onRequest returned the unknown field "${unknown}". ${didYouMean(unknown, answerFields)}` +
      `Known fields: ${answerFields.join(', ')}`,
  );
}
