import { ExperimentalResultCode } from '../../dictionary/experimental-result-codes.js';
import type { Fields } from '../../dictionary/fields.js';
import { isPlainObject } from '../../options/option-types.js';
import { didYouMean, messageOf, show } from '../../phrases.js';
import { ResultCode } from '../../protocol/codes.js';
import { encodedBy } from '../../protocol/message-slab.js';
import type { AnyCommand } from '../applications.js';
import { wrongUsage, type CommandFailed } from '../exit-codes.js';
import { assign, type Written } from '../fields/assignments.js';
import { fieldsOf } from '../fields/field-values.js';
import { faults, isFaultName, type FaultName } from './faults.js';

/** How one request is answered. */
export interface AnswerRule {
  /** Fields that the request must have. */
  readonly when: Fields | undefined;
  /** Of the answer, its result among them. */
  readonly fields: Fields;
  readonly delayMs: number;
  readonly fault: FaultName | undefined;
  /** How many requests in a row it answers. */
  readonly times: number;
}

const names = ['result', 'fields', 'delayMs', 'fault', 'when', 'times'];
const maxDelayMs = 3_600_000;
const vendor3gpp = 10_415;

/** Reads a rule; `command` is undefined for the rule of all other commands. Throws what names the path and the value. */
export function answerRule(value: unknown, command: AnyCommand | undefined, path: string): AnswerRule {
  if (!isPlainObject(value)) {
    throw wrongUsage(
      `${path} must be an object such as {"result": "DIAMETER_TOO_BUSY"} (got ${show(value)}).`,
    );
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name) && !name.startsWith('//'));
  if (unknown !== undefined) {
    throw wrongUsage(
      `${path}: unknown member "${unknown}". ${didYouMean(unknown, names)}Members: ${names.join(', ')}.`,
    );
  }
  const { delayMs = 0, fault, fields = {}, result, times = 1, when } = value;
  if (!isNumber(delayMs, 0, maxDelayMs)) {
    throw wrongUsage(
      `${path}.delayMs must be a number of milliseconds up to ${maxDelayMs} (got ${show(delayMs)}).`,
    );
  }
  if (!isNumber(times, 1, Number.MAX_SAFE_INTEGER) || !Number.isInteger(times)) {
    throw wrongUsage(`${path}.times must be a whole number from 1 (got ${show(times)}).`);
  }
  if (fault !== undefined && !isFaultName(fault)) {
    const known = Object.keys(faults);
    const meant = typeof fault === 'string' ? didYouMean(fault, known) : '';
    throw wrongUsage(
      `${path}.fault must be one of ${known.join(', ')} (got ${show(fault)}). ${meant}`.trimEnd(),
    );
  }
  if (!isPlainObject(fields)) throw notFields(`${path}.fields`, fields);
  if (when !== undefined && !isPlainObject(when)) throw notFields(`${path}.when`, when);
  if (command === undefined && (Object.keys(fields).length > 0 || when !== undefined)) {
    throw wrongUsage(
      `${path} is for all other commands: it cannot have fields or when, which depend on the command.`,
    );
  }
  const answerFields = {
    ...(result !== undefined && resultFields(result, `${path}.result`)),
    ...(command && fieldsOf(fields, command.answer.layout, `${path}.fields`)),
  };
  if (command !== undefined) checkAnswer(command, answerFields, path);
  return {
    when: command && when ? conditions(when, command, `${path}.when`) : undefined,
    fields: answerFields,
    delayMs,
    fault,
    times,
  };
}

function notFields(path: string, value: unknown): CommandFailed {
  return wrongUsage(`${path} must be an object of fields by name (got ${show(value)}).`);
}

function isNumber(value: unknown, minimum: number, maximum: number): value is number {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}

/** A Result-Code by its number or name, or an Experimental-Result-Code of 3GPP by its name. */
function resultFields(result: unknown, path: string): Fields {
  if (isNumber(result, 1, 0xffff_ffff) && Number.isInteger(result)) return { resultCode: result };
  const text = String(result);
  const code = Object.entries(ResultCode).find(([name]) => name === text)?.[1];
  if (code !== undefined) return { resultCode: code };
  const experimental = Object.entries(ExperimentalResultCode).find(([name]) => name === text)?.[1];
  if (experimental !== undefined) {
    return { experimentalResult: { vendorId: vendor3gpp, experimentalResultCode: experimental } };
  }
  const known = [...Object.keys(ResultCode), ...Object.keys(ExperimentalResultCode)];
  throw wrongUsage(
    `${path} must be a Result-Code such as 3004 or "DIAMETER_TOO_BUSY" (got ${show(result)}). ${didYouMean(text, known)}`.trimEnd(),
  );
}

/** What does not fit is told before the peer starts, and not with the first request. */
function checkAnswer(command: AnyCommand, fields: Fields, path: string): void {
  const { answer } = command;
  const given: Fields = { resultCode: ResultCode.DIAMETER_SUCCESS, ...fields };
  const origin = { originHost: 'peer.example.net', originRealm: 'example.net' };
  const around = { ...origin, sessionId: 'session', destinationRealm: undefined, proxyInfo: undefined };
  try {
    const values = answer.filled.values(given, around);
    encodedBy((target, offset) => answer.writeInto(target, offset, given, values, 0));
  } catch (error) {
    throw wrongUsage(`${path}: ${messageOf(error)}.`);
  }
}

/** `{"subscriptionId[0].subscriptionIdData": "4917"}`: paths as on the command line. */
function conditions(when: Written, { request }: AnyCommand, path: string): Fields {
  const written: Written = {};
  for (const [name, value] of Object.entries(when)) {
    if (name.startsWith('//')) continue;
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw wrongUsage(`${path}.${name} must be a text or a number (got ${show(value)}).`);
    }
    assign(written, request.layout, `${name}=${String(value)}`);
  }
  return fieldsOf(written, request.layout, path);
}

/** Whether `value` has everything that `wanted` has. */
export function matches(wanted: unknown, value: unknown): boolean {
  if (wanted instanceof Uint8Array) {
    return value instanceof Uint8Array && Buffer.compare(wanted, value) === 0;
  }
  if (wanted instanceof Date) return value instanceof Date && value.getTime() === wanted.getTime();
  if (typeof wanted !== 'object' || wanted === null) return wanted === value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([name, inner]) => matches(inner, Reflect.get(value, name)));
}
