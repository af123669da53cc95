import type { Clock } from '../clock.js';
import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { CommandHandler } from '../dictionary/handlers.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { News } from '../observability/news.js';
import type { RequestContext } from '../serving/request-handler.js';
import type { DeadlineHeap } from './deadline-heap.js';
import type { Dialect } from './dialect.js';
import type { Sending } from './sending.js';
import type { SessionSettings } from './session-options.js';
import type { AnyAnswer } from './session-request.js';

/** What those who keep sessions know them by. */
export interface Keepable {
  readonly id: string;
  readonly targetName: string;
}

/** How the requests of sessions go out. */
export interface Line {
  send(sending: Sending): Promise<AnyAnswer>;
  newEndToEndId(): number;
}

/** What a session needs of those who keep it. */
export interface SessionDesk {
  readonly clock: Clock;
  readonly news: News;
  readonly deadlines: DeadlineHeap;
  readonly line: Line;
  /** Throws a `LimitExceededError` or `PoolClosedError` if no further session may begin. */
  checkRoom(session: Keepable): void;
  /** It has begun: what the server asks about it is for it. */
  add(session: Keepable): void;
  forget(session: Keepable): void;
  /** It has begun and is not over. */
  has(session: Keepable): boolean;
}

/** A command that the server sends for a session, and who answers it. */
export interface Handled {
  readonly command: Command<object, object>;
  readonly handler: CommandHandler<object, object, RequestContext>;
}

/** What a session is made of. */
export interface SessionMaking {
  readonly id: string;
  readonly command: Command<object, object>;
  readonly target: string | PeerGroup;
  /** Fields of all its requests. */
  readonly common: Fields;
  readonly settings: SessionSettings;
  readonly dialect: Dialect;
}
