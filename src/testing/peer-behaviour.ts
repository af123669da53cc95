import type { AnswerFields } from '../protocol/answer.js';

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
  /** Milliseconds that each answer to an application request is held back. Default 0. */
  readonly answerDelayMs: number;
  /** Writes everything in pieces of this many bytes, each a packet of its own. 0: whole. Default 0. */
  readonly splitBytes: number;
  /** Closes (FIN) or resets (RST) a new connection at once instead of reading from it. Default `serve`. */
  readonly connections: 'serve' | 'close' | 'reset';
}

/** What the peer says unless it is told otherwise. */
export const goodBehaviour: PeerBehaviour = {
  cer: 'answer',
  dwr: 'answer',
  dpr: 'answer',
  requests: 'answer',
  answerDelayMs: 0,
  splitBytes: 0,
  connections: 'serve',
};
