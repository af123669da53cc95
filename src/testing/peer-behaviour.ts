import * as is from '../options/option-types.js';
import type { AnswerFields } from '../protocol/answer.js';
import { peerOverload, type PeerOverload } from './peer-overload.js';
import type { Rewrite } from './script.js';

/** How a test peer behaves. Every field can be changed at any time with {@link TestPeer.behave}. */
export interface PeerBehaviour {
  /** `answer`, `ignore`, or refuse with this Result-Code. Default `answer`. */
  readonly cer: 'answer' | 'ignore' | Pick<AnswerFields, 'resultCode' | 'errorMessage'>;
  /** Default `answer`. */
  readonly dwr: 'answer' | 'ignore';
  /** `close` answers and closes at once, as freeDiameter does. Default `answer`. */
  readonly dpr: 'answer' | 'ignore' | 'close';
  /** `ignore` swallows application requests. Default `answer`. */
  readonly requests: 'answer' | 'ignore';
  /** `ignore` does not close when the client has ended its side (FIN), and may write on. Default `answer`. */
  readonly fin: 'answer' | 'ignore';
  /** How each CEA, DWA, DPA and answer to an application request is changed. Default: not at all. */
  readonly cea: Rewrite | readonly Rewrite[];
  readonly dwa: Rewrite | readonly Rewrite[];
  readonly dpa: Rewrite | readonly Rewrite[];
  readonly answers: Rewrite | readonly Rewrite[];
  /** Origin-State-Id in CEA, DWR and DWA; a larger one than before looks like a restart. Default 1. */
  readonly originStateId: number;
  /**
   * What it reports of its overload, in each answer to a client that obeys such reports (RFC 7683); one report, or several.
   * Default: nothing.
   */
  readonly overload: PeerOverload | readonly PeerOverload[];
  /** Load-Value in each answer (RFC 8583): from 0, fully loaded, to 65 535. Default: none. */
  readonly load: number | undefined;
  /** Delays each answer to an application request by this many milliseconds. Default 0. */
  readonly answerDelayMs: number;
  /** Writes everything in pieces of this many bytes, each in a packet of its own. 0 turns this off. Default 0. */
  readonly splitBytes: number;
  /** Milliseconds between two pieces, or between two messages where `splitBytes` is 0. Default 0. */
  readonly splitPauseMs: number;
  /** Closes (FIN) or resets (RST) a new connection at once, or never reads from it. Default `serve`. */
  readonly connections: 'serve' | 'close' | 'reset' | 'ignore';
}

const rewrites: is.Option<PeerBehaviour['cea']> = is.required<PeerBehaviour['cea']>(
  [],
  'a function such as misbehave.drop(), or an array of such functions',
  (value) => is.isFunction<Rewrite>(value) || is.isArrayOf(value, is.isFunction<Rewrite>),
);

const behaviourTable = {
  cer: is.required<PeerBehaviour['cer']>(
    'answer',
    "'answer', 'ignore', or what the CEA says, such as { resultCode: 5010 }",
    isCer,
  ),
  dwr: is.oneOf<PeerBehaviour['dwr']>('answer', 'ignore'),
  dpr: is.oneOf<PeerBehaviour['dpr']>('answer', 'ignore', 'close'),
  requests: is.oneOf<PeerBehaviour['requests']>('answer', 'ignore'),
  fin: is.oneOf<PeerBehaviour['fin']>('answer', 'ignore'),
  cea: rewrites,
  dwa: rewrites,
  dpa: rewrites,
  answers: rewrites,
  originStateId: is.integer(1, 0, 0xffff_ffff),
  overload: peerOverload,
  load: is.integerOrUnset(0, 65_535),
  answerDelayMs: is.millisecondsOrOff(0),
  splitBytes: is.integer(0, 0, 0xff_ffff),
  splitPauseMs: is.millisecondsOrOff(0),
  connections: is.oneOf<PeerBehaviour['connections']>('serve', 'close', 'reset', 'ignore'),
} as const satisfies { readonly [Name in keyof PeerBehaviour]: is.Option<PeerBehaviour[Name]> };

export type CheckedBehaviour = is.Values<typeof behaviourTable>;

/** The peer's default behaviour. */
export const goodBehaviour: CheckedBehaviour = is.defaultsOf(behaviourTable);

/** Checks changes of the behaviour: with a misspelt name or value a test could pass although it should not. */
export function changed(behaviour: CheckedBehaviour, changes: Partial<PeerBehaviour>): CheckedBehaviour {
  is.checkRecord('behaviour', changes);
  is.checkNames(changes, Object.keys(behaviourTable), '', 'behaviour');
  return is.parseTable(behaviourTable, { ...behaviour, ...is.onlyGiven(changes) }, '');
}

function isCer(value: unknown): value is PeerBehaviour['cer'] {
  if (value === 'answer' || value === 'ignore') return true;
  if (!is.isPlainObject(value)) return false;
  const { errorMessage, resultCode, ...others } = value;
  return (
    (resultCode === undefined || is.isUnsigned32(resultCode)) &&
    (errorMessage === undefined || typeof errorMessage === 'string') &&
    Object.keys(others).length === 0
  );
}
