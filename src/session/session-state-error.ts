import { DiameterError, nameErrors, type DiameterErrorOptions } from '../errors.js';
import type { SessionEnd, SessionState } from '../observability/session-view.js';

/** The session takes no such request in its state: it has ended, or has not begun. Nothing was sent. */
export class SessionStateError extends DiameterError {
  static {
    nameErrors(this, 'SessionStateError');
  }

  readonly code = 'ERR_DIAMETER_SESSION_STATE';
  readonly sessionId: string;
  readonly state: SessionState;
  /** How it has ended. */
  readonly end: SessionEnd | undefined;

  constructor(
    message: string,
    options: DiameterErrorOptions & {
      readonly sessionId: string;
      readonly state: SessionState;
      readonly end: SessionEnd | undefined;
    },
  ) {
    super(message, options);
    this.sessionId = options.sessionId;
    this.state = options.state;
    this.end = options.end;
  }
}
