import type { Clock } from '../clock.js';
import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { CommandHandler } from '../dictionary/handlers.js';
import type { TaskTrace } from '../group/group-task.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { News } from '../observability/news.js';
import type { RequestContext } from '../serving/request-handler.js';
import type { DeadlineHeap } from './deadline-heap.js';
import type { Dialect } from './dialect.js';
import type { SessionCore } from './session-core.js';
import type { SessionSettings } from './session-options.js';
import type { AnyAnswer } from './session-request.js';

/** How a request of a session is sent. */
export interface Sending {
  readonly to: string | PeerGroup;
  readonly command: Command<object, object>;
  readonly fields: Fields;
  readonly timeoutMs: number;
  readonly priority: number | undefined;
  /** The same each time that it is sent. */
  readonly endToEndId: number;
  /** It was sent before, and may have been received. */
  readonly isRepeated: boolean;
  /** The Origin-Host of the server that has not answered it. */
  readonly avoided: string | undefined;
  /** Who gets it is noted there. */
  readonly route: Route | undefined;
}

/** Which member of a group a request goes to. */
export interface Route {
  trace: TaskTrace | undefined;
}

/** What a session needs of those who keep it. */
export interface SessionDesk {
  readonly clock: Clock;
  readonly news: News;
  readonly deadlines: DeadlineHeap;
  send(sending: Sending): Promise<AnyAnswer>;
  newEndToEndId(): number;
  /** Throws a `LimitExceededError` or `PoolClosedError` if no further session may begin. */
  checkRoom(session: SessionCore): void;
  /** It has begun: what the server asks about it is for it. */
  add(session: SessionCore): void;
  forget(session: SessionCore): void;
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
