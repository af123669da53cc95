import { InvalidConfigError } from '../errors.js';
import type { FailureHandling } from '../machines/session-context.js';
import type { Learned } from './dialect.js';
import { Terms } from './terms.js';
import * as is from '../options/option-types.js';

const format = 1;
const never = Number.POSITIVE_INFINITY;

/** A session as plain data for JSON: see `Session.save`. */
export interface SavedSession {
  /** The format: 1. */
  readonly version: number;
  readonly sessionId: string;
  readonly applicationId: number;
  readonly commandCode: number;
  /** The address, or the name of the group. */
  readonly target: string;
  /** CC-Request-Number of the next request. */
  readonly nextNumber: number;
  readonly destinationHost?: string | undefined;
  readonly destinationRealm?: string | undefined;
  readonly failureHandling: FailureHandling;
  readonly hasFailover: boolean;
  readonly isStateless: boolean;
  /** When the session ends by itself, in milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
  readonly expiryCause?: number | undefined;
  /** A rating group, and when `'validity'` is told of it, in milliseconds since 1970, in turn. */
  readonly validities?: readonly number[] | undefined;
}
const handlings: readonly unknown[] = ['terminate', 'continue', 'retry-and-terminate'];

const isText = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 4_096;
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const orNone = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value);
const isBoolean = (value: unknown) => typeof value === 'boolean';

/** What each field must be, and in words. */
const fields: Readonly<
  Record<keyof SavedSession, readonly [isRight: (value: unknown) => boolean, expected: string]>
> = {
  version: [(value) => value === format, String(format)],
  sessionId: [isText, 'a Session-Id'],
  applicationId: [is.isUnsigned32, 'an Application-Id'],
  commandCode: [is.isUnsigned32, 'a command code'],
  target: [isText, 'an address, or the name of a group'],
  nextNumber: [isCount, 'a number of requests'],
  destinationHost: [orNone(isText), 'a DiameterIdentity'],
  destinationRealm: [orNone(isText), 'a DiameterIdentity'],
  failureHandling: [(value) => handlings.includes(value), `one of ${handlings.join(', ')}`],
  hasFailover: [isBoolean, 'true or false'],
  isStateless: [isBoolean, 'true or false'],
  expiresAt: [orNone(isTime), 'a time in milliseconds'],
  expiryCause: [orNone(isCount), 'a Termination-Cause'],
  validities: [
    orNone((value) => Array.isArray(value) && value.length <= 512 && value.every(isTime)),
    'pairs of numbers',
  ],
};

/** Throws an `InvalidConfigError` that names the field that is wrong. */
export function checkedSaved(saved: unknown): SavedSession {
  is.checkRecord('saved', saved);
  is.checkNames(saved, Object.keys(fields), 'saved.', 'field');
  for (const [name, [isRight, expected]] of Object.entries(fields)) {
    const value = saved[name];
    if (!isRight(value)) throw InvalidConfigError.wrong(`saved.${name}`, expected, value);
  }
  return saved as unknown as SavedSession; // each field was checked
}

/** What is saved of a session. */
interface Savable extends Learned {
  readonly applicationId: number;
  readonly targetName: string;
  destinationHost: string | undefined;
  destinationRealm: string | undefined;
  terms: Terms | undefined;
}

export function savedOf(session: Savable): SavedSession {
  const { command, id, terms } = session;
  const { applicationId, destinationHost, destinationRealm, failureHandling, hasFailover, isStateless } =
    session;
  const { expiresAt = never, expiryCause, pairs = [] } = terms ?? {};
  return {
    version: format,
    sessionId: id,
    applicationId,
    commandCode: command.code,
    target: session.targetName,
    nextNumber: session.nextNumber,
    destinationHost,
    destinationRealm,
    failureHandling,
    hasFailover,
    isStateless,
    ...(expiresAt === never ? {} : { expiresAt, expiryCause }),
    ...(pairs.length === 0 ? {} : { validities: [...pairs] }),
  };
}

export function restoreInto(session: Savable, saved: SavedSession): void {
  session.nextNumber = saved.nextNumber;
  session.destinationHost = saved.destinationHost;
  session.destinationRealm = saved.destinationRealm;
  session.failureHandling = saved.failureHandling;
  session.hasFailover = saved.hasFailover;
  session.isStateless = saved.isStateless;
  const { expiresAt = never, expiryCause = 0, validities = [] } = saved;
  if (expiresAt === never && validities.length === 0) return;
  session.terms = new Terms();
  session.terms.restore(validities, expiresAt, expiryCause);
}
