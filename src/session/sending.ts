import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { TaskTrace } from '../group/task-trace.js';

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
