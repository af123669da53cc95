import { breakerTable } from '../breaker/breaker-options.js';
import {
  resolveDiscoverOptions,
  type DiscoverOptions,
  type ResolvedDiscoverOptions,
} from '../discovery/discover-options.js';
import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { mostConnections } from '../pool/address.js';

const memberTable = {
  /** The address of a peer, in any spelling. */
  address: is.text(''),
  /** Members with the smallest number are asked while one of them is usable. RFC 2782. */
  priority: is.integer(0, 0, 65_535),
  /** The share of requests among members of one priority; 0: only if there is no other. RFC 2782. */
  weight: is.integer(1, 0, 65_535),
  /** It gets no new requests; what is in flight is awaited, and its connection stays. */
  drain: is.boolean(false),
} as const;

export type MemberOptions = is.Values<typeof memberTable>;

const retryTable = {
  /** To how many members one request is sent at most, the first included. */
  maxAttempts: is.integer(3, 1, 100),
} as const;

const holdTable = {
  /** Bytes of messages that wait. A further call is refused with a `LimitExceededError`. */
  maxBytes: is.integer(8_388_608, 0, Number.MAX_SAFE_INTEGER),
  /** Milliseconds that a call waits at most, if its own deadline does not come first. */
  maxMs: is.milliseconds(30_000),
} as const;

/** In a group it is on, or `breaker` is false. */
const { enabled: _, ...groupBreakerTable } = breakerTable;

export const usualHold = is.defaultsOf(holdTable);

/** How a member is chosen among the usable ones of the smallest priority. */
export type GroupPolicy = 'priority' | 'weighted' | 'least-in-flight' | 'session';

/** The option table of groups; docs/options.md takes these comments as they are. */
export const groupTable = {
  /**
   * At least one, unless `discover` is given. Members of the smallest `priority` are asked as long as one of them is usable.
   */
  members: members(),
  /** The members are the peers that DNS tells of, in place of `members`. Default: none. */
  discover: discovered(),
  /**
   * Connections to each member, from 1 to 64, each with what counts for a member: its weight, its limits. More than one needs an
   * `originHost` of its own for each in `peers`, or `allowSameOriginHost`. RFC 6733 §2.1.
   */
  connectionsPerAddress: is.integer(1, 1, mostConnections),
  /**
   * Which of them: `priority`: the first in the list, the others stand by. `weighted`: at random, in proportion to their
   * weights. `least-in-flight`: the one that has the fewest requests in flight for its weight; of more than eight, the better of
   * two at random. `session`: always the same one for a Session-Id, as long as it is usable. With `discover` it is `weighted`,
   * unless you choose another one.
   */
  policy: is.oneOf<GroupPolicy>('priority', 'weighted', 'least-in-flight', 'session'),
  /** When a request may be sent to another member; false: never. RFC 6733 §5.5.4. */
  retry: orOff(retryTable),
  /** Calls wait while no member is usable; false: they are refused at once. */
  hold: orOff(holdTable),
  /**
   * The circuit breaker of each member whose own options do not speak of one; false: none. A member whose breaker is open is
   * passed over.
   */
  breaker: orOff(groupBreakerTable),
  /**
   * Requests that may be written per second, to all members together. Beyond that, they wait in their order within their
   * deadlines. From 0.1 to 10 000 000; 0: as many as you like.
   */
  maxRequestsPerSecond: is.rateOrOff(0),
  /**
   * Requests that may be written at once after a pause, where maxRequestsPerSecond is set. Default: a tenth of
   * maxRequestsPerSecond, at least 1.
   */
  burst: is.integerOrUnset(1, 10_000_000),
  /** Milliseconds over which a member that was lost gets back its share. 0: at once. */
  failbackMs: is.millisecondsOrOff(5_000),
} as const;

export type ResolvedGroupOptions = is.Values<typeof groupTable>;

/** A member of a group as it is given. */
export interface GroupMemberOptions extends Partial<Omit<MemberOptions, 'address'>> {
  readonly address: string;
}

/**
 * Options of a group. Each is described in docs/options.md.
 *
 * @interface
 */
export interface GroupOptions extends Partial<
  Omit<ResolvedGroupOptions, 'breaker' | 'discover' | 'members' | 'retry' | 'hold'>
> {
  /** Either these or `discover` must be given. */
  readonly members?: readonly GroupMemberOptions[];
  readonly discover?: DiscoverOptions;
  readonly retry?: false | Partial<is.Values<typeof retryTable>>;
  readonly breaker?: false | Partial<is.Values<typeof groupBreakerTable>>;
  readonly hold?: false | Partial<is.Values<typeof holdTable>>;
}

/** Throws an `InvalidConfigError` at the first field that is wrong. */
export function resolveGroupOptions(options: GroupOptions): ResolvedGroupOptions {
  is.checkRecord('options', options);
  const { discover, members: given, policy = 'weighted' } = options;
  if (discover === undefined) return is.parseTable(groupTable, { ...options, members: given ?? [] }, '');
  if (given !== undefined) throw membersAreFound();
  return is.parseTable(groupTable, { ...options, policy }, '');
}

/** What holds after a change. Throws an `InvalidConfigError`; then nothing has changed. */
export function updatedGroupOptions(
  present: ResolvedGroupOptions,
  changes: Partial<GroupOptions>,
): ResolvedGroupOptions {
  is.checkRecord('changes', changes);
  if (changes.discover !== undefined) {
    throw new InvalidConfigError('discover', 'discover cannot change: close the group, and make another one');
  }
  const { discover, ...others } = present;
  if (discover === undefined) return is.parseTable(groupTable, { ...others, ...is.onlyGiven(changes) }, '');
  if (changes.members !== undefined) throw membersAreFound();
  const { members: found, ...settings } = others;
  return {
    ...is.parseTable(groupTable, { ...settings, ...is.onlyGiven(changes) }, ''),
    discover,
    members: found,
  };
}

function membersAreFound(): InvalidConfigError {
  return new InvalidConfigError(
    'members',
    'members must be left out where discover is given: DNS tells of them',
  );
}

function members(): is.Option<readonly MemberOptions[]> {
  const expected =
    'an array of members, at least one: [{ address: "dra1.example.net" }]; or discover in their place';
  const parse = (value: unknown, field: string) => {
    if (!Array.isArray(value) || value.length === 0) throw InvalidConfigError.wrong(field, expected, value);
    return value.map((member: unknown, i) => {
      const name = `${field}[${i}]`;
      const parsed = is.parseTable(memberTable, member, `${name}.`);
      if (parsed.address === '') throw InvalidConfigError.wrong(`${name}.address`, 'an address', undefined);
      return parsed;
    });
  };
  return { fallback: [], parse };
}

function discovered(): is.Option<ResolvedDiscoverOptions | undefined> {
  return { fallback: undefined, parse: resolveDiscoverOptions };
}

/** A table, or false. */
function orOff<Table extends is.OptionTable>(table: Table): is.Option<is.Values<Table> | false> {
  const parse = (value: unknown, field: string) => {
    if (value === false) return false;
    if (!is.isPlainObject(value)) throw InvalidConfigError.wrong(field, 'false, or a plain object', value);
    return is.parseTable(table, value, `${field}.`);
  };
  return { fallback: is.defaultsOf(table), parse };
}
