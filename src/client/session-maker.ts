import type { Command } from '../dictionary/command.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { SessionStats } from '../observability/session-figures.js';
import type { SavedSession } from '../session/saved-session.js';
import type { SessionOptions } from '../session/session-options.js';
import type { Session, SessionFields } from '../session/session.js';
import type { Sessions } from '../session/sessions.js';

/** Makes the sessions of a client. */
export abstract class SessionMaker {
  /** @internal */
  protected abstract readonly sessions: Sessions;

  /**
   * A session: requests of one Session-Id, which go to one server. `fields` are those that all its requests have; the first is sent
   * by `session.begin`. Throws an `InvalidConfigError` or `InvalidAddressError`.
   */
  session<R extends object, A extends object, C extends Partial<SessionFields<R>>>(
    command: Command<R, A>,
    target: string | PeerGroup,
    fields: C,
    options?: SessionOptions,
  ): Session<R, A, C> {
    // The session has the fields of its command.
    return this.sessions.make(command, target, fields, options) as unknown as Session<R, A, C>;
  }

  /** A snapshot of the figures of all sessions. */
  sessionStats(): SessionStats {
    return this.sessions.stats();
  }

  /**
   * Goes on with a session that `session.save` has described, here or in another process. Command, `fields` and options are as
   * for {@link session}. Throws an `InvalidConfigError` that names the field that is wrong, or a `LimitExceededError`.
   */
  restoreSession<R extends object, A extends object, C extends Partial<SessionFields<R>>>(
    command: Command<R, A>,
    saved: SavedSession,
    fields: C,
    options?: SessionOptions,
  ): Session<R, A, C> {
    return this.sessions.restore(command, saved, fields, options) as unknown as Session<R, A, C>; // likewise
  }
}
