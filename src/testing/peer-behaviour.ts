import type { AnswerFields } from '../protocol/answer.js';
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
  /** What becomes of each CEA, DWA, DPA, and answer to an application request. Default: they stay as they are. */
  readonly cea: Rewrite | readonly Rewrite[];
  readonly dwa: Rewrite | readonly Rewrite[];
  readonly dpa: Rewrite | readonly Rewrite[];
  readonly answers: Rewrite | readonly Rewrite[];
  /** Origin-State-Id in CEA, DWR and DWA; a larger one than before looks like a restart. Default 1. */
  readonly originStateId: number;
  /** Milliseconds that each answer to an application request is held back. Default 0. */
  readonly answerDelayMs: number;
  /** Writes everything in pieces of this many bytes, each a packet of its own. 0: whole. Default 0. */
  readonly splitBytes: number;
  /** Milliseconds between two pieces, or between two messages where `splitBytes` is 0. Default 0. */
  readonly splitPauseMs: number;
  /** Closes (FIN) or resets (RST) a new connection at once, or never reads from it. Default `serve`. */
  readonly connections: 'serve' | 'close' | 'reset' | 'ignore';
}

/** What the peer says unless it is told otherwise. */
export const goodBehaviour: PeerBehaviour = {
  cer: 'answer',
  dwr: 'answer',
  dpr: 'answer',
  requests: 'answer',
  fin: 'answer',
  cea: [],
  dwa: [],
  dpa: [],
  answers: [],
  originStateId: 1,
  answerDelayMs: 0,
  splitBytes: 0,
  splitPauseMs: 0,
  connections: 'serve',
};

const words: Partial<Record<keyof PeerBehaviour, readonly string[]>> = {
  cer: ['answer', 'ignore'],
  dwr: ['answer', 'ignore'],
  dpr: ['answer', 'ignore', 'close'],
  requests: ['answer', 'ignore'],
  fin: ['answer', 'ignore'],
  connections: ['serve', 'close', 'reset', 'ignore'],
};

/** Throws at a misspelt name or word, which would make a test pass that should not. */
export function checkBehaviour(changes: Partial<PeerBehaviour>): void {
  checkNames('behaviour', changes, goodBehaviour);
  for (const [name, known] of Object.entries(words)) {
    const value: unknown = Reflect.get(changes, name);
    if (typeof value === 'string' && !known.includes(value)) {
      throw new TypeError(`${name} of a test peer cannot be '${value}'; it is one of ${known.join(', ')}`);
    }
  }
}

/** A misspelt name would make a test pass that should not. */
export function checkNames(what: string, given: object, known: object): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new TypeError(
      `${unknown} is no ${what} of a test peer; there are ${Object.keys(known).join(', ')}`,
    );
  }
}
